import { matchesOf } from '#text/matches.ts';
import { readMoney } from '#text/quantity.ts';
import { bare, bigrams } from '#text/similarity.ts';
import { clash, fieldsOf, reading, type Spot, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const MATTERS = [
  '采购',
  '赔付',
  '赔偿',
  '退货',
  '超支',
  '特价',
  '折扣',
  '报销',
  '费用',
  '退款',
  '付款',
  '合同',
  '借款',
  '维修',
  '索赔',
  '减免',
];
/** 九折, 八五折, 8.5折: a price, as tenths or hundredths of the full one. */
const DISCOUNT = /([一二三四五六七八九\d][一二三四五六七八九\d.]{0,2})折(?!扣)/g;
/** What says how much and who decides, and nothing of what. */
const FRAME =
  /审批|批准|核准|审核|决定|权限|[单每][笔次项件日天周月]|以[内上下]|不超过|自行|自主|直接|本岗|[\d.]+|万?元|[的和及，。；]/g;
/** So many pairs of characters in common make two texts speak of one matter that none of the words above names. */
const LEAST_SHARED = 2;
const aboutOf = reading((text) => bigrams(bare(text.replace(FRAME, ''))));
const POWER = /审批|批准|核准|审核|决定|权限|签|自行|自主|直接/;

/** Discounts in hundredths of the full price. */
function discounts(text: string) {
  return matchesOf(DISCOUNT, text).map(({ 0: words, 1: said = '', index }) => {
    const digits = said
      .replace('.', '')
      .replace(/[一-龥]/g, (han) => String('一二三四五六七八九'.indexOf(han) + 1));
    return { max: Number(digits.padEnd(2, '0')), span: [index, index + words.length] as const };
  });
}

/** What each clause with one amount and a power allows: the matter and the ceiling in yuan. */
const limits = reading((text) =>
  Array.from(text.matchAll(/(?:(?<=[内下上]的)，|，(?=[单每][笔次项件户车台])|[^，。；;\n])+/g)).flatMap(
    (clause) => {
      const money = readMoney(clause[0]);
      const [amount, ...others] = money.length > 0 ? money : discounts(clause[0]);
      const ceiling = amount?.max ?? null;
      const matters = MATTERS.filter((matter) => clause[0].includes(matter));
      if (!amount || others.length > 0 || ceiling === null) return [];
      const [start, end] = amount.span;
      return [
        {
          ceiling,
          matters,
          isPower: POWER.test(clause[0]),
          span: [clause.index + start, clause.index + end] as const,
        },
      ];
    },
  ),
);

export const limitConflict = defineRule({
  id: 'limit-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: ['authority', 'duties'],
  uses: ['specification'],
  title: '审批额度两种说法',
  why: '权限一栏5万、职责里10万，超出的那一笔由谁负责说不清。',
  advice: '以授权书为准，两处写成同一个额度；分事项的，把事项写开。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const granted = fieldsOf(document, ['authority']).flatMap((field) =>
        limits(field).map((limit) => ({ limit, spot: { field, span: limit.span } as Spot })),
      );
      for (const field of fieldsOf(document, ['duties'])) {
        for (const limit of limits(field)) {
          if (!limit.isPower) continue;
          const about = aboutOf(field);
          const same = granted.filter(({ limit: { matters }, spot }) =>
            matters.length > 0 && limit.matters.length > 0
              ? matters.some((matter) => limit.matters.includes(matter))
              : [...aboutOf(spot.field)].filter((pair) => about.has(pair)).length >= LEAST_SHARED,
          );
          if (same.length !== 1) continue;
          const [other] = same;
          if (!other || other.limit.ceiling === limit.ceiling) continue;
          const spot: Spot = { field, span: limit.span };
          const [matter] = limit.matters;
          yield clash(
            spot,
            [other.spot],
            `${matter ?? '同一事项'}的额度这里是「${wordsAt(spot)}」，权限一栏是「${wordsAt(other.spot)}」。`,
          );
        }
      }
    },
    ['万', '元', '千', '折'],
  ),
  examples: {
    bad: [
      { job: { duties: ['审批⟦10万元以内⟧的采购'], authority: ['单笔5万元以内采购'] } },
      { job: { duties: ['审批⟦1000元⟧客户赔付'], authority: ['客户赔付单笔500元'] } },
      { job: { duties: ['核准⟦2000元以下⟧退款'], authority: ['退款3000元以下'] } },
      { job: { duties: ['审批折扣在⟦八五折⟧以上的报价'], authority: ['9折以上的折扣由本岗决定'] } },
      { job: { duties: ['单笔退货⟦800元以内⟧的，当场批准'], authority: ['退货单笔300元以内'] } },
      { job: { duties: ['审批厨房用品采购，单笔⟦五千元以内⟧'], authority: ['厨房用品采购单笔三千元以内'] } },
      { job: { duties: ['⟦6000元以内⟧的零星采购自行办理'], authority: ['3000元以内采购'] } },
      { job: { duties: ['审核单笔⟦5000元以内⟧报销'], authority: ['报销1万元以内'] } },
      {
        job: {
          duties: ['每日核准外协加车，每车⟦8000元以内⟧自行决定'],
          authority: ['外协加车每车5000元以内'],
        },
      },
    ],
    good: [
      { job: { duties: ['当场决定200元以内的赠品'], authority: ['住客房费免单500元以内'] } },
      { job: { duties: ['审批5万元以内的采购'], authority: ['单笔5万元以内采购'] } },
      { job: { duties: ['审批10万元以内的采购'], authority: ['单笔500元以内赔付'] } },
      { job: { duties: ['处理5000元以内的采购'], authority: ['单笔5万元以内采购'] } },
      { job: { duties: ['审批5万元以内的采购'] } },
      { job: { duties: ['审批九折以上的折扣'], authority: ['9折以上的折扣由本岗决定'] } },
    ],
  },
});
