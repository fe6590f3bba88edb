import type { TextSpan } from '#text/quantity.ts';
import { hintOf, type Meaning, meaningOf } from './heading-meaning.ts';
import type { Announced } from './heading-words.ts';
import type { Heading } from './headings.ts';
import type { Cut, Entry, OutlineEntry, RowEntry } from './outline.ts';
import { shapeOf } from './source.ts';
import { type Column, TOLD_BY_COLUMNS } from './table-words.ts';
import { cellSpan, columnsOf, grid, type Placed, type Table } from './tables.ts';

/** Reads a table as the entries it would be as text: labels become headings, rows of data keep their columns. */
export function tableEntries(text: string, table: Table, cut: Cut): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  let columns: Columns | null = null;
  /** The label of a merged cell at the left that is still beside the rows. */
  let beside: { readonly label: Meaning | null; readonly words: string; rows: number } | null = null;
  for (const row of grid(table)) {
    let cells: readonly Placed[] = row.filter((cell) => said(text, cell) !== '');
    if (beside && beside.rows-- <= 0) {
      beside = null;
      columns = null;
    }
    const [first] = cells;
    if (!first) continue;
    // 岗位职责 down the left side of its rows.
    if (first.column === 0 && first.rows > 1 && cells.length > 1) {
      const label = labelOf(text, first);
      if (label !== null) {
        entries.push(headingOf(text, first, label));
        beside = { label, words: said(text, first), rows: first.rows - 1 };
        columns = null;
        cells = cells.slice(1);
      }
    }
    const titles: Columns | null = headerOf(text, cells, columns !== null);
    if (titles) {
      columns = titles;
      for (const cell of cells) entries.push({ ...plainHeading(text, cell, titles.announces) });
      continue;
    }
    if (cells.length === 1) {
      const [only] = cells as [Placed];
      const label = labelOf(text, only);
      if (label && said(text, only).length <= 24) {
        entries.push(headingOf(text, only, label));
        columns = null;
        continue;
      }
      if (!columns?.byPlace.has(only.column) || only.columns >= columns.byPlace.size) {
        entries.push(...cut(only.start, only.end));
        continue;
      }
    }
    if (columns && !startsWithLabel(text, cells, columns)) {
      entries.push(...rowEntries(text, cells, columns, cut));
      continue;
    }
    columns = null;
    entries.push(...factRow(text, cells, cut, beside?.label ?? null));
  }
  return entries;
}

interface Columns {
  readonly byPlace: ReadonlyMap<number, Column>;
  readonly announces: Announced | null;
}

function said(text: string, cell: Placed): string {
  return text.slice(...cellSpan(text, cell));
}

function labelOf(text: string, cell: Placed): Meaning | null {
  const words = said(text, cell);
  return words.length <= 30 ? meaningOf(shapeOf(words)) : null;
}

/** A row of column titles: two or more, and every other cell short too. */
function headerOf(text: string, cells: readonly Placed[], isData: boolean): Columns | null {
  if (cells.length < 2) return null;
  const options = cells.map((cell) => columnsOf(said(text, cell)));
  const known = options.filter((all) => all.length > 0).length;
  if (known < 2 || known < cells.length * 0.6 || (isData && known < cells.length)) return null;
  // 岗位名称 | 经理 | 所属部门 | …: labels with their values, not titles.
  if (cells.some((cell) => said(text, cell).length > 14)) return null;
  const chosen = new Set<Column>();
  const byPlace = new Map<number, Column>();
  const possible = new Set(options.flat());
  const announces =
    TOLD_BY_COLUMNS.find(([, needed]) => needed.every((column) => possible.has(column)))?.[0] ?? null;
  cells.forEach((cell, index) => {
    const all = options[index] ?? [];
    const column = preferred(
      all.filter((each) => !chosen.has(each)),
      announces,
    );
    if (!column) return;
    chosen.add(column);
    byPlace.set(cell.column, column);
  });
  return { byPlace, announces };
}

/** Where a title has several meanings, the one that belongs to the kind of table. */
function preferred(all: readonly Column[], announces: Announced | null): Column | undefined {
  const own: Partial<Record<string, readonly Column[]>> = {
    duty: ['number', 'area', 'text', 'measures', 'weight', 'responsibility'],
    indicator: ['number', 'name', 'target', 'formula', 'source', 'period', 'weight'],
    'internal-relation': ['number', 'side', 'party', 'matter', 'frequency', 'method'],
    requirement: ['number', 'kind', 'must', 'prefer'],
    revision: ['number', 'version', 'date', 'clause', 'reason', 'by'],
    signature: ['signer', 'signature', 'date'],
  };
  return all.find((column) => own[announces ?? '']?.includes(column)) ?? all[0];
}

/** A row of data has ended where a label of the form follows: 直接上级 | 经理. */
function startsWithLabel(text: string, cells: readonly Placed[], { byPlace, announces }: Columns): boolean {
  const [first] = cells;
  if (!first || byPlace.get(first.column) === 'number') return false;
  const label = labelOf(text, first);
  if (label === null) return false;
  if (announces === 'requirement' || announces === 'signature' || announces === 'internal-relation') {
    return label.form === 'section' && label.announces !== 'requirement' && label.announces !== 'benefit';
  }
  return (
    byPlace.get(first.column) !== 'kind' &&
    byPlace.get(first.column) !== 'area' &&
    byPlace.get(first.column) !== 'name'
  );
}

