import { readMoney } from '#text/quantity.ts';
import { clash, fieldsOf, reading, type Spot, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

/** A monthly total: base pay, commission and allowances are parts of it. */
const TOTAL = /(?:月薪|薪资|工资|薪酬|月收入|综合(?:收入|工资|薪资)|薪水|待遇)[^，。；;\n]{0,8}$/;
/** Words one of which a total wants. */
const SIGNS = ['月薪', '薪资', '工资', '薪酬', '收入', '薪水', '待遇'];
const PART =
  /底薪|基本|提成|补贴|奖金|津贴|试用|年薪|每天|日薪|时薪|小时|\/天|\/日|\/时|转正|加班|起薪|平均|最高|实习|学历|专科|本科|第[一二]年|社保|公积金|入职|晋升|店长|培训|面议|优秀|可达|可过|岗位/;
/** A month's pay lies between these, in yuan; other amounts are something else. */
const [LEAST, MOST] = [1000, 200000];

/** A text with more amounts than these sets out how pay grows, not what it is. */
const LADDER = 3;

const totals = reading((text) => {
  const amounts = readMoney(text);
  if (amounts.length >= LADDER) return [];
  return amounts.flatMap(({ min, max, span: [start, end] }) => {
    const before = text.slice(Math.max(0, start - 14), start);
    const around = before + text.slice(end, end + 8);
    const amount = min ?? max ?? 0;
    if (!TOTAL.test(before) || PART.test(around) || amount < LEAST || amount > MOST) return [];
    return [{ min: min ?? 0, max: max ?? Number.POSITIVE_INFINITY, span: [start, end] as const }];
  });
});

export const payConflict = defineRule({
  id: 'pay-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: ['pay', 'benefits', 'requirements', 'posting', 'leftover', 'title'],
  title: '薪资前后对不上',
  why: '月薪一栏和正文是两个数，或上下限填反，求职者会按高的谈，招聘平台也可能不予发布。',
  advice: '全文只写一个税前月薪范围；含提成的综合收入另写，并说明怎么算。',
  sources: [],
  find: conflict(
    function* (document, here): Iterable<DocumentHit> {
      const { min, max } = document.job.pay;
      if (min !== null && max !== null && min > max) {
        yield { path: 'pay/min', span: [0, 0], detail: `月薪下限${min}元高过上限${max}元。` };
        return;
      }
      let first: { readonly min: number; readonly max: number; readonly spot: Spot | null } | null =
        min !== null || max !== null
          ? { min: min ?? 0, max: max ?? Number.POSITIVE_INFINITY, spot: null }
          : null;
      for (const field of fieldsOf(here, ['pay', 'benefits', 'requirements', 'posting', 'leftover'])) {
        for (const total of totals(field)) {
          const spot = { field, span: total.span };
          if (!first) first = { min: total.min, max: total.max, spot };
          else if (total.min > first.max || total.max < first.min) {
            const other = first.spot
              ? `另一处写「${wordsAt(first.spot)}」`
              : `月薪一栏填的是${first.min}${Number.isFinite(first.max) ? `–${first.max}元` : '元以上'}`;
            yield clash(
              spot,
              first.spot ? [first.spot] : [],
              `这里写「${wordsAt(spot)}」，${other}，两个范围没有交集。`,
            );
          }
        }
      }
    },
    SIGNS,
    ({ pay }) => pay.min !== null && pay.max !== null,
  ),
  examples: {
    bad: [
      { job: { pay: { min: 9000, max: 6000 } } },
      { job: { pay: { min: 4000, max: 6000 }, leftover: ['月薪⟦8000元以上⟧'] } },
      { job: { benefits: ['薪资：4000-6000元'], leftover: ['综合收入⟦8000-10000元⟧'] } },
      { job: { pay: { min: 5000, max: 7000, note: '月薪⟦3000-4000元⟧' } } },
    ],
    good: [
      { job: { pay: { min: 4000, max: 6000 }, benefits: ['月薪5000元，餐补300元'] } },
      { job: { pay: { min: 6000, max: 9000 }, leftover: ['底薪3000元加提成'] } },
      { job: { pay: { min: 6000, max: 6000 } } },
      { job: { benefits: ['薪资：4000-6000元', '年薪8万元'] } },
    ],
  },
});
