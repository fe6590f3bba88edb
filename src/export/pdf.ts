import type { Content, DynamicContent, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Block, Document } from '#document/block.ts';
import { ems } from './columns.ts';
import { SOURCE_NAME } from './embedded.ts';
import { breaksTogether, NO_BREAKS, pieces, type Watch, watchBreaks } from './pdf-breaks.ts';
import { type ContentOptions, fontName, MM, pdfContent, pdfStyles, smallPrint } from './pdf-content.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { packPdf } from './pdf-pack.ts';
import type { Tag } from './pdf-tags.ts';
import { CLASSIC, FAINT, type HouseStyle, PAGE_WORDS, SHEETS, textWidth, WORD_LINE } from './theme.ts';

/** pdfmake as it is in Node and in its build for browsers; its published types lack the file system in memory. */
type PdfMake = typeof import('pdfmake') & {
  readonly virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void };
  readonly setLocalAccessPolicy?: (allow: (path: string) => boolean) => void;
};

/** What a PDF may hold besides the document. */
export interface PdfExtras {
  /** The text the document was made from, attached so that the file can be opened again. */
  readonly source?: string;
}

/** How the writing of a long document tells how far it is, and how it is stopped. */
export interface PdfControl {
  /** Told after each stretch of the document that starts a page of its own. */
  readonly onPiece?: (done: number, total: number) => void;
  /** Once aborted the work throws the signal's reason, at the latest after the stretch in hand. */
  readonly signal?: AbortSignal;
}

/**
 * A document as PDF with embedded fonts. Load `fontNeeds(document, style)` first; characters that the given fonts
 * lack are printed as 〓, and `missingCharacters` names them.
 */
export async function writePdf(
  document: Document,
  fonts: PdfFonts,
  style: HouseStyle = CLASSIC,
  { source }: PdfExtras = {},
  { onPiece, signal }: PdfControl = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const pdfmake = await loadPdfMake();
  const descriptors = fonts.slices.map((slice) => {
    const name = fontName(slice);
    pdfmake.virtualfs.writeFileSync(name, slice.bytes);
    return [name, { normal: name, bold: name }] as const;
  });
  // pdfmake knows one set of fonts at a time, and another document may be written meanwhile.
  const draw = async (blocks: readonly Block[], options: ContentOptions, watch: Watch | null) => {
    const carried = options.isPiece ? undefined : source;
    const { definition, root } = layout({ ...document, blocks }, fonts, style, carried, options, watch);
    pdfmake.setFonts(Object.fromEntries(descriptors));
    return { root, bytes: await pdfmake.createPdf(definition).getBuffer() };
  };
  /** Draws blocks, and draws them again where signatures came to stand alone on a page. */
  const settled = async (blocks: readonly Block[], isPiece: boolean) => {
    const first = watchBreaks(blocks);
    const drawn = await draw(blocks, { breaks: NO_BREAKS, isPiece }, first);
    const { signatures } = first.found();
    if (signatures.size === 0) return { blocks, drawn, breaks: first.found() };
    const second = watchBreaks(blocks);
    const breaks = { ...NO_BREAKS, signatures };
    const again = await draw(blocks, { breaks, isPiece }, second);
    return { blocks, drawn: again, breaks: { signatures, headings: second.found().headings } };
  };
  const stretches = pieces(document.blocks);
  if (stretches.length < 2) {
    const { drawn } = await settled(document.blocks, false);
    return packPdf(drawn.bytes, drawn.root);
  }
  // pdfmake lays all out anew for each break it is told of: where there are many, each stretch is tried by itself.
  const tried = [];
  for (const blocks of stretches) {
    signal?.throwIfAborted();
    tried.push(await settled(blocks, true));
    onPiece?.(tried.length, stretches.length);
    await nextTurn();
  }
  signal?.throwIfAborted();
  const { bytes, root } = await draw(
    document.blocks,
    { breaks: breaksTogether(tried), isPiece: false },
    null,
  );
  return packPdf(bytes, root);
}

