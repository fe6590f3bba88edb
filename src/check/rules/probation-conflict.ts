import { matchesOf } from '#text/matches.ts';
import { readNumber } from '#text/quantity.ts';
import { clash, fieldsOf, reading, type Spot, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const PROBATION =
  /(?:试用期|试用)(?:为|是|期限)?\s?[：:]?\s?(?<low>\d{1,2}|[一二两三四五六])(?:\s?[-—~至到]\s?(?<high>\d{1,2}|[一二两三四五六]))?\s?(?:个月|月(?!薪|\d))/g;
const months = reading((text) =>
  matchesOf(PROBATION, text).map((match) => ({
    low: readNumber(match.groups?.['low'] ?? ''),
    high: readNumber(match.groups?.['high'] ?? match.groups?.['low'] ?? ''),
    span: [match.index, match.index + match[0].length] as const,
  })),
);

export const probationConflict = defineRule({
  id: 'probation-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: 'all',
  title: '试用期两种说法',
  why: '试用期一处三个月、一处六个月，发生争议时以哪一处为准说不清。',
  advice: '全文只写一个期限，并与合同期相配。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const given = document.job.pay.probationMonths;
      let first: Spot | null = null;
      let known = given;
      for (const field of fieldsOf(document, [
        'pay',
        'benefits',
        'requirements',
        'conditions',
        'posting',
        'leftover',
      ])) {
        for (const { low, high, span } of months(field)) {
          const spot = { field, span };
          if (low === null || high === null) continue;
          if (known === null) {
            known = high;
            first = spot;
          } else if (known < low || known > high) {
            const other = first ? `另一处写「${wordsAt(first)}」` : `试用期一栏填的是${known}个月`;
            yield clash(spot, first ? [first] : [], `这里写「${wordsAt(spot)}」，${other}。`);
          }
        }
      }
    },
    ['试用'],
  ),
  examples: {
    bad: [
      { job: { pay: { probationMonths: 3 }, benefits: ['⟦试用期6个月⟧，表现好可提前转正'] } },
      { job: { benefits: ['试用期三个月'], leftover: ['⟦试用期为2个月⟧'] } },
      { job: { pay: { note: '试用期1个月' }, leftover: ['⟦试用期：3个月⟧'] } },
      { job: { pay: { probationMonths: 6 }, posting: { process: '⟦试用两个月⟧后转正' } } },
    ],
    good: [
      { job: { pay: { probationMonths: 3 }, benefits: ['试用期3个月'] } },
      { job: { pay: { probationMonths: 2 }, benefits: ['试用期1-3个月'] } },
      { job: { benefits: ['试用期三个月', '试用期工资为转正的九成'] } },
      { job: { pay: { probationMonths: 3 } } },
    ],
  },
});
