import type { Structure } from './outline.ts';
import { decodeEntity, prepareSource, type Source } from './source.ts';
import type { Cell, Table } from './tables.ts';

/** A page or fragment as the text a reader sees, with its tables and headings known. */
export interface PlainHtml {
  readonly source: Source;
  readonly structure: Structure;
}

/** Elements whose content nobody reads. */
export const HIDDEN = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'svg',
  'math',
  'nav',
  'iframe',
  'object',
  'button',
  'select',
  'textarea',
]);
const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'pre',
  'hr',
  'figure',
  'address',
  'caption',
  'form',
  'body',
  'html',
  'center',
]);
const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'col',
  'area',
  'base',
  'embed',
  'source',
  'track',
  'wbr',
  '!doctype',
]);
/** Comments, tags and entities of a page. */
export const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<!\[[^\]>]{0,200}\]>|<(\/?)([a-z!?][^\s/>]{0,40})([^>]{0,4000})>|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d?));/gi;
/** Pictures written into the page would be megabytes of attribute. */
const DATA = /\bdata:[\w/+.;,=%-]+/g;
const MOST_DEPTH = 200;
const CIRCLES = '①②③④⑤⑥⑦⑧⑨⑩';

interface OpenTable {
  readonly start: number;
  readonly rows: Cell[][];
  cell: { readonly start: number; readonly columns: number; readonly rows: number } | null;
}

interface OpenList {
  readonly ordered: boolean;
  next: number;
}

/** A text that grows line by line at the cost of what is added. */
class Lines {
  readonly #done: string[] = [];
  #length = 0;
  /** The line being written. */
  tail = '';

  /** Offset of the next character. */
  get length(): number {
    return this.#length + this.tail.length;
  }

  /** Offset of the line being written. */
  get lineStart(): number {
    return this.#length;
  }

  get isAtStart(): boolean {
    return this.tail === '' || this.tail.endsWith('\t');
  }

  /** Ends the line, if anything stands on it. */
  end(): void {
    this.tail = this.tail.replace(/ +$/, '');
    // A cell begins where the last one's tab ends: its paragraph opens no new line.
    if (this.tail === '' || this.tail.endsWith('\t')) return;
    this.#push(`${this.tail}\n`);
    this.tail = '';
  }

  /** Takes back line ends after the last words, at most to an offset: the end of a cell. */
  trimTo(from: number): void {
    while (this.tail === '' && this.#length > from && this.#done.at(-1)?.endsWith('\n')) {
      const last = this.#done.pop() ?? '';
      this.#length -= last.length;
      this.tail = last.slice(0, -1);
    }
  }

  toString(): string {
    return this.#done.join('') + this.tail;
  }

  #push(line: string): void {
    this.#done.push(line);
    this.#length += line.length;
  }
}

