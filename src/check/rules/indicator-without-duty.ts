import { bigrams } from '#text/similarity.ts';
import { isSaidOtherwise, subjectOf } from '../indicator-subject.ts';
import { clash, fieldsOf, wholeField, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

/** Indicators of every post: results, conduct. */
const GENERAL =
  /^(?:工作|任务|计划|目标|部门|综合|日常|临时|领导|出勤|考勤|学习|创新|合理化|安全|销售|回款|利润|收入|成本|费用|预算|绩效|团队|员工|人员)/;
export const indicatorWithoutDuty = defineRule({
  id: 'indicator-without-duty',
  theme: 'consistency',
  level: 'hint',
  fields: ['indicators'],
  title: '指标没有对应职责',
  why: '考核一件职责里没有的事，任职者管不着也不服；多半是指标或职责漏改了一边。',
  advice: '给这项指标补一条职责，或换成职责里那件事的指标。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const duties = fieldsOf(document, ['duties', 'purpose']);
      if (duties.length === 0) return;
      const said = duties.map(({ folded }) => folded.text).join('\n');
      const words = bigrams(said);
      for (const field of fieldsOf(document, ['indicators'])) {
        if (field.slot !== 'indicators/name' || GENERAL.test(field.folded.text)) continue;
        const subject = subjectOf(field.folded.text);
        const pairs = [...bigrams(subject)];
        if (pairs.length === 0 || pairs.some((pair) => words.has(pair))) continue;
        if (isSaidOtherwise(field.folded.text, said)) continue;
        const spot = wholeField(field);
        yield clash(spot, [], `职责里没有一条说到指标「${wordsAt(spot)}」考核的事。`);
      }
    },
    undefined,
    ({ indicators }) => indicators.length > 0,
  ),
  examples: {
    bad: [
      { job: { duties: ['处理客户投诉'], indicators: [{ name: '⟦备件满足率⟧' }] } },
      { job: { duties: ['编制维修月报'], indicators: [{ name: '⟦库存周转天数⟧' }] } },
      { job: { duties: ['统计配件库存'], indicators: [{ name: '⟦投诉关闭率⟧' }, { name: '库存准确率' }] } },
      { job: { duties: ['检修发电机组'], indicators: [{ name: '⟦培训覆盖率⟧' }] } },
    ],
    good: [
      { job: { duties: ['每月6日前结完上月成本'], indicators: [{ name: '结账及时率' }] } },
      { job: { duties: ['处理客户投诉'], indicators: [{ name: '投诉关闭率' }] } },
      { job: { duties: ['每周盘点配件'], indicators: [{ name: '备件满足率' }, { name: '库存准确率' }] } },
      { job: { duties: ['处理客户投诉'], indicators: [{ name: '工作计划完成率' }] } },
      { job: { indicators: [{ name: '备件满足率' }] } },
      { job: { duties: ['接到来电，首次回复不超过1分钟'], indicators: [{ name: '平均响应时长' }] } },
      { job: { duties: ['每班检查消防器材，登记隐患'], indicators: [{ name: '仓库安全事故' }] } },
      { job: { duties: ['每月10日核算工资'], indicators: [{ name: '发薪准确率' }] } },
    ],
  },
});
