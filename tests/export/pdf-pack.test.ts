import { describe, expect, test } from 'vitest';
import { writePdf } from '#export/pdf.ts';
import { fontNeeds } from '#export/pdf-fonts.ts';
import { packPdf } from '#export/pdf-pack.ts';
import { joinWords } from '#export/pdf-words.ts';
import { CLASSIC, MODERN } from '#export/theme.ts';
import { loadFonts } from '#fonts/node.ts';
import { compact } from '#templates/compact.ts';
import { specification } from '#templates/specification.ts';
import { pdfObjects, readPdf } from './read.ts';
import { ordinary } from './samples.ts';

const BLACK = '/Gs1 gs\n/DeviceRGB cs\n0 0 0 scn\nf\n';
const text = (x: number, y: number, glyphs: string, { colour = BLACK, font = 'F1' } = {}) =>
  `${colour}q\n1 0 0 -1 0 842 cm\nBT\n1 0 0 1 ${x} ${y} Tm\n/${font} 10 Tf\n[<${glyphs}> 0] TJ\nET\nQ\n`;
const FONTS = new Map([['/F1', [1000, 1000, 500]]]);

describe('words are joined', () => {
  test('where one text starts at the end of the one before', () => {
    const drawing = text(50, 700, '0001') + text(60, 700, '0002') + text(65, 700, '0001');
    expect(joinWords(drawing, FONTS)).toBe(
      `${BLACK}q\n1 0 0 -1 0 842 cm\nBT\n50 700 Td\n/F1 10 Tf\n<000100020001> Tj\nET\nQ\n`,
    );
  });

  test('or moved to from the place of the one before', () => {
    const drawing = text(50, 700, '0001') + text(60.5, 700, '0001') + text(50, 680, '0001');
    expect(joinWords(drawing, FONTS)).toBe(
      `${BLACK}q\n1 0 0 -1 0 842 cm\nBT\n50 700 Td\n/F1 10 Tf\n<0001> Tj\n` +
        '10.5 0 Td\n<0001> Tj\n-10.5 -20 Td\n<0001> Tj\nET\nQ\n',
    );
  });

  test('not across colours, nor across what is drawn between them', () => {
    const red = BLACK.replace('0 0 0', '1 0 0');
    const line = '0.5 w\n1 2 m\n3 4 l\nS\n';
    const drawing =
      text(50, 700, '0001', { colour: red }) + text(60, 700, '0001') + line + text(70, 700, '0001');
    const found = joinWords(drawing, FONTS);
    expect(found.match(/BT\n/g)).toHaveLength(3);
    expect(found).toContain(`ET\nQ\n${line}${BLACK}`);
  });

  test('in a font of unknown widths by moves alone', () => {
    const drawing = text(50, 700, '0001', { font: 'F9' }) + text(60, 700, '0002', { font: 'F9' });
    expect(joinWords(drawing, FONTS)).toContain('<0001> Tj\n10 0 Td\n<0002> Tj\n');
  });

  test('and numbers are no finer than a thousandth of a point', () => {
    expect(joinWords('51.0236220 -0.99999 m\n7.25 0.0000001 l\n', FONTS)).toBe('51.024 -1 m\n7.25 0 l\n');
  });
});

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

  test.each([
    ['the two-page form in 宋体', compact, CLASSIC, 2, 60],
    ['the two-page form in 黑体', compact, MODERN, 2, 50],
    ['the full form in 宋体', specification, CLASSIC, 3, 76],
  ] as const)('%s is small', async (_, template, style, pages, kilobytes) => {
    const document = template.build(ordinary);
    const bytes = await writePdf(document, await loadFonts(fontNeeds(document, style)), style);
    expect((await readPdf(bytes)).pages.length).toBeLessThanOrEqual(pages);
    expect(bytes.length).toBeLessThan(kilobytes * 1000);
  });
});
