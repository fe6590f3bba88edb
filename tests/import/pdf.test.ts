import { expect, test } from 'vitest';
import { readFile } from '#import/read-file.ts';
import { flaws } from './whole.ts';

/** A text at a place of a page, in points from the lower left corner; each character is 10 points wide. */
interface Put {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A PDF of one page with these texts, its font not embedded but mapped to Unicode, as old office programs write it. */
function pdf(puts: readonly Put[]): Uint8Array {
  const hex = (text: string): string =>
    [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  const content = puts.map(({ x, y, text }) => `BT /F 10 Tf ${x} ${y} Td <${hex(text)}> Tj ET`).join('\n');
  const map =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end';
  const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream(content),
    '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 8 0 R >>',
    stream(map),
    '<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF`;
  return new TextEncoder().encode(file);
}

test('lines of a PDF, numbers apart from their words, a line broken at the margin, a table', async () => {
  const reading = await readFile(
    'a.pdf',
    pdf([
      { x: 50, y: 760, text: '配件主管岗位说明书' },
      { x: 50, y: 740, text: '岗位职责' },
      { x: 50, y: 720, text: '1.' },
      { x: 100, y: 720, text: '每月编制各服务站的备件计划，报部门经理批准后下达给采购人员执行并按周跟' },
      { x: 50, y: 705, text: '踪到货' },
      { x: 50, y: 690, text: '2.' },
      { x: 100, y: 690, text: '每周盘点库房' },
      { x: 50, y: 660, text: '任职资格' },
      { x: 50, y: 640, text: '学历' },
      { x: 200, y: 640, text: '大专及以上' },
      { x: 50, y: 620, text: '经验' },
      { x: 200, y: 620, text: '3年以上' },
    ]),
  );
  if ('problem' in reading) throw new Error(reading.problem);
  const [result] = reading;
  if (!result) throw new Error('nothing read');
  expect(flaws(result)).toEqual([]);
  expect(result.job.identity.title).toBe('配件主管');
  expect(result.job.duties.map(({ text }) => text)).toEqual([
    '每月编制各服务站的备件计划，报部门经理批准后下达给采购人员执行并按周跟踪到货',
    '每周盘点库房',
  ]);
  expect(result.job.requirements.map(({ kind, text }) => [kind, text])).toEqual([
    ['education', '大专及以上'],
    ['experience', '3年以上'],
  ]);
  expect(result.leftover).toEqual([]);
});

test('a PDF without text says what to do', async () => {
  expect(await readFile('a.pdf', pdf([]))).toEqual({ problem: expect.stringContaining('扫描件') });
});
