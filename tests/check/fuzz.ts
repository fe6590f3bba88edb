/* npm run fuzz -- [<runs>] [--seed <n>]: random documents through all rules; what a failure shrinks to is printed. */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { check } from '#check/engine.ts';
import { USES } from '#check/finding.ts';
import { textFields } from '#model/path.ts';
import { loadRules } from '../support/load-rules.ts';
import { documents, idle, unsound, wordsOf } from './properties.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } });
const runs = Number(positionals[0] ?? 100_000);
const { rules } = await loadRules();
const today = '2026-06-01';
let findings = 0;
let replacements = 0;

const report = fc.check(
  fc.property(documents(wordsOf(rules)), fc.constantFrom(...USES), (job, use) => {
    const found = check(job, { rules, today, use }).findings;
    findings += found.length;
    replacements += found.reduce((sum, finding) => sum + finding.replacements.length, 0);
    const bad = unsound(job, found).map(({ rule, quote }) => `${rule}: place of ${quote}`);
    const left = idle(job, found, { rules, today, use });
    if (bad.length + left.length > 0) throw new Error([...bad, ...left].join('\n'));
  }),
  { numRuns: runs, ...(values.seed !== undefined && { seed: Number(values.seed) }) },
);
console.log(
  `${report.numRuns} documents, ${rules.length} rules, ${findings} findings, ${replacements} replacements`,
);
if (report.failed) {
  const [job] = report.counterexample ?? [];
  console.error(
    `seed ${report.seed}: ${report.errorInstance instanceof Error ? report.errorInstance.message : ''}`,
  );
  for (const { path, text } of job ? textFields(job) : [])
    console.error(`  ${path}: ${JSON.stringify(text)}`);
  process.exit(1);
}
