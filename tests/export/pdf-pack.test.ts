import { describe, expect, test } from 'vitest';
import { writePdf } from '#export/pdf.ts';
import { fontNeeds } from '#export/pdf-fonts.ts';
import { packPdf } from '#export/pdf-pack.ts';
import { CLASSIC, MODERN } from '#export/theme.ts';
import { loadFonts } from '#fonts/node.ts';
import { compact } from '#templates/compact.ts';
import { specification } from '#templates/specification.ts';
import { pdfObjects, readPdf } from './read.ts';
import { ordinary } from './samples.ts';

describe('a packed PDF', () => {
  test('that is not as pdfkit writes it stays as it is', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<< >>\nendobj\nstartxref\n5\n%%EOF');
    expect(await packPdf(bytes)).toEqual(bytes);
  });

  test('keeps an attachment where it can be found without unpacking', async () => {
    const document = compact.build(ordinary);
    const bytes = await writePdf(document, await loadFonts(fontNeeds(document, CLASSIC)), CLASSIC, {
      source: '{"a":1}',
    });
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Type /Filespec');
    const { attachments } = await readPdf(bytes);
    expect([...(attachments?.keys() ?? [])]).toEqual(['gangshu.json']);
  });

  test('has its tables of widths and places in compressed streams', async () => {
    const document = compact.build(ordinary);
    const bytes = await writePdf(document, await loadFonts(fontNeeds(document, CLASSIC)));
    const open = Buffer.from(bytes).toString('latin1');
    expect(open).toMatch(/^%PDF-1\.7\n/);
    expect(open).not.toContain('/Type /Catalog');
    expect(open).not.toMatch(/^xref$/m);
    expect(pdfObjects(bytes)).toContain('/Type /Catalog');
  });

  test('leads from its bookmarks to the headings, and keeps no other names of places', async () => {
    const document = specification.build(ordinary);
    const bytes = await writePdf(document, await loadFonts(fontNeeds(document, CLASSIC)));
    const { bookmarks, lines } = await readPdf(bytes);
    expect(bookmarks.length).toBeGreaterThan(8);
    expect(bookmarks.map(({ words }) => words)).toEqual(bookmarks.map(({ title }) => title));
    expect(lines).toEqual(expect.arrayContaining(bookmarks.map(({ title }) => title)));
    expect(pdfObjects(bytes)).not.toMatch(/\((?:after-|last-row-|sign-)/);
  });

  test.each([
    ['the two-page form in 宋体', compact, CLASSIC, 2, 55],
    ['the two-page form in 黑体', compact, MODERN, 2, 43],
    ['the full form in 宋体', specification, CLASSIC, 3, 69],
  ] as const)('%s is small', async (_, template, style, pages, kilobytes) => {
    const document = template.build(ordinary);
    const bytes = await writePdf(document, await loadFonts(fontNeeds(document, style)), style);
    expect((await readPdf(bytes)).pages.length).toBeLessThanOrEqual(pages);
    expect(bytes.length).toBeLessThan(kilobytes * 1000);
  });
});
