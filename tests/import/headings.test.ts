import { describe, expect, test } from 'vitest';
import { HEADING_WORDS } from '#import/heading-words.ts';
import { findHeadings } from '#import/headings.ts';
import { findMarkers } from '#import/numbering.ts';
import { shapeOf } from '#import/source.ts';
import { COLUMN_WORDS } from '#import/table-words.ts';
import { columnsOf } from '#import/tables.ts';

function headings(text: string): string[] {
  const shape = shapeOf(text);
  return findHeadings(text, shape, findMarkers(shape), new Set()).map(
    ({ start, end, announces }) => `${announces} ${text.slice(start, end).trim()}`,
  );
}

describe('every example is read as its entry', () => {
  const examples = HEADING_WORDS.flatMap(({ announces, form, examples: all }) =>
    all.map((example) => [example, announces, form] as const),
  );
  test.each(examples)('%s', (example, announces, form) => {
    const shape = shapeOf(example);
    expect(findHeadings(example, shape, findMarkers(shape), new Set())[0]).toMatchObject({ announces, form });
  });
});

test('no word announces two things', () => {
  const seen = new Map<string, string>();
  for (const { announces, form, words } of HEADING_WORDS) {
    for (const word of words) {
      expect([word, seen.get(word)]).toEqual([word, undefined]);
      seen.set(word, `${announces} ${form}`);
    }
  }
});

test.each([
  ['负责岗位职责的修订', []],
  ['符合任职要求：见附件', []],
  ['根据岗位要求1、2条执行', []],
  ['岗位职责：1、盘点任职要求：1、高中', ['duty 岗位职责：', 'requirement 任职要求：']],
  ['完成报表岗位要求1.本科2.熟练', ['requirement 岗位要求']],
  ['1、盘点；【薪资福利】1、五险一金', ['benefit 【薪资福利】']],
  ['有驾照优先。「某某人专享福利」☆年假☆体检', ['benefit 「某某人专享福利」']],
  ['年假；上班地点：武汉', ['place 上班地点：']],
  ['本科学历，具有管理经验', []],
  ['盘点库存\n(女士优先)', []],
  ['盘点库存\n【夜班补贴】\n每晚30元', ['benefit 【夜班补贴】']],
] as const)('%s', (text, expected) => {
  expect(headings(text)).toEqual(expected);
});

test('titles of columns', () => {
  expect(columnsOf('权重（%）')).toEqual(['weight']);
  expect(columnsOf('序 号')).toEqual(['number']);
  expect(columnsOf('配件主管')).toEqual([]);
  for (const [column, words] of Object.entries(COLUMN_WORDS)) {
    for (const word of words.split(' ')) expect(columnsOf(word)).toContain(column);
  }
});
