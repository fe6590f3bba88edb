/*
 * npm run eval -- <corpus file or folder> [--labelled] [--use posting|specification] [--quiet]
 *                 [--category <name>] [--samples <rule-id>[:<n>]]
 * How well the checker and the importer read real ads; the corpus guide tells the format. Labelled files
 * give precision and recall with every disagreement, all others the findings per 1,000 ads.
 */
import { parseArgs } from 'node:util';
import { codeFrame } from '#check/code-frame.ts';
import { check } from '#check/engine.ts';
import { USES, type Use } from '#check/finding.ts';
import type { Rule } from '#check/rule.ts';
import type { JobDescription } from '#model/job-description.ts';
import { textAt } from '#model/path.ts';
import { loadRules } from '../support/load-rules.ts';
import { labelledJob, roughJob } from './ad-as-job.ts';
import { compare, type Disagreement, RULE_OF } from './compliance.ts';
import { type Ad, type CorpusFile, type Facts, readCorpus } from './corpus.ts';
import { coverageOf } from './coverage.ts';
import { type Importer, loadImporter } from './importer.ts';
import { compareItems, itemsOf } from './items.ts';
import { add, NONE, type Tally, tallyRow } from './tally.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    labelled: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    use: { type: 'string', default: 'posting' },
    category: { type: 'string' },
    samples: { type: 'string' },
  },
});
const [path] = positionals;
const use = USES.find((one) => one === values.use);
if (path === undefined || use === undefined) {
  console.error(
    'npm run eval -- <corpus file or folder> [--labelled] [--use posting|specification] [--quiet] [--category <name>] [--samples <rule-id>[:<n>]]',
  );
  process.exit(2);
}

const { rules, broken } = await loadRules();
for (const problem of broken) console.log(`rule left out: ${problem}`);
const importer = values.labelled ? null : await loadImporter();
const files = readCorpus(path);

if (values.samples !== undefined) {
  const [id, number] = values.samples.split(':');
  samples(files, id ?? '', Number(number ?? positionals[1] ?? 20), use);
} else {
  for (const file of files) {
    console.log(`\n━━ ${file.name}: ${file.ads.length} ads${file.labelled ? ', labelled' : ''}`);
    if (file.labelled) {
      compliance(file.ads, rules, use);
      if (importer) imported(file.ads, importer);
    } else frequencies(file.ads, rules, use);
    if (importer) coverage(file.ads);
  }
}

function jobOf(ad: Ad): JobDescription {
  if (importer) return importer(ad.text).job;
  return ad.duties ? labelledJob(ad) : roughJob(ad);
}

function compliance(ads: readonly Ad[], all: readonly Rule[], as: Use): void {
  const totals = new Map<string, Tally>();
  const disagreements: Disagreement[] = [];
  for (const ad of ads) {
    const result = compare(ad, jobOf(ad), { rules: all, use: as });
    for (const [category, tally] of result.tallies) {
      totals.set(category, add(totals.get(category) ?? NONE, tally));
    }
    disagreements.push(...result.disagreements);
  }
  if (!values.quiet) {
    for (const { category, kind, ad, span, quote } of disagreements) {
      if (values.category !== undefined && values.category !== category) continue;
      console.log(`\n${kind} ${category}: ${quote}  (${ad.sha1} ${ad.title})`);
      console.log(span ? codeFrame(ad.text, span) : 'the quote is not in the text');
    }
  }
  console.log(`\ncompliance, ${importer ? 'as imported' : 'as labelled'}`);
  console.table(
    [...totals]
      .filter(([, { hit, extra, missed }]) => hit + extra + missed > 0)
      .map(([category, tally]) => tallyRow(category, tally))
      .concat(tallyRow('all', [...totals.values()].reduce(add, NONE))),
  );
  const without = Object.values(RULE_OF).filter((id) => !all.some((rule) => rule.id === id));
  if (without.length > 0) console.log(`no rule yet: ${without.join(', ')}`);
}

