import { defineRule, each } from '../rule.ts';

/** Longest entry, and longest stretch without a full stop or semicolon, in UTF-16 units. */
const LONGEST = { entry: 160, sentence: 90 };

export const runOnItem = defineRule({
  id: 'run-on-item',
  theme: 'specificity',
  level: 'hint',
  fields: ['duties', 'requirements'],
  title: '一条太长',
  why: '手机上一条超过五行，读的人就跳过去了；要点埋在中间，等于没有写。',
  advice: '拆成几条，或者先写一句总的，细节放进子项；每条40字以内最好读。',
  sources: [],
  find: each(null, ({ slot, text }) => {
    if (text.length <= LONGEST.sentence || !slot.endsWith('/text')) return [];
    const isLong = (part: string): boolean => part.trim().length > LONGEST.sentence;
    if (text.length <= LONGEST.entry && !text.split(/[。；;\n]/u).some(isLong)) return [];
    return [{ span: [0, text.length], detail: `这一条有${text.length}字。` }];
  }),
  examples: {
    bad: [
      `⟦每周汇总${'各服务站的工单、旧件、索赔和投诉，'.repeat(6)}形成周报⟧`,
      `⟦${'受理客户报修并登记工单；'.repeat(14)}⟧`,
    ],
    good: [
      '每周汇总各服务站的维修工单，形成周报',
      `${'受理客户报修并登记工单，当日派给最近的服务站；'.repeat(4)}`,
    ],
  },
});
