import { defineRule, phrases } from '../rule.ts';

export const vagueGoal = defineRule({
  id: 'vague-goal',
  theme: 'specificity',
  level: { specification: 'warning', posting: 'hint' },
  fields: ['duties', 'purpose'],
  title: '目标无法衡量',
  why: '「提升客户体验」人人同意，却没有人知道做到什么程度算完成，到年底也就无从考核。',
  advice: '写出对象、动作和可以核对的结果。',
  sources: [],
  find: phrases(
    {
      提升客户体验: '每月分析客户反馈,提出改进方案并跟踪到关闭',
      提升客户满意度: '每季度做客户满意度调查,对低于目标的项目提出整改并复查',
      提高客户满意度: '每季度做客户满意度调查,对低于目标的项目提出整改并复查',
      提升服务质量: '每周抽查工单,对不合格项当周反馈并复查',
      提高服务质量: '每周抽查工单,对不合格项当周反馈并复查',
      确保服务流程顺畅: '每天检查工单状态,超时的当天催办',
    },
    { allow: ['客户体验官'] },
  ),
  examples: {
    bad: ['⟦提升客户体验⟧', '负责⟦提升客户体验⟧工作', '⟦确保服务流程顺畅⟧运行'],
    good: ['每月分析客户反馈，提出改进方案并跟踪到关闭', '每天检查维修单的状态，当天催办超时工单'],
  },
});
