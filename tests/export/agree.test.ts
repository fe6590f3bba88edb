import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, CellBlock, Document, Item } from '#document/block.ts';
import { textOf } from '#document/build.ts';
import { headingLabel } from '#document/number.ts';
import { writeDocx } from '#export/docx.ts';
import { writeHtml } from '#export/html.ts';
import { writeMarkdown } from '#export/markdown.ts';
import { writePdf } from '#export/pdf.ts';
import { fontNeeds, type PdfFonts } from '#export/pdf-fonts.ts';
import { writeText } from '#export/text.ts';
import { CLASSIC, PAGE_WORDS } from '#export/theme.ts';
import { loadFonts } from '#fonts/node.ts';
import { collection } from '#templates/collection.ts';
import { posting } from '#templates/posting.ts';
import { specification } from '#templates/specification.ts';
import { anyDocument } from './arbitrary.ts';
import { bare, docxParagraphs, htmlText, readPdf } from './read.ts';
import { ordinary } from './samples.ts';

/** The words of a document in order, numbers of headings, points and rows included, told without any writer. */
function said({ blocks }: Document): string {
  const points = (ordered: boolean, items: readonly Item[]): string =>
    items
      .map(
        ({ words, children }, index) =>
          `${ordered ? index + 1 : ''}${textOf(words)}${points(ordered, children)}`,
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
  return bare(blocks.map(one).join(''));
}

/** A PDF's words without the lines at head and foot, which pdfmake draws at the end of each page. */
function bodyOf(page: readonly string[], number: number, pages: number, header: string): string {
  const [before, between, after] = PAGE_WORDS;
  const foot = bare(`${header}${before}${number}${between}${pages}${after}`);
  const words = bare(page.join(''));
  return words.endsWith(foot) ? words.slice(0, -foot.length) : `no foot ${foot} in ${words}`;
}

let fonts: PdfFonts;
beforeAll(async () => {
  fonts = await loadFonts(fontNeeds(specification.build(ordinary), CLASSIC));
});

const markdownText = (markdown: string): string =>
  markdown.replace(/\(<[^>]*>\)/g, '').replaceAll('<br>', ' ');

describe('every writer says the same words in the same order', () => {
  test('in text, Markdown, HTML and Word', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const expected = said(document);
        expect(bare(writeText(document)), 'text').toBe(expected);
        expect(bare(markdownText(writeMarkdown(document))), 'Markdown').toBe(expected);
        expect(bare(htmlText(writeHtml(document))), 'HTML').toBe(expected);
        expect(bare(docxParagraphs(await writeDocx(document)).join('')), 'Word').toBe(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('in PDF', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const { pages } = await readPdf(await writePdf(document, fonts));
        // A table that goes on to the next page repeats its head there, which is not part of the words.
        fc.pre(pages.length === 1);
        expect(bodyOf(pages[0] ?? [], 1, 1, '')).toBe(said(document));
      }),
      { numRuns: 25 },
    );
  });

  const whole = [
    specification.build(ordinary),
    posting.build(ordinary),
    collection.build({ title: '售后岗位', summary: '两篇范文。', jobs: [ordinary, ordinary] }),
  ];
  test.each(whole)('in a whole $subject', async (document) => {
    const expected = said(document);
    expect(bare(writeText(document))).toBe(expected);
    expect(bare(markdownText(writeMarkdown(document)))).toBe(expected);
    expect(bare(htmlText(writeHtml(document)))).toBe(expected);
    expect(bare(docxParagraphs(await writeDocx(document)).join(''))).toBe(expected);
  });
});
