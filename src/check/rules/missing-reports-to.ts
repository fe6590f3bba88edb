import { defineRule, missing } from '../rule.ts';

const SUPERIOR = /向.{1,15}(?:汇报|负责)|汇报对象|直接上级|直属上级|汇报给/;

/** Waits for duties; candidates are not told the superior's post as a rule, so only in a specification. */
export const missingReportsTo = defineRule({
  id: 'missing-reports-to',
  theme: 'completeness',
  level: 'warning',
  fields: ['reporting'],
  uses: ['specification'],
  title: '没有写直接上级',
  why: '不写向谁汇报，请示、审批和考核都找不到对口的人。',
  advice: '写直接上级的岗位名称，不写人名。',
  sources: [],
  find: missing(
    'reporting/superior',
    ({ job, fields }) =>
      job.duties.some(({ text }) => text.trim() !== '') &&
      job.reporting.superior.trim() === '' &&
      !fields.some(({ text }) => SUPERIOR.test(text)),
  ),
  examples: {
    bad: [
      { job: { duties: ['受理报修'] } },
      { job: { duties: ['对配件账实相符负责'] } },
      { job: { duties: ['受理报修'], reporting: { superior: ' ' } } },
      { job: { identity: { title: '仓管员' }, duties: ['每日盘点备件库'] } },
    ],
    good: [
      { job: {} },
      { job: { duties: ['受理报修'], reporting: { superior: '售后经理' } } },
      { job: { duties: ['受理报修'], leftover: ['直接上级：售后经理'] } },
      { job: { duties: ['每月向售后经理汇报退货原因'] } },
    ],
  },
});
