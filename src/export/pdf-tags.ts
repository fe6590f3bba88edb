import type { Content } from 'pdfmake/interfaces';
import type { Block, CellBlock, Item } from '#document/block.ts';
import { textsIn } from './pdf-breaks.ts';

/*
 * What screen readers know of a PDF: which words are a heading, a point, a cell. pdfmake has no way to say it, and hands
 * nothing of ours on to the drawing but colours. So each paragraph is given the number of its element in digits of its
 * colour that nobody can see, and the pages are drawn anew without them, see pdf-drawing.ts.
 */

/** A structure element by its type in ISO 32000-1, 14.8.4, with those in it. */
export interface Tag {
  readonly role: string;
  readonly kids: readonly Tag[];
  /** Of a header cell: what it is the head of. */
  readonly scope?: 'Row' | 'Column';
  /** The number that its words are drawn with; null for one without words of its own. */
  readonly words: number | null;
}

/** A paragraph of pdfmake's that takes a colour. */
interface Coloured {
  readonly text?: unknown;
  color?: unknown;
}

/** The elements of a document's blocks, and their numbers in the colours of the written paragraphs, `#rrggbb` by block. */
export function tagBlocks(
  blocks: readonly Block[],
  written: readonly Content[],
  colourOf: (block: Block) => string,
): Tag {
  let numbers = 0;
  const kids = blocks.flatMap((block, index) => {
    const content = written[index];
    if (content === undefined) return [];
    const paragraphs = (textsIn(content) as Coloured[]).filter(({ text }) => text !== '');
    const colour = colourOf(block);
    let at = 0;
    /** The next paragraphs, which are words of one element. */
    const take = (role: string, count = 1, scope?: Tag['scope']): Tag => {
      const number = ++numbers;
      for (const paragraph of paragraphs.slice(at, at + count)) paragraph.color = numbered(colour, number);
      at += count;
      return { role, kids: [], words: number, ...(scope && { scope }) };
    };
    const within = (role: string, inner: readonly Tag[]): Tag => ({ role, kids: inner, words: null });
    const list = (items: readonly Item[]): Tag =>
      within(
        'L',
        items.map(({ children }) => {
          const own = [take('Lbl'), take('LBody')];
          return within('LI', children.length === 0 ? own : [...own, list(children)]);
        }),
      );
    const cell = ([only, ...more]: readonly CellBlock[]): Tag => {
      // An empty cell has a paragraph without words.
      if (only === undefined) return take('TD', 0);
      if (only.kind === 'paragraph' && more.length === 0) return take('TD');
      return within(
        'TD',
        [only, ...more].map((each) => (each.kind === 'list' ? list(each.items) : take('P'))),
      );
    };
    const head = (count: number): Tag =>
      within(
        'TR',
        Array.from({ length: count }, () => take('TH', 1, 'Column')),
      );
    const element = (): Tag => {
      switch (block.kind) {
        case 'title':
          return take('H1');
        case 'heading':
          return take(`H${block.level + 1}`);
        case 'paragraph':
          return take('P');
        case 'list':
          return list(block.items);
        case 'callout':
          return within('Sect', [take('P'), ...block.paragraphs.map(() => take('P'))]);
        case 'facts':
          return within(
            'Table',
            block.rows.map((row) =>
              within(
                'TR',
                row.flatMap(() => [take('TH', 1, 'Row'), take('TD')]),
              ),
            ),
          );
        case 'table': {
          const first = block.numbered === null ? [] : [null];
          return within('Table', [
            head(first.length + block.columns.length),
            ...block.rows.map((row) => within('TR', [...first.map(() => take('TD')), ...row.map(cell)])),
          ]);
        }
        case 'chart':
          return within(
            'Sect',
            block.tiers.flat().map(() => take('P')),
          );
        case 'contents':
          return within('TOC', [take('Caption'), ...block.entries.map(() => take('TOCI', 2))]);
        case 'signatures':
          return within('Table', [
            head(block.titles.length),
            ...block.lines.map(() => within('TR', [take('TH', 1, 'Row'), take('TD'), take('TD')])),
          ]);
      }
    };
    return [element()];
  });
  return { role: 'Document', kids, words: null };
}

/** Step of a channel by which a digit of a number is told: finer than any screen, coarser than JavaScript's 1e-7. */
const STEP = 1e-6;

/** Digits of a channel: half of what lies between two colours of eight bits. */
const BASE = 900;

/** A colour `#rrggbb` as pdfmake takes it, each channel from 0 to 255, that carries a number. */
function numbered(colour: string, number: number): [number, number, number] {
  const hex = Number.parseInt(colour.slice(1), 16);
  const digits = [Math.floor(number / BASE ** 2), Math.floor(number / BASE), number].map(
    (each) => each % BASE,
  );
  const [red = 0, green = 0, blue = 0] = [hex >> 16, hex >> 8, hex].map(
    (each, index) => (each & 0xff) + (digits[index] ?? 0) * STEP * 255,
  );
  return [red, green, blue];
}

/** A channel without what a number has put on it, as one of 256 steps from 0 to 1. */
export function eightBits(channel: number): number {
  return Math.floor(channel * 255 + 0.001) / 255;
}

/** The number that a colour carries, each channel from 0 to 1; 0 for none. */
export function numberIn(colour: readonly number[]): number {
  return colour
    .map((channel) => Math.round((channel - eightBits(channel)) / STEP))
    .reduce((number, digit) => number * BASE + Math.max(0, digit), 0);
}
