import { describe, expect, test } from 'vitest';
import { check } from '#check/engine.ts';
import type { Finding } from '#check/finding.ts';
import { rules } from '#check/index.ts';
import type { Part } from '#check/prepare.ts';
import type { Rule } from '#check/rule.ts';
import { isUnder } from '#model/path.ts';
import { jobFromSketch } from '#model/sketch.ts';
import { shown } from '../support/checked.ts';
import { badGoods, guides, roles } from '../support/content.ts';

const TODAY = '2026-11-25';
const examples = [
  ...roles().map(({ id, role, body }) => ({ id, title: role.title, body })),
  ...guides().map(({ id, body }) => ({ id, title: '售后管理专员', body })),
].flatMap(({ id, title, body }) => badGoods(body).map((example) => ({ ...example, id, title })));

/** Checks a document that is nothing but this text, as a duty or a requirement, whichever the rule reads first. */
function read(title: string, rule: Rule, text: string, against: readonly Rule[]) {
  const parts: readonly Part[] = rule.fields === 'all' ? ['duties'] : rule.fields;
  const list = parts.find((part) => part === 'duties' || part === 'requirements') ?? 'duties';
  const job = jobFromSketch({ identity: { title }, [list]: [text] });
  const use = rule.uses?.[0] ?? 'specification';
  const { findings } = check(job, { rules: against, today: TODAY, use });
  const of = (finding: Finding): boolean =>
    [finding, ...finding.related].some(({ path }) => isUnder(path, `${list}/1`));
  return { job, findings: findings.filter(of) };
}

function ruleOf(id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

describe.each(examples)('$id: $bad', ({ title, rule: ruleId, bad, good }) => {
  const rule = ruleOf(ruleId);

  test('the bad side fires the rule', () => {
    const { findings } = read(title, rule, bad, [rule]);
    expect(findings.map((finding) => finding.rule)).toContain(ruleId);
  });

  test('the good side is clean of it and of every finding above hint', () => {
    const { job, findings } = read(title, rule, good, rules);
    expect(
      shown(
        job,
        findings.filter((finding) => finding.level !== 'hint' || finding.rule === ruleId),
      ),
    ).toEqual([]);
  });
});
