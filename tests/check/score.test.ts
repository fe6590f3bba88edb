import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Finding, LEVELS, type Level, THEMES, type Theme } from '#check/finding.ts';
import { bandOf, score, summarize } from '#check/score.ts';

function finding(rule: string, level: Level, theme: Theme = 'wording'): Finding {
  return {
    rule,
    theme,
    level,
    path: 'purpose',
    span: [0, 0],
    quote: '',
    detail: '',
    replacements: [],
    related: [],
  };
}

const findings = fc.array(
  fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...LEVELS), fc.constantFrom(...THEMES))
    .map(([rule, level, theme]) => finding(rule, level, theme)),
  { maxLength: 12 },
);

describe('the score', () => {
  test('is 100 without findings', () => {
    expect(score([])).toMatchObject({ points: 100, band: 'good', best: [] });
  });

  test.each<[what: string, found: Finding[], points: number, band: string]>([
    ['one error', [finding('a', 'error')], 88, 'good'],
    ['two errors of two rules', [finding('a', 'error'), finding('b', 'error')], 76, 'fair'],
    ['four warnings of one rule', Array(4).fill(finding('a', 'warning')), 92, 'good'],
    [
      'a hint before an error of its rule: the error costs all',
      [finding('a', 'hint'), finding('a', 'error')],
      88,
      'good',
    ],
    ['eleven errors', [...'abcdefghijk'].map((id) => finding(id, 'error')), 0, 'poor'],
  ])('of %s', (_, found, points, band) => {
    expect(score(found)).toMatchObject({ points, band });
  });

  test('does not depend on the order of the findings', () => {
    fc.assert(
      fc.property(
        findings.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, other]) => {
          expect(score(other).points).toBe(score(list).points);
          expect(summarize(other)).toEqual(summarize(list));
        },
      ),
    );
  });
});

describe('what to mend first', () => {
  test('is what wins most, counting that a repeated flaw costs less each time', () => {
    const often = Array.from({ length: 4 }, () => finding('often', 'error'));
    const once = finding('once', 'warning');
    const first = finding('hint', 'hint');
    const { best } = score([first, ...often, once]);
    expect(best).toEqual([
      { finding: once, points: 4 },
      { finding: often[0], points: 3 },
      { finding: often[1], points: 4 },
    ]);
    expect(best[1]?.finding).toBe(often[0]);
  });

  test('of equal gains is the graver one', () => {
    // The first of four warnings of one rule wins one point, as much as a hint.
    const warnings = Array.from({ length: 4 }, () => finding('b', 'warning'));
    const { best } = score([finding('a', 'hint'), ...warnings]);
    expect(best[0]).toMatchObject({ points: 1, finding: { level: 'warning' } });
  });

  test('of equal gains is the earlier one', () => {
    const found = [finding('b', 'hint'), finding('a', 'hint'), finding('c', 'hint'), finding('d', 'hint')];
    expect(score(found).best.map(({ finding: { rule } }) => rule)).toEqual(['b', 'a', 'c']);
  });

  test('wins what it says', () => {
    fc.assert(
      fc.property(findings, (list) => {
        const { best } = score(list);
        expect(best.length).toBe(Math.min(3, list.length));
        let left = list;
        for (const { finding: one, points } of best) {
          const without = left.filter((other) => other !== one);
          const total = (some: readonly Finding[]) =>
            [...'abcd'].reduce(
              (sum, rule) =>
                sum +
                some
                  .filter((other) => other.rule === rule)
                  .map(({ level }) => ({ error: 12, warning: 4, hint: 1 })[level])
                  .toSorted((a, b) => b - a)
                  .reduce((part, cost, index) => part + cost / (index + 1), 0),
              0,
            );
          expect(points).toBeCloseTo(total(left) - total(without), 0);
          left = without;
        }
      }),
    );
  });
});

test('the summary counts every theme', () => {
  const found = [finding('a', 'error', 'compliance'), finding('b', 'hint'), finding('b', 'hint')];
  const summary = summarize(found);
  expect(Object.keys(summary)).toEqual([...THEMES]);
  expect(summary.compliance).toEqual({
    findings: 1,
    byLevel: { error: 1, warning: 0, hint: 0 },
    cost: 12,
  });
  expect(summary.wording).toEqual({ findings: 2, byLevel: { error: 0, warning: 0, hint: 2 }, cost: 1.5 });
  expect(summary.format.findings).toBe(0);
});

test.each([
  [100, 'good'],
  [85, 'good'],
  [84, 'fair'],
  [60, 'fair'],
  [59, 'poor'],
  [0, 'poor'],
])('%i points are %s', (points, band) => {
  expect(bandOf(points)).toBe(band);
});
