import { unfold } from '#text/fold.ts';
import { readsAsRequirement } from '../requirement-like.ts';
import { defineRule, each } from '../rule.ts';

const LITERALS = [
  '具有',
  '具备',
  '熟悉',
  '熟练',
  '精通',
  '掌握',
  '热爱',
  '了解',
  '持有',
  '性格',
  '形象',
  '年龄',
  '学历',
  '专业',
  '经验',
  '精神',
  '证书',
  '责任心',
  '大专',
  '本科',
  '中专',
  '高中',
  '硕士',
  '能力',
  '意识',
  '素养',
  '心态',
  '工作认真',
  '工作细致',
  '工作积极',
  '吃苦',
];

export const misplacedRequirement = defineRule({
  id: 'misplaced-requirement',
  theme: 'consistency',
  level: { specification: 'warning', posting: 'hint' },
  fields: ['duties'],
  title: '职责里写了要求',
  why: '「具有沟通能力」说的是人要具备什么，不是要做的事；混在职责里，两边都看不清。',
  advice: '把这一条移到任职要求；职责里只写做什么、做到什么程度。',
  sources: [],
  find: each(LITERALS, function* (field) {
    if (field.slot !== 'duties/text' && field.slot !== 'duties/children/text') return;
    const { text } = field.folded;
    if (readsAsRequirement(text)) yield { span: unfold(field.folded, 0, text.length) };
  }),
  examples: {
    bad: [
      '⟦具有良好的沟通能力⟧',
      '⟦熟悉售后服务流程，有汽车行业经验者优先⟧',
      '⟦本科及以上学历，机械类专业⟧',
      '⟦3年以上售后服务工作经验⟧',
      '⟦较强的组织协调能力，责任心强⟧',
    ],
    good: [
      '有效组织现场培训',
      '了解客户需求，提出维修方案',
      '掌握库存动态，每周提交报表',
      '熟悉市场变化并提出改进方案',
      '维护客户关系，记录投诉',
      '有计划地走访服务站',
    ],
  },
});
