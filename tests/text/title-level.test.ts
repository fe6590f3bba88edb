import { expect, test } from 'vitest';
import { mayWorkAlone, titleRank } from '#text/title-level.ts';

test.each([
  ['总经理', 6],
  ['副总经理', 5.5],
  ['售后总监', 5],
  ['售后管理经理', 4],
  ['副经理', 3.5],
  ['售后管理主管', 3],
  ['高级工程师', 2.5],
  ['售后信息管理专员', 2],
  ['助理工程师', 2],
  ['经理助理', 1],
  ['仓库操作工', 1],
  ['售后经理（华东）', 4],
  ['总经理助理', null],
  ['总裁秘书', null],
  ['售后经理/主管', null],
  ['客服专员/售后专员', 2],
  ['品酒师', null],
])('%s has rank %s', (title, rank) => {
  expect(titleRank(title)).toBe(rank);
});

test.each(['客户经理', '高级产品经理', '项目经理（软件）', '大堂经理'])('%s may work alone', (title) => {
  expect(mayWorkAlone(title)).toBe(true);
});

test.each(['售后管理经理', '生产经理', '仓库主管'])('%s does not', (title) => {
  expect(mayWorkAlone(title)).toBe(false);
});
