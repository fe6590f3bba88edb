import type { Path } from '#model/path.ts';
import { HIDDEN, TOKEN } from '../html.ts';
import { decodeEntity } from '../source.ts';

/** Words as a layout wrote them: the field they repeat to the letter, or whose value they tell; else its own. */
export interface WrittenRun {
  readonly text: string;
  readonly from?: { readonly path: Path };
  readonly tells?: Path;
}

/** A paragraph as a layout wrote it; `depth` is the level of a point of a list, null outside lists. */
export interface WrittenLine {
  readonly words: readonly WrittenRun[];
  readonly depth: number | null;
}

/** A row as a layout wrote it: the cells of a table's row, or one paragraph alone. */
export interface WrittenRow {
  readonly kind: 'line' | 'facts' | 'head' | 'table' | 'chart' | 'signatures';
  readonly block: number;
  readonly cells: readonly (readonly WrittenLine[])[];
}

/** A paragraph as it is read from a file. */
export interface ReadLine {
  readonly text: string;
  readonly depth: number | null;
}

/** A row as it is read from a file. */
export interface ReadRow {
  /** Counts the tables of the file; null outside them. */
  readonly table: number | null;
  readonly isHeading: boolean;
  readonly cells: readonly (readonly ReadLine[])[];
}

/** Elements that end a paragraph where they begin and end. */
const BREAKS =
  /^(?:p|div|section|article|main|header|footer|h[1-6]|li|ul|ol|blockquote|tbody|thead|caption|body)$/;
const HEADING_NUMBER = /^[一二三四五六七八九十]{1,3}、/;
/** A cell that holds the running number of its row. */
const NUMBER = /\bclass="[^"]*\bnumber"/;
const POST = /\bclass="post"/;
const TIER = /\bclass="tier\b/;

/** The rows of a page of HTML, ours or made of a Word file: paragraphs and rows of tables, numbers left out. */
export function htmlRows(html: string): ReadRow[] {
  const rows: ReadRow[] = [];
  /** The row of the outermost table that is open, with its cells so far. */
  let cells: ReadLine[][] | null = null;
  let tables = 0;
  let depth = 0;
  let lists = 0;
  let isPoint = false;
  let heading = false;
  let isNumber = false;
  let words = '';
  let hidden: string | null = null;
  const spans: boolean[] = [];
  const divs: boolean[] = [];

  const endLine = (): void => {
    const text = words
      .split('\n')
      .map((part) => part.replace(/[\s]+/g, ' ').trim())
      .join('\n')
      .trim();
    words = '';
    if (text === '' || (cells && isNumber)) return;
    const line = { text, depth: isPoint ? Math.max(0, lists - 1) : null };
    isPoint = false;
    if (cells) {
      if (cells.length === 0) cells.push([]);
      cells.at(-1)?.push(line);
    } else {
      const bare = heading ? text.replace(HEADING_NUMBER, '') : text;
      rows.push({ table: null, isHeading: heading, cells: [[{ ...line, text: bare }]] });
    }
  };
  const openRow = (): void => {
    endLine();
    cells = [];
  };
  const closeRow = (): void => {
    endLine();
    if (cells?.some((cell) => cell.length > 0)) rows.push({ table: tables, isHeading: false, cells });
    cells = null;
  };
  const openCell = (attributes: string): void => {
    endLine();
    cells?.push([]);
    isPoint = false;
    isNumber = NUMBER.test(attributes);
  };
  const open = (name: string, attributes: string): void => {
    if (name === 'br') words += '\n';
    else if (name === 'table') {
      endLine();
      if (depth++ === 0) tables++;
    } else if (name === 'tr' && depth === 1) openRow();
    else if ((name === 'td' || name === 'th') && depth === 1) openCell(name === 'td' ? attributes : '');
    else if (name === 'span') {
      spans.push(POST.test(attributes));
      if (POST.test(attributes)) openCell('');
    } else if (BREAKS.test(name) || name === 'tr' || name === 'td' || name === 'th') {
      endLine();
      if (name === 'ol' || name === 'ul') lists++;
      if (name === 'li') isPoint = true;
      if (/^h[1-6]$/.test(name)) heading = true;
      if (name === 'div') {
        divs.push(TIER.test(attributes));
        if (TIER.test(attributes)) openRow();
      }
    }
  };
  const close = (name: string): void => {
    if (name === 'table') {
      endLine();
      depth = Math.max(0, depth - 1);
    } else if (name === 'tr' && depth === 1) closeRow();
    else if (name === 'span') spans.pop();
    else if (BREAKS.test(name) || name === 'tr' || name === 'td' || name === 'th') {
      endLine();
      if (name === 'ol' || name === 'ul') lists = Math.max(0, lists - 1);
      if (name === 'li') isPoint = false;
      if (/^h[1-6]$/.test(name)) heading = false;
      if (name === 'div' && divs.pop()) closeRow();
    }
  };

  let at = 0;
  const take = (end: number): void => {
    if (hidden === null && end > at) words += html.slice(at, end).replace(/[ \t\r\n\f]+/g, ' ');
  };
  for (const token of html.matchAll(TOKEN)) {
    const [whole, slash, rawName = '', attributes = '', decimal, hex, entity] = token;
    take(token.index);
    at = token.index + whole.length;
    if (whole.startsWith('&')) {
      if (hidden === null) words += decodeEntity(decimal, hex, entity) ?? whole;
      continue;
    }
    const name = rawName.toLowerCase();
    if (hidden !== null) {
      if (slash === '/' && name === hidden) hidden = null;
    } else if (HIDDEN.has(name)) {
      if (slash !== '/' && !attributes.endsWith('/')) hidden = name;
    } else if (slash === '/') close(name);
    else open(name, attributes);
  }
  take(html.length);
  endLine();
  // Between the tiers of an organisation chart stands a line drawn by a character.
  return rows.filter(({ cells, table }) => table !== null || cells[0]?.[0]?.text !== '│');
}
