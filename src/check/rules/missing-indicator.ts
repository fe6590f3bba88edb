import { defineRule, missing } from '../rule.ts';

/** A measure under a duty counts as an indicator. */
export const missingIndicator = defineRule({
  id: 'missing-indicator',
  theme: 'completeness',
  level: 'hint',
  fields: ['indicators'],
  uses: ['specification'],
  title: '没有写考核指标',
  why: '没有指标，做得好不好只能凭印象，考核时容易起争执。',
  advice: '选三到五个指标，写明目标值、计算方法和数据来源。',
  sources: [],
  find: missing(
    'indicators',
    ({ job }) =>
      job.duties.some(({ text }) => text.trim() !== '') &&
      !job.indicators.some(({ name }) => name.trim() !== '') &&
      !job.duties.some(({ measures }) => measures.some(({ text }) => text.trim() !== '')),
  ),
  examples: {
    bad: [
      { job: { duties: ['受理报修'] } },
      { job: { duties: ['受理报修'], indicators: [{ name: '' }] } },
      { job: { duties: [{ text: '受理报修', measures: [''] }] } },
      { job: { identity: { title: '仓管员' }, duties: ['每日盘点备件库'] } },
    ],
    good: [
      { job: {} },
      { job: { duties: ['受理报修'], indicators: [{ name: '首次修复率', target: '85%' }] } },
      { job: { duties: [{ text: '受理报修', measures: ['30分钟内响应'] }] } },
      { job: { duties: ['受理报修'] }, use: 'posting' },
    ],
  },
});
