import { wholeDuties } from '../duties.ts';
import { placeOf, wholeField } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { defineRule } from '../rule.ts';

/** A longer text without a verb we know is likelier a gap of ours. */
const LONGEST = 16;
/** What a person has, or what is offered; put in the wrong list, not short of a verb. */
const OF_PERSON = /^(?:需?要?|应|能)有|能力|精神|意识|要求|旅游|双休|福利|工程师$|方向$/u;

export const noVerb = defineRule({
  id: 'no-verb',
  theme: 'specificity',
  level: 'hint',
  fields: ['duties'],
  uses: ['specification'],
  title: '没有动词',
  why: '「客户档案」是一样东西，不是一件事；没有动词，就不知道是建、是查还是改。',
  advice: '以动词开头，写成「动词＋对象＋结果」：建立客户档案，每季度更新一次。',
  sources: [],
  find: {
    kind: 'document',
    run: function* (document): Iterable<DocumentHit> {
      for (const { own, field, duty } of wholeDuties(document)) {
        const isHeading =
          /[：:]\s*$/u.test(field.text) || duty.children.some(({ text }) => text.trim() !== '');
        if (isHeading || own.verb || own.clauses.some(({ verb }) => verb)) continue;
        if (OF_PERSON.test(field.folded.text)) continue;
        if (field.folded.text.length <= LONGEST) yield placeOf(wholeField(field));
      }
    },
  },
  examples: {
    bad: [
      { job: { duties: ['⟦客户档案⟧'] } },
      { job: { duties: ['⟦各类报表及台账⟧'] } },
      { job: { duties: ['⟦售后服务⟧'] } },
      { job: { duties: ['⟦仓库6S⟧'] } },
    ],
    good: [
      { job: { duties: ['建立客户档案'] } },
      { job: { duties: ['客户档案的建立与更新'] } },
      { job: { duties: ['管理团队', '每月10日前交存款分析表'] } },
      { job: { duties: ['节假日值班，随叫随到'] } },
      { job: { duties: ['早晚各测量一次库温'] } },
      { job: { duties: [{ text: '客户档案', children: ['建立档案', '每季度更新'] }] } },
      { job: { duties: ['具有良好的沟通能力'] } },
    ],
  },
});
