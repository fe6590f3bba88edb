import { SIGN } from '#text/fold.ts';
import { matchesOf } from '#text/matches.ts';
import { bare } from '#text/similarity.ts';
import { clash, reading, type Spot, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const EXPLAINED =
  /(?<![a-z])(?<a>[a-z][a-z0-9&]{1,7})\s?[（(](?:即|指)?(?<b>[一-龥]{3,16})[）)]|(?<c>[一-龥]{3,16})[（(](?:即|简称|以下简称)?(?<d>[a-z][a-z0-9&]{1,7})[）)]/g;

const explained = reading((text) =>
  matchesOf(EXPLAINED, text).map((match) => ({
    short: match.groups?.['a'] ?? match.groups?.['d'] ?? '',
    long: bare(match.groups?.['b'] ?? match.groups?.['c'] ?? ''),
    span: [match.index, match.index + match[0].length] as const,
  })),
);

export const abbreviationConflict = defineRule({
  id: 'abbreviation-conflict',
  theme: 'consistency',
  level: 'hint',
  fields: ['purpose', 'duties', 'requirements', 'indicators', 'relations'],
  title: '同一缩写两个意思',
  why: '同一个缩写在两处展开成不同的系统，读的人不知道要用哪一个。',
  advice: '核对全称；确是两个系统，就把其中一个改写全称。',
  sources: [],
  find: conflict(
    function* (_, here): Iterable<DocumentHit> {
      const first = new Map<string, { readonly long: string; readonly spot: Spot }>();
      for (const field of here.fields) {
        if ((field.folded.signs & SIGN.latin) === 0) continue;
        for (const { short, long, span } of explained(field)) {
          const spot = { field, span };
          const known = first.get(short);
          if (!known) first.set(short, { long, spot });
          else if (!known.long.endsWith(long) && !long.endsWith(known.long)) {
            yield clash(
              spot,
              [known.spot],
              `这里是「${wordsAt(spot)}」，另一处是「${wordsAt(known.spot)}」。`,
            );
          }
        }
      }
    },
    ['(', '（'],
  ),
  examples: {
    bad: [
      { job: { duties: ['维护DMS（经销商管理系统）主数据', '在⟦DMS（文档管理系统）⟧归档'] } },
      { job: { duties: ['统计PP100（百车索赔数）'], requirements: ['熟悉⟦PP100(百车故障数)⟧'] } },
      { job: { duties: ['召开QRQC（快速响应质量控制）例会', '⟦QRQC（质量反馈周会）⟧跟踪'] } },
      { job: { duties: ['在OA（办公系统）提单'], requirements: ['⟦OA（订单审批平台）⟧'] } },
    ],
    good: [
      { job: { duties: ['维护DMS（经销商管理系统）主数据', '在DMS归档'] } },
      { job: { duties: ['维护DMS（经销商管理系统）', 'DMS（经销商管理系统）培训'] } },
      { job: { duties: ['用CRM（客户关系管理）登记', '用ERP（企业资源计划）过账'] } },
      { job: { duties: ['熟练使用Excel（数据透视表）', '熟练使用Word（邮件合并）'] } },
    ],
  },
});
