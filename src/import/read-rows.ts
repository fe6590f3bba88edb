import { assemble } from './assemble.ts';
import { meaningOf } from './heading-meaning.ts';
import { readText } from './read-text.ts';
import {
  type ColumnMapping,
  type FileReading,
  type ImportResult,
  PARTS,
  type Part,
  type Point,
  type Sheet,
} from './result.ts';
import { MOST_ROWS, type Rows } from './sheet.ts';
import { shapeOf } from './source.ts';

const TITLE_ROWS = 10;
const isPart = (announced: string): announced is Part => (PARTS as readonly string[]).includes(announced);

/** Finds the row of titles among the first ten and guesses what each column holds; null where there is no such row. */
export function sheetOf(rows: Rows): Sheet | null {
  const mappings = rows.slice(0, TITLE_ROWS).map((row) => row.map(partOf));
  const known = mappings.map((mapping) => new Set(mapping.filter((part) => part !== null)).size);
  const best = known.indexOf(Math.max(...known));
  const mapping = mappings[best];
  const titles = rows[best];
  if (!mapping || !titles || (known[best] ?? 0) < 2) return null;
  if (!mapping.some((part) => part === 'title' || part === 'duty' || part === 'requirement')) return null;
  return { titles, rows: rows.slice(best + 1), mapping };
}

function partOf(title: string): Part | null {
  if (title === '' || title.length > 24) return null;
  const meaning = meaningOf(shapeOf(title));
  if (!meaning || !isPart(meaning.announces)) return meaning?.announces === 'mixed' ? 'duty' : null;
  return meaning.announces;
}

/** Reads a sheet with a mapping; one result a row that says anything, each with the sheet as it was read. */
export function readMapped(
  { titles, rows }: Sheet,
  mapping: ColumnMapping,
  file = '',
): readonly ImportResult[] {
  const sheet: Sheet = { titles, rows, mapping };
  return rows
    .slice(0, MOST_ROWS)
    .map((row): ImportResult => ({ ...readRow({ titles, row, mapping, file }), sheet }));
}

/** Reads a sheet with one position a row, or any other sheet as text. Never throws. */
export function readRows(rows: Rows, file = ''): FileReading {
  if (rows.length === 0) return { problem: '表格里没有内容。' };
  if (rows.length > MOST_ROWS) {
    return { problem: `表格超过${MOST_ROWS}行，请分成几个文件再导入。` };
  }
  const sheet = sheetOf(rows);
  if (sheet && sheet.rows.length > 0) return readMapped(sheet, sheet.mapping, file);
  const text = rows.map((row) => row.map(quoted).join('\t').trimEnd()).join('\n');
  const result = readText(text);
  return [{ ...result, job: { ...result.job, origin: { kind: 'file', source: file } } }];
}

function quoted(cell: string): string {
  return /[\n\t"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

interface Row {
  readonly titles: readonly string[];
  readonly row: readonly string[];
  readonly mapping: ColumnMapping;
  readonly file: string;
}

function readRow({ titles, row, mapping, file }: Row): ImportResult {
  let source = '';
  const headings: (readonly [number, number])[] = [];
  const points: Point[] = [];
  for (const [index, cell] of row.entries()) {
    if (cell === '') continue;
    const title = titles[index] ?? '';
    if (title !== '') {
      headings.push([source.length, source.length + title.length]);
      source += `${title}：`;
    }
    const start = source.length;
    const part = mapping[index] ?? null;
    points.push(...cellPoints(cell, { part, id: `c${index + 1}`, start, label: part === null ? title : '' }));
    source += `${cell}\n`;
  }
  return assemble({ source, points, headings, notes: [], file });
}

/** The points of one cell: lists are parted like any text, short values stay whole. */
function cellPoints(
  cell: string,
  {
    part,
    id,
    start,
    label,
  }: { readonly part: Part | null; readonly id: string; readonly start: number; readonly label: string },
): Point[] {
  if (part !== 'duty' && part !== 'requirement' && part !== 'preferred' && part !== 'benefit') {
    const point: Point = {
      id,
      part: part ?? 'leftover',
      text: cell,
      spans: [[start, start + cell.length]],
      children: [],
    };
    return [label === '' ? point : { ...point, label }];
  }
  const moved = (point: Point): Point => ({
    ...point,
    id: `${id}-${point.id}`,
    spans: point.spans.map(([from, to]) => [from + start, to + start] as const),
    children: point.children.map(moved),
  });
  return readText(cell).points.map((point) => {
    const stays = point.part === 'duty' || point.part === 'requirement' || point.part === 'preferred';
    // A cell that has headings of its own (岗位职责：… 任职要求：…) keeps what they say.
    const own = /(?:职责|要求|资格|条件)\s*[：:\n]/.test(cell) && stays;
    return { ...moved(point), part: own ? point.part : part };
  });
}
