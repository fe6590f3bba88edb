import type { TextSpan } from '#text/quantity.ts';
import { meaningOf } from './heading-meaning.ts';
import { shapeOf } from './source.ts';
import { COLUMN_WORDS, type Column } from './table-words.ts';

/** A cell of a table: where its text stands in the source, and how many columns and rows it takes. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly columns: number;
  readonly rows: number;
}

/** A table of the source with its cells row by row. */
export interface Table {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell at its place in the grid. */
export interface Placed extends Cell {
  readonly column: number;
}

/** The cells that begin in each row, at their columns: merged cells push those beside and below them to the right. */
export function grid(table: Table): readonly (readonly Placed[])[] {
  const taken: number[] = [];
  return table.rows.map((row) => {
    const placed: Placed[] = [];
    let column = 0;
    for (const cell of row) {
      while ((taken[column] ?? 0) > 0) column++;
      placed.push({ ...cell, column });
      for (let wide = 0; wide < cell.columns; wide++) taken[column + wide] = cell.rows;
      column += cell.columns;
    }
    for (let index = 0; index < taken.length; index++) taken[index] = Math.max(0, (taken[index] ?? 0) - 1);
    return placed;
  });
}

const COLUMNS = new Map<string, Column[]>();
for (const [column, words] of Object.entries(COLUMN_WORDS) as [Column, string][]) {
  for (const word of words.split(' ')) COLUMNS.set(word, [...(COLUMNS.get(word) ?? []), column]);
}

/** What a column's title may announce; empty where it is none of ours. */
export function columnsOf(title: string): readonly Column[] {
  const plain = shapeOf(title)
    .replace(/[(（].*?[)）]/g, '')
    .replace(/[\s\p{P}\p{S}]/gu, '');
  return COLUMNS.get(plain) ?? [];
}

const MOST_CELL = 20_000;
const MOST_COLUMNS = 40;

/** Tables in a plain text: lines of cells parted by tabs (Excel quotes cells of several lines), by upright strokes, or labels and values by blanks. */
export function findTables(text: string): readonly Table[] {
  if (!/[\t|]| {2}/.test(text)) return [];
  const tables: Table[] = [];
  let rows: Cell[][] = [];
  let start = 0;
  const close = (end: number): void => {
    if (isTable(text, rows)) tables.push({ start, end, rows });
    rows = [];
  };
  for (let line = 0; line < text.length; ) {
    const { cells, end } = cellsOf(text, line);
    if (cells === null) close(line);
    else {
      if (rows.length === 0) start = line;
      if (cells.length > 0) rows.push(cells);
    }
    line = end + 1;
  }
  close(text.length);
  return tables;
}

/** The cells of the line that begins at an offset, null where it is no row; a row of strokes alone has none. */
function cellsOf(text: string, line: number): { readonly cells: Cell[] | null; readonly end: number } {
  const newline = text.indexOf('\n', line);
  const lineEnd = newline < 0 ? text.length : newline;
  const first = text.slice(line, Math.min(lineEnd, line + 80)).trimStart();
  if (first.startsWith('|')) {
    if (/^[\s|:+=-]+$/.test(text.slice(line, lineEnd))) return { cells: [], end: lineEnd };
    const cells: Cell[] = [];
    let from = text.indexOf('|', line) + 1;
    for (let at = from; at <= lineEnd && cells.length < MOST_COLUMNS; at++) {
      if (at < lineEnd && (text[at] !== '|' || text[at - 1] === '\\')) continue;
      if (at < lineEnd || text.slice(from, at).trim() !== '')
        cells.push({ start: from, end: at, columns: 1, rows: 1 });
      from = at + 1;
    }
    return { cells: cells.length > 1 ? cells : null, end: lineEnd };
  }
  const tab = text.indexOf('\t', line);
  if (tab < 0 || tab >= lineEnd) return { cells: alignedCells(text, line, lineEnd), end: lineEnd };
  const cells: Cell[] = [];
  let at = line;
  while (at <= text.length && cells.length < MOST_COLUMNS) {
    const quoted = text[at] === '"' ? closingQuote(text, at) : null;
    let end: number;
    if (quoted !== null) {
      cells.push({ start: at + 1, end: quoted, columns: 1, rows: 1 });
      end = quoted + 1;
    } else {
      end = at;
      while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end++;
      cells.push({ start: at, end, columns: 1, rows: 1 });
    }
    if (text[end] !== '\t') return rowOf(text, cells, end);
    at = end + 1;
  }
  return rowOf(text, cells, Math.max(lineEnd, cells.at(-1)?.end ?? lineEnd));
}

/** In UTF-16 units: no form sets longer lines, and what is cut off a line would be lost. */
const LONGEST_ALIGNED = 200;
const ALIGNED = /\S(?:[^\n]*?\S)?(?= {2,}|$)/g;

/** Labels and values set side by side with blanks (职务  电工    部  门  工程部); null where a line is anything else. */
function alignedCells(text: string, line: number, lineEnd: number): Cell[] | null {
  if (lineEnd - line > LONGEST_ALIGNED) return null;
  const words = text.slice(line, lineEnd);
  if (!/\S {2,}\S/.test(words) || /[：:。；]/.test(words)) return null;
  const cells: Cell[] = [];
  for (const { index, 0: said } of words.matchAll(ALIGNED)) {
    const last = cells.at(-1);
    const [start, end] = [line + index, line + index + said.length];
    const isSpread = last && said.length === 1 && last.end - last.start === 1;
    if (isSpread) cells[cells.length - 1] = { ...last, end };
    else cells.push({ start, end, columns: 1, rows: 1 });
  }
  const isLabelled = cells.every((cell, index) => index % 2 === 1 || meaningOfCell(text, cell));
  return cells.length >= 4 && cells.length % 2 === 0 && isLabelled ? cells : null;
}

function rowOf(
  text: string,
  cells: Cell[],
  end: number,
): { readonly cells: Cell[] | null; readonly end: number } {
  const filled = cells.filter((cell) => text.slice(cell.start, cell.end).trim() !== '').length;
  return {
    cells: filled >= 2 || (filled === 1 && cells.length > 1 && meaningOfCell(text, cells[0])) ? cells : null,
    end,
  };
}

function meaningOfCell(text: string, cell: Cell | undefined): boolean {
  return cell !== undefined && meaningOf(shapeOf(text.slice(cell.start, cell.end))) !== null;
}

/** The quote that closes the one at an offset and ends its cell; null where none does. */
function closingQuote(text: string, open: number): number | null {
  for (let at = open + 1; at < Math.min(text.length, open + MOST_CELL); at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at++;
    else return at + 1 >= text.length || text[at + 1] === '\t' || text[at + 1] === '\n' ? at : null;
  }
  return null;
}

const BARE_MARK =
  /^\s*(?:[(（]?\d{1,2}[)）.、．]?|[一二三四五六七八九十]{1,2}[、.]|[•●○◆■▪➢✓·*-]|[lnuØü])\s*$/u;

/** A few lines with tabs are a table where a first cell names something or a row has three cells. */
function isTable(text: string, rows: readonly (readonly Cell[])[]): boolean {
  const filled = rows.map((row) => row.filter((cell) => text.slice(cell.start, cell.end).trim() !== ''));
  if (filled.some((row) => row.length >= 3)) return true;
  const isTitles = filled[0]?.every((cell) => columnsOf(text.slice(cell.start, cell.end)).length > 0);
  if (isTitles && rows.length >= 2) return true;
  if (rows.some((row) => text[(row[0]?.start ?? 1) - 1] === '|')) return rows.length >= 2;
  const named = filled.filter((row) => row[0] && meaningOfCell(text, row[0]));
  if (named.length > 0) return true;
  return (
    filled.filter((row) => row.length === 2 && !BARE_MARK.test(text.slice(row[0]?.start, row[0]?.end)))
      .length >= 2
  );
}

/** The visible part of a cell. */
export function cellSpan(text: string, { start, end }: Cell): TextSpan {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /\s/.test(text[to - 1] as string)) to--;
  return [from, to];
}
