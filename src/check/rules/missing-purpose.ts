import { defineRule, missing } from '../rule.ts';

/** Waits for duties: the purpose is easiest written last. */
export const missingPurpose = defineRule({
  id: 'missing-purpose',
  theme: 'completeness',
  level: 'hint',
  fields: ['purpose'],
  uses: ['specification'],
  title: '没有写岗位目的',
  why: '岗位目的说明为什么设这个岗位，是取舍职责、设定指标的依据。',
  advice: '用一句话写出：在什么范围内，做什么，达到什么结果。',
  sources: [],
  find: missing(
    'purpose',
    ({ job }) => job.duties.some(({ text }) => text.trim() !== '') && job.purpose.trim() === '',
  ),
  examples: {
    bad: [
      { job: { duties: ['受理报修'] } },
      { job: { duties: ['受理报修'], purpose: ' ' } },
      { job: { identity: { title: '仓管员' }, duties: ['每日盘点备件库'] } },
      { job: { duties: ['编制排班表'], requirements: ['学历不限'] } },
    ],
    good: [
      { job: {} },
      { job: { identity: { title: '仓管员' } } },
      { job: { duties: ['受理报修'], purpose: '让每张报修单都有回音' } },
      { job: { duties: ['受理报修'] }, use: 'posting' },
    ],
  },
});
