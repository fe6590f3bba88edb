import { unzlibSync } from 'fflate';
import { headingName } from './pdf-breaks.ts';
import { type Mark, readDrawing, type Widths } from './pdf-drawing.ts';
import { writeMarks } from './pdf-marks.ts';
import { pageMarker, structureObjects } from './pdf-structure.ts';
import type { Tag } from './pdf-tags.ts';
import { withShortPlaces } from './sfnt.ts';

/*
 * pdfkit writes each object in the open and each Han character as a text of its own. Both are said again in fewer
 * bytes here: objects go into one compressed stream (PDF 1.5), and what is drawn is drawn anew.
 */

/** An object of a PDF: its dictionary or value, and for a stream the bytes after that. */
interface PdfObject {
  readonly number: number;
  readonly value: string;
  readonly stream: Uint8Array | null;
}

const STREAM = 'stream\n';

/** What the trailer of a PDF says of its objects. */
const TRAILER = /\/(?:Root|Info) \d+ 0 R|\/ID \[[^\]]*\]/g;

/**
 * The same PDF in fewer bytes, with the structure that `root` describes, if its pages are drawn as we know it; one that
 * is not as pdfkit writes it stays as it is.
 */
export async function packPdf(bytes: Uint8Array, root: Tag | null = null): Promise<Uint8Array<ArrayBuffer>> {
  const file = latin1(bytes);
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]);
  const [table = '', trailer = ''] = file.slice(tableAt).split('trailer');
  const places = [...table.matchAll(/^(\d{10}) 00000 n/gm)].map(([, place]) => Number(place));
  const isKnown = places.every((place, index) => file.startsWith(`${index + 1} 0 obj\n`, place));
  if (places.length === 0 || !isKnown || trailer.includes('/Encrypt')) return new Uint8Array(bytes);
  const read = withBookmarks(places.map((place, index) => objectAt(bytes, file, place, index + 1)));
  const { drawings, objects } = redrawn(read, root);
  const kept = objects.filter(({ value, stream }) => stream !== null || value.includes('/Filespec'));
  const packed = objects.filter((object) => !kept.includes(object));
  const holder = objects.length + 1;
  const fonts = new Set(objects.map(({ value }) => Number(/\/FontFile2 (\d+) 0 R/.exec(value)?.[1])));
  const written = await Promise.all([
    ...kept.map((object) => {
      const { number, value, stream } = object;
      const drawing = drawings.get(number);
      if (drawing !== undefined) return streamOf(number, '', fromLatin1(drawing));
      if (!fonts.has(number) || stream === null || !value.includes('/FlateDecode'))
        return withoutIndents(object);
      const font = withShortPlaces(unzlibSync(stream));
      return streamOf(number, `/Length1 ${font.length}`, font);
    }),
    streamOf(holder, ...objectStream(packed)),
  ]);
  return fileOf(
    file.slice(0, Math.min(...places)),
    written,
    new Map(packed.map(({ number }, index) => [number, index])),
    [...trailer.matchAll(TRAILER)].map(([entry]) => entry).join(' '),
  );
}

