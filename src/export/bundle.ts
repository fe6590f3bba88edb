import { Zip, ZipPassThrough } from 'fflate';
import type { Document } from '#document/block.ts';
import { together } from '#document/together.ts';
import { writeDocx } from './docx.ts';
import { writePdf } from './pdf.ts';
import { type FontNeeds, fontNeeds, type PdfFonts } from './pdf-fonts.ts';
import { CLASSIC, type HouseStyle } from './theme.ts';

/** Several documents to be taken away at once. */
export interface BundleRequest {
  readonly documents: readonly Document[];
  readonly format: 'docx' | 'pdf';
  /** Title of the one file they are set in; null for a zip with a file each. */
  readonly title: string | null;
  readonly style?: HouseStyle;
}

/** How a long work tells how far it is, and how it is stopped. */
export interface BundleControl {
  readonly onProgress?: (done: number, total: number) => void;
  /** Once aborted the work throws the signal's reason, at the latest after the document in hand. */
  readonly signal?: AbortSignal;
}

/** Gives the fonts a document needs; `src/fonts` has one for browsers and one for Node. */
export type FontSource = (needs: FontNeeds) => Promise<PdfFonts>;

/**
 * The bytes of a zip, or of one file of all documents, in pieces and in order. A zip's next document is written when
 * the pieces before it have been taken, so that no more than one is held here, however many there are.
 */
export async function* bundle(
  request: BundleRequest,
  loadFonts: FontSource,
  control: BundleControl = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const { documents, format, title, style = CLASSIC } = request;
  const write = async (document: Document): Promise<Uint8Array<ArrayBuffer>> =>
    format === 'docx'
      ? writeDocx(document, style)
      : writePdf(document, await loadFonts(fontNeeds(document, style)), style);
  if (title === null) {
    yield* zipped(documents, format, write, control);
    return;
  }
  control.onProgress?.(0, documents.length);
  control.signal?.throwIfAborted();
  const bytes = await write(together(title, documents));
  control.signal?.throwIfAborted();
  control.onProgress?.(documents.length, documents.length);
  yield bytes;
}

/** A zip of a file each. Word files and PDFs are packed already, so they are stored as they are. */
async function* zipped(
  documents: readonly Document[],
  extension: string,
  write: (document: Document) => Promise<Uint8Array<ArrayBuffer>>,
  { onProgress, signal }: BundleControl,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece as Uint8Array<ArrayBuffer>);
  });
  const taken = () => {
    const ready = pieces;
    pieces = [];
    return ready;
  };
  const names = uniqueNames(documents.map(({ fileName }) => fileName));
  onProgress?.(0, documents.length);
  for (const [index, document] of documents.entries()) {
    signal?.throwIfAborted();
    const file = new ZipPassThrough(`${names[index]}.${extension}`);
    zip.add(file);
    file.push(await write(document), true);
    yield* taken();
    onProgress?.(index + 1, documents.length);
  }
  signal?.throwIfAborted();
  zip.end();
  yield* taken();
}

/** The same names, those that came before with a number: 司机, 司机（2）. Some file systems don't tell A from a. */
export function uniqueNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  const key = (name: string) => name.normalize('NFC').toLowerCase();
  return names.map((name) => {
    let unique = name;
    for (let number = 2; used.has(key(unique)); number++) unique = `${name}（${number}）`;
    used.add(key(unique));
    return unique;
  });
}
