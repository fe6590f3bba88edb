import { expect, test } from 'vitest';
import { joinToPrevious, reassign } from '#import/assemble.ts';
import { readText } from '#import/read-text.ts';
import { type ImportResult, PARTS } from '#import/result.ts';
import { flaws } from './whole.ts';

/** Tables with cells that the field of their column cannot hold, or whose column says nothing of a duty. */
const TABLES: readonly { readonly table: string; readonly words: readonly string[] }[] = [
  {
    table: '序号\t工作内容\t权重\t周期\n1\t盘点库房\t若干\t逢五\n2\t登记台账\t少许\t逢十',
    words: ['盘点库房', '若干', '逢五', '登记台账', '少许', '逢十'],
  },
  {
    table: '指标名称\t目标值\t计算公式\t数据来源\n库存准确率\t不低于去年\t账实相符数除以盘点数\t仓库系统',
    words: ['库存准确率', '不低于去年', '账实相符数除以盘点数', '仓库系统'],
  },
  {
    table: '联系对象\t沟通内容\t频率\n采购部\t催交缺件\t逢周一',
    words: ['采购部', '催交缺件', '逢周一'],
  },
  {
    table: '版本\t修订日期\t修订原因\nA/1\t开春\t首次编写',
    words: ['开春', '首次编写'],
  },
];

/** Words of the source that stand nowhere in the document. */
const lost = ({ job }: ImportResult, words: readonly string[]): string[] => {
  const all = JSON.stringify(job);
  return words.filter((word) => !all.includes(word));
};

test.each(TABLES)('the words of every cell are in the document: $table', ({ table, words }) => {
  const result = readText(table);
  expect(result.points.some(({ cells }) => cells)).toBe(true);
  expect(flaws(result)).toEqual([]);
  expect(lost(result, words)).toEqual([]);
});

test.each(TABLES)('none is lost whatever a row is changed to: $table', ({ table, words }) => {
  const result = readText(table);
  for (const { id } of result.points) {
    for (const part of PARTS) {
      const changed = reassign(result, id, part);
      expect(flaws(changed)).toEqual([]);
      expect({ part, lost: lost(changed, words) }).toEqual({ part, lost: [] });
    }
  }
});

test('a row joined to the one before brings its cells along', () => {
  const { table, words } = TABLES[0] as (typeof TABLES)[number];
  const result = readText(table);
  const joined = joinToPrevious(result, result.points.at(-1)?.id ?? '');
  expect(joined.points).toHaveLength(1);
  expect(lost(joined, words)).toEqual([]);
  const pieces = joined.pieces.filter(({ kind }) => kind === 'words');
  expect(pieces.map(({ span }) => table.slice(...span))).toContain('逢十');
});

test('a cell that its column understands keeps its own field', () => {
  const [duty] = readText('序号\t工作内容\t权重\t责任程度\n1\t盘点库房\t50%\t全责').job.duties;
  expect(duty).toMatchObject({ text: '盘点库房', weight: 50, responsibility: 'full' });
});

test('a numeral at the end of a title is a number of people only with its unit', () => {
  const { reporting } = readText('直接下属：维修工（3人）、钣金工×2、喷漆工四人、服务一班').job;
  expect(reporting.subordinates.map(({ title, count }) => [title, count])).toEqual([
    ['维修工', 3],
    ['钣金工', 2],
    ['喷漆工', 4],
    ['服务一班', null],
  ]);
});
