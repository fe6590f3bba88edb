import type { Content, DynamicContent, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Document } from '#document/block.ts';
import { ems } from './columns.ts';
import { SOURCE_NAME } from './embedded.ts';
import { isStranded, signaturesLeftAlone } from './pdf-breaks.ts';
import { fontName, MM, pdfContent, pdfStyles, smallPrint } from './pdf-content.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { packPdf } from './pdf-pack.ts';
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

/**
 * A document as PDF with embedded fonts. Load `fontNeeds(document, style)` first; characters that the given fonts
 * lack are printed as 〓, and `missingCharacters` names them.
 */
export async function writePdf(
  document: Document,
  fonts: PdfFonts,
  style: HouseStyle = CLASSIC,
  { source }: PdfExtras = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const pdfmake = await loadPdfMake();
  const descriptors = fonts.slices.map((slice) => {
    const name = fontName(slice);
    pdfmake.virtualfs.writeFileSync(name, slice.bytes);
    return [name, { normal: name, bold: name }] as const;
  });
  // pdfmake knows one set of fonts at a time, and another document may be written meanwhile.
  const draw = ({ definition }: Layout) => {
    pdfmake.setFonts(Object.fromEntries(descriptors));
    return pdfmake.createPdf(definition).getBuffer();
  };
  const first = layout(document, fonts, style, source);
  const bytes = await draw(first);
  const alone = first.signaturesAlone();
  if (alone.size === 0) return packPdf(bytes);
  return packPdf(await draw(layout(document, fonts, style, source, alone)));
}

/** What pdfmake is given, and, once it has laid that out, which signatures came to stand alone on a page. */
interface Layout {
  readonly definition: TDocumentDefinitions;
  readonly signaturesAlone: () => ReadonlySet<number>;
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
  carry: ReadonlySet<number> = new Set(),
): Layout {
  const alone = new Set<number>();
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
    content: pdfContent(document.blocks, style, fonts, carry),
    styles: pdfStyles(style),
    defaultStyle: {
      ...pdfStyles(style)['body'],
      font: fontName(fonts.slices[0] ?? { face: 'serif-regular', name: 'common' }),
    },
    pageBreakBefore: (node, nodes) => {
      const number = signaturesLeftAlone(node, nodes);
      if (number !== null) alone.add(number);
      return isStranded(node, nodes);
    },
  };
  return { definition, signaturesAlone: () => alone };
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
