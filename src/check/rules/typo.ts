import { corrections } from '../corrections.ts';
import { defineRule } from '../rule.ts';
import { typos } from '../words/typos.ts';

export const typo = defineRule({
  id: 'typo',
  theme: 'wording',
  level: 'warning',
  fields: 'all',
  title: '错别字',
  why: '错字会让候选人和员工怀疑整份文件没有人看过；签了字的说明书里，一个字之差还可能改变意思。',
  advice: '按推荐的写法改；推荐词形以国家的异形词整理表为准。',
  sources: [],
  find: corrections(typos, (word, write) => `「${word}」应写作「${write}」。`),
  examples: {
    bad: [
      '与客户⟦签定⟧销售合同',
      '⟦按装⟧调试设备',
      '收集⟦反溃⟧意见',
      '登记往来⟦帐款⟧，按月⟦对帐⟧',
      '⟦付责⟧门店日常管理',
      '会使用⟦exel⟧做报表',
      '⟦及时的⟧处理工单',
      '进车间须⟦带安全帽⟧',
      '⟦适用期⟧三个月',
      '思维⟦慎密⟧',
    ],
    good: [
      '与客户签订销售合同，按标签定位货架',
      '按装配图作业，按装箱单清点',
      '出租野营帐篷，清洗蚊帐',
      '支付责任金，交付合格品',
      '督促员工做好交接，配合做好盘点',
      '提供及时的反馈',
      '携带安全帽与手套',
      '标准的适用期限',
      '说话谨慎，密切关注库存',
      '补充份额不超过份数',
      '究竟聘用谁由经理决定',
    ],
  },
});
