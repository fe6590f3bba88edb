import { corrections } from '../corrections.ts';
import { defineRule } from '../rule.ts';
import { buzzwords } from '../words/buzzwords.ts';

export const buzzword = defineRule({
  id: 'buzzword',
  theme: 'wording',
  level: { specification: 'warning', posting: 'hint' },
  fields: ['duties', 'requirements', 'purpose', 'indicators', 'authority', 'leftover'],
  title: '行话',
  why: '「赋能」「抓手」听起来很忙，却说不出做了哪一步；新员工看不懂，考核的人也没法核对。',
  advice: '换成动作、对象和结果；行业里确有专门意思的可以保留。',
  sources: [],
  find: corrections(buzzwords, (word) => `换一个说得清的词代替「${word}」。`),
  examples: {
    bad: [
      '⟦赋能⟧一线团队',
      '以会员运营为⟦抓手⟧提升复购',
      '与上级⟦对齐⟧目标',
      '形成服务⟦闭环⟧',
      '⟦沉淀⟧区域⟦打法⟧',
      '具备⟦owner意识⟧',
      '挖掘客户⟦痛点⟧',
    ],
    good: [
      '更换机器人抓手',
      '8D报告按期闭环，隐患整改闭环',
      '调试闭环控制参数',
      '清理二次沉淀池',
      '设置文字左对齐',
      '面对齐鲁大地的经销商',
      '打扫封闭环境',
      '监测核裂变反应，检查梁体开裂变形',
      '审核汇票背书',
      '清理景区护城河淤泥',
      '教授乒乓球直拍打法',
      '每月给门店讲1次新机型课',
    ],
  },
});