/** Lets what has come in meanwhile have its turn, a message that stops the work among it. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Nothing is ever read from disk or network while a PDF is written. */
async function loadPdfMake(): Promise<PdfMake> {
  const module = (await import('pdfmake')) as unknown as PdfMake & { readonly default?: PdfMake };
  const pdfmake = module.default ?? module;
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy?.(() => false);
  return pdfmake;
}

function layout(
  document: Document,
  fonts: PdfFonts,
  style: HouseStyle,
  source: string | undefined,
  options: ContentOptions,
  watch: Watch | null,
): { readonly definition: TDocumentDefinitions; readonly root: Tag } {
  const { margins, sheet } = style;
  const side = { left: margins.left * MM, right: margins.right * MM };
  const small = (text: string): Content => smallPrint(text, style, fonts);
  const footer: DynamicContent = (page, pages) => ({
    ...(small(`${PAGE_WORDS[0]}${page}${PAGE_WORDS[1]}${pages}${PAGE_WORDS[2]}`) as { text: Content }),
    fontSize: SMALL,
    color: FAINT,
    alignment: 'center',
    margin: [side.left, margins.bottom * MM * 0.45, side.right, 0],
  });
  const header = style.header || document.header;
  const { content, root } = pdfContent(document.blocks, style, fonts, options);
  const definition: TDocumentDefinitions = {
    version: '1.7',
    language: 'zh-CN',
    displayTitle: true,
    info: {
      title: document.title,
      subject: document.subject,
      author: document.author,
      keywords: document.keywords.join(', '),
      creator: '岗书',
    },
    pageSize: { width: SHEETS[sheet].width * MM, height: SHEETS[sheet].height * MM },
    pageMargins: [side.left, bodyStart(header, style), side.right, margins.bottom * MM],
    ...(header === '' && style.logo === null ? {} : { header: pageHead(header, small, style) }),
    footer,
    ...(source === undefined ? {} : { files: { [SOURCE_NAME]: attachment(source) } }),
    content,
    styles: pdfStyles(style),
    defaultStyle: {
      ...pdfStyles(style)['body'],
      font: fontName(fonts.slices[0] ?? { face: 'serif-regular', name: 'common' }),
    },
    ...(watch === null ? {} : { pageBreakBefore: watch.isBreak }),
  };
  return { definition, root };
}

/** A text as an attachment. pdfmake takes bytes as a data address. */
function attachment(text: string) {
  const binary = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return {
    src: `data:application/json;base64,${btoa(binary)}`,
    name: SOURCE_NAME,
    type: 'application/json',
    description: '岗书的源文件',
  };
}

/** Points of small print at the head and foot of pages. */
const SMALL = 9;

/** Where the body starts, in points from the top: under the margin, and, as in Word, under all of the page's head. */
function bodyStart(header: string, style: HouseStyle): number {
  const { margins, logo, lineSpacing } = style;
  const width = (textWidth(style) - (logo?.width ?? 0)) * MM;
  const lines = Math.ceil((ems(header) * SMALL * 1.05) / width);
  const height = Math.max((logo?.height ?? 0) * MM, lines * SMALL * WORD_LINE * lineSpacing);
  return Math.max(margins.top * MM, height === 0 ? 0 : margins.top * MM * HEAD_PLACE + height + 4);
}

/** How far down in the margin the head of a page stands. */
const HEAD_PLACE = 0.5;

function pageHead(text: string, small: (text: string) => Content, { margins, logo }: HouseStyle): Content {
  const words: Content = {
    ...(small(text) as { text: Content }),
    fontSize: SMALL,
    color: FAINT,
    alignment: 'right',
  };
  return {
    columns: [
      ...(logo === null ? [] : [{ image: logo.data, width: logo.width * MM, height: logo.height * MM }]),
      words,
    ],
    margin: [margins.left * MM, margins.top * MM * HEAD_PLACE, margins.right * MM, 0],
  };
}
