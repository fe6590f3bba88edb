import type { JobDescription } from '#model/job-description.ts';
import { readJob } from '#model/migrate.ts';
import { getAt, type Path, textAt, updateAt } from '#model/path.ts';
import { hiddenInPosting } from './layouts.ts';

/** What stands before the document in an address; what follows `#` is never sent to a server. */
const VIEW_MARK = '#view=';
/** Characters of an address that chats and mail still pass on whole. */
const MOST_LINK = 6000;
/** Bytes of an unpacked document; more is meant to fill the memory. */
const MOST_BYTES = 1_000_000;

/** What a posting shows of a document, with nothing that stays inside the company. */
export function postingOnly(job: JobDescription): JobDescription {
  const emptied = hiddenInPosting(job)
    .flatMap(({ paths }) => paths)
    .reduce((shown: JobDescription, path: Path) => {
      const value = getAt(shown, path);
      return updateAt(shown, path, () => (typeof value === 'string' && !isChoice(path) ? '' : null));
    }, job);
  return {
    ...emptied,
    // A quote of words that are not shown would show them.
    ignored: emptied.ignored
      .filter(({ path, quote }) => path === null || quote === null || textAt(emptied, path).includes(quote))
      .map((entry) => ({ ...entry, reason: '' })),
    origin: { ...emptied.origin, source: '' },
  };
}

function isChoice(path: Path): boolean {
  return path.endsWith('/responsibility');
}

/** The address that shows a posting to whoever opens it, or null where it would be too long to pass on. */
export async function viewLink(job: JobDescription, page: string): Promise<string | null> {
  const packed = await piped(
    new TextEncoder().encode(JSON.stringify(postingOnly(job))),
    new CompressionStream('deflate-raw'),
  );
  const link = `${page}${VIEW_MARK}${toBase64Url(packed)}`;
  return link.length > MOST_LINK ? null : link;
}

/** The document in an address's fragment, or null where there is none that can be read. */
export async function readViewLink(fragment: string): Promise<JobDescription | null> {
  if (!fragment.startsWith(VIEW_MARK)) return null;
  try {
    const packed = fromBase64Url(fragment.slice(VIEW_MARK.length));
    const bytes = await piped(packed, new DecompressionStream('deflate-raw'));
    const reading = readJob(JSON.parse(new TextDecoder().decode(bytes)));
    return 'job' in reading ? reading.job : null;
  } catch {
    return null;
  }
}

async function piped(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream: ReadableStream<Uint8Array> = new Blob([bytes]).stream().pipeThrough(through);
  const parts: Uint8Array[] = [];
  let size = 0;
  // Not every browser walks over a stream by itself.
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > MOST_BYTES) throw new RangeError('no document is as large as this');
    parts.push(read.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
}
