import { absentIn, type WholeDuty, wholeDuties } from '../duties.ts';
import type { DocumentHit } from '../rule.ts';
import { defineRule } from '../rule.ts';

/** A result is promised (else no-result speaks), a paper alone is proof enough, and no number says how good it must be. */
function promisesWithoutNumber({ all, isMeasured }: WholeDuty): boolean {
  return (
    !isMeasured &&
    all.some(({ clauses }) => clauses.some(({ kind }) => kind === 'result')) &&
    all.every(({ measure, deliverable }) => measure === null && deliverable === null)
  );
}

export const noMeasure = defineRule({
  id: 'no-measure',
  theme: 'specificity',
  level: 'hint',
  fields: ['duties'],
  uses: ['specification'],
  title: '结果没有数',
  why: '「确保准确」谁都做得到，也谁都做不到；没有数，考核时只能各说各话。',
  advice: '给结果一个数和口径，例如「账实相符率≥99.5%」；或者在考核指标里为它设一项。',
  sources: [],
  find: {
    kind: 'document',
    run: function* (document): Iterable<DocumentHit> {
      for (const whole of wholeDuties(document)) {
        if (promisesWithoutNumber(whole)) yield absentIn(whole, '写了结果，没有写可以核对的数。');
      }
    },
  },
  examples: {
    bad: [
      { job: { duties: ['每周盘点仓库，确保账实相符'] } },
      { job: { duties: ['安排维修班次，保证故障车当日修好'] } },
      { job: { duties: ['走访服务站，提升维修质量'] } },
    ],
    good: [
      { job: { duties: ['每周盘点仓库，确保账实相符率≥99.5%'] } },
      { job: { duties: [{ text: '每周盘点仓库，确保账实相符', measures: ['差异率≤0.3%'] }] } },
      { job: { duties: ['每周盘点仓库，确保账实相符'], indicators: [{ name: '仓库账实相符率' }] } },
      { job: { duties: ['编制维修月报，保证数据完整'] } },
      { job: { duties: ['每周盘点仓库'] } },
      { job: { duties: ['每周盘点仓库，确保账实相符'] }, use: 'posting' },
    ],
  },
});
