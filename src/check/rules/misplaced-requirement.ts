import { unfold } from '#text/fold.ts';
import { defineRule, each } from '../rule.ts';

/** What only a person can have or be, at the head of a duty. */
const HAS =
  /^(?:\d{1,2}[、.．)）]\s*)?(?:(?:需要?|须|必须|应|要求|要)?(?:具有|具备|熟悉|熟练|精通|掌握|热爱|了解|持有)|(?:性格|形象|年龄|学历|专业)(?=[：:要开良端]|在?\d)|有(?=[^，。；]{0,14}(?:经验|精神|证书|优先|责任心|意识|驾照))|(?:大专|本科|中专|高中|硕士)(?=[^，。；]{0,6}(?:以上|学历|毕业|优先))|(?:良好|优秀|较强|很强|较好|出色)的[^，。；]{0,10}(?:能力|意识|精神|素养|心态)|(?:\d{1,2}|[一二两三四五六七八九十])\s?(?:[-~至]\s?\d{1,2}\s?)?年(?:及)?(?:以上)?[^，。；]{0,14}经验|工作(?:认真|细致|积极|责任心)|责任心强|能吃苦|吃苦耐劳)/;
/** 了解、熟悉、掌握 as things to do: market, customers' needs, the state of things. */
const TASK =
  /^(?:\d{1,2}[、.．)）]\s*)?(?:了解|掌握|熟悉)(?![^\n]*(?:优先|经验))[^，。；]{0,12}(?:需求|动态|情况|市场|行情|进度|信息|变化|状况|趋势|想法|反馈|竞品|竞争|业务逻辑|现状|痛点|意向)/;
/** The requirement is somebody else's, or there is work in it too. */
const OTHERS =
  /并(?:能)?(?:负责|完成|制定|编制|提出|处理|推动|跟进)|为[^，。]{0,6}提供|学生|学员|孩子|供应商|客户|产品(?:具有|具备)|下属/;
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
    const match = HAS.exec(text);
    if (match && !TASK.test(text) && !OTHERS.test(text)) yield { span: unfold(field.folded, 0, text.length) };
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
