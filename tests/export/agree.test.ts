import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '#export/docx.ts';
import { writeHtml } from '#export/html.ts';
import { writeMarkdown } from '#export/markdown.ts';
import { writePdf } from '#export/pdf.ts';
import { fontNeeds, type PdfFonts } from '#export/pdf-fonts.ts';
import { writeText } from '#export/text.ts';
import { CLASSIC } from '#export/theme.ts';
import { loadFonts } from '#fonts/node.ts';
import { collection } from '#templates/collection.ts';
import { posting } from '#templates/posting.ts';
import { specification } from '#templates/specification.ts';
import { anyDocument } from './arbitrary.ts';
import { bare, docxParagraphs, htmlText, readPdf } from './read.ts';
import { bodyOf, markdownText, said } from './said.ts';
import { collectionOf, ordinary } from './samples.ts';

let fonts: PdfFonts;
beforeAll(async () => {
  fonts = await loadFonts(fontNeeds(specification.build(ordinary), CLASSIC));
});

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
    collection.build(collectionOf([ordinary, ordinary])),
  ];
  test.each(whole)('in a whole $subject', async (document) => {
    const expected = said(document);
    expect(bare(writeText(document))).toBe(expected);
    expect(bare(markdownText(writeMarkdown(document)))).toBe(expected);
    expect(bare(htmlText(writeHtml(document)))).toBe(expected);
    expect(bare(docxParagraphs(await writeDocx(document)).join(''))).toBe(expected);
  });
});
