import { Zip, ZipPassThrough } from 'fflate';
import type { Document } from '#document/block.ts';
import { together } from '#document/together.ts';
import { writeDocx } from './docx.ts';
import { type PdfControl, writePdf } from './pdf.ts';
import { type FontNeeds, fontNeeds, missingCharacters, type PdfFonts } from './pdf-fonts.ts';
import { CLASSIC, type HouseStyle } from './theme.ts';

/** Several documents to be taken away at once. */
export interface BundleRequest {
  readonly documents: readonly Document[];
  readonly format: 'docx' | 'pdf';
  /** Title of the one file they are set in; null for a zip with a file each. */
  readonly title: string | null;
  readonly style?: HouseStyle;
  /** What each document was made from, as JSON, carried out of sight so that its file opens again. */
  readonly sources?: readonly string[];
}

/** Characters of a document that no font has; its file shows 〓 instead. */
export interface Missing {
  readonly title: string;
  readonly characters: readonly string[];
}

/** How a long work tells how far it is, and how it is stopped. */
export interface BundleControl {
  /** Told after each document; of one PDF when each is laid out, of one Word file, which takes no time, at the end. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly onMissing?: (missing: Missing) => void;
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
  const { documents, format, title, style = CLASSIC, sources } = request;
  const write = async (
    document: Document,
    source: string | undefined,
    pdfControl: PdfControl = {},
  ): Promise<Uint8Array<ArrayBuffer>> => {
    const carried = source === undefined ? {} : { source };
    return format === 'docx'
      ? writeDocx(document, style, carried)
      : writePdf(document, await loadFonts(fontNeeds(document, style)), style, carried, pdfControl);
  };
  const look = async (document: Document): Promise<void> => {
    if (format !== 'pdf' || !control.onMissing) return;
    const characters = missingCharacters(document, style, await loadFonts(fontNeeds(document, style)));
    if (characters.length > 0) control.onMissing({ title: document.title, characters });
  };
  if (title === null) {
    const one = async (document: Document, index: number): Promise<Uint8Array<ArrayBuffer>> => {
      await look(document);
      return write(document, sources?.[index]);
    };
    yield* zipped(documents, format, one, control);
    return;
  }
  control.onProgress?.(0, documents.length);
  for (const document of documents) {
    control.signal?.throwIfAborted();
    await look(document);
  }
  control.signal?.throwIfAborted();
  const bytes = await write(together(title, documents), sources && `[${sources.join(',')}]`, {
    // The title and the table of contents come before the documents.
    onPiece: (done) => {
      if (done > 1) control.onProgress?.(done - 1, documents.length);
    },
    ...(control.signal && { signal: control.signal }),
  });
  control.signal?.throwIfAborted();
  control.onProgress?.(documents.length, documents.length);
  yield bytes;
}

/** A zip of a file each. Word files and PDFs are packed already, so they are stored as they are. */
async function* zipped(
  documents: readonly Document[],
  extension: string,
  write: (document: Document, index: number) => Promise<Uint8Array<ArrayBuffer>>,
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
    file.push(await write(document, index), true);
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
