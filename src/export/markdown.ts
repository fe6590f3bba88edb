import type { Block, BlockTable, CellBlock, Document, Item, Run, Words } from '#document/block.ts';
import { headingLabel, isNumbered } from '#document/number.ts';

/** A document as Markdown (GitHub's tables included). */
export function writeMarkdown(document: Document): string {
  return `${document.blocks.map(blockMarkdown).join('\n\n')}\n`;
}

const writers: BlockTable<string> = {
  title: ({ words }) => `# ${inline(words)}`,
  heading: ({ level, number, words }) => `${'#'.repeat(level + 1)} ${headingLabel(number)}${inline(words)}`,
  paragraph: ({ words }) => inline(words),
  list: ({ ordered, items }) => listLines(ordered, items, '').join('\n'),
  callout: ({ title, paragraphs }) =>
    [`**${escaped(title)}**`, ...paragraphs.map(inline)].join('\n\n').replace(/^/gm, '> '),
  facts: ({ rows }) =>
    rows
      .flat()
      .map(({ label, value }) => `- **${escaped(label)}**：${inline(value)}`)
      .join('\n'),
  table: ({ numbered, columns, rows }) =>
    markdownTable(
      [...(numbered === null ? [] : [numbered]), ...columns.map(({ title }) => title)].map(escaped),
      rows.map((row, index) => [...(numbered === null ? [] : [String(index + 1)]), ...row.map(cell)]),
    ),
  chart: ({ tiers }) => tiers.map((posts) => posts.map(inline).join('、')).join(' → '),
  contents: ({ title, entries }) =>
    [
      `**${escaped(title)}**\n`,
      ...entries.map(({ number, words }) => `- ${headingLabel(number)}${inline(words)}`),
    ].join('\n'),
  signatures: ({ titles, lines }) =>
    markdownTable(
      titles.map(escaped),
      lines.map(({ role, name, date }) => [escaped(role), inline(name), inline(date)]),
    ),
};

function blockMarkdown(block: Block): string {
  // Each kind has a writer that takes exactly it, which the compiler cannot follow through the table.
  return (writers[block.kind] as (block: Block) => string)(block);
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** Cells hold one line: blocks and points are parted by HTML line breaks, as GitHub has it. */
function cell(blocks: readonly CellBlock[]): string {
  return blocks.map((block) => blockMarkdown(block).replace(/\n */g, '<br>')).join('<br>');
}

function listLines(ordered: boolean, items: readonly Item[], indent: string): string[] {
  return items.flatMap(({ words, children }, index) => {
    const label = isNumbered(ordered, items) ? `${index + 1}.` : '-';
    return [
      `${indent}${label} ${inline(words)}`,
      ...listLines(ordered, children, `${indent}${' '.repeat(label.length + 1)}`),
    ];
  });
}

function inline(words: Words): string {
  return words.map(run).join('');
}

function run({ text, strong, link }: Run): string {
  const safe = escaped(text.replace(/\s*\n\s*/g, ' '));
  // Emphasis must hug its words, or it is not emphasis.
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(safe) ?? [];
  const marked = strong && core !== '' ? `${before}**${core}**${after}` : safe;
  return link ? `[${marked}](<${link.replace(/[<>\n]/g, encodeURIComponent)}>)` : marked;
}

/** Marks that Markdown or HTML would read are escaped; so are those that only count at the start of a line. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^([ \t]*)([#+-])(?=\s|$)/, '$1\\$2')
    .replace(/^([ \t]*\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([ \t]*)(=+|-{3,})/, '$1\\$2');
}
