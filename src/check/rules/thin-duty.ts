import { wholeDuties } from '../duties.ts';
import { placeOf, wholeField } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { defineRule } from '../rule.ts';

/** Fewer Han characters and letters than this hold no verb, object and result. */
const LEAST = 7;

/** In a posting short lines are usual; what they leave out is said once for the whole list. */
export const thinDuty = defineRule({
  id: 'thin-duty',
  theme: 'completeness',
  level: 'hint',
  fields: ['duties'],
  uses: ['specification'],
  title: '职责太短',
  why: '「客户服务」四个字，十个人有十种做法；交接、考核都用不上。',
  advice: '补足对象、做法和结果，或者在子项里展开。',
  sources: [],
  find: {
    kind: 'document',
    run: function* (document): Iterable<DocumentHit> {
      for (const { duty, field } of wholeDuties(document)) {
        const letters = field.folded.text.replace(/[^\p{L}\p{N}]/gu, '').length;
        const isOpened = [...duty.children, ...duty.measures].some(({ text }) => text.trim() !== '');
        // 网站编辑：5名 is a post somebody is wanted for, no duty.
        const isOther = /[：:]\s*$|\d\s?名$/u.test(field.text);
        if (letters < LEAST && !isOpened && !isOther) yield placeOf(wholeField(field));
      }
    },
  },
  examples: {
    bad: [
      { job: { duties: ['⟦客户服务⟧'] } },
      { job: { duties: ['⟦受理报修⟧', '每天登记客户报修并派工'] } },
      { job: { duties: ['⟦1、库存盘点⟧'] } },
    ],
    good: [
      { job: { duties: ['每月25日盘点备件，差异当日上报'] } },
      { job: { duties: [{ text: '客户服务', children: ['接听热线，20秒内应答'] }] } },
      { job: { duties: [{ text: '库存盘点', measures: ['账实相符率≥99%'] }] } },
      { job: { duties: ['客户服务'] }, use: 'posting' },
      { job: { duties: ['网站编辑：5名'] } },
    ],
  },
});
