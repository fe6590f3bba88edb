import type { Block, BlockTable, CellBlock, Document, Item, Words } from '#document/block.ts';
import { textOf } from '#document/build.ts';
import { headingLabel, isNumbered, itemLabel } from '#document/number.ts';

/** A document as plain text: a blank line between blocks, tables with a line a row and tabs between cells. */
export function writeText(document: Document): string {
  return `${document.blocks.map(blockText).join('\n\n')}\n`;
}

const writers: BlockTable<string> = {
  title: ({ words }) => line(words),
  heading: ({ number, words }) => `${headingLabel(number)}${line(words)}`,
  paragraph: ({ words }) => line(words),
  list: ({ ordered, items }) => listLines(ordered, items).join('\n'),
  callout: ({ title, paragraphs }) => [`【${title}】`, ...paragraphs.map(line)].join('\n'),
  facts: ({ rows }) =>
    rows
      .flat()
      .map(({ label, value }) => `${label}：${line(value)}`)
      .join('\n'),
  table: ({ numbered, columns, rows }) => {
    const head = [...(numbered === null ? [] : [numbered]), ...columns.map(({ title }) => title)];
    const body = rows.map((row, index) => [
      ...(numbered === null ? [] : [String(index + 1)]),
      ...row.map(cellText),
    ]);
    return [head, ...body].map((cells) => cells.join('\t')).join('\n');
  },
  chart: ({ tiers }) => tiers.map((posts) => posts.map(line).join('、')).join('\n↓\n'),
  contents: ({ title, entries }) =>
    [title, ...entries.map(({ number, words }) => `${headingLabel(number)}${line(words)}`)].join('\n'),
  signatures: ({ titles, lines }) =>
    [titles, ...lines.map(({ role, name, date }) => [role, line(name), line(date)])]
      .map((cells) => cells.join('\t').trimEnd())
      .join('\n'),
};

function blockText(block: Block): string {
  // Each kind has a writer that takes exactly it, which the compiler cannot follow through the table.
  return (writers[block.kind] as (block: Block) => string)(block);
}

function cellText(blocks: readonly CellBlock[]): string {
  return blocks.map((block) => blockText(block).replaceAll('\n', ' ')).join(' ');
}

function listLines(ordered: boolean, items: readonly Item[], depth = 0): string[] {
  const numbered = isNumbered(ordered, items);
  return items.flatMap(({ words, children }, index) => [
    `${'　'.repeat(depth)}${itemLabel(numbered, depth, index + 1)}${numbered && depth > 0 ? '' : ' '}${line(words)}`,
    ...listLines(ordered, children, depth + 1),
  ]);
}

/** Line breaks that someone pasted into a field would tear a row or a point apart. */
function line(words: Words): string {
  return textOf(words).replace(/\s*\n\s*/g, ' ');
}
