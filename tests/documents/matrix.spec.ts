import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '#document/block.ts';
import { textOf } from '#document/build.ts';
import { headingLabel } from '#document/number.ts';
import { writeDocx } from '#export/docx.ts';
import { writeHtml } from '#export/html.ts';
import { writeMarkdown } from '#export/markdown.ts';
import { writePdf } from '#export/pdf.ts';
import { fontNeeds, missingCharacters } from '#export/pdf-fonts.ts';
import { writeText } from '#export/text.ts';
import { CLASSIC } from '#export/theme.ts';
import { loadFonts } from '#fonts/node.ts';
import { bare, docxParagraphs, htmlText, readPdf } from '../export/read.ts';
import { bodyOf, markdownText, said } from '../export/said.ts';
import { emptyFields } from './fields.ts';
import { cases } from './layouts.ts';
import { isTagged, pdfFonts, printedByLibreOffice, qpdfCheck } from './programs.ts';
import { samples } from './samples.ts';
import { wordFaults } from './word.ts';

/** A document in every form, opened. */
interface Opened {
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array;
  readonly pages: readonly (readonly string[])[];
  /** Pages of the Word file as LibreOffice prints it. */
  readonly printed: number;
  /** What no font of ours can set. */
  readonly missing: readonly string[];
}

const opened = new Map<string, Opened>();

beforeAll(async () => {
  const written = new Map<string, Uint8Array>();
  for (const { name, document } of cases) written.set(name, await writeDocx(document));
  const printed = await printedByLibreOffice(written);
  for (const { name, document } of cases) {
    const fonts = await loadFonts(fontNeeds(document, CLASSIC));
    const pdf = await writePdf(document, fonts);
    opened.set(name, {
      docx: written.get(name) ?? new Uint8Array(),
      pdf,
      pages: (await readPdf(pdf)).pages,
      printed: (await readPdf(printed.get(name) ?? new Uint8Array())).pages.length,
      missing: missingCharacters(document, CLASSIC, fonts),
    });
  }
});

function open(name: string): Opened {
  const found = opened.get(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

test('one of the samples fills every field of the model', () => {
  expect(emptyFields(samples.everyField)).toEqual([]);
});

describe.each(cases)('$name', ({ name, document }) => {
  test('is a Word file without faults', async () => {
    expect(await wordFaults(open(name).docx)).toEqual([]);
  });

  test('has as many pages in Word as in PDF, or one more or less', () => {
    const { pages, printed } = open(name);
    expect(Math.abs(printed - pages.length), `Word ${printed}, PDF ${pages.length}`).toBeLessThanOrEqual(1);
  });

  test('is a sound, tagged PDF that brings its fonts', async () => {
    const { pdf } = open(name);
    expect(await isTagged(pdf)).toBe(true);
    expect(await qpdfCheck(pdf)).toContain('No syntax or stream encoding errors found');
    const fonts = await pdfFonts(pdf);
    expect(fonts).not.toEqual([]);
    expect(fonts.filter((font) => !(font.isEmbedded && font.isSubset && font.hasUnicode))).toEqual([]);
  });

  test('says the same in every form', () => {
    const { docx, pages, missing } = open(name);
    const expected = said(document, tight);
    expect(tight(htmlText(writeHtml(document)))).toBe(expected);
    expect(tight(docxParagraphs(docx).join('')).replaceAll('│', '')).toBe(expected);
    const set = setBy(missing);
    expect(pdfWords(document, pages, set)).toBe(said(document, set));
    // Text and Markdown put marks of their own between the words.
    expect(bare(writeText(document))).toBe(bare(expected));
    expect(bare(markdownText(writeMarkdown(document)))).toBe(bare(expected));
  });
});

/** A text without blanks. */
function tight(text: string): string {
  return text.replace(/\s/g, '');
}

/** A text without blanks as fonts set it that lack some characters: those become 〓, those without a glyph go. */
function setBy(missing: readonly string[]): (text: string) => string {
  return (text) =>
    missing
      .toSorted((a, b) => b.length - a.length)
      .reduce((set, character) => set.replaceAll(character, '〓'), tight(text))
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}

/**
 * The words of a PDF as the document says them: without heads and feet of pages, without the table heads repeated at
 * the top of a page, and without the page numbers of a table of contents, each of which must be right.
 */
function pdfWords(
  document: Document,
  pages: readonly (readonly string[])[],
  clean: (text: string) => string,
): string {
  const bodies = pages.map((page, index) => bodyOf(page, index + 1, pages.length, document.header, clean));
  const heads = document.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [clean([block.numbered ?? '', ...block.columns.map(({ title }) => title)].join(''))]
      : [],
  );
  const expected = said(document, clean);
  const numbered = withoutPageNumbers(document, bodies, clean);
  return numbered.reduce((words, body) => {
    const isNext = (text: string) => expected.startsWith(text.slice(0, 40), words.length);
    const head = isNext(body) ? undefined : heads.find((each) => body.startsWith(each));
    return words + (head === undefined ? body : body.slice(head.length));
  }, '');
}

/** Takes the page numbers out of a table of contents; a wrong one stays and is seen. */
function withoutPageNumbers(
  { blocks }: Document,
  bodies: readonly string[],
  clean: (text: string) => string,
): readonly string[] {
  const contents = blocks.find((block) => block.kind === 'contents');
  if (contents === undefined) return bodies;
  const starts = contents.entries.map(({ number, words }) => clean(headingLabel(number) + textOf(words)));
  let from = 0;
  const pages = starts.map((start) => {
    from = bodies.findIndex((body, index) => index > from && body.startsWith(start));
    return from + 1;
  });
  const listed = (numbers: boolean) =>
    starts.map((start, index) => `${start}${numbers ? pages[index] : ''}`).join('');
  return bodies.map((body) => body.replace(listed(true), listed(false)));
}
