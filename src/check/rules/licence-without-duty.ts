import { clash, fieldsOf, spotsOf, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

/** Certificates with the words of the work they are for. */
const PAPERS: readonly { readonly paper: RegExp; readonly work: RegExp; readonly name: string }[] = [
  { paper: /叉车(?:司机)?(?:上岗|操作)?证/g, work: /叉车|装卸|搬运|仓|货/, name: '开叉车' },
  {
    paper: /(?:低压|高压)?电工(?:作业|操作|上岗|资格)?证/g,
    work: /电|维修|设备|检修|安装|调试|机/,
    name: '电工',
  },
  { paper: /焊工(?:操作|作业|资格)?证/g, work: /焊|维修|安装|制作|加工|装配/, name: '焊接' },
  {
    paper: /驾驶证|驾照|c1证|c1本|b2证/g,
    work: /驾驶|开车|车|外勤|拜访|走访|上门|送|出差|客户|市场|现场|外出|接|采购|安装|维修|巡/,
    name: '开车或外出',
  },
  { paper: /教师资格证/g, work: /教|课|师|园|培训|学生|学员|辅导/, name: '教学' },
  {
    paper: /健康证/g,
    work: /食|餐|厨|菜|饮|配送|保育|幼儿|理发|美容|客房|水|医|护/,
    name: '接触食品或公共卫生',
  },
];

export const licenceWithoutDuty = defineRule({
  id: 'licence-without-duty',
  theme: 'consistency',
  level: 'hint',
  fields: ['requirements'],
  title: '要证却没有对应职责',
  why: '要求有驾照，职责里却没有开车的事，这个条件会无端挡住合适的人。',
  advice: '把用证的事写进职责；用不上就删掉，或改成优先。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const fields = fieldsOf(document, ['title', 'purpose', 'duties', 'leftover', 'conditions']);
      if (document.job.duties.length === 0) return;
      const said = fields
        .map(({ folded }) => folded.text)
        .join('\n')
        .replace(/[不无](?:需要?|用|须)?出差/g, '');
      for (const { paper, work, name } of PAPERS) {
        if (work.test(said)) continue;
        const [spot] = spotsOf(document, ['requirements'], paper, /优先|为佳|加分|或/);
        if (spot) yield clash(spot, [], `要求「${wordsAt(spot)}」，职责里没有${name}的事。`);
      }
    },
    ['叉车', '电工', '焊工', '驾驶证', '驾照', 'c1证', 'c1本', 'b2证', '教师资格证', '健康证'],
  ),
  examples: {
    bad: [
      { job: { duties: ['编制月度报表', '整理档案'], requirements: ['持⟦驾照⟧'] } },
      { job: { duties: ['编制月度报表'], requirements: ['持有⟦叉车证⟧'] } },
      { job: { duties: ['登记考勤'], requirements: ['有⟦教师资格证⟧'] } },
      { job: { duties: ['编制月度报表'], requirements: ['须有⟦健康证⟧'] } },
      {
        job: {
          duties: ['开学前排定课表', '办理转学手续'],
          requirements: ['持C1⟦驾照⟧'],
          conditions: { travel: '不出差' },
        },
      },
    ],
    good: [
      { job: { duties: ['上门检修设备'], requirements: ['持驾照'] } },
      { job: { duties: ['编制月度报表'], requirements: ['有驾照者优先'] } },
      { job: { duties: ['驾驶叉车装卸'], requirements: ['持有叉车证'] } },
      { job: { requirements: ['持驾照'] } },
    ],
  },
});
