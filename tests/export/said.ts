import type { Block, CellBlock, Document, Item } from '#document/block.ts';
import { textOf } from '#document/build.ts';
import { headingLabel, isNumbered, itemLabel } from '#document/number.ts';
import { PAGE_WORDS } from '#export/theme.ts';
import { bare } from './read.ts';

/**
 * The words of a document in order, numbers of headings, points and rows included, told without any writer; of these
 * words what `clean` leaves.
 */
export function said({ blocks }: Document, clean: (text: string) => string = bare): string {
  const points = (ordered: boolean, items: readonly Item[], depth = 0): string =>
    items
      .map(
        ({ words, children }, index) =>
          `${itemLabel(isNumbered(ordered, items), depth, index + 1)}${textOf(words)}${points(ordered, children, depth + 1)}`,
      )
      .join('');
  const one = (block: Block | CellBlock): string => {
    switch (block.kind) {
      case 'title':
      case 'paragraph':
        return textOf(block.words);
      case 'heading':
        return headingLabel(block.number) + textOf(block.words);
      case 'list':
        return points(block.ordered, block.items);
      case 'callout':
        return block.title + block.paragraphs.map(textOf).join('');
      case 'facts':
        return block.rows
          .flat()
          .map(({ label, value }) => label + textOf(value))
          .join('');
      case 'table':
        return [
          block.numbered ?? '',
          ...block.columns.map(({ title }) => title),
          ...block.rows.flatMap((row, index) => [
            block.numbered === null ? '' : index + 1,
            ...row.flat().map(one),
          ]),
        ].join('');
      case 'chart':
        return block.tiers.flat().map(textOf).join('');
      case 'contents':
        return [
          block.title,
          ...block.entries.map(({ number, words }) => headingLabel(number) + textOf(words)),
        ].join('');
      case 'signatures':
        return [
          ...block.titles,
          ...block.lines.flatMap(({ role, name, date }) => [role, textOf(name), textOf(date)]),
        ].join('');
    }
  };
  return clean(blocks.map(one).join(''));
}

/** A PDF's words without the lines at head and foot, which pdfmake draws at the end of each page. */
export function bodyOf(
  page: readonly string[],
  number: number,
  pages: number,
  header: string,
  clean: (text: string) => string = bare,
): string {
  const [before, between, after] = PAGE_WORDS;
  const foot = clean(`${header}${before}${number}${between}${pages}${after}`);
  const words = clean(page.join(''));
  return words.endsWith(foot) ? words.slice(0, -foot.length) : `no foot ${foot} in ${words}`;
}

/** Markdown without the addresses of links and the line breaks inside cells. */
export function markdownText(markdown: string): string {
  return markdown.replace(/\(<[^>]*>\)/g, '').replaceAll('<br>', ' ');
}
