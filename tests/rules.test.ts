import { describe, expect, test } from 'vitest';
import { applyEdits } from '#check/apply.ts';
import { check } from '#check/engine.ts';
import { rules } from '#check/index.ts';
import type { Example, Rule } from '#check/rule.ts';
import { textAt } from '#model/path.ts';
import { mark, readExample } from './support/marked.ts';

const files = import.meta.glob<Record<string, Rule>>('../src/check/rules/*.ts', { eager: true });
const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'examples' in value;
const ruleFiles = Object.entries(files).flatMap(([path, module]) => {
  const found = Object.values(module).filter(isRule);
  return found.length > 0 ? [{ id: path.replace(/^.*\/(.*)\.ts$/, '$1'), rules: found }] : [];
});

function run(rule: Rule, example: Example) {
  const { job, marks } = readExample(rule, example);
  const options = {
    rules: [rule],
    today: '2026-06-01',
    use: rule.uses?.[0] ?? ('specification' as const),
    ...(typeof example === 'object' && {
      ...(example.use && { use: example.use }),
      ...(example.role && { role: example.role }),
      ...(example.today && { today: example.today }),
    }),
  };
  return { job, marks, options, findings: check(job, options).findings };
}

/** Findings as `path: text with the span marked`. */
function shown(
  places: readonly { path: string; span: readonly [number, number] }[],
  job: Parameters<typeof textAt>[0],
) {
  return places.map(({ path, span }) => `${path}: ${mark(textAt(job, path), [span])}`).toSorted();
}

test('the registry holds exactly the rules that have a file, each under its file name', () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleFiles.map(({ id }) => id).toSorted());
  for (const { id, rules: found } of ruleFiles) expect(found.map((rule) => rule.id)).toEqual([id]);
});

test('no phrase is owned by two rules of one theme', () => {
  const owners = new Map<string, string>();
  const twice: string[] = [];
  for (const { id, theme, find } of rules) {
    if (find.kind !== 'phrases') continue;
    for (const phrase of Object.keys(find.table)) {
      const key = `${theme} ${phrase.toLowerCase()}`;
      const owner = owners.get(key);
      if (owner && owner !== id) twice.push(`${phrase}: ${owner}, ${id}`);
      owners.set(key, id);
    }
  }
  expect(twice).toEqual([]);
});

describe.each(ruleFiles.flatMap(({ rules: found }) => found))('$id', (rule) => {
  test('has examples on both sides, and a source where it speaks of law', () => {
    expect(rule.examples.bad.length).toBeGreaterThan(0);
    expect(rule.examples.good.length).toBeGreaterThan(0);
    if (rule.theme === 'compliance') expect(rule.sources.length).toBeGreaterThan(0);
  });

  test.each(rule.examples.bad.map((example) => ({ example })))('finds $example', ({ example }) => {
    const { job, marks, findings } = run(rule, example);
    if (marks.length > 0) expect(shown(findings, job)).toEqual(shown(marks, job));
    else expect(findings.map(({ span }) => span)).toEqual([[0, 0]]);
  });

  test.each(rule.examples.good.map((example) => ({ example })))('is silent on $example', ({ example }) => {
    const { job, findings } = run(rule, example);
    expect(shown(findings, job)).toEqual([]);
  });

  test('what it offers instead removes the finding', () => {
    for (const example of rule.examples.bad) {
      const { job, options, findings } = run(rule, example);
      for (const finding of findings) {
        for (const { label, edits } of finding.replacements) {
          const left = check(applyEdits(job, edits), options).findings;
          expect(left.length, `${finding.quote} → ${label}`).toBeLessThan(findings.length);
        }
      }
    }
  });
});
