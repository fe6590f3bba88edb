import { unfold } from '#text/fold.ts';
import { defineRule, each } from '../rule.ts';

const POSTS = [
  '经理',
  '总监',
  '主管',
  '主任',
  '店长',
  '厂长',
  '班长',
  '组长',
  '部长',
  '总裁',
  '工程师',
  '行长',
  '书记',
  '院长',
  '校长',
  '园长',
  '所长',
  '站长',
  '处长',
  '科长',
  '队长',
];
const POST = `(?:${POSTS.join('|')})`;
const TWO = new RegExp(
  `^[一-龥a-z]{0,10}${POST}\\s*(?:[、,，/;；]|和|与|及|或|兼)\\s*[一-龥a-z]{0,10}${POST}(?![^，。；;\\n]{0,6}(?:虚线|职能|业务指导))`,
);

export const twoSuperiors = defineRule({
  id: 'two-superiors',
  theme: 'consistency',
  level: 'warning',
  fields: ['reporting'],
  title: '直接上级不止一个',
  why: '两个直接上级，任务冲突时听谁的、考核由谁打分都没有答案。',
  advice: '只留一个直接上级；另一个有业务指导关系的，写成「某某（虚线）」。',
  sources: [],
  find: each(POSTS, function* (field) {
    const match = field.slot === 'reporting/superior' ? TWO.exec(field.folded.text) : null;
    if (match) yield { span: unfold(field.folded, 0, match[0].length) };
  }),
  examples: {
    bad: [
      '⟦售后经理、质量经理⟧',
      '⟦公司业务部总经理、分管副行长⟧',
      '⟦服务总监和总经理⟧',
      '⟦店长/区域经理⟧',
      '⟦车间主任或生产经理⟧',
    ],
    good: [
      '售后经理',
      '售后经理；质量经理（虚线）',
      '售后经理（质量经理业务指导）',
      '客户与市场部经理',
      { job: { reporting: { superior: '售后经理', promotion: '售后主管、售后经理' } } },
      { job: { reporting: { superior: '售后经理', deputy: '售后主管、售后工程师' } } },
    ],
  },
});
