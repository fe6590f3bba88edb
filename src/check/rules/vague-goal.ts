import { isUnder } from '#model/path.ts';
import { sieve } from '#text/needed-words.ts';
import { isMeasuredElsewhere } from '../duties.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';
import { VAGUE_GOALS } from '../words/vague-words.ts';
import { emptinessReader } from '../wordy.ts';

/** What to write instead, where what is meant is plain. */
const INSTEAD: Readonly<Record<string, string>> = {
  提升客户体验: '每月分析客户反馈，提出改进方案并跟踪到关闭',
  提升客户满意度: '每季度做客户满意度调查，对低于目标的项目提出整改并复查',
  提高客户满意度: '每季度做客户满意度调查，对低于目标的项目提出整改并复查',
  提升服务质量: '每周抽查工单，对不合格项当周反馈并复查',
  提高服务质量: '每周抽查工单，对不合格项当周反馈并复查',
  确保服务流程顺畅: '每天检查工单状态，超时的当天催办',
  营造良好的团队氛围: '每月与每名下属面谈一次并留记录',
  降低库存成本: '每月清点呆滞备件，提出处理方案并跟踪到出库',
};

const { read, sources, signs } = emptinessReader(VAGUE_GOALS);
const mayMatch = sieve(sources);

/** A duty whose measures or indicator give the number may name the goal in words. */
export const vagueGoal = defineRule({
  id: 'vague-goal',
  theme: 'specificity',
  level: { specification: 'warning', posting: 'hint' },
  fields: ['duties', 'purpose'],
  title: '目标无法衡量',
  why: '「提升客户体验」人人同意，却没有人知道做到什么程度算完成，到年底也就无从考核。',
  advice: '写出对象、动作和可以核对的结果。',
  sources: [],
  find: conflict(function* ({ job }, here): Iterable<DocumentHit> {
    for (const field of here.fields) {
      if (field.slot === 'duties/area') continue;
      const found = read(field, mayMatch(field.folded.text));
      if (found.length === 0) continue;
      const duty = job.duties.find(({ id }) => isUnder(field.path, `duties/${id}`));
      if (duty && isMeasuredElsewhere(duty, job)) continue;
      for (const { span, detail = '' } of found) {
        const instead = INSTEAD[field.text.slice(...span)];
        yield {
          path: field.path,
          span,
          detail,
          ...(instead && {
            replacements: [
              { label: instead, edits: [{ kind: 'replace', path: field.path, span, text: instead }] },
            ],
          }),
        };
      }
    }
  }, signs),
  examples: {
    bad: [
      '⟦提升客户体验⟧',
      '走访服务站，⟦提高维修质量⟧',
      '⟦确保服务流程顺畅⟧',
      '⟦确保设备正常运转⟧',
      '⟦保证项目的进度⟧',
      '⟦优化资源配置⟧',
      '⟦降低采购成本⟧',
      '⟦防范经营风险⟧',
      '⟦完成销售任务⟧',
      '⟦助力公司快速发展⟧',
      '⟦维护公司形象⟧',
      '⟦营造良好的团队氛围⟧',
      '⟦增强安全意识⟧',
    ],
    good: [
      '每月分析客户反馈，提出改进方案并跟踪到关闭',
      '每天检查维修单的状态，当天催办超时工单',
      '把单台换件时间从45分钟降到35分钟，提高维修效率',
      '完成年度目标责任书载明的回款600万元',
      '统计满意度问卷',
      '客户体验官招募',
      { job: { duties: [{ text: '提高维修质量', measures: ['返修率≤2%'] }] } },
      { job: { duties: ['提高维修质量'], indicators: [{ name: '维修一次合格率', target: '≥98%' }] } },
    ],
  },
});
