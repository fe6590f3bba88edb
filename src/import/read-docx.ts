import { zipSync } from 'fflate';
import type Mammoth from 'mammoth';
import { marginsXml, withoutNotes } from './docx-outside.ts';
import { readableXml } from './docx-xml.ts';
import { withOutside } from './page-margins.ts';
import { readHtml } from './read-html.ts';
import type { FileReading } from './result.ts';
import { inspectZip, unpack } from './zip.ts';

/** A whole collection of job descriptions stays far below this. */
const MOST_XML = 12 * 1024 * 1024;
/** Headers and footers with their drawings stay far below this. */
const MOST_MARGINS = 2 * 1024 * 1024;
const MAIN = 'word/document.xml';
/** The parts that hold words, numbering and styles; pictures, macros and embedded files stay packed. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|numbering|styles|settings|footnotes|endnotes|comments|(?:header|footer)\d{0,3})\.xml|word\/_rels\/document\.xml\.rels)$/;
const MARGIN = /^word\/(?:header|footer)/;
const DAMAGED = 'Word文件不完整或已损坏，请用Word打开后另存一份再试。';

/** Reads a .docx: paragraphs, automatic numbers, tables, tracked changes as accepted, headers and footers, notes. Rejects only where the converter cannot be loaded. */
export async function readDocx(bytes: Uint8Array, file = ''): Promise<FileReading> {
  const reading = await docxHtml(bytes);
  if ('problem' in reading) return reading;
  const { body, notes } = withoutNotes(reading.html);
  const results = withOutside(readHtml(body, file), { margins: reading.margins ?? '', notes });
  const said = [
    ...(reading.hasMacros ? ['文件里的宏没有读取，也没有运行。'] : []),
    ...(reading.margins === null ? ['页眉和页脚没能读取，请核对文件编号、版本等内容。'] : []),
  ];
  return results.map((result) => ({ ...result, notes: [...result.notes, ...said] }));
}

/** What a Word file says, as HTML. */
interface DocxHtml {
  /** The body, and behind it the notes. */
  readonly html: string;
  /** Headers and footers; null where they cannot be read. */
  readonly margins: string | null;
  readonly hasMacros: boolean;
}

/** What a .docx says, as HTML; or why it cannot be read. Rejects only where the converter cannot be loaded. */
export async function docxHtml(bytes: Uint8Array): Promise<DocxHtml | { readonly problem: string }> {
  const archive = inspectZip(bytes);
  if ('problem' in archive) return archive;
  if (!archive.names.includes(MAIN)) return { problem: '这个文件不是Word文档，或缺少正文。' };
  const parts = unpack(bytes, (name) => NEEDED.test(name));
  const main = parts?.[MAIN];
  if (!parts || !main) return { problem: DAMAGED };
  if (main.length > MOST_XML) return { problem: '这个Word文件太长，不像一份岗位说明，没有打开。' };
  if (Object.values(parts).some(declaresEntities)) {
    return { problem: '这个Word文件含有不允许的XML声明，可能是恶意文件，没有打开。' };
  }
  const { default: mammoth } = await import('mammoth');
  const xml = new TextDecoder().decode(main);
  try {
    return {
      html: await convert(mammoth, parts, readableXml(xml)),
      margins: await convertMargins(mammoth, parts, xml),
      hasMacros: archive.names.some((name) => /vbaProject\.bin$/i.test(name)),
    };
  } catch {
    return { problem: DAMAGED };
  }
}

async function convertMargins(mammoth: typeof Mammoth, parts: Parts, main: string): Promise<string | null> {
  try {
    const xml = marginsXml(parts, main);
    if (xml.length > MOST_MARGINS) return null;
    return xml === '' ? '' : await convert(mammoth, parts, xml);
  } catch {
    return null;
  }
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** A tag that another begins in: on many of these the converter would spend minutes. */
const TORN = /<[^!<>][^<>]*(?:<|$)/;

/** Converts a document with this XML for its body; rejects where a tag has no end. */
async function convert(mammoth: typeof Mammoth, others: Parts, main: string): Promise<string> {
  const parts = Object.fromEntries(Object.entries(others).filter(([name]) => !MARGIN.test(name)));
  const texts = Object.values({ ...parts, [MAIN]: new Uint8Array(0) }).map((part) =>
    new TextDecoder().decode(part),
  );
  if ([main, ...texts].some((text) => TORN.test(text))) throw new Error('torn');
  const packed = zipSync({ ...parts, [MAIN]: new TextEncoder().encode(main) }, { level: 0 });
  const arrayBuffer = packed.slice().buffer;
  // Node's build of mammoth reads `buffer`, the browser's `arrayBuffer`.
  const input = { arrayBuffer, buffer: packed } as unknown as { arrayBuffer: ArrayBuffer };
  const { value } = await mammoth.convertToHtml(input, {
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    transformDocument: (mammoth as unknown as Transforming).transforms.run(withSigns),
  });
  return value.replace(/[\u{1f5f7}-\u{1f5f9}\u2bbd]/gu, '☑').replace(/[\u{1f78e}\u{1f78f}\u{1f5c6}]/gu, '□');
}

/** The part of the converter that its types leave out. */
interface Transforming {
  readonly transforms: { readonly run: (change: (run: Run) => Run) => (document: unknown) => unknown };
}

interface Run {
  readonly font: string | null;
  readonly children: readonly { readonly type: string; readonly value?: string }[];
}

/** Letters that a font of signs shows as boxes; typed or, from U+F000, put in as signs. */
const SIGNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Wingdings: { þ: '☑', ý: '☑', ü: '✓', o: '□', '¨': '□', q: '□' },
  'Wingdings 2': { R: '☑', S: '☑', T: '☑', P: '✓', '£': '□', '*': '□' },
};

function withSigns(run: Run): Run {
  const signs = SIGNS[run.font ?? ''];
  if (!signs) return run;
  const shown = (letter: string): string => signs[String.fromCharCode(letter.charCodeAt(0) & 0xff)] ?? letter;
  const children = run.children.map((child) =>
    child.value === undefined
      ? child
      : { ...child, value: child.value.replace(/[!-\u00ff\uf000-\uf0ff]/g, shown) },
  );
  return { ...run, children };
}

/** Whether an XML part declares a document type or entities, in UTF-8 or UTF-16. */
function declaresEntities(part: Uint8Array): boolean {
  const isWide = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  const encoding = !isWide ? 'utf-8' : part[0] === 0xff ? 'utf-16le' : 'utf-16be';
  return /<!(?:DOCTYPE|ENTITY)/i.test(new TextDecoder(encoding).decode(part.subarray(0, 4096)));
}
