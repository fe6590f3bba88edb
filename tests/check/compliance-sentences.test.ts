import { expect, test } from 'vitest';
import { check } from '#check/engine.ts';
import { rules } from '#check/index.ts';
import { jobFromSketch } from '#model/sketch.ts';
import { INNOCENT, UNLAWFUL } from './compliance-sentences.ts';
import { INDIRECT, NEARLY } from './indirect-sentences.ts';

const ids = Object.keys(UNLAWFUL);
const compliance = rules.filter(({ id }) => ids.includes(id));

/** The rules that find something in a requirement of that wording. */
function fires(text: string): ReadonlySet<string> {
  const job = jobFromSketch({ requirements: [text] });
  const { findings } = check(job, { rules: compliance, today: '2026-06-01', use: 'posting' });
  return new Set(findings.map(({ rule }) => rule));
}

interface Counted {
  right: number;
  readonly missed: string[];
  readonly extra: string[];
}

const counts = new Map(ids.map((id): [string, Counted] => [id, { right: 0, missed: [], extra: [] }]));

function count(text: string, wanted: ReadonlySet<string>): void {
  const found = fires(text);
  for (const [id, counted] of counts) {
    if (found.has(id) && wanted.has(id)) counted.right++;
    else if (found.has(id)) counted.extra.push(text);
    else if (wanted.has(id)) counted.missed.push(text);
  }
}

for (const [id, sentences] of [...Object.entries(UNLAWFUL), ...Object.entries(INDIRECT)]) {
  for (const sentence of sentences) {
    const [text, ...others] = typeof sentence === 'string' ? [sentence] : sentence;
    count(text, new Set([id, ...others]));
  }
}
for (const text of [...INNOCENT, ...NEARLY]) count(text, new Set());

test('there are enough sentences of either kind to tell', () => {
  expect(compliance.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  expect(Object.values(UNLAWFUL).flat().length).toBeGreaterThanOrEqual(200);
  expect(INNOCENT.length).toBeGreaterThanOrEqual(120);
});

test.each(ids)('%s is found in what people write and silent on what only looks like it', (id) => {
  const { right, missed, extra } = counts.get(id) ?? { right: 0, missed: ['no such rule'], extra: [] };
  expect(right / (right + extra.length), `extra: ${extra.join(' | ')}`).toBeGreaterThanOrEqual(0.97);
  expect(right / (right + missed.length), `missed: ${missed.join(' | ')}`).toBeGreaterThanOrEqual(0.95);
});
