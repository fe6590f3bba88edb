import { applyEdits } from '#check/apply.ts';
import { rulesWith } from '#check/company-word.ts';
import { check } from '#check/engine.ts';
import type { Use } from '#check/finding.ts';
import { rules } from '#check/index.ts';
import type { Pack } from '#check/pack.ts';
import { proposals } from '#check/proposals.ts';
import { remarkOf } from '#check/remark.ts';
import type { Template } from '#document/template.ts';
import type { Review } from '#export/review.ts';
import { articleName } from '#library/citation.ts';
import type { JobDescription } from '#model/job-description.ts';
import { citation } from './citations.ts';

/** The findings of a document as the remarks of a review copy in a layout. */
export function reviewOf(
  job: JobDescription,
  { build }: Template<JobDescription>,
  { use, today, pack }: { readonly use: Use; readonly today: string; readonly pack: Pack | undefined },
): Review {
  const all = new Map(rulesWith(rules, pack).map((rule) => [rule.id, rule]));
  const { findings } = check(job, { rules, today, use, ...(pack && { pack }) });
  return {
    author: '岗书',
    date: new Date(`${today}T00:00:00Z`),
    mended: build(applyEdits(job, proposals(findings))),
    remarks: findings.flatMap((finding) => {
      const rule = all.get(finding.rule);
      return rule ? [remarkOf(finding, rule, nameOf)] : [];
    }),
  };
}

/** 《劳动法》第13条：…。 */
function nameOf(key: string): string {
  const { law, article, says } = citation(key);
  return `《${law}》${articleName(article ?? '')}：${says.replace(/。$/, '')}`;
}
