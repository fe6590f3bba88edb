import type { Block, CellBlock, Document, Item, Words } from './block.ts';
import { plain } from './build.ts';

/** A paragraph as it stands on paper; `depth` is the level of a point of a list, null outside lists. */
export interface PrintedLine {
  readonly words: Words;
  readonly depth: number | null;
}

/** What stands side by side on paper: the cells of a table's row, or one paragraph alone. */
export interface PrintedRow {
  readonly kind: 'line' | 'facts' | 'head' | 'table' | 'chart' | 'signatures';
  /** Of the block it belongs to. */
  readonly block: number;
  readonly cells: readonly (readonly PrintedLine[])[];
}

const line = (words: Words, depth: number | null = null): PrintedLine => ({ words, depth });
const cell = (words: Words): readonly PrintedLine[] => (words.length === 0 ? [] : [line(words)]);

/** A document as rows of words from top to bottom, each word with the field it comes from; numbers left out. */
export function printedRows({ blocks }: Document): PrintedRow[] {
  return blocks.flatMap((block, index) => rowsOf(block).map((row) => ({ ...row, block: index })));
}

/** The rows of a document from its first heading on: what is its own where several are one file. */
export function rowsFromHeading(document: Document): PrintedRow[] {
  const start = document.blocks.findIndex(({ kind }) => kind === 'heading');
  return printedRows({ ...document, blocks: document.blocks.slice(start) });
}

function rowsOf(block: Block): Omit<PrintedRow, 'block'>[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return [{ kind: 'line', cells: [[line(block.words)]] }];
    case 'list':
      return points(block.items).map((point) => ({ kind: 'line', cells: [[point]] }));
    case 'callout':
      return [plain(block.title), ...block.paragraphs].map((words) => ({
        kind: 'line',
        cells: [[line(words)]],
      }));
    case 'facts':
      return block.rows.map((row) => ({
        kind: 'facts',
        cells: row.flatMap(({ label, value }) => [cell(plain(label)), cell(value)]),
      }));
    case 'table': {
      const number = block.numbered === null ? [] : [[]];
      const titles = [block.numbered, ...block.columns.map(({ title }) => title)];
      return [
        { kind: 'head', cells: titles.flatMap((title) => (title === null ? [] : [cell(plain(title))])) },
        ...block.rows.map((row) => ({
          kind: 'table' as const,
          cells: [...number, ...row.map((blocks) => blocks.flatMap(linesOf))],
        })),
      ];
    }
    case 'chart':
      return block.tiers.map((posts) => ({ kind: 'chart', cells: posts.map(cell) }));
    case 'contents':
      return [plain(block.title), ...block.entries.map(({ words }) => words)].map((words) => ({
        kind: 'line',
        cells: [[line(words)]],
      }));
    case 'signatures':
      return [
        { kind: 'head', cells: block.titles.map((title) => cell(plain(title))) },
        ...block.lines.map(({ role, name, date }) => ({
          kind: 'signatures' as const,
          cells: [cell(plain(role)), cell(name), cell(date)],
        })),
      ];
  }
}

function linesOf(block: CellBlock): readonly PrintedLine[] {
  return block.kind === 'list' ? points(block.items) : [line(block.words)];
}

function points(items: readonly Item[], depth = 0): PrintedLine[] {
  return items.flatMap(({ words, children }) => [line(words, depth), ...points(children, depth + 1)]);
}