/** The pages' drawings anew, by the number of their stream, and the objects, those of the structure among them. */
function redrawn(
  objects: readonly PdfObject[],
  root: Tag | null,
): { readonly drawings: ReadonlyMap<number, string>; readonly objects: readonly PdfObject[] } {
  const fonts = widthsOf(objects);
  // What is seen through would have to be told from what covers.
  const isOpaque = objects.every(({ value }) => !/\/ca 0|\/CA 0/.test(value));
  const pages = objects.flatMap(({ number: page, value }) => {
    const number = Number(/\/Contents (\d+) 0 R/.exec(value)?.[1]);
    const stream = objects[number - 1];
    const marks = isOpaque && stream ? marksOf(stream, fonts) : null;
    return Number.isNaN(number) ? [] : [{ page, number, marks }];
  });
  const known = pages.flatMap(({ page, number, marks }) => (marks ? [{ page, number, marks }] : []));
  if (root === null || known.length < pages.length) {
    return { drawings: new Map(known.map(({ number, marks }) => [number, writeMarks(marks)])), objects };
  }
  const marker = pageMarker(root);
  const drawings = new Map(
    known.map(({ page, number, marks }) => [number, writeMarks(marks, marker.page(page))]),
  );
  const first = objects.length + 1;
  const numbers = new Map(known.map(({ page }, index) => [page, index]));
  const told = objects.map((object) => {
    const { number, value } = object;
    const index = numbers.get(number);
    const more =
      index !== undefined
        ? `/StructParents ${index} /Tabs /S`
        : value.includes('/Type /Catalog')
          ? `/MarkInfo << /Marked true >> /StructTreeRoot ${first} 0 R`
          : '';
    return more === '' ? object : { ...object, value: value.replace(/>>$/, `${more} >>`) };
  });
  const structure = structureObjects(root, marker.words, marker.pages, first);
  return { drawings, objects: [...told, ...structure.map((each) => ({ ...each, stream: null }))] };
}

/** What is drawn by a content stream, if it is one that was compressed and drawn as we know it. */
function marksOf({ value, stream }: PdfObject, fonts: ReadonlyMap<string, Widths>): Mark[] | null {
  return stream !== null && value.includes('/FlateDecode')
    ? readDrawing(latin1(unzlibSync(stream)), fonts)
    : null;
}

function objectAt(bytes: Uint8Array, file: string, place: number, number: number): PdfObject {
  const start = place + `${number} 0 obj\n`.length;
  const end = file.indexOf('endobj', start);
  const streamAt = file.slice(start, end).indexOf(STREAM);
  if (streamAt < 0) return { number, value: file.slice(start, end).trim(), stream: null };
  const value = file.slice(start, start + streamAt).trim();
  const first = start + streamAt + STREAM.length;
  const length = Number(/\/Length (\d+)/.exec(value)?.[1]);
  return { number, value, stream: bytes.subarray(first, first + length) };
}

/**
 * Bookmarks lead to the headings themselves; pdfmake lets them lead to the right upper corners of their pages. Of the
 * names for places only those of headings stay: the others served the page breaks.
 */
