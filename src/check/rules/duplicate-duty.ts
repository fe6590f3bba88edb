import { bare, findRepetitions } from '#text/similarity.ts';
import { clash, fieldsOf, reading, wholeField, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const LEAST_ALIKE = 0.8;
/** Shorter ones are headings of points. */
const LEAST_LENGTH = 6;
const PARTICLES = /[的了和与及]/g;
const SLOTS = new Set(['duties/text', 'duties/children/text']);
const length = reading((text) => text.length);
const words = reading((text) => bare(text.replace(PARTICLES, '')));

export const duplicateDuty = defineRule({
  id: 'duplicate-duty',
  theme: 'consistency',
  level: 'warning',
  fields: ['duties'],
  title: '职责重复',
  why: '两条职责说的是同一件事，时间占比会算两遍，任职者也分不清差别在哪里。',
  advice: '删掉一条；如果确有差别，把不同的对象、频率或结果写出来。',
  sources: [],
  find: conflict(function* (document): Iterable<DocumentHit> {
    const duties = fieldsOf(document, ['duties']).filter(
      (field) => SLOTS.has(field.slot) && length(field) >= LEAST_LENGTH,
    );
    for (const { earlier, later, similarity } of findRepetitions(duties.map(words), LEAST_ALIKE)) {
      const [first, second] = [duties[earlier], duties[later]];
      if (!first || !second) continue;
      const same = similarity === 1 ? '相同' : '几乎相同';
      yield {
        ...clash(
          wholeField(second),
          [wholeField(first)],
          `与另一条「${wordsAt(wholeField(first))}」${same}。`,
        ),
        replacements: [
          { label: '删去这一条', edits: [{ kind: 'remove', path: second.path.slice(0, -'/text'.length) }] },
        ],
      };
    }
  }),
  examples: {
    bad: [
      { job: { duties: ['处理客户投诉并记录原因', '编制月报', '⟦处理客户投诉，并记录原因。⟧'] } },
      { job: { duties: ['每周统计配件库存并提交报表', '⟦每周统计配件的库存并提交报表⟧'] } },
      {
        job: { duties: [{ text: '工单管理', children: ['每天检查维修工单状态', '⟦每天检查维修工单状态⟧'] }] },
      },
      { job: { duties: ['采购包材、辅料，跟踪到厂', '⟦采购包材和辅料，跟踪到厂⟧'] } },
      { job: { duties: ['回访维修客户', '⟦回访维修客户⟧', '⟦回访维修客户⟧'] } },
    ],
    good: [
      { job: { duties: ['处理客户投诉并记录原因', '处理客户退货并登记台账'] } },
      { job: { duties: ['每周统计配件库存', '每月统计维修工时'] } },
      { job: { duties: ['培训', '培训'] } },
      { job: { duties: ['编制培训计划并报经理审批', '编制采购预算并报财务部审核'] } },
    ],
  },
});
