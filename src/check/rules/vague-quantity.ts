import { defineRule, each } from '../rule.ts';
import { VAGUE_QUANTITIES } from '../words/vague-words.ts';
import { emptinessReader } from '../wordy.ts';

const { read, sources, signs } = emptinessReader(VAGUE_QUANTITIES);

export const vagueQuantity = defineRule({
  id: 'vague-quantity',
  theme: 'specificity',
  level: 'hint',
  fields: ['duties'],
  title: '数量或时间含糊',
  why: '「及时」「定期」「大量」各人心里的数不一样，真到考核时，两边算出来是两笔账。',
  advice: '写成数：多久一次、多久之内、多少件。',
  sources: [],
  // An area is a name: 快速响应.
  find: each(signs, (field, may) => (field.slot === 'duties/area' ? [] : read(field, may)), sources),
  examples: {
    bad: [
      '⟦定期⟧回访客户',
      '⟦及时⟧处理客户投诉',
      '每月完成⟦若干⟧篇稿件',
      '⟦第一时间⟧响应客户报修',
      '⟦按时⟧提交报表',
      '⟦必要时⟧上报领导',
      '处理⟦大量⟧订单',
      '每天处理⟦30单左右⟧',
      '⟦不断⟧优化流程',
    ],
    good: [
      '每周定期回访客户',
      '接到投诉后2小时内及时处理',
      '统计工单及时率',
      '每月3日18:00前按时提交报表',
      '负责大数据平台运维',
      '必要时（停机超过2小时）升级至厂长',
      '组织持续改进提案评审',
      '搭建持续集成流水线',
      '管理2名上下游客户经理',
      { job: { duties: [{ area: '快速响应', text: '接到报修后2小时内到场' }] } },
    ],
  },
});
