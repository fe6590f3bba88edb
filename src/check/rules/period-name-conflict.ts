import { defineRule, pattern } from '../rule.ts';

const GAP = '[^，。；;！!？?\\n]';
/** Drawing up, collecting or checking several shorter reports in a longer period is right. */
const PAPERS = [
  ['(?<![\\d一二三四五六七八九十]\\s?)日报(?!社|记者)', '每个?(?:周|月|季|年)度?'],
  ['周报(?!社|记者)', '每个?(?:月|季|年|日|天)度?'],
  ['月报', '每个?(?:周|日|天|季|年)度?'],
  ['季报', '每个?(?:周|日|天|月|年)度?'],
  ['年报', '每个?(?:周|日|天|月|季)度?'],
  ['周例会', '每个?(?:月|季|年|日|天)'],
  ['月例会|月度例会', '每个?(?:周|日|天|季|年)'],
] as const;

export const periodNameConflict = defineRule({
  id: 'period-name-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: ['duties', 'relations', 'indicators', 'leftover'],
  title: '名称与周期对不上',
  why: '「每月提交周报」里两个周期打架，到底一周一份还是一月一份，没有人说得清。',
  advice: '按真实周期改名或改频率；一个月交四份周报，就写「每周提交周报」。',
  sources: [],
  find: pattern({
    literals: ['日报', '周报', '月报', '季报', '年报', '周例会', '月例会', '月度例会'],
    regex: new RegExp(
      PAPERS.map(
        ([paper, period]) =>
          `${period}(?!${GAP}{0,2}[^日号，。；;\\n]前(?![厅台端沿处]))${GAP}{0,8}(?:${paper})|(?:${paper})${GAP}{0,2}${period}`,
      ).join('|'),
      'g',
    ),
    unless:
      /汇总|整理|抽查|检查|分析|根据|依据|复核|归档|[、/和及与][^，。；]{0,2}[日周月季年]报|[日周月季年]报[、/和及与，,]/,
  }),
  examples: {
    bad: [
      '⟦每月提交周报⟧',
      '⟦每周编制售后月报⟧',
      '⟦每月召开周例会⟧',
      '报送⟦日报每周⟧一次',
      '⟦每季度8日前提交服务月报⟧',
      '⟦每周编制前厅月报⟧',
    ],
    good: [
      '每月提交月报',
      '每日提交日报，每周提交周报',
      '每周汇总日报',
      '每周一提交上周各店数据',
      '编制日报、周报、月报，每月复盘',
      '每月5日前提交上月月报',
      '每月20日报下月备件需求',
    ],
  },
});
