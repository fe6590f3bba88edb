import { matchesOf } from '#text/matches.ts';
import { readMoney } from '#text/quantity.ts';
import { placeOf, reading } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

/** The upper end over the lower end from which a range no longer tells a candidate anything. */
const TOO_WIDE = 3;
/** Beyond this the two ends are in different units. */
const ABSURD = 20;
/** A month's pay lies between these, in yuan. */
const [LEAST, MOST] = [1000, 200000];

const SIGNS = ['薪', '工资', '收入', '待遇', '报酬'];
const PAY = /(?:薪|工资|收入|待遇|报酬|底薪)[^，。；;\n]{0,10}$/;
/** Plain digits before 元 or a bare range such as 5000-20000, which `readMoney` leaves to its unit. */
const BARE = /(?<!\d)(?<low>\d{4,6})\s?(?:元)?\s?(?:[-—~～―－–]{1,2}|至|到)\s?(?<high>\d{4,6})(?!\d)/g;

const ranges = reading((text) => {
  const amounts = [
    ...readMoney(text),
    ...matchesOf(BARE, text).map((match) => ({
      min: Number(match.groups?.['low']),
      max: Number(match.groups?.['high']),
      span: [match.index, match.index + match[0].length] as const,
    })),
  ];
  return amounts.filter(
    ({ min, max, span: [start] }) =>
      min !== null &&
      max !== null &&
      min >= LEAST &&
      max <= MOST &&
      max / min >= TOO_WIDE &&
      PAY.test(text.slice(Math.max(0, start - 14), start)),
  );
});

function sentence(min: number, max: number): string {
  return `上限是下限的${Math.round((max / min) * 10) / 10}倍，应聘者看不出自己能拿多少。`;
}

export const payRangeTooWide = defineRule({
  id: 'pay-range-too-wide',
  theme: 'compliance',
  level: 'hint',
  fields: ['pay', 'benefits', 'posting', 'title', 'requirements', 'leftover'],
  title: '薪资范围太宽',
  why: '招聘信息要写基本劳动报酬；上限是下限三倍以上的范围，等于没有写，也容易被认作夸大。',
  advice: '上限收到下限的两倍以内；含提成的，分开写基本工资和提成办法。',
  sources: ['hr-market-regulation#24', 'five-ministry-posting-notice-2026'],
  find: conflict(
    function* (document, here): Iterable<DocumentHit> {
      const { min, max } = document.job.pay;
      if (min !== null && max !== null && min >= LEAST && max / min >= TOO_WIDE && max / min <= ABSURD) {
        yield { path: 'pay/min', span: [0, 0], detail: sentence(min, max) };
        return;
      }
      for (const field of here.fields) {
        let last = -1;
        for (const { min: low, max: high, span } of ranges(field)) {
          if (low === null || high === null || span[0] < last) continue;
          last = span[1];
          yield { ...placeOf({ field, span }), detail: sentence(low, high) };
        }
      }
    },
    SIGNS,
    ({ pay }) => pay.min !== null && pay.max !== null,
  ),
  examples: {
    bad: [
      { job: { pay: { min: 8000, max: 30000 } } },
      { job: { benefits: ['月薪⟦5000-20000元⟧'] } },
      { job: { leftover: ['薪资：⟦4-15k⟧，多劳多得'] } },
    ],
    good: [
      { job: { pay: { min: 8000, max: 12000 } } },
      { job: { benefits: ['月薪5000-8000元'] } },
      { job: { requirements: ['管理过1000-5000万元的项目'] } },
      { job: { pay: { min: 8000 } } },
    ],
  },
});
