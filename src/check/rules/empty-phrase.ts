import { defineRule, each } from '../rule.ts';
import { EMPTY_PHRASES } from '../words/empty-phrases.ts';
import { emptinessReader } from '../wordy.ts';

const { read, sources, signs } = emptinessReader(EMPTY_PHRASES);

export const emptyPhrase = defineRule({
  id: 'empty-phrase',
  theme: 'specificity',
  level: 'hint',
  fields: ['duties'],
  title: '空话',
  why: '这句话放到哪个岗位都成立，所以什么也没有说；新人看不出要做什么，主管也没法检查。',
  advice: '换成这个岗位独有的动作：对什么、做什么、多久一次、交给谁。',
  sources: [],
  find: each([...signs, 'tbd'], read, sources),
  examples: {
    bad: [
      '⟦负责售后相关工作⟧',
      '按计划完成⟦各项工作⟧',
      '⟦协助领导做好日常工作⟧',
      '⟦做好客户维护工作⟧',
      '⟦全面负责部门管理工作⟧',
      '做好⟦上传下达⟧',
      '⟦严格遵守公司各项规章制度⟧',
      '⟦加强部门间沟通⟧',
      '⟦整合内外部资源⟧',
      '⟦弘扬企业文化⟧',
      '⟦关注行业动态⟧',
      '⟦按公司规定⟧处理退货',
    ],
    good: [
      '负责与环评验收相关的资料归档',
      '汇总各项费用发票',
      '协助经理核对30份合同的付款条款',
      '每日9:00前完成日常工作分派',
      '按公司规定的《退货办法》处理退货',
      '执行公司《三包服务规程》，每班点检并签字',
      '与财务部沟通开票信息',
      '每月关注行业动态，交一份价格对比表',
      '填写日常点检记录',
    ],
  },
});
