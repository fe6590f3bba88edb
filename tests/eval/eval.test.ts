import { expect, test } from 'vitest';
import { defineRule, phrases } from '#check/rule.ts';
import { labelledJob } from './ad-as-job.ts';
import { compare } from './compliance.ts';
import { bare, compareItems } from './items.ts';
import { placesOf, squeeze } from './squeezed.ts';
import { ratios } from './tally.ts';

const ad = {
  sha1: '1',
  title: '客服专员',
  text: '岗位职责：\n1、接听\n客户来电；\n任职要求：1、限男，35岁\n以下；2、限男。\n地址：东区',
  duties: ['接听客户来电'],
  requirements: ['限男，35岁以下', '限男'],
};

const limit = defineRule({
  id: 'gender-limit',
  theme: 'compliance',
  level: 'error',
  fields: 'all',
  title: '',
  why: '',
  advice: '',
  sources: [],
  find: phrases({ 限男: '' }),
  examples: { bad: [], good: [] },
});

test('a labelled ad keeps its items in their parts and every other line as leftover', () => {
  const job = labelledJob(ad);
  expect(job.duties.map(({ text }) => text)).toEqual(ad.duties);
  expect(job.leftover.map(({ text }) => text)).toEqual(['岗位职责：', '任职要求：1、', '地址：东区']);
});

test('a finding and a label agree where they stand at overlapping places, each counted once', () => {
  const run = (quotes: readonly string[]) =>
    compare({ ...ad, findings: quotes.map((quote) => ({ category: 'gender', quote })) }, labelledJob(ad), {
      rules: [limit],
      use: 'posting',
    });
  expect(run(['限男', '限男']).tallies.get('gender')).toEqual({ hit: 2, extra: 0, missed: 0 });
  expect(run(['限男，35']).tallies.get('gender')).toEqual({ hit: 1, extra: 1, missed: 0 });
  expect(run(['客户来电', '限男', '男']).disagreements).toEqual([
    expect.objectContaining({ kind: 'missed', quote: '客户来电', span: [11, 15] }),
  ]);
});

test('quotes are found across white space', () => {
  expect(placesOf('35岁以下', squeeze('限 35 岁\n以下'))).toEqual([[2, 9]]);
  expect(placesOf(' ', squeeze('a b'))).toEqual([]);
});

test('items are compared without number, white space and punctuation at the edges', () => {
  expect(['1、接听 来电；', '（2）接听来电', '①接听来电。', '- 接听来电', '接听来电'].map(bare)).toEqual(
    Array(5).fill('接听来电'),
  );
  expect(bare('3-5年经验')).toBe('3-5年经验');
  expect(compareItems(['甲；', '乙', '乙'], ['1. 甲', '乙', '丙'])).toEqual({
    tally: { hit: 2, extra: 1, missed: 1 },
    extra: ['丙'],
    missed: ['乙'],
  });
});

test('ratios of nothing are perfect', () => {
  expect(ratios({ hit: 0, extra: 0, missed: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
  expect(ratios({ hit: 3, extra: 1, missed: 2 })).toEqual({ precision: 0.75, recall: 0.6, f1: 3 / 4.5 });
});