/** Reads HTML, ours or pasted, well-formed or not; the numbers of ordered lists are written out as a reader sees them. */
export function plainHtml(page: string): PlainHtml {
  const html = page.replace(DATA, '');
  const lines = new Lines();
  const tables: Table[] = [];
  const headingLines = new Set<number>();
  const stack: OpenTable[] = [];
  const lists: OpenList[] = [];
  let hidden: string | null = null;
  /** How many elements around are bold, and how much of this line is, of how much. */
  let bold = 0;
  let boldUnits = 0;
  let lineUnits = 0;
  let heading = 0;

  const endLine = (): void => {
    const isHeading = heading > 0 || (boldUnits === lineUnits && lineUnits <= 20 && !stack.at(-1)?.cell);
    if (lineUnits > 0 && isHeading) headingLines.add(lines.lineStart);
    lines.end();
    boldUnits = 0;
    lineUnits = 0;
  };
  const add = (words: string): void => {
    const collapsed = words.replace(/[ \t\r\n\f]+/g, ' ');
    const added = lines.isAtStart || lines.tail.endsWith(' ') ? collapsed.trimStart() : collapsed;
    const units = added.replace(/\s/g, '').length;
    lineUnits += units;
    if (bold > 0) boldUnits += units;
    lines.tail += added;
  };
  const closeCell = (): void => {
    const table = stack.at(-1);
    if (!table?.cell) return;
    lines.trimTo(table.cell.start);
    table.rows.at(-1)?.push({ ...table.cell, end: Math.max(lines.length, table.cell.start) });
    table.cell = null;
    lines.tail += '\t';
    lineUnits = 0;
    boldUnits = 0;
  };
  const closeTable = (): void => {
    closeCell();
    const table = stack.pop();
    if (!table) return;
    lines.tail = lines.tail.replace(/[ \t]+$/, '');
    lines.end();
    // The cells of a table inside a cell are read as lines of that cell.
    if (stack.length > 0) return;
    tables.push({ start: table.start, end: lines.length, rows: table.rows.filter((row) => row.length > 0) });
  };
  const open = (name: string, attributes: string): void => {
    if (name === 'br') endLine();
    else if (name === 'table' && stack.length < MOST_DEPTH) {
      endLine();
      stack.push({ start: lines.length, rows: [], cell: null });
    } else if (name === 'tr') {
      closeCell();
      lines.end();
      stack.at(-1)?.rows.push([]);
    } else if (name === 'td' || name === 'th') {
      closeCell();
      const table = stack.at(-1);
      if (!table) return;
      if (table.rows.length === 0) table.rows.push([]);
      table.cell = {
        start: lines.length,
        columns: spanOf(attributes, 'colspan'),
        rows: spanOf(attributes, 'rowspan'),
      };
    } else if (BLOCKS.has(name)) {
      endLine();
      if (/^h[1-6]$/.test(name)) heading++;
      if ((name === 'ol' || name === 'ul') && lists.length < MOST_DEPTH) {
        lists.push({ ordered: name === 'ol', next: spanOf(attributes, 'start') });
      }
      if (name === 'li') lines.tail += mark(lists);
    } else if (name === 'input' && /\btype\s*=\s*["']?checkbox/i.test(attributes)) {
      add(/\schecked\b/i.test(attributes) ? '☑' : '□');
    } else if (VOID.has(name)) add(' ');
  };
  const close = (name: string): void => {
    if (name === 'table') closeTable();
    else if (name === 'tr') {
      closeCell();
      lines.tail = lines.tail.replace(/[ \t]+$/, '');
      lines.end();
    } else if (name === 'td' || name === 'th') closeCell();
    else if (BLOCKS.has(name)) {
      endLine();
      if (/^h[1-6]$/.test(name)) heading = Math.max(0, heading - 1);
      if (name === 'ol' || name === 'ul') lists.pop();
    }
  };

  let at = 0;
  for (const token of html.matchAll(TOKEN)) {
    const [whole, slash, rawName = '', attributes = '', decimal, hex, entity] = token;
    if (hidden === null && token.index > at) add(html.slice(at, token.index));
    at = token.index + whole.length;
    if (whole.startsWith('&')) {
      if (hidden === null) add(decodeEntity(decimal, hex, entity) ?? whole);
      continue;
    }
    const name = rawName.toLowerCase();
    const isClosing = slash === '/';
    if (hidden !== null) {
      if (isClosing && name === hidden) hidden = null;
    } else if (HIDDEN.has(name)) {
      if (!isClosing && !attributes.endsWith('/')) hidden = name;
    } else if (BOLD.has(name)) {
      bold = Math.max(0, bold + (isClosing ? -1 : 1));
    } else if (isClosing) close(name);
    else open(name, attributes);
  }
  if (hidden === null) add(html.slice(at));
  while (stack.length > 0) closeTable();
  endLine();
  return { source: prepareSource(lines.toString()), structure: { tables, headingLines } };
}

const BOLD = new Set(['strong', 'b']);

function spanOf(attributes: string, name: string): number {
  const value = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(value, 1), 100);
}

/** The number or bullet of the next point of the innermost list: 1. （1） ①. */
function mark(lists: readonly OpenList[]): string {
  const list = lists.at(-1);
  if (!list?.ordered) return '• ';
  const number = list.next++;
  const depth = lists.filter(({ ordered }) => ordered).length;
  if (depth === 1) return `${number}. `;
  if (depth === 2) return `（${number}）`;
  return CIRCLES[number - 1] ?? `${number}）`;
}
