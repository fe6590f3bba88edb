import { fieldsOf } from '../places.ts';
import { conflict, defineRule } from '../rule.ts';

const LEADS = /管理|考核|排班|分派|分配|面谈|培训|带教|审核|指导|带领|督导|监督|安排|团队|组织|检查/;
const NOBODY = /^\s*(?:无|0|没有|暂无|[—\-/])/;

export const subordinatesWithoutDuty = defineRule({
  id: 'subordinates-without-duty',
  theme: 'consistency',
  level: 'hint',
  fields: ['reporting', 'duties'],
  uses: ['specification'],
  title: '有下级却没有带人职责',
  why: '下级一栏有人，职责里却没有一条写怎么带，任职者会把时间全花在自己的活上。',
  advice: '加一条带人的职责，写明周期和凭据，例如「每月与5名客服面谈并记录」。',
  sources: [],
  find: conflict(function* (document) {
    const { subordinates } = document.job.reporting;
    const leads = subordinates.some(({ title, count }) => title !== '' && !NOBODY.test(title) && count !== 0);
    const duties = fieldsOf(document, ['duties', 'purpose']);
    if (!leads || duties.length === 0 || duties.some(({ folded }) => LEADS.test(folded.text))) return;
    const titles = subordinates.map(({ title }) => `「${title}」`).slice(0, 3);
    yield { path: 'duties', span: [0, 0], detail: `下级有${titles.join('')}，职责里没有一条写到带人。` };
  }),
  examples: {
    bad: [
      { job: { reporting: { subordinates: [{ title: '客服专员', count: 5 }] }, duties: ['处理客户投诉'] } },
      { job: { reporting: { subordinates: [{ title: '维修技师' }] }, duties: ['编制维修月报', '结算费用'] } },
      {
        job: {
          reporting: { subordinates: [{ title: '仓管员', count: 2 }] },
          purpose: '保证配件供应',
          duties: ['盘点库存'],
        },
      },
      { job: { reporting: { subordinates: [{ title: '班长', count: 1 }] }, duties: ['登记工单'] } },
    ],
    good: [
      {
        job: { reporting: { subordinates: [{ title: '客服专员', count: 5 }] }, duties: ['每月考核客服专员'] },
      },
      { job: { reporting: { subordinates: [{ title: '无' }] }, duties: ['处理客户投诉'] } },
      { job: { duties: ['处理客户投诉'] } },
      { job: { reporting: { subordinates: [{ title: '客服专员' }] } } },
    ],
  },
});
