import { defineRule, pattern } from '../rule.ts';

export const selfApproval = defineRule({
  id: 'self-approval',
  theme: 'consistency',
  level: 'hint',
  fields: ['duties'],
  title: '自己编制自己审批',
  why: '编制和审批写在同一条、同一个人身上，审批就没有意义。',
  advice: '改成「编制……，报某某审批」，写明报给谁。',
  sources: [],
  find: pattern({
    literals: ['审批', '批准', '核准', '审定'],
    regex:
      /(?:编制|制定|制订|起草|拟定|拟订|填写|提出)[^，。；;！!？?\n]{0,8}(?:并|和|及|、)(?:自行)?(?:审批|批准|核准|审定)(?!流程|材料|手续|后|单|表|权限|制度|程序)/g,
    unless: /(?:报|经|由|提交|送|请|组织|协助|参与)[^，。；]{0,12}(?:审批|批准|核准|审定)/,
  }),
  examples: {
    bad: ['⟦编制并审批⟧月度采购计划', '⟦制定、批准⟧赔付标准', '⟦拟定和审定⟧维修手册', '⟦起草合同并批准⟧'],
    good: ['编制计划并报经理审批', '编制并提交审批材料', '审批下属编制的计划', '制定并发布审批流程'],
  },
});
