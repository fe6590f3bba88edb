import type { BlockOf, CellBlock, Column } from '#document/block.ts';
import { textOf } from '#document/build.ts';
import { type HouseStyle, SIZES, textWidth } from './theme.ts';

/** Shares of a form's width that two facts in a row take, each with its label. */
export const FACT_SHARES = [13, 37, 13, 37] as const;

/** Shares of a signature table's columns: role, name, date. */
export const SIGNATURE_SHARES = [30, 40, 30] as const;

/** Percent of a data table's width that a column of running numbers takes. */
const NUMBER_SHARE = 7;

/** Points of a cell's width that are not for words: its padding and a line. */
const CELL_EDGES = 11;

/** Ems that a label of a form needs to stand on one line: most have four characters, some five. */
const LABEL = 5;

/** Most ems that a column of short values is widened to. */
const SHORT_VALUE = 6;

/** Widths of the four columns of a form, in whole units that add up to `total`. */
export function factWidths(style: HouseStyle, total: number): number[] {
  return columnWidths(fitted(FACT_SHARES, [LABEL, 0, LABEL, 0], style), total);
}

/** Widths of the columns of a data table, that of running numbers first if it has one; whole units as above. */
export function tableWidths(table: BlockOf<'table'>, style: HouseStyle, total: number): number[] {
  const { numbered, columns, rows } = table;
  const needs = columns.map((column, index) =>
    needOf(
      column,
      rows.map((row) => row[index] ?? []),
    ),
  );
  return columnWidths(
    fitted(tableShares(table), numbered === null ? needs : [ems(numbered), ...needs], style),
    total,
  );
}

/** Shares of the columns of a data table, that of running numbers first if it has one. */
export function tableShares({
  numbered,
  columns,
}: Pick<BlockOf<'table'>, 'numbered' | 'columns'>): readonly number[] {
  const shares = columns.map(({ share }) => share);
  const sum = shares.reduce((a, b) => a + b, 0);
  return numbered === null ? shares : [(sum * NUMBER_SHARE) / (100 - NUMBER_SHARE), ...shares];
}

/** Widths of the columns of a table to sign, in whole units that add up to `total`. */
export function signatureWidths(total: number): number[] {
  return columnWidths(SIGNATURE_SHARES, total);
}

/** Ems that a column needs: for its title, and for values that are short and stand in the middle. */
function needOf({ title, align }: Column, cells: readonly (readonly CellBlock[])[]): number {
  if (align !== 'center') return Math.min(ems(title), SHORT_VALUE);
  const values = cells
    .flat()
    .map((block) => (block.kind === 'paragraph' ? ems(textOf(block.words)) : SHORT_VALUE));
  return Math.min(Math.max(ems(title), ...values), SHORT_VALUE);
}

/** About how wide words are in ems: Han characters and their like are one, letters more than half of one. */
export function ems(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u2000' ? 0.6 : 1), 0);
}

/** Shares changed so that each column has the ems it needs, taken from those that have more. */
function fitted(shares: readonly number[], needs: readonly number[], style: HouseStyle): number[] {
  const sum = shares.reduce((a, b) => a + b, 0);
  const width = (textWidth(style) * 72) / 25.4;
  const least = needs.map((need) => need * SIZES[style.bodySize] + CELL_EDGES);
  const given = shares.map((share) => (share / sum) * width);
  const over = given.map((each, index) => each - (least[index] ?? 0));
  const lacking = over.reduce((all, each) => all + Math.max(0, -each), 0);
  const spare = over.reduce((all, each) => all + Math.max(0, each), 0);
  return given.map((each, index) => {
    const own = over[index] ?? 0;
    if (lacking === 0) return each;
    return own < 0 ? each - own * Math.min(1, spare / lacking) : each - own * Math.min(1, lacking / spare);
  });
}

/** Widths of columns by their shares: whole units that add up to `total`. */
export function columnWidths(shares: readonly number[], total: number): number[] {
  const sum = shares.reduce((a, b) => a + b, 0);
  let [given, passed] = [0, 0];
  return shares.map((share) => {
    passed += share;
    const width = Math.round((passed / sum) * total) - given;
    given += width;
    return width;
  });
}
