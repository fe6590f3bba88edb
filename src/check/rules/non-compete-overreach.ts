import { clash, fieldsOf, spotsOf, wholeField, wordsAt } from '../places.ts';
import type { Part } from '../prepare.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const ORDINARY =
  /文员|操作工|保安|保洁|司机|收银|服务员|普工|客服代表|客服专员|前台|仓管|搬运|学徒|营业员|导购/;
const PARTS: readonly Part[] = [
  'duties',
  'requirements',
  'conditions',
  'benefits',
  'pay',
  'posting',
  'leftover',
];
const CLAUSE =
  /竞业(?:限制|禁止)(?:协议)?|离职后[^，。；;\n]{0,8}不得[^，。；;\n]{0,6}(?:同行|竞争)[^，。；;\n]{0,6}/g;

export const nonCompeteOverreach = defineRule({
  id: 'non-compete-overreach',
  theme: 'compliance',
  level: 'warning',
  fields: PARTS,
  title: '普通岗位写竞业限制',
  why: '竞业限制只能用于高级管理人员、高级技术人员和其他负有保密义务的人，普通岗位写了难以生效。',
  advice: '删去竞业限制；确需保密，写明保密的内容。',
  sources: ['labour-contract-law#23', 'labour-contract-law#24'],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const post = fieldsOf(document, ['title']).find(({ folded }) => ORDINARY.test(folded.text));
      if (!post) return;
      for (const spot of spotsOf(document, PARTS, CLAUSE, /无需|无竞业|没有竞业|不签/)) {
        yield clash(spot, [wholeField(post)], `「${wordsAt(wholeField(post))}」写了「${wordsAt(spot)}」。`);
      }
    },
    ['竞业', '离职后'],
  ),
  examples: {
    bad: [
      { job: { identity: { title: '前台' }, requirements: ['⟦离职后两年内不得到同行工作⟧'] } },
      { job: { identity: { title: '仓管员' }, requirements: ['须签⟦竞业限制协议⟧'] } },
      { job: { identity: { title: '保安' }, leftover: ['入职签订⟦竞业禁止协议⟧'] } },
      { job: { identity: { title: '行政文员' }, conditions: { environment: '办公室，签⟦竞业限制⟧' } } },
    ],
    good: [
      { job: { identity: { title: '研发总监' }, requirements: ['签竞业限制协议'] } },
      { job: { identity: { title: '前台' }, requirements: ['保守公司秘密'] } },
      { job: { identity: { title: '前台' }, benefits: ['无竞业限制'] } },
      { job: { requirements: ['签竞业限制协议'] } },
    ],
  },
});
