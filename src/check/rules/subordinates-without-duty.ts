import { fieldsOf } from '../places.ts';
import { conflict, defineRule } from '../rule.ts';

const LEADS =
  /考核|绩效|排班|班表|班次|分派|派工|分配|面谈|面试|转正|培训|带教|指导|带领|督导|监督|安排|团队|下属|下级|人员|员工|班组|早会|例会|班前会|到人|组员|(?<!供应商|合同|库存|设备|现场|客户|资金|档案|项目)管理/;
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
    // 审核专员的报表: the post itself, or what ends its name.
    const posts = subordinates
      .map(({ title }) => title.trim().toLowerCase().slice(-2))
      .filter((post) => post.length > 1);
    if (
      !leads ||
      duties.length === 0 ||
      duties.some(({ folded: { text } }) => LEADS.test(text) || posts.some((post) => text.includes(post)))
    )
      return;
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
      {
        job: {
          reporting: { subordinates: [{ title: '采购员', count: 3 }] },
          duties: ['组织供应商评审', '审核采购合同', '检查到货质量'],
        },
      },
    ],
    good: [
      {
        job: { reporting: { subordinates: [{ title: '客服专员', count: 5 }] }, duties: ['每月考核客服专员'] },
      },
      { job: { reporting: { subordinates: [{ title: '无' }] }, duties: ['处理客户投诉'] } },
      { job: { duties: ['处理客户投诉'] } },
      { job: { reporting: { subordinates: [{ title: '店员', count: 4 }] }, duties: ['每周五排定班表'] } },
      { job: { reporting: { subordinates: [{ title: '美工', count: 2 }] }, duties: ['每周一把任务分到人'] } },
      { job: { reporting: { subordinates: [{ title: '客服专员' }] } } },
    ],
  },
});
