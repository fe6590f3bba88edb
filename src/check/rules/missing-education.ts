import { defineRule, missing } from '../rule.ts';

const EDUCATION = /学历|学位|初中|高中|中专|中技|职高|技校|大专|专科|本科|硕士|研究生|博士|文化程度/;

export const missingEducation = defineRule({
  id: 'missing-education',
  theme: 'completeness',
  level: { specification: 'warning', posting: 'hint' },
  fields: ['requirements'],
  title: '没有写学历要求',
  why: '学历是求职者筛选职位、也是人事核对简历的第一项；不写，合适的人搜不到，不合适的人也会投。',
  advice: '写出最低学历；确实不看学历，就写「学历不限」。',
  sources: [],
  find: missing(
    'requirements',
    ({ job, fields }) =>
      job.requirements.length > 0 &&
      !job.requirements.some(({ kind }) => kind === 'education') &&
      !fields.some(
        ({ part, text }) => (part === 'requirements' || part === 'leftover') && EDUCATION.test(text),
      ),
  ),
  examples: {
    bad: [{ job: { requirements: ['3年以上售后服务经验'] } }],
    good: [
      { job: { requirements: ['大专及以上学历', '3年以上售后服务经验'] } },
      { job: { requirements: ['学历不限'] } },
      { job: {} },
    ],
  },
});