function imported(ads: readonly Ad[], read: Importer): void {
  const totals = { duties: NONE, requirements: NONE };
  const facts = { education: 0, years: 0, of: 0 };
  for (const ad of ads) {
    const { job, facts: found } = read(ad.text);
    for (const part of ['duties', 'requirements'] as const) {
      const { tally, extra, missed } = compareItems(ad[part] ?? [], itemsOf(job, part));
      totals[part] = add(totals[part], tally);
      if (values.quiet || extra.length + missed.length === 0) continue;
      console.log(`\n${part} (${ad.sha1} ${ad.title})`);
      for (const item of missed) console.log(`  - ${item}`);
      for (const item of extra) console.log(`  + ${item}`);
    }
    if (!ad.facts || !found) continue;
    facts.of++;
    const education = ad.facts.education === found.education;
    const years = yearsOf(ad.facts) === yearsOf(found);
    if (education) facts.education++;
    if (years) facts.years++;
    if (values.quiet || (education && years)) continue;
    console.log(`\nfacts (${ad.sha1} ${ad.title})`);
    console.log(`  - ${ad.facts.education} ${yearsOf(ad.facts)}\n  + ${found.education} ${yearsOf(found)}`);
  }
  console.log('\nitems');
  console.table(Object.entries(totals).map(([part, tally]) => tallyRow(part, tally)));
  if (facts.of > 0) {
    console.log(
      `education ${(facts.education / facts.of).toFixed(3)}, years ${(facts.years / facts.of).toFixed(3)}`,
    );
  }
}

function coverage(ads: readonly Ad[]): void {
  const { characters, leftover, flawed } = coverageOf(ads);
  for (const { ad, flaw } of flawed) console.log(`not whole (${ad.sha1} ${ad.title}): ${flaw}`);
  const share = ((leftover / characters) * 100).toFixed(1);
  console.log(
    `imported: ${ads.length - flawed.length} of ${ads.length} ads with every character in exactly one place, ${share} % left over`,
  );
}

function yearsOf({ experience_min, experience_max }: Facts): string {
  return `${experience_min ?? '?'}–${experience_max ?? '?'}`;
}

function frequencies(ads: readonly Ad[], all: readonly Rule[], as: Use): void {
  const findings = new Map<string, number>();
  const adsWith = new Map<string, number>();
  let skipped = 0;
  for (const ad of ads) {
    const found = check(jobOf(ad), { rules: all, today: '2026-06-01', use: as }).findings;
    if (found.length === 0) skipped++;
    for (const { rule } of found) findings.set(rule, (findings.get(rule) ?? 0) + 1);
    for (const rule of new Set(found.map(({ rule: id }) => id))) {
      adsWith.set(rule, (adsWith.get(rule) ?? 0) + 1);
    }
  }
  const perThousand = (count = 0): number => Math.round((count / ads.length) * 10_000) / 10;
  console.log(
    `findings per 1,000 ads, ${importer ? 'as imported' : 'roughly cut'}; ${skipped} ads have none`,
  );
  console.table(
    all
      .map(({ id, theme }) => ({
        rule: id,
        theme,
        findings: perThousand(findings.get(id)),
        ads: perThousand(adsWith.get(id)),
      }))
      .toSorted((a, b) => b.findings - a.findings),
  );
}

/** Findings of one rule, spread evenly over all there are. */
function samples(corpus: readonly CorpusFile[], id: string, number: number, as: Use): void {
  const rule = rules.find((one) => one.id === id);
  if (!rule) {
    console.error(`no rule ${id}; there are ${rules.map((one) => one.id).join(', ')}`);
    process.exit(2);
  }
  const all = corpus
    .flatMap(({ ads }) => ads)
    .flatMap((ad) => {
      const job = jobOf(ad);
      const { findings } = check(job, { rules: [rule], today: '2026-06-01', use: as });
      return findings.map((finding) => ({ ad, job, finding }));
    });
  const step = Math.max(1, all.length / number);
  const chosen = Array.from(
    { length: Math.min(number, all.length) },
    (_, index) => all[Math.floor(index * step)],
  );
  for (const sample of chosen) {
    if (!sample) continue;
    const { ad, job, finding } = sample;
    const fixes = finding.replacements.map(({ label }) => label).join(' | ');
    console.log(`\n${finding.path} ${finding.detail}${fixes && ` → ${fixes}`}  (${ad.sha1} ${ad.title})`);
    console.log(codeFrame(textAt(job, finding.path), finding.span));
  }
  console.log(`\n${chosen.length} of ${all.length} findings of ${id}`);
}
