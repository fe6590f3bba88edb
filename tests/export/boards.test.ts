import { expect, test } from 'vitest';
import type { Block } from '#document/block.ts';
import { printedRows } from '#document/printed.ts';
import { BOARDS, cutFromShort, fitBoard } from '#templates/boards.ts';
import { posting } from '#templates/posting.ts';
import { shortPosting } from '#templates/short-posting.ts';
import { ordinary } from './samples.ts';

/** The fields whose words a layout prints. */
const printed = (blocks: readonly Block[]): Set<string> => {
  const rows = printedRows({ ...posting.build(ordinary), blocks });
  const words = rows.flatMap(({ cells }) => cells.flat().flatMap((line) => line.words));
  return new Set(words.flatMap(({ from, tells }) => from?.path ?? tells ?? []));
};

test('what the short posting leaves out is told, no more and no less', () => {
  const full = printed(posting.build(ordinary).blocks);
  const short = printed(shortPosting.build(ordinary).blocks);
  const missing = [...full].filter((path) => !short.has(path));
  const cuts = cutFromShort(ordinary);
  expect(cuts.reduce((sum, { count }) => sum + count, 0)).toBe(missing.length);
  expect(cuts).toContainEqual({ label: '职责', count: 1 });
  expect(cuts).toContainEqual({ label: '加分项', count: 3 });
});

test('a posting is counted in characters against each limit of a board', () => {
  const [board = { id: '', name: '', title: 3, text: null, source: null }] = BOARDS;
  expect(fitBoard({ ...board, title: 3, text: null }, { title: ' 司机𠮷组长 ', text: '文' })).toEqual([
    { field: 'title', count: 5, most: 3 },
  ]);
  expect(fitBoard({ ...board, title: null, text: 4 }, { title: '司机', text: '接送客户\n' })).toEqual([
    { field: 'text', count: 4, most: 4 },
  ]);
});

test('no limit goes by the name of a board unless its source is given', () => {
  const named = /直聘|智联|无忧|拉勾|猎聘|58|赶集/;
  expect(BOARDS.filter(({ name, source }) => source === null && named.test(name))).toEqual([]);
});
