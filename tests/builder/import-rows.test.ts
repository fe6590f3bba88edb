import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importRows, importSummary, withoutOmitted } from '#builder/import-rows.ts';
import { PART_NAMES } from '#builder/part-names.ts';
import { reassign } from '#import/assemble.ts';
import { readText } from '#import/read-text.ts';
import { PARTS } from '#import/result.ts';

const TEXT = `售后主管
工作地点：苏州
岗位职责：
1、每天检查工单；
2、每月统计及时率。
任职要求：
★大专及以上学历`;

const shown = (text: string) =>
  importRows(readText(text)).map(({ source, point }) => [
    source.map(({ text: words }) => words).join(''),
    point?.part ?? null,
  ]);

describe('the rows of an import', () => {
  it('set what came beside what it became', () => {
    expect(shown(TEXT)).toEqual([
      ['售后主管', 'title'],
      ['工作地点：苏州', 'place'],
      ['岗位职责：', null],
      ['1、每天检查工单；', 'duty'],
      ['2、每月统计及时率。', 'duty'],
      ['任职要求：', null],
      ['★大专及以上学历', 'requirement'],
    ]);
  });

  it('hold every visible character of the source, in order', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '岗位职责：',
        '任职要求',
        '1、检查工单；',
        '（2）统计\n并分析',
        '★★',
        '·',
        '薪资：8-12K',
        '---',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const text = lines.join('\n');
        const rows = importRows(readText(text));
        const said = rows.flatMap(({ source }) => source.map((stretch) => stretch.text)).join('');
        const visible = (words: string): string => words.replace(/[\s\p{Cf}\p{Cc}]/gu, '');
        expect(visible(said)).toBe(visible(text));
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
    );
  });
});

describe('decisions', () => {
  const result = readText(TEXT);
  const duty = importRows(result).find(({ point }) => point?.text.includes('统计'))?.point?.id ?? '';

  it('leave a line out of the document', () => {
    const omitted = new Set([duty]);
    const job = withoutOmitted(reassign(result, duty, 'leftover'), omitted);
    expect(job.duties.map(({ text }) => text)).toEqual(['每天检查工单']);
    expect(job.leftover).toEqual([]);
  });

  it('are summed up', () => {
    expect(importSummary(result, new Set())).toBe('职责2条，要求1条，其他2项');
    const left = reassign(result, duty, 'leftover');
    expect(importSummary(left, new Set())).toBe('职责1条，要求1条，其他2项，没看懂1处');
    expect(importSummary(left, new Set([duty]))).toBe('职责1条，要求1条，其他2项，不要1处');
  });
});

it('has a name for every part, no name twice', () => {
  expect(Object.keys(PART_NAMES).toSorted()).toEqual([...PARTS].toSorted());
  expect(new Set(Object.values(PART_NAMES)).size).toBe(PARTS.length);
});
