import { defineRule, missing } from '../rule.ts';

/** A blank form is no flawed document: the rule waits for a title or requirements. */
export const missingDuties = defineRule({
  id: 'missing-duties',
  theme: 'completeness',
  level: 'warning',
  fields: ['duties'],
  title: '没有写岗位职责',
  why: '职责是岗位说明的主体；没有职责，要求、指标和考核都没有依据。',
  advice: '逐条写出这个岗位做什么、对什么做、做到什么程度。',
  sources: [],
  find: missing(
    'duties',
    ({ job }) =>
      (job.identity.title.trim() !== '' || job.requirements.length > 0) &&
      job.leftover.length === 0 &&
      !job.duties.some(({ text, children }) =>
        [text, ...children.map((child) => child.text)].some((words) => words.trim() !== ''),
      ),
  ),
  examples: {
    bad: [
      { job: { identity: { title: '售后主管' } } },
      { job: { requirements: ['大专及以上学历'] } },
      { job: { identity: { title: '仓管员' }, duties: [''] } },
      { job: { identity: { title: '客服专员' }, requirements: ['学历不限'] }, use: 'posting' },
    ],
    good: [
      { job: {} },
      { job: { identity: { title: '售后主管' }, duties: ['每周复盘未结工单'] } },
      { job: { identity: { title: '售后主管' }, duties: [{ text: '', children: ['受理报修'] }] } },
      { job: { identity: { title: '售后主管' }, leftover: ['受理报修，安排上门'] } },
    ],
  },
});
