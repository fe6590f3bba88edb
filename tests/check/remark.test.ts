import { expect, test } from 'vitest';
import { check } from '#check/engine.ts';
import { rules } from '#check/index.ts';
import { remarkOf } from '#check/remark.ts';
import { jobFromSketch } from '#model/sketch.ts';

function remarks(text: string) {
  const job = jobFromSketch({ requirements: [text] });
  return check(job, { rules, today: '2026-06-01', use: 'posting' }).findings.flatMap((finding) => {
    const rule = rules.find(({ id }) => id === finding.rule);
    return rule ? [{ rule: rule.id, ...remarkOf(finding, rule, (key) => `《${key}》`) }] : [];
  });
}

test('a remark names what is wrong, what to do and on what grounds, and proposes what the finding offers', () => {
  const [limit] = remarks('大专及以上学历，35岁以下').filter(({ rule }) => rule === 'age-limit');
  expect(limit).toMatchObject({ path: 'requirements/1/text', replacement: '' });
  expect(limit?.comment).toEqual([
    expect.stringMatching(/年龄.*。/),
    expect.stringMatching(/^建议：.*。$/),
    expect.stringMatching(/^依据：《.+》/),
  ]);
  const [start, end] = limit?.span ?? [0, 0];
  expect('大专及以上学历，35岁以下'.slice(start, end)).toContain('35岁以下');
});

test('without an edit at its own place a remark proposes nothing', () => {
  const missing = remarks('3年以上经验').filter(({ rule }) => rule === 'missing-education');
  expect(missing).toMatchObject([{ span: [0, 0], replacement: null }]);
});
