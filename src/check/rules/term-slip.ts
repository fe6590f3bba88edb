import { corrections } from '../corrections.ts';
import { defineRule } from '../rule.ts';
import { terms } from '../words/terms.ts';

export const termSlip = defineRule({
  id: 'term-slip',
  theme: 'wording',
  level: 'warning',
  fields: 'all',
  title: '用词不准',
  why: '形近、义近的词用错，意思就变了：权利不是权限，保修不是报修；旧机构、旧证件的名称还会让人办错事。',
  advice: '换成准确的词；机构和证件写现行名称。',
  sources: [],
  find: corrections(terms, (word, write) =>
    write === undefined ? `「${word}」用得不准。` : `这里应写作「${write}」。`,
  ),
  examples: {
    bad: [
      '⟦登陆⟧系统查询库存',
      '为来访客户⟦预定⟧酒店',
      '⟦截止⟧6月30日统计',
      '对投诉客户进行⟦心理分析⟧',
      '接听客户⟦保修电话⟧',
      '拥有⟦采购权利⟧',
      '到⟦工商局⟧办理变更',
      '持⟦会计从业资格证⟧',
      '排查燃气⟦泄露⟧',
      '送公司⟦法人签字⟧',
      '组织⟦客服训练⟧',
      '有⟦B照⟧，能开货车',
    ],
    good: [
      '台风登陆前加固广告牌',
      '按预定计划执行',
      '报名6月30日截止，更换截止阀',
      '分析客户消费心理',
      '核对保修期',
      '维护员工合法权利',
      '检测燃气泄漏，不泄露客户信息',
      '维护企业法人营业执照',
      '消防队业务训练',
      '记录不良反应情况',
      '调试伺服电机的线程式接口',
      '持C1驾驶证，持安全员C证',
    ],
  },
});
