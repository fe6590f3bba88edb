import { describe, expect, test } from 'vitest';
import { table } from '#document/build.ts';
import { columnWidths, factWidths, tableWidths } from '#export/columns.ts';
import { writeDocx } from '#export/docx.ts';
import { houseStyleSchema } from '#export/house-style.ts';
import { writePdf } from '#export/pdf.ts';
import { fontNeeds } from '#export/pdf-fonts.ts';
import { type HouseStyle, MODERN, SIZES, textWidth } from '#export/theme.ts';
import { loadFonts } from '#fonts/node.ts';
import { specification } from '#templates/specification.ts';
import { openDocx, part, pdfObjects, readPdf } from './read.ts';
import { ordinary } from './samples.ts';
import { descendants } from './xml.ts';

/** A red square of one pixel. */
const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

const house: HouseStyle = {
  ...MODERN,
  sheet: 'B5',
  margins: { top: 25, right: 15, bottom: 20, left: 15 },
  titleFont: 'kai',
  bodySize: '小四',
  lineSpacing: 1.5,
  header: '启衡装备有限公司人力资源部',
  logo: { data: PNG, width: 24, height: 8 },
};
const document = specification.build(ordinary);

describe('a house style', () => {
  test('is one that a profile may hold', () => {
    expect(houseStyleSchema.safeParse(house).success).toBe(true);
  });

  test('sets sheet, margins, spacing, head and logo of a Word file', async () => {
    const docx = openDocx(await writeDocx(document, house));
    const body = part(docx, 'word/document.xml');
    expect(descendants(body, 'w:pgSz')[0]?.attributes).toMatchObject({ 'w:w': '9978', 'w:h': '14173' });
    expect(descendants(body, 'w:pgMar')[0]?.attributes).toMatchObject({ 'w:top': '1417', 'w:left': '850' });
    const header = docx.get('word/header1.xml') ?? '';
    expect(header).toContain('启衡装备有限公司人力资源部');
    expect(header).not.toContain('QH-HR-JD-2026-018');
    expect(header).toContain('<pic:pic');
    expect(docx.get('word/styles.xml')).toContain('w:line="360"');
    expect([...docx.keys()].some((path) => /^word\/media\/.*\.png$/.test(path))).toBe(true);
  });

  test('sets those of a PDF, with both families where it mixes them', async () => {
    const fonts = await loadFonts(fontNeeds(document, house));
    expect(fonts.slices.map(({ face }) => face)).toEqual(['serif-bold', 'sans-regular', 'sans-bold']);
    const bytes = await writePdf(document, fonts, house);
    const file = pdfObjects(bytes);
    expect(file).toMatch(/\/MediaBox \[0 0 498\.89\d* 708\.66\d*\]/);
    expect(file).toContain('/Subtype /Image');
    const { pages } = await readPdf(bytes);
    expect(pages.every((page) => page.join('').includes('启衡装备有限公司人力资源部'))).toBe(true);
  });
});

test.each([
  [[13, 37, 13, 37], 9865],
  [[1, 1, 1], 100],
  [[7, 13, 64, 8, 8], 9865],
])('columns of shares %j are whole and fill %i', (shares, total) => {
  const widths = columnWidths(shares, total);
  expect(widths.every(Number.isInteger)).toBe(true);
  expect(widths.reduce((a, b) => a + b, 0)).toBe(total);
});

describe('columns', () => {
  const narrow: HouseStyle = { ...MODERN, sheet: 'A5', bodySize: '四号' };
  const points = (textWidth(narrow) * 72) / 25.4;
  const column = (title: string, share: number, align: 'start' | 'center' = 'center') => ({
    title,
    share,
    align,
  });

  test('of a form leave room for a label on one line, on narrow paper and in large type too', () => {
    const widths = factWidths(narrow, Math.round(points));
    expect(widths.reduce((a, b) => a + b, 0)).toBe(Math.round(points));
    expect(widths[0]).toBeGreaterThanOrEqual(5 * SIZES.四号 + 10);
    expect(factWidths(MODERN, 1000)).toEqual([130, 370, 130, 370]);
  });

  test('of a table leave room for titles and short values', () => {
    const [block] = table(
      [column('领域', 13), column('职责与标准', 72, 'start'), column('权重', 8)],
      [['质量改进', '每季度分析故障数据', '25%']],
      { numbered: '序号' },
    );
    if (!block) throw new Error('no table');
    const [number = 0, area = 0, , weight = 0] = tableWidths(block, narrow, Math.round(points));
    expect(number).toBeGreaterThanOrEqual(2 * SIZES.四号 + 10);
    expect(area).toBeGreaterThanOrEqual(4 * SIZES.四号 + 10);
    expect(weight).toBeGreaterThanOrEqual(2 * SIZES.四号 + 10);
    expect(tableWidths(block, MODERN, 1000)).toEqual([70, 130, 720, 80]);
  });
});
