import { likeness, pairUp } from './likeness.ts';
import type { ReadLine, ReadRow, WrittenLine, WrittenRow, WrittenRun } from './rows.ts';
import { isField, plain, textOf } from './runs.ts';

/** All words of a row, cell by cell. */
export function rowWords({ cells }: WrittenRow): readonly WrittenRun[] {
  return cells.flat().flatMap(({ words }) => words);
}

/** Whether a row is a paragraph with words of the document, and no point of a list. */
export function isParagraph(row: WrittenRow | undefined): boolean {
  return row?.kind === 'line' && row.cells[0]?.[0]?.depth === null && rowWords(row).some(isField);
}

/** Whether a row is a paragraph of one field's words and nothing else. */
export function isProse(row: WrittenRow): boolean {
  const words = rowWords(row);
  return isParagraph(row) && words.length === 1 && words.every(({ from }) => from !== undefined);
}

/** How likely a row read is the row that was written: its words, or in forms the labels of its values. */
export function rowScore(
  written: readonly WrittenRow[],
  read: readonly ReadRow[],
): (written: number, read: number) => number {
  const labels = written.map(labelsOf);
  const cells = read.map((row) => row.cells.map((lines) => plain(lines.map(({ text }) => text).join(''))));
  const alike = likeness(
    written.map((row) => textOf(rowWords(row))),
    cells.map((texts) => texts.join('')),
  );
  return (i, j) => {
    const [old, now] = [written[i], read[j]];
    if (!old || !now) return 0;
    const words = alike(i, j);
    if (words === 1) return 1;
    const isTable = old.kind !== 'line';
    if (isTable !== (now.table !== null) && old.kind !== 'chart') return 0;
    if (old.kind !== 'facts' && old.kind !== 'signatures') return words;
    const own = labels[i] ?? [];
    const known = own.filter((label) => cells[j]?.includes(label)).length;
    return known === 0 ? 0 : Math.max(words, 0.9 * (known / own.length));
  };
}

function labelsOf(row: WrittenRow): string[] {
  const labels = row.cells.map((lines) => lines.flatMap(({ words }) => words));
  return labels.flatMap((words) => (words.length > 0 && !words.some(isField) ? [plain(textOf(words))] : []));
}

/** Cells of a row as written and as read, with their columns; one that is gone reads empty. */
export function cellPairs(
  written: WrittenRow,
  read: ReadRow,
): (readonly [column: number, lines: readonly WrittenLine[], now: readonly ReadLine[]])[] {
  const old = written.cells;
  const now = read.cells;
  if (old.length === now.length) return old.map((lines, column) => [column, lines, now[column] ?? []]);
  const filled = old.flatMap((lines, column) => (lines.length > 0 ? [column] : []));
  const pairs = pairUp(
    filled.map((column) => (old[column] ?? []).map(({ words }) => textOf(words)).join('')),
    now.map((lines) => lines.map(({ text }) => text).join('')),
    { fills: () => true },
  );
  return filled.map((column, index) => {
    const j = pairs.find(([i]) => i === index)?.[1];
    return [column, old[column] ?? [], j === undefined ? [] : (now[j] ?? [])];
  });
}

/** The index of the written row that the next row known again stands for; -1 where none follows. */
export function bounds(byRead: ReadonlyMap<number, number>, from: number, end: number): number {
  for (let j = from + 1; j < end; j++) {
    const i = byRead.get(j);
    if (i !== undefined) return i;
  }
  return -1;
}
