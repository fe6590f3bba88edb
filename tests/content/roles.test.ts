import { describe, expect, test } from 'vitest';
import { check } from '#check/engine.ts';
import type { Use } from '#check/finding.ts';
import { USES } from '#check/finding.ts';
import { rules } from '#check/index.ts';
import type { JobDescription } from '#model/job-description.ts';
import { bare, bigrams } from '#text/similarity.ts';
import { filledIn, shown } from '../support/checked.ts';
import { badGoods, catalogue, indicators, prose, roles } from '../support/content.ts';

const TODAY = '2026-11-25';
const all = roles();

test('there are the eight roles', () => {
  expect(all.map(({ id }) => id)).toEqual(
    [
      'information-specialist',
      'manager',
      'parts',
      'problem-engineer',
      'service-administrator',
      'specialist',
      'supervisor',
      'team-manager',
    ].map((name) => `after-sales/${name}`),
  );
});

describe.each(all)('$id', ({ id, role, job, facts, body }) => {
  test('lies in its function and names a known level and industry', () => {
    const { functions, levels, industries } = catalogue();
    expect(id.split('/')[0]).toBe(role.function);
    expect(Object.keys(functions)).toContain(role.function);
    expect(Object.keys(levels)).toContain(role.level);
    expect(Object.keys(industries)).toContain(role.industry);
  });

  test('is measured by known indicators of its function', () => {
    for (const { indicator } of role.indicators) {
      expect(indicators().get(indicator)?.functions, indicator).toContain(role.function);
    }
  });

  test('shares of duties and of indicators make 100', () => {
    expect(sum(role.duties.map(({ weight }) => weight))).toBe(100);
    expect(sum(role.indicators.map(({ weight }) => weight ?? 0))).toBe(100);
  });

  test('was updated no earlier than published', () => {
    expect(role.updated >= role.published && role.updated <= TODAY).toBe(true);
  });

  test('speaks of each of its topics in purpose, duties or requirements', () => {
    const said = [role.purpose, ...dutyTexts(job), ...job.requirements.map(({ text }) => text)].join('\n');
    const uncovered = role.topics.filter(({ words }) => !words.some((word) => said.includes(word)));
    expect(uncovered).toEqual([]);
  });

  test('names in its duties every party it has relations with', () => {
    const said = [role.purpose, ...dutyTexts(job)].join('\n');
    const parties = [...role.relations.internal, ...role.relations.external].flatMap(({ party }) =>
      party.split('、'),
    );
    expect(parties.filter((party) => !said.includes(party))).toEqual([]);
  });

  test.each(USES)('has no finding above hint as a %s', (use) => {
    expect(above(use === 'posting' ? filledIn(job) : job, use, facts)).toEqual([]);
  });

  test('teaches in both sections, with examples', () => {
    expect(Array.from(body.matchAll(/^## (.+)$/gm), ([, title]) => title)).toEqual([
      '书写经验',
      '书写注意事项',
    ]);
    expect(badGoods(body).length).toBeGreaterThanOrEqual(3);
    expect(prose(body).join('').length).toBeGreaterThan(600);
  });
});

test('no two roles share more than a fifth of the shorter one’s duty text', () => {
  const sets = all.map(({ id, job }) => ({ id, words: bigrams(bare(dutyTexts(job).join('\n'))) }));
  const alike = sets.flatMap((one, index) =>
    sets.slice(index + 1).map((other) => ({
      pair: `${one.id} ${other.id}`,
      share: shared(one.words, other.words) / Math.min(one.words.size, other.words.size),
    })),
  );
  expect(alike.filter(({ share }) => share > 0.2)).toEqual([]);
});

function shared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  return [...one].filter((pair) => other.has(pair)).length;
}

/** Duties with their second level and measures. */
function dutyTexts(job: JobDescription): readonly string[] {
  return job.duties.flatMap(({ text, children, measures }) => [
    text,
    ...children.map((child) => child.text),
    ...measures.map((measure) => measure.text),
  ]);
}

function above(job: JobDescription, use: Use, role: (typeof all)[number]['facts']): readonly string[] {
  const { findings } = check(job, { rules, today: TODAY, use, role });
  return shown(
    job,
    findings.filter(({ level }) => level !== 'hint'),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