function withBookmarks(objects: readonly PdfObject[]): PdfObject[] {
  let bookmarks = 0;
  return objects.map((object) => {
    const { value } = object;
    if (/^\/Title \(/m.test(value) && /^\/Dest \[/m.test(value)) {
      return { ...object, value: value.replace(/^\/Dest \[.*\]$/m, `/Dest (${headingName(++bookmarks)})`) };
    }
    return { ...object, value: value.replace(DESTINATIONS, (_, list: string) => namesOfHeadings(list)) };
  });
}

/** The names of places in a document as pdfkit writes them. */
const DESTINATIONS = /\/Dests <<\s+\/Limits \[.*\]\s+\/Names \[\n([^>]*?)\s+\]\s+>>/;

function namesOfHeadings(list: string): string {
  const names = list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^\(h\d+\) /.test(line));
  const [first = '', last = ''] = [names[0], names.at(-1)].map((name) => name?.split(' ')[0]);
  return `/Dests << /Limits [${first} ${last}] /Names [${names.join('\n')}] >>`;
}

/** Metadata without the blanks at the starts of lines. They stay uncompressed, for programs that know no PDF. */
function withoutIndents(object: PdfObject): PdfObject {
  const { number, value, stream } = object;
  if (stream === null || !value.includes('/Type /Metadata')) return object;
  const lines = latin1(stream).split(/\n\s*/);
  const short = fromLatin1(lines.join('\n'));
  return { number, value: `<< /Type /Metadata /Subtype /XML /Length ${short.length} >>`, stream: short };
}

/** The widths of fonts by the names that pages have for them: the same ones throughout a file of pdfkit's. */
function widthsOf(objects: readonly PdfObject[]): Map<string, Widths> {
  const found = new Map<string, Widths>();
  const valueAt = (number: string | undefined): string => objects[Number(number) - 1]?.value ?? '';
  for (const { value } of objects) {
    const [, fonts = ''] = /\/Font <<([^>]*)>>/.exec(value) ?? [];
    for (const [, name = '', font] of fonts.matchAll(/(\/F\d+) (\d+) 0 R/g)) {
      const descendant = valueAt(/\/DescendantFonts \[(\d+) 0 R\]/.exec(valueAt(font))?.[1]);
      const widths = /\/W \[0 \[([\d. ]+)\]\]/.exec(descendant)?.[1];
      if (widths !== undefined) found.set(name, widths.split(' ').map(Number));
    }
  }
  return found;
}

/** What an object stream says of itself, and its content: numbers and places of objects, then the objects. */
function objectStream(objects: readonly PdfObject[]): [entries: string, content: Uint8Array<ArrayBuffer>] {
  let at = 0;
  const heads = objects.map(({ number, value }) => {
    const head = `${number} ${at}`;
    at += value.length + 1;
    return head;
  });
  const head = `${heads.join(' ')}\n`;
  const content = head + objects.map(({ value }) => `${value}\n`).join('');
  return [`/Type /ObjStm /N ${objects.length} /First ${head.length}`, fromLatin1(content)];
}

/** Compressed by the browser or Node, which do it better than our library. */
async function streamOf(
  number: number,
  entries: string,
  content: Uint8Array<ArrayBuffer>,
): Promise<PdfObject> {
  const compressed = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate'));
  const stream = new Uint8Array(await new Response(compressed).arrayBuffer());
  return { number, value: `<< ${entries} /Length ${stream.length} /Filter /FlateDecode >>`, stream };
}

/** Head, objects and the table of where each is: at a place in the file, or the how-manieth in the object stream. */
async function fileOf(
  head: string,
  objects: readonly PdfObject[],
  packed: ReadonlyMap<number, number>,
  trailer: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let at = 0;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    at += part.length;
  };
  const write = ({ number, value, stream }: PdfObject): void => {
    add(fromLatin1(`${number} 0 obj\n${value}\n`));
    if (stream) for (const part of [fromLatin1(STREAM), stream, fromLatin1('\nendstream\n')]) add(part);
    add(fromLatin1('endobj\n'));
  };
  add(fromLatin1(head));
  const places = new Map<number, number>();
  for (const object of objects) {
    places.set(object.number, at);
    write(object);
  }
  const holder = Math.max(...places.keys());
  const [table, tableAt] = [holder + 1, at];
  places.set(table, tableAt);
  const rows = Array.from({ length: table + 1 }, (_, number) => {
    const index = packed.get(number);
    return index === undefined
      ? row(places.has(number) ? 1 : 0, places.get(number) ?? 0, 0)
      : row(2, holder, index);
  });
  const width = rows[0]?.length ?? 0;
  write(
    await streamOf(
      table,
      `/Type /XRef /Size ${rows.length} /W [1 4 2] ${trailer} /DecodeParms << /Predictor 12 /Columns ${width} >>`,
      Uint8Array.from(
        rows.flatMap((bytes, index) => [UP, ...bytes.map((byte, at) => byte - (rows[index - 1]?.[at] ?? 0))]),
      ),
    ),
  );
  add(fromLatin1(`startxref\n${tableAt}\n%%EOF\n`));
  return joined(parts, at);
}

/** Says that bytes are told as what they have more than those above them, modulo 256: most rows differ by one. */
const UP = 2;

/** A row of the table: kind, place or holder in four bytes, index in two. */
function row(kind: number, place: number, index: number): number[] {
  return [
    kind,
    place >>> 24,
    (place >>> 16) & 255,
    (place >>> 8) & 255,
    place & 255,
    index >>> 8,
    index & 255,
  ];
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Bytes as characters U+0000 to U+00FF: TextDecoder's latin1 is Windows-1252, which loses some. */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x2000)
    parts.push(Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + 0x2000)));
  return parts.join('');
}

/** By index: iterating over the characters takes ten times as long, and fonts have many. */
function fromLatin1(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
