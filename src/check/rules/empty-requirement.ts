import { defineRule, each } from '../rule.ts';
import { EMPTY_REQUIREMENTS } from '../words/empty-requirements.ts';
import { emptinessReader } from '../wordy.ts';

const { read, sources, signs } = emptinessReader(EMPTY_REQUIREMENTS);

export const emptyRequirement = defineRule({
  id: 'empty-requirement',
  theme: 'specificity',
  level: 'hint',
  fields: ['requirements'],
  title: '要求说了等于没说',
  why: '没有人会承认自己没有责任心；人人都能说自己符合的要求，筛不出合适的人。',
  advice: '写成看得见的证据：做过什么、做到什么程度、现场能演示什么。',
  sources: [],
  find: each(signs, read, sources),
  examples: {
    bad: [
      '⟦具有良好的沟通能力⟧',
      '⟦责任心强⟧，⟦吃苦耐劳⟧',
      '有⟦团队合作精神⟧',
      '⟦抗压能力强⟧',
      '⟦学习能力强⟧',
      '⟦思维敏捷⟧，⟦逻辑清晰⟧',
      '⟦有相关工作经验⟧',
      '⟦丰富的项目管理经验⟧',
      '⟦熟练使用办公软件⟧',
      '本科以上学历，⟦相关专业毕业⟧',
    ],
    good: [
      '能在10分钟内向非技术客户讲清一次故障的原因',
      '做过1年以上热线接待，责任心强',
      '签订安全责任书',
      '能用表格软件做数据透视',
      '车辆工程、机械设计、电气自动化三个专业之一',
      '讲授相关专业课',
      '本科及以上学历，机械或相关专业',
      '抗压强度试验员证书',
    ],
  },
});
