import { expect, test } from 'vitest';
import { readPeriods } from '#text/frequency.ts';

test.each([
  ['每周统计配件库存', ['week']],
  ['每个月提交报表', ['month']],
  ['每日、每周分别汇总', ['day', 'week']],
  ['按季度盘点', ['quarter']],
  ['编制年度预算', ['year']],
  ['每半年校准一次', ['half-year']],
  ['每两周开一次例会', ['fortnight']],
  ['每个工作日登记', ['day']],
  ['每周末值班', []],
  ['走访周边门店', []],
  ['记录每日期初余额', []],
])('%s', (text, periods) => {
  expect(readPeriods(text).map(({ period }) => period)).toEqual(periods);
});
