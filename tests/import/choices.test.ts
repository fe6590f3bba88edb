import { expect, test } from 'vitest';
import { readText } from '#import/read-text.ts';
import { flaws } from './whole.ts';

/** What every point says, with its part. */
function read(text: string): string[] {
  const result = readText(text);
  expect(flaws(result)).toEqual([]);
  return result.points.map(({ part, text: said }) => `${part} ${said}`);
}

test.each([
  ['boxes before the options', '学历：□大专 ☑本科 □硕士', ['requirement 学历：本科']],
  ['Word’s own tick is a cross', '学历：☐大专 ☒本科及以上 ☐硕士', ['requirement 学历：本科及以上']],
  ['boxes behind them', '任职要求：\n性别：男□ 女□ 不限☑', ['requirement 性别：不限']],
  ['a tick for a box', '学历：√本科 □大专', ['requirement 学历：本科']],
  ['brackets', '任职要求：\n学历：（√）本科 （ ）大专', ['requirement 学历：本科']],
  ['brackets behind', '任职要求：\n婚姻：已婚（  ）未婚（  ）不限（√）', ['requirement 婚姻：不限']],
  ['a filled box', '任职要求：\n学历：■本科 □硕士', ['requirement 学历：本科']],
  ['several ticked', '任职要求：\n学历：□大专 ☑本科 ☑硕士', ['requirement 学历：本科、硕士']],
  [
    'several choices on a line',
    '任职要求：\n学历：□大专 ☑本科，专业：□不限 ☑物流',
    ['requirement 学历：本科，专业：物流'],
  ],
  ['another label behind', '工作性质：☑全职 □兼职 □实习 工作地点：武汉', ['employment 全职', 'place 武汉']],
  ['one a line in a cell', '任职要求：\n学历\t□大专\n\t☑本科\n\t□硕士', ['requirement 本科']],
  ['a row of a table', '| 学历 | □大专 ☑本科 |\n| 出差 | □是 ☑否 |', ['requirement 本科', 'travel 否']],
  ['a form nobody ticked', '性别：□男 □女', []],
  ['open boxes as bullets', '岗位职责：\n□ 盘点库房\n□ 编制备件计划', ['duty 盘点库房', 'duty 编制备件计划']],
  [
    'open boxes as bullets on one line',
    '岗位职责：□盘点库房 □编制备件计划',
    ['duty 盘点库房', 'duty 编制备件计划'],
  ],
  ['ticks as bullets', '岗位职责：\n√ 盘点库房\n√ 编制备件计划', ['duty 盘点库房', 'duty 编制备件计划']],
  [
    'an outline of filled and open bullets',
    '岗位职责：\n■ 盘点库房\n□ 编制备件计划',
    ['duty 盘点库房', 'duty 编制备件计划'],
  ],
])('%s', (_, text, points) => {
  expect(read(text)).toEqual(points);
});
