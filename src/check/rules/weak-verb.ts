import { isNounlike, verbAt, verbOf } from '#text/words/verbs.ts';
import { type WholeDuty, wholeDuties } from '../duties.ts';
import { placeOf } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { defineRule } from '../rule.ts';

/** A verb that leaves something to look at, in whatever place: 负责设备维修、保养. */
function hasStrongVerb(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const verb = verbAt(text, at);
    if (verbOf(verb)?.strength !== 'strong') continue;
    // 交付 in 交付进度 names a thing; 维修 in 维修、保养 does not.
    if (!isNounlike(verb) || /^(?:[、和及的]|工作|$)/u.test(text.slice(at + verb.length))) return true;
  }
  return false;
}

/** Nothing in the duty makes up for its verb: no time, number, paper, result, second-level point. */
function isBare({ duty, field, own, all, isMeasured }: WholeDuty): boolean {
  return (
    (own.strength === 'weak' || own.strength === 'empty') &&
    !hasStrongVerb(field.folded.text) &&
    own.clauses.every(({ strength, object }) => strength !== 'plain' || !object) &&
    !isMeasured &&
    duty.children.every(({ text }) => text.trim() === '') &&
    all.every(({ when, measure, deliverable, standard }) => !when && !measure && !deliverable && !standard)
  );
}

export const weakVerb = defineRule({
  id: 'weak-verb',
  theme: 'specificity',
  level: 'hint',
  fields: ['duties'],
  uses: ['specification'],
  title: '动词看不出做了什么',
  why: '「负责」「跟进」「协助」说的是有关系，不是做了哪一步；做多做少都算做了。',
  advice: '换成看得见的动作（编制、核对、登记、回访），或者补上做到哪一步、留下什么。',
  sources: [],
  find: {
    kind: 'document',
    run: function* (document): Iterable<DocumentHit> {
      for (const whole of wholeDuties(document)) {
        const { own, field } = whole;
        if (!own.verb || !isBare(whole)) continue;
        yield {
          ...placeOf({ field, span: own.verb.span }),
          detail: `「${own.verb.text}」之外，这条没有写做法和结果。`,
        };
      }
    },
  },
  examples: {
    bad: [
      { job: { duties: ['⟦负责⟧售后服务'] } },
      { job: { duties: ['⟦跟进⟧订单交付进度'] } },
      { job: { duties: ['负责客户关系的⟦维护⟧'] } },
      { job: { duties: ['⟦配合⟧其他部门'] } },
    ],
    good: [
      { job: { duties: ['负责编制采购计划'] } },
      { job: { duties: ['每日跟进在途订单，延误的当天电话告知客户'] } },
      { job: { duties: ['处理投诉，登记工单'] } },
      { job: { duties: [{ text: '负责售后服务', children: ['受理报修', '安排上门'] }] } },
      { job: { duties: [{ text: '维护客户关系', measures: ['A类客户每月拜访1次'] }] } },
      { job: { duties: ['负责售后服务'] }, use: 'posting' },
    ],
  },
});