const LEADS = [
  'text',
  'name',
  'must',
  'party',
  'reason',
  'signature',
  'prefer',
  'matter',
  'area',
  'kind',
] as const;

/** The entries of one row of data; a requirement's two columns are two. */
function rowEntries(
  text: string,
  cells: readonly Placed[],
  { byPlace, announces }: Columns,
  cut: Cut,
): OutlineEntry[] {
  const byColumn = new Map<Column, Placed>();
  const rest: Placed[] = [];
  for (const cell of cells) {
    const column = byPlace.get(cell.column);
    if (column === undefined || byColumn.has(column)) rest.push(cell);
    else byColumn.set(column, cell);
  }
  // Numbers stay marks; what stands in no column of ours goes on by itself.
  byColumn.delete('number');
  const others = rest.flatMap((cell) => cut(cell.start, cell.end));
  const kind = byColumn.get('kind') ?? byColumn.get('signer');
  const label = kind ? said(text, kind) : '';
  const labels = kind ? [plainHeading(text, kind, null)] : [];
  const row = (lead: Placed, under: Announced, cellsOfRow: RowEntry['cells']): RowEntry => ({
    kind: 'row',
    lead: cut(lead.start, lead.end).flatMap(wordsOf),
    cells: cellsOfRow,
    announces: under,
    label,
  });
  if (announces === 'requirement') {
    const sides = [
      ['must', 'requirement'],
      ['prefer', 'preferred'],
    ] as const;
    const rows = sides.flatMap(([column, under]) => {
      const cell = byColumn.get(column);
      return cell ? [row(cell, under, {})] : [];
    });
    return [...labels, ...rows, ...others];
  }
  const lead = LEADS.find((column) => byColumn.has(column));
  const cell = lead && byColumn.get(lead);
  if (!lead || !cell) return [...labels, ...others];
  const spans: Record<string, TextSpan> = {};
  for (const [column, other] of byColumn) {
    if (column !== lead && other !== kind) spans[column] = cellSpan(text, other);
  }
  return [...(kind === cell ? [] : labels), row(cell, announces ?? 'unknown', spans), ...others];
}

/** Headings inside a cell of data are words of it. */
function wordsOf(entry: OutlineEntry): Entry[] {
  if (entry.kind === 'words') return [entry];
  if (entry.kind === 'row') return [...entry.lead];
  const { start, end } = entry.heading;
  return [
    {
      kind: 'words',
      spans: [[start, end]],
      marker: entry.marker,
      opensLine: true,
      afterBlank: false,
      indent: 0,
      closing: '',
    },
  ];
}

/** A value stands beside its label, whatever line of the cell it is on. */
function inCell(entry: OutlineEntry): OutlineEntry {
  return entry.kind === 'words' ? { ...entry, isValue: true } : entry;
}

/** 岗位名称：安全员 in one cell. */
function hasOwnLabel(words: string): boolean {
  const [, label] = /^([^：:]{2,8})[：:]/.exec(words) ?? [];
  return label !== undefined && meaningOf(shapeOf(label)) !== null;
}

/** 岗位名称 | 经理 | 所属部门 | 客服部: labels and values in turn, or a label over the rest of the row. */
function factRow(text: string, cells: readonly Placed[], cut: Cut, above: Meaning | null): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] as Placed;
    const words = said(text, cell);
    const label = labelOf(text, cell);
    const next = cells[index + 1];
    const isLabelled =
      label !== null ||
      (next !== undefined &&
        !hasOwnLabel(words) &&
        !hasOwnLabel(said(text, next)) &&
        index % 2 === 0 &&
        words.length <= 12 &&
        !/[，。；;]/.test(words) &&
        said(text, next) !== '');
    if (!isLabelled) {
      entries.push(...cut(cell.start, cell.end));
      continue;
    }
    const isInRequirements =
      above?.announces === 'requirement' && (label === null || label.form === 'condition');
    entries.push(
      headingOf(
        text,
        cell,
        isInRequirements
          ? { announces: 'requirement', form: 'condition' }
          : (label ?? { announces: hintOf(shapeOf(words)), form: 'section' }),
      ),
    );
    if (next && labelOf(text, next) === null) {
      entries.push(...cut(next.start, next.end).map(inCell));
      index++;
    }
  }
  return entries;
}

function headingOf(text: string, cell: Placed, meaning: Meaning): OutlineEntry {
  const [start, end] = cellSpan(text, cell);
  const heading: Heading = {
    ...meaning,
    start,
    end,
    words: text.slice(start, end),
    alone: true,
    title: null,
  };
  return { kind: 'heading', heading, marker: null };
}

/** A column's title: no words of the document, and no heading that changes the section. */
function plainHeading(text: string, cell: Placed, announces: Announced | null): OutlineEntry {
  const [start, end] = cellSpan(text, cell);
  const heading: Heading = {
    announces: announces ?? 'column',
    form: 'column',
    start,
    end,
    words: text.slice(start, end),
    alone: true,
    title: null,
  };
  return { kind: 'heading', heading, marker: null };
}
