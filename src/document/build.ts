import type { Block, BlockOf, CellBlock, Column, Fact, Item, Words } from './block.ts';

/** Words without emphasis. */
export function plain(text: string): Words {
  return [{ text }];
}

/** A paragraph; several texts stand one after another. */
export function paragraph(...words: Words): BlockOf<'paragraph'> {
  return { kind: 'paragraph', words };
}

/** A heading of level 1 unless said otherwise. */
export function heading(
  text: string,
  { level = 1, breakBefore = false }: Partial<Omit<BlockOf<'heading'>, 'kind' | 'text'>> = {},
): Block {
  return { kind: 'heading', level, text, breakBefore };
}

/** A point of a list; children are texts of second-level points. */
export function item(words: Words, children: readonly string[] = []): Item {
  return { words, children: children.map((text) => ({ words: plain(text), children: [] })) };
}

/** A list, or nothing where there is nothing to list. */
export function list(items: readonly Item[], { ordered = true } = {}): BlockOf<'list'>[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered, items }];
}

/** A form of the facts that have a value, two a row; long values get a row of their own. */
export function facts(given: readonly Fact[]): Block[] {
  const rows: Fact[][] = [];
  let open: Fact[] | null = null;
  for (const fact of given) {
    if (fact.value === '') continue;
    if (fact.value.length > LONG_VALUE) {
      rows.push([fact]);
      open = null;
    } else if (open) {
      open.push(fact);
      open = null;
    } else {
      open = [fact];
      rows.push(open);
    }
  }
  return rows.length === 0 ? [] : [{ kind: 'facts', rows }];
}

/** Han characters that fit beside a second fact on one line of an A4 page. */
const LONG_VALUE = 22;

/** A data table, or nothing without rows. Columns that no row fills are left out; a string is a cell of one paragraph. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly (string | readonly CellBlock[])[])[],
  { numbered = false } = {},
): Block[] {
  if (rows.length === 0) return [];
  const isFilled = (cell: string | readonly CellBlock[] | undefined): boolean =>
    cell !== undefined && cell.length > 0;
  const used = columns.map((_, index) => rows.some((row) => isFilled(row[index])));
  const cellOf = (cell: string | readonly CellBlock[]): readonly CellBlock[] =>
    typeof cell !== 'string' ? cell : cell === '' ? [] : [paragraph({ text: cell })];
  return [
    {
      kind: 'table',
      numbered,
      columns: columns.filter((_, index) => used[index]),
      rows: rows.map((row) => row.filter((_, index) => used[index]).map(cellOf)),
    },
  ];
}

/** A heading with what belongs under it, or nothing where that is nothing. */
export function section(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(title), ...blocks];
}

const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;

/** A name that every file system takes: refused characters become spaces, at most 80 characters. */
export function fileName(...parts: readonly string[]): string {
  const name = parts
    .map((part) => part.replace(REFUSED, ' ').trim())
    .filter((part) => part !== '')
    .join('-');
  return [...name].slice(0, 80).join('').replace(/^\.+/, '') || '岗位说明书';
}
