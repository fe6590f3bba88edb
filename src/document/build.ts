import type { Path } from '#model/path.ts';
import type { Block, BlockOf, CellBlock, Column, Fact, Item, Run, Words } from './block.ts';

/** Words of the layout itself. */
export function plain(text: string): Words {
  return text === '' ? [] : [{ text }];
}

/** The words of a source field without the blanks around them; none for a blank field. */
export function taken(path: Path, text: string): Words {
  const words = text.trim();
  return words === '' ? [] : [{ text: words, from: { path, start: text.indexOf(words) } }];
}

/** A field's value in the layout's own way: a number with its unit, a date, a choice; none for the empty string. */
export function told(path: Path, text: string): Words {
  return text === '' ? [] : [{ text, tells: path }];
}

/** Several words with a separator between those that say something. */
export function joined(parts: readonly Words[], separator: string): Words {
  const said = parts.filter((words) => words.length > 0);
  return said.flatMap((words, index) => (index === 0 ? words : [{ text: separator }, ...words]));
}

/** The text of words as one string. */
export function textOf(words: Words): string {
  return words.map(({ text }) => text).join('');
}

/** A paragraph; several runs stand one after another. */
export function paragraph(...words: Words): BlockOf<'paragraph'> {
  return { kind: 'paragraph', words };
}

/** A paragraph of these words, or nothing where they say nothing. */
export function prose(words: Words): BlockOf<'paragraph'>[] {
  return words.length === 0 ? [] : [{ kind: 'paragraph', words }];
}

/** A heading of level 1 without a number, unless said otherwise. */
export function heading(
  words: string | Words,
  { level = 1, number = null, breakBefore = false }: Partial<Omit<BlockOf<'heading'>, 'kind' | 'words'>> = {},
): BlockOf<'heading'> {
  return {
    kind: 'heading',
    level,
    number,
    words: typeof words === 'string' ? plain(words) : words,
    breakBefore,
  };
}

/** A point of a list with its second-level points. */
export function item(words: Words, children: readonly Words[] = []): Item {
  return { words, children: children.map((child) => ({ words: child, children: [] })) };
}

/** A list, or nothing where there is nothing to list. */
export function list(items: readonly Item[], { ordered = true } = {}): BlockOf<'list'>[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered, items }];
}

/** A fact; a string is a value in the layout's own words. */
export function fact(label: string, value: string | Words): Fact {
  return { label, value: typeof value === 'string' ? plain(value) : value };
}

/** Han characters that fit beside a second fact on one line of an A4 page. */
const LONG_VALUE = 17;

/** A form of the facts that have a value, two a row; long values get a row of their own. */
export function facts(given: readonly Fact[]): BlockOf<'facts'>[] {
  const rows: Fact[][] = [];
  let open: Fact[] | null = null;
  for (const each of given) {
    if (each.value.length === 0) continue;
    if (textOf(each.value).length > LONG_VALUE) {
      rows.push([each]);
      open = null;
    } else if (open) {
      open.push(each);
      open = null;
    } else {
      open = [each];
      rows.push(open);
    }
  }
  return rows.length === 0 ? [] : [{ kind: 'facts', rows }];
}

/** What a cell may be given as: the layout's own words, words, or blocks. */
type Cell = string | Words | readonly CellBlock[];

/** A data table, or nothing without rows. Columns that no row fills are left out. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { numbered = null }: { readonly numbered?: string | null } = {},
): BlockOf<'table'>[] {
  if (rows.length === 0) return [];
  const used = columns.map((_, index) => rows.some((row) => (row[index] ?? '').length > 0));
  return [
    {
      kind: 'table',
      numbered,
      columns: columns.filter((_, index) => used[index]),
      rows: rows.map((row) => row.filter((_, index) => used[index]).map(cellBlocks)),
    },
  ];
}

function cellBlocks(cell: Cell): readonly CellBlock[] {
  if (typeof cell === 'string') return prose(plain(cell));
  return isWords(cell) ? prose(cell) : cell;
}

function isWords(cell: Words | readonly CellBlock[]): cell is readonly Run[] {
  return cell[0] !== undefined && 'text' in cell[0];
}

/** A heading with what belongs under it, or nothing where that is nothing. */
export function section(
  title: string,
  blocks: readonly Block[],
  level: BlockOf<'heading'>['level'] = 1,
): Block[] {
  return blocks.length === 0 ? [] : [heading(title, { level }), ...blocks];
}

/** The same blocks with running numbers on their headings of level 1. */
export function numbered(blocks: readonly Block[]): Block[] {
  let count = 0;
  return blocks.map((block) =>
    block.kind === 'heading' && block.level === 1 ? { ...block, number: ++count } : block,
  );
}

/** A table of contents of the headings of level 1 among these blocks, or nothing for fewer than two. */
export function contents(title: string, blocks: readonly Block[]): BlockOf<'contents'>[] {
  const entries = blocks
    .filter((block) => block.kind === 'heading')
    .map(({ level, number, words }, index) => ({ level, number, words, heading: index + 1 }))
    .filter(({ level }) => level === 1)
    .map(({ number, words, heading }) => ({ number, words, heading }));
  return entries.length < 2 ? [] : [{ kind: 'contents', title, entries }];
}

/** A line of posts from the top down, tiers without posts left out; nothing where this post stands alone. */
export function chart(above: readonly Words[], own: Words, below: readonly Words[]): BlockOf<'chart'>[] {
  const filled = (posts: readonly Words[]) => posts.filter((words) => words.length > 0);
  const tiers = [filled(above), filled([own]), filled(below)];
  if (tiers[1]?.length === 0 || (tiers[0]?.length === 0 && tiers[2]?.length === 0)) return [];
  return [
    { kind: 'chart', tiers: tiers.filter((tier) => tier.length > 0), own: tiers[0]?.length === 0 ? 0 : 1 },
  ];
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

/** The block that must not part from the signatures at `index`: the last before them that is no heading; -1 for none. */
export function companyOf(blocks: readonly Block[], index: number): number {
  return blocks.findLastIndex(({ kind }, at) => at < index && kind !== 'heading');
}
