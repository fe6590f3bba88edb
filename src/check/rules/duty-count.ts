import { defineRule } from '../rule.ts';

const RANGE = { specification: [4, 9], posting: [3, 8] } as const;

/** An empty list is missing-duties' business. */
export const dutyCount = defineRule({
  id: 'duty-count',
  theme: 'completeness',
  level: 'hint',
  fields: ['duties'],
  title: '职责条数不合适',
  why: '条数太少，说不清岗位全貌；太多，主次不分，读的人抓不住重点。',
  advice: '说明书写四到九条，招聘启事写三到八条；相近的合并，细节写进子项。',
  sources: [],
  find: {
    kind: 'document',
    run: function* ({ job, use }) {
      const found = job.duties.filter(({ text }) => text.trim() !== '').length;
      const [min, max] = RANGE[use];
      if (found === 0 || (found >= min && found <= max)) return;
      yield { path: 'duties', span: [0, 0], detail: `现在有${found}条，以${min}到${max}条为宜。` };
    },
  },
  examples: {
    bad: [
      { job: { duties: ['受理报修', '安排上门', '回访客户'] } },
      { job: { duties: ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'] } },
      { job: { duties: ['受理报修', '安排上门'] }, use: 'posting' },
      { job: { duties: ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬'] }, use: 'posting' },
    ],
    good: [
      { job: {} },
      { job: { duties: ['受理报修', '安排上门', '回访客户', '复盘工单'] } },
      { job: { duties: ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬'] } },
      { job: { duties: ['受理报修', '安排上门', '回访客户'] }, use: 'posting' },
    ],
  },
});
