import { expect, test } from 'vitest';
import { applyEdits } from '#check/apply.ts';
import { check } from '#check/engine.ts';
import type { Edit, Finding } from '#check/finding.ts';
import { rules } from '#check/index.ts';
import { proposals } from '#check/proposals.ts';
import { jobFromSketch } from '#model/sketch.ts';

const finding = (path: string, ...edits: Edit[]): Finding => ({
  rule: 'vague-goal',
  theme: 'specificity',
  level: 'warning',
  path,
  span: [0, 0],
  quote: '',
  detail: '',
  replacements: [{ label: '改写', edits }],
  related: [],
});
const replace = (path: string, start: number, end: number): Edit => ({
  kind: 'replace',
  path,
  span: [start, end],
  text: '',
});
const remove = (path: string): Edit => ({ kind: 'remove', path });

test('proposes one edit a finding, of those that overlap the first, and none inside of what is removed', () => {
  const [first, second, inner] = [
    replace('duties/1/text', 0, 4),
    replace('duties/1/text', 2, 6),
    replace('duties/2/text', 0, 2),
  ];
  const found = [
    finding('duties/1/text', second),
    finding('duties/1/text', first),
    finding('duties/2/text', inner),
    finding('duties/2/text', remove('duties/2')),
    finding('duties/2/text', remove('duties/2')),
    finding('duties/3/text', replace('duties/3/text', 0, 1), replace('duties/4/text', 0, 1)),
    finding('duties/3/text', replace('duties/5/text', 0, 1)),
  ];
  expect(proposals(found)).toEqual([first, remove('duties/2')]);
});

test('a duty said twice is proposed for removal once', () => {
  const job = jobFromSketch({ duties: ['每月盘点备件库存', '每周回访客户', '每月盘点备件库存'] });
  const { findings } = check(job, { rules, today: '2026-06-01', use: 'specification' });
  const twice = findings.filter(({ rule }) => rule === 'duplicate-duty');
  expect(applyEdits(job, proposals(twice)).duties.map(({ id }) => id)).toEqual(['1', '2']);
});

test.each([
  ['五十岁往上的就别打电话了，会用电脑', '会用电脑'],
  ['会开车，党员的话先看', '会开车'],
  ['党员优先，能写材料', '能写材料'],
  ['男性，能搬20公斤货物', '能搬20公斤货物'],
])('what is proposed for %s leaves %s: no word of the refusal stays behind', (text, left) => {
  const job = jobFromSketch({ requirements: [text] });
  const { findings } = check(job, { rules, today: '2026-06-01', use: 'posting' });
  const limits = findings.filter(({ theme }) => theme === 'compliance');
  expect(applyEdits(job, proposals(limits)).requirements.map(({ text }) => text)).toEqual([left]);
});
