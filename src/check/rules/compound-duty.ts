import { readClauses } from '#text/duty.ts';
import { unfold } from '#text/fold.ts';
import { readsAsRequirement } from '../requirement-like.ts';
import { defineRule, each } from '../rule.ts';

/** From so many sentences on, each with a verb and an object of its own, one entry is several. */
const SEVERAL = 2;
/** A mark that parts what comes before from what comes after. */
const PARTED = /[；;。]\s*(?=[一-龥a-z0-9][^。；;]{5})/u;

/** How many of the parts between semicolons and full stops do something to something. */
function acts(text: string): number {
  const marks = Array.from(text.matchAll(/[；;。]/gu), ({ index }) => index);
  const parts = new Set<number>();
  for (const { kind, verb, object, strength, span } of readClauses(text)) {
    if (kind !== 'action' || !verb || !object || strength === null || strength === 'empty') continue;
    parts.add(marks.filter((mark) => mark < span[0]).length);
  }
  return parts.size;
}

/** A case of the same matter, not another one: …；超过的提交委员会, …；涉及投入的，抄送总部. */
const CASE =
  /[；;。](?=\s*(?:[^，。；;]{1,12}的[，,]|(?:超过|低于|高于|不足|逾期|未|不)[^，。；;]{0,8}的[报提交转由须需]))/gu;

export const compoundDuty = defineRule({
  id: 'compound-duty',
  theme: 'specificity',
  level: 'hint',
  fields: ['duties'],
  title: '一条里写了几件事',
  why: '几件事挤在一条里，频率、标准和考核就分不开；改其中一件，整条都要重写。',
  advice: '一件事一条；同属一类的，写一句总的，其余放进子项。',
  sources: [],
  find: each(['；', ';', '。'], function* (field) {
    const text = field.folded.text.replace(CASE, '，');
    if (field.slot !== 'duties/text' || !PARTED.test(text) || readsAsRequirement(text)) return;
    const found = acts(text.slice(0, 600));
    if (found >= SEVERAL) {
      yield { span: unfold(field.folded, 0, text.length), detail: `这一条里有${found}件事，可以拆开。` };
    }
  }),
  examples: {
    bad: [
      '⟦受理客户报修；每月编制维修月报⟧',
      '⟦编制采购计划。审核供应商资质；跟踪到货进度⟧',
      '⟦负责招聘渠道的开拓；组织新员工入职培训；核算员工工资⟧',
    ],
    good: [
      '受理客户报修，登记工单，安排上门',
      '每月编制维修月报。',
      '盘点备件；确保账实相符',
      '接到投诉后2小时内回电，24小时内给出方案',
      '核准单次5个工时以内的变更；超过的提交变更委员会评审',
      '每月向厂长汇报设备状况；涉及停产的，同时抄送生产部',
    ],
  },
});
