import { codeFrame } from '#check/code-frame.ts';
import type { CheckResult } from '#check/engine.ts';
import type { Finding, Level } from '#check/finding.ts';
import type { Rule } from '#check/rule.ts';
import { textAt } from '#model/path.ts';
import { citation } from './citations.ts';
import type { Input } from './input.ts';
import { placeName } from './place-name.ts';

/** A document with what is wrong with it. */
export interface Checked extends Input, CheckResult {}

export const LEVEL_NAMES: Readonly<Record<Level, string>> = { error: '错误', warning: '警告', hint: '提示' };

/** Findings of one document as code frames, with a line that sums them up. */
export function asText(checked: Checked, rules: readonly Rule[]): string {
  const frames = checked.findings.map((finding) => frame(checked, finding, ruleOf(rules, finding)));
  const { points, byLevel } = checked.score;
  const sum = (Object.keys(LEVEL_NAMES) as Level[])
    .map((level) => `${LEVEL_NAMES[level]} ${byLevel[level]}`)
    .join('，');
  return [...frames, `${checked.file}：${sum}；${points}分`].join('\n\n');
}

function frame({ file, job }: Checked, finding: Finding, rule: Rule): string {
  const { path, span, level, detail, replacements } = finding;
  const text = textAt(job, path);
  const labels = replacements.map(({ label }) => label);
  return [
    `${file}：${placeName(job, path)}  ${LEVEL_NAMES[level]}  ${rule.title}（${rule.id}）`,
    ...(text === '' ? [] : [indent(codeFrame(text, span))]),
    `  ${detail || rule.why}`,
    `  建议：${rule.advice}`,
    ...(labels.length > 0 ? [`  可改为：${labels.join('｜')}`] : []),
  ].join('\n');
}

function indent(lines: string): string {
  return lines.replace(/^/gm, '  ');
}

/** What a document's check comes to, as data; a finding says all its rule says. */
export function asData({ findings, score }: Checked, rules: readonly Rule[]) {
  return {
    findings: findings.map((finding) => {
      const { title, why, advice, sources } = ruleOf(rules, finding);
      return { ...finding, title, why, advice, sources: sources.map(citation) };
    }),
    score,
  };
}

function ruleOf(rules: readonly Rule[], { rule }: Finding): Rule {
  const found = rules.find(({ id }) => id === rule);
  if (!found) throw new Error(`a finding of an unknown rule ${rule}`);
  return found;
}
