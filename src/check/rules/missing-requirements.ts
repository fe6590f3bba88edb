import { defineRule, missing } from '../rule.ts';

/** Waits for duties: before them a document is merely begun. */
export const missingRequirements = defineRule({
  id: 'missing-requirements',
  theme: 'completeness',
  level: 'warning',
  fields: ['requirements'],
  title: '没有写任职要求',
  why: '没有要求，求职者无从判断自己合不合适，筛选简历也没有统一的标准。',
  advice: '写出学历、经验和技能的最低要求，加分项另外标明。',
  sources: [],
  find: missing(
    'requirements',
    ({ job }) =>
      job.duties.some(({ text }) => text.trim() !== '') &&
      job.leftover.length === 0 &&
      !job.requirements.some(({ text }) => text.trim() !== ''),
  ),
  examples: {
    bad: [
      { job: { duties: ['每周复盘未结工单'] } },
      { job: { duties: ['受理报修'], requirements: [''] } },
      { job: { duties: ['受理报修'] }, use: 'posting' },
      { job: { identity: { title: '仓管员' }, duties: ['每日盘点备件库'] } },
    ],
    good: [
      { job: {} },
      { job: { identity: { title: '仓管员' } } },
      { job: { duties: ['受理报修'], requirements: ['学历不限'] } },
      { job: { duties: ['受理报修'], leftover: ['会用表格软件'] } },
    ],
  },
});
