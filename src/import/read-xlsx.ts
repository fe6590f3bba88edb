import { MOST_ROWS, type Rows } from './sheet.ts';
import { decodeEntity } from './source.ts';
import { inspectZip, unpack } from './zip.ts';

const NEEDED = /^xl\/(?:workbook\.xml|sharedStrings\.xml|worksheets\/sheet\d{1,3}\.xml)$/;
const DAMAGED = 'Excel文件不完整或已损坏，请用Excel打开后另存一份再试。';
const MOST_COLUMNS = 200;

/** The cells of the first sheet that has any, as texts; merged cells keep their text in the first. */
export function readSheet(bytes: Uint8Array): { readonly rows: Rows } | { readonly problem: string } {
  const archive = inspectZip(bytes);
  if ('problem' in archive) return archive;
  const parts = unpack(bytes, (name) => NEEDED.test(name));
  if (!parts) return { problem: DAMAGED };
  const decoder = new TextDecoder();
  const xml = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, decoder.decode(part)]));
  if (Object.values(xml).some((part) => /<!(?:DOCTYPE|ENTITY)/i.test(part.slice(0, 4096)))) {
    return { problem: '这个Excel文件含有不允许的XML声明，可能是恶意文件，没有打开。' };
  }
  const shared = sharedStrings(xml['xl/sharedStrings.xml'] ?? '');
  const sheets = Object.keys(xml)
    .filter((name) => name.includes('/worksheets/'))
    .toSorted((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
  for (const sheet of sheets) {
    const rows = sheetRows(xml[sheet] ?? '', shared);
    if (rows.length > 0) return { rows };
  }
  return { problem: '这个Excel文件里没有内容。' };
}

function sharedStrings(xml: string): string[] {
  return [...xml.matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g)].map(([, content = '']) =>
    textOf(content),
  );
}

interface Element {
  readonly attributes: string;
  readonly content: string;
}

/** The elements of a name in an XML text; none of ours hold another of their own name. */
function elements(xml: string, name: string): Element[] {
  const found: Element[] = [];
  const close = `</${name}>`;
  for (let at = xml.indexOf(`<${name}`); at >= 0; at = xml.indexOf(`<${name}`, at)) {
    const tagEnd = xml.indexOf('>', at);
    if (tagEnd < 0) break;
    const after = xml[at + name.length + 1] ?? '';
    const attributes = xml.slice(at + name.length + 1, tagEnd);
    at = tagEnd + 1;
    if (!/[\s/>]/.test(after)) continue;
    if (attributes.endsWith('/')) {
      found.push({ attributes, content: '' });
      continue;
    }
    const end = xml.indexOf(close, at);
    if (end < 0) break;
    found.push({ attributes, content: xml.slice(at, end) });
    at = end + close.length;
  }
  return found;
}

/** The text runs of an element; phonetic guides are left out. */
function textOf(xml: string): string {
  const guides = elements(xml, 'rPh');
  const plain = guides.reduce((rest, { content }) => rest.replace(content, ''), xml);
  return elements(plain, 't')
    .map(({ content }) => unescapeXml(content))
    .join('');
}

function unescapeXml(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) =>
      hex === 'A' || hex === 'a' || decimal === '10' ? '\n' : (decodeEntity(decimal, hex, name) ?? whole),
    )
    .replaceAll('_x000D_', '');
}

function sheetRows(xml: string, shared: readonly string[]): Rows {
  const rows: string[][] = [];
  for (const { content } of elements(xml, 'row')) {
    const row: string[] = [];
    for (const { attributes, content: cell } of elements(content, 'c')) {
      const column = columnOf(/\br="([A-Z]{1,3})\d+"/.exec(attributes)?.[1] ?? '') ?? row.length;
      if (column >= MOST_COLUMNS) continue;
      const type = /\bt="(\w+)"/.exec(attributes)?.[1];
      const value = elements(cell, 'v')[0]?.content ?? '';
      const text =
        type === 's'
          ? (shared[Number(value)] ?? '')
          : type === 'inlineStr'
            ? textOf(cell)
            : unescapeXml(value);
      while (row.length < column) row.push('');
      row[column] = text.trim();
    }
    if (row.some((cell) => cell !== '')) rows.push(row);
    if (rows.length > MOST_ROWS) break;
  }
  return rows;
}

/** A column's place from its letters: A is 0, AA 26; null for none. */
function columnOf(letters: string): number | null {
  if (letters === '') return null;
  let place = 0;
  for (const letter of letters) place = place * 26 + letter.charCodeAt(0) - 64;
  return place - 1;
}
