import { cover, defineRule } from '../rule.ts';

const TOPICS = [{ name: '投诉升级', words: ['投诉', '升级处理'] }];

/** Only where a role template says what its role must speak of, and once duties have been written. */
export const uncoveredTopic = defineRule({
  id: 'uncovered-topic',
  theme: 'completeness',
  level: 'hint',
  fields: ['duties'],
  title: '少写了一项常见职责',
  why: '同类岗位通常都要写明这一项；漏写了，出事时说不清该由谁负责。',
  advice: '补上这一项；确实不归这个岗位，就忽略本条并注明由谁负责。',
  sources: [],
  find: cover(
    'duties',
    ({ job, role }) => (job.duties.some(({ text }) => text.trim() !== '') ? (role?.topics ?? []) : []),
    (name) => `没有提到「${name}」。`,
  ),
  examples: {
    bad: [
      { job: { duties: ['每周复盘未结工单'] }, role: { topics: TOPICS } },
      { job: { duties: ['每日盘点备件库'] }, role: { topics: TOPICS }, use: 'posting' },
      { job: { duties: ['受理报修'], purpose: '让报修有回音' }, role: { topics: TOPICS } },
      { job: { duties: ['编制排班表'] }, role: { topics: [{ name: '备件', words: ['备件', '配件'] }] } },
    ],
    good: [
      { job: {}, role: { topics: TOPICS } },
      { job: { duties: ['受理客户投诉'] }, role: { topics: TOPICS } },
      { job: { duties: ['受理报修'], purpose: '减少投诉' }, role: { topics: TOPICS } },
      { job: { duties: ['受理报修'] } },
    ],
  },
});
