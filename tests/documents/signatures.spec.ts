import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '#document/block.ts';
import { fact, facts, heading, paragraph, plain } from '#document/build.ts';
import { writeDocx } from '#export/docx.ts';
import { specification } from '#templates/specification.ts';
import { bare, readPdf } from '../export/read.ts';
import { ordinary } from '../export/samples.ts';
import { printedByLibreOffice } from './programs.ts';

/** A form of four rows and signatures after so many lines. */
function document(count: number): Document {
  const long = '每天8小时，每周5天；重大问题处理期间安排值班';
  const blocks: Document['blocks'] = [
    ...Array.from({ length: count }, () => paragraph({ text: '每月分析一次。' })),
    heading('工作条件'),
    ...facts(['工作时间', '出差', '工作环境', '工具设备'].map((label) => fact(label, long))),
    heading('签署确认'),
    {
      kind: 'signatures',
      titles: ['签署人', '签字', '日期'],
      lines: ['编制人', '审核人', '批准人'].map((role) => ({ role, name: plain(''), date: [] })),
    },
  ];
  return { ...specification.build(ordinary), blocks };
}

const counts = Array.from({ length: 16 }, (_, at) => 24 + at);
let printed: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  const written = counts.map(async (count) => [String(count), await writeDocx(document(count))] as const);
  printed = await printedByLibreOffice(new Map(await Promise.all(written)));
});

describe('a short form goes to the page of the signatures as a whole', () => {
  test.each(counts)('after %i lines', async (count) => {
    const { pages } = await readPdf(printed.get(String(count)) ?? new Uint8Array());
    const page = pages.map((words) => bare(words.join(''))).find((words) => words.includes('签署人'));
    for (const words of ['工作条件', '工作时间', '工具设备', '批准人']) expect(page).toContain(words);
  });

  test('which some of these do', async () => {
    const lengths = [...printed.values()].map(async (pdf) => (await readPdf(pdf)).pages.length);
    expect(new Set(await Promise.all(lengths))).toEqual(new Set([1, 2]));
  });
});
