import { unfold } from '#text/fold.ts';
import { defineRule, each } from '../rule.ts';

const DOES =
  /^(?:\d{1,2}[、.．)）]\s*)?(?:负责(?!任|心|人|过|的态度|、|，|,|且|敬业)|主要负责|协助(?!能力|精神)|编制|编写(?!能力|过)|制定|拟定|参与(?!过|者|[^，。；]{0,8}(?:项目|竞赛|比赛|开源)者?优先)|跟进|处理(?!能力|问题的?能力|过)|完成|审核|统计(?!学|、|，|类|专业)|汇总|定期|每[天日周月])[^\n]{4,}/;
/** The verb belongs to an ability, an experience, a wish; or the holder has done it before. */
const OF_PERSON =
  /能力|经验|经历|优先|熟悉|熟练|精通|掌握|了解|具备|具有|意识|精神|知识|技能|水平|学历|专业|态度|抗压|压力|能够|能独立|独立完成|独立负责|善于|擅长|加班|出差|(?:参与|主导|负责|做|写|处理|开发|设计|完成|部署|上线|搭建)过|态度|认真|细心|严谨|资格|以上|者|实习|到岗|学习|素质|吃苦|带薪|聚餐|团建|福利|奖金|体检|工资|补贴|病假|年假|旅游|调休|双休|活动；|任务[。；]?$/;
const LITERALS = [
  '负责',
  '协助',
  '编制',
  '编写',
  '制定',
  '拟定',
  '参与',
  '跟进',
  '处理',
  '完成',
  '审核',
  '统计',
  '汇总',
  '定期',
  '每天',
  '每日',
  '每周',
  '每月',
];

export const misplacedDuty = defineRule({
  id: 'misplaced-duty',
  theme: 'consistency',
  level: { specification: 'warning', posting: 'hint' },
  fields: ['requirements'],
  title: '要求里写了职责',
  why: '任职要求回答「要什么人」，这一条说的是「做什么事」；放错栏，考核时就找不到它。',
  advice: '移到岗位职责；要求里只写胜任这件事要有的知识、技能或经验。',
  sources: [],
  find: each(LITERALS, function* (field) {
    const { text } = field.folded;
    if (DOES.test(text) && !OF_PERSON.test(text)) yield { span: unfold(field.folded, 0, text.length) };
  }),
  examples: {
    bad: [
      '⟦负责处理客户投诉并跟踪到关闭⟧',
      '⟦编制每月配件备货计划⟧',
      '⟦每周统计库存并提交报表⟧',
      '⟦协助经理组织服务商培训⟧',
    ],
    good: [
      '组织协调能力强',
      '负责任，有耐心',
      '负责过大型召回项目',
      '处理投诉的经验丰富',
      '编制过维修手册者优先',
      '统计学、数学相关专业',
      '能独立完成故障诊断',
    ],
  },
});
