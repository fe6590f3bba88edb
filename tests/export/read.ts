import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { chineseNumber, itemLabel } from '#document/number.ts';
import { descendants, type Element, elements, parseXml, textContent } from './xml.ts';

/** The parts of a Word file as text, by their path. */
export function openDocx(bytes: Uint8Array): Map<string, string> {
  const decoder = new TextDecoder();
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, decoder.decode(part)]));
}

/** A part of a Word file, parsed; throws where there is none. */
export function part(docx: ReadonlyMap<string, string>, path: string): Element {
  const xml = docx.get(path);
  if (xml === undefined) throw new Error(`no part ${path}; there are ${[...docx.keys()].join(', ')}`);
  return parseXml(xml);
}

/** The paragraphs of a Word file in order, with the numbers that Word would print in front of them. */
export function docxParagraphs(bytes: Uint8Array): string[] {
  const docx = openDocx(bytes);
  const label = numberer(part(docx, 'word/numbering.xml'));
  return descendants(part(docx, 'word/document.xml'), 'w:p').map((paragraph) => {
    const words = descendants(paragraph, 'w:t').map(textContent).join('');
    return `${label(paragraph)}${words}`;
  });
}

/** Counts like Word: by numbering instance and level; a deeper level starts again under each point. */
function numberer(numbering: Element): (paragraph: Element) => string {
  const value = (element: Element | undefined) => element?.attributes['w:val'] ?? '';
  const abstracts = new Map(
    elements(numbering, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'], each]),
  );
  const instances = new Map(
    elements(numbering, 'w:num').map((num) => [
      num.attributes['w:numId'],
      abstracts.get(value(elements(num, 'w:abstractNumId')[0])),
    ]),
  );
  const counts = new Map<string, number[]>();
  return (paragraph) => {
    const [numPr] = descendants(paragraph, 'w:numPr');
    if (!numPr) return '';
    const id = value(elements(numPr, 'w:numId')[0]);
    const level = Number(value(elements(numPr, 'w:ilvl')[0]));
    const abstract = instances.get(id);
    if (!abstract) throw new Error(`no numbering ${id}`);
    const definition = elements(abstract, 'w:lvl').find(
      (each) => each.attributes['w:ilvl'] === String(level),
    );
    if (!definition) throw new Error(`numbering ${id} has no level ${level}`);
    const count = counts.get(id) ?? [];
    const above = Array.from({ length: level }, (_, at) => count[at] ?? 0);
    counts.set(id, [...above, (count[level] ?? 0) + 1]);
    const format = value(elements(definition, 'w:numFmt')[0]);
    const number = counts.get(id)?.[level] ?? 0;
    const shown = format === 'chineseCountingThousand' ? chineseNumber(number) : String(number);
    return value(elements(definition, 'w:lvlText')[0]).replace(/%\d/, shown);
  };
}

/**
 * What a PDF says about itself, with the words of its pages in the order in which they are drawn, its lines, and its
 * bookmarks with the line that each leads to.
 */
export async function readPdf(bytes: Uint8Array) {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await loading.promise;
  const pages: string[][] = [];
  const lines = new Map<string, string>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => ('str' in item ? [item] : []));
    pages.push(texts.map(({ str }) => str));
    for (const { str, transform } of texts) {
      const height = `${number} ${Math.round(Number(transform[5]))}`;
      lines.set(height, (lines.get(height) ?? '') + str);
    }
  }
  const [{ info }, outline, attachments] = await Promise.all([
    pdf.getMetadata(),
    pdf.getOutline(),
    pdf.getAttachments(),
  ]);
  const bookmarks = await Promise.all(
    outlineItems(outline ?? []).map(async ({ title, dest }) => {
      const [page, , left, top] = (typeof dest === 'string' ? await pdf.getDestination(dest) : dest) ?? [];
      const { items } = await (await pdf.getPage((await pdf.getPageIndex(page)) + 1)).getTextContent();
      return { title, words: lineUnder(items, Number(left), Number(top)) };
    }),
  );
  await loading.destroy();
  return {
    pages,
    lines: [...lines.values()].filter((line) => line.trim() !== ''),
    info: info as Readonly<Record<string, unknown>>,
    outline,
    bookmarks,
    attachments,
  };
}

type OutlineItem = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>[number];

/** All bookmarks, each before those under it. */
function outlineItems(items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap((item) => [item, ...outlineItems(item.items)]);
}

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** The words of the first line under a place of a page that does not start left of it. */
function lineUnder(items: TextContent['items'], left: number, top: number): string {
  const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  const under = texts.filter(({ transform }) => transform[5] < top && transform[4] > left - 1);
  const height = Math.max(...under.map(({ transform }) => Number(transform[5])));
  return under
    .filter(({ transform }) => Math.abs(transform[5] - height) < 1)
    .map(({ str }) => str)
    .join('');
}

/** The text of HTML with the labels that a browser prints in front of points by paper.css; none in a table of contents. */
export function htmlText(html: string): string {
  const visit = (element: Element, depth: number, isNav: boolean): string => {
    const isList = !isNav && (element.name === 'ol' || element.name === 'ul');
    return elementsAndTexts(element)
      .map((child, index) => {
        if (typeof child === 'string') return child;
        const inner = visit(child, isList ? depth + 1 : depth, isNav || child.name === 'nav');
        return isList ? `${itemLabel(element.name === 'ol', depth, index + 1)}${inner}` : inner;
      })
      .join(' ');
  };
  return visit(parseXml(html.replaceAll(/<col ([^>]*)>/g, '<col $1/>')), 0, false);
}

function elementsAndTexts({ children }: Element): readonly (Element | string)[] {
  return children;
}

/** Only letters and digits: what all formats must agree on, whatever they put between them. */
export function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The objects of a PDF as text, those in object streams too; other streams as they are. */
export function pdfObjects(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString('latin1');
  const packed = [...file.matchAll(/\/Type \/ObjStm\b[^>]*\/Length (\d+)[^>]*>>\s*stream\n/g)].map(
    (match) => {
      const start = match.index + match[0].length;
      return inflateSync(bytes.subarray(start, start + Number(match[1]))).toString('latin1');
    },
  );
  return [file, ...packed].join('\n');
}
