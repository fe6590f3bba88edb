import { clash, fieldsOf, placeOf, spotsOf, wholeField, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const GAP = '[^，。；;！!？?\\n]';
const BAD =
  '(?:投诉率|返修率|不良(?:品|贷款|资产)?率|退[菜房款单件]率|报废率|差错率|离职率|流失率|故障率|退货率|缺件率|呆滞率|放弃率|货损率|事故率|损耗率|漏检率|停机率|逾期率|残次率|损坏率|偏差率|发生率|感染率|失控率|坏账率|破损率|丢失率|缺勤率|错误率|退件率|晚点率|空驶率|空置率|超时率|扣款率|复发率|死亡率)';
const GOOD =
  '(?:满意度|满意率|合格率|直通率|准时率|及时率|接通率|解决率|完成率|周转率|回款率|通过率|达成率|准确率|续保率|续费率|完[整好]率|合规率|履约率|留存率|准点率|可[动用]率|满足率|覆盖率|关闭率|办结率|达标率|整改率|归档率|正确率|好评率|复购率|签约率|入住率|出勤率|到岗率|命中率)';
const AT_LEAST = '(?:≥|>=|不低于|不少于|达到|(?<!不)高于)';
const AT_MOST = '(?:≤|<=|不高于|不超过|控制在|(?<!不)低于)';

const SAID = new RegExp(
  [
    `(?:提高|提升|增加)${GAP}{0,6}${BAD}`,
    `${BAD}${GAP}{0,2}${AT_LEAST}\\s?\\d`,
    `(?<!避免|防止|不得)(?:降低|减少)${GAP}{0,6}${GOOD}`,
    `${GOOD}${GAP}{0,2}${AT_MOST}\\s?\\d`,
  ].join('|'),
  'g',
);
const INNOCENT =
  /[高低]于[^，。；]{0,8}(?:时|则|即|的|须|需|要)|超过[^，。；]{0,8}(?:时|则|即)|差距|波动|(?:降低|减少)[^，。；]{0,12}(?:提高|提升)|(?:提高|提升)[^，。；]{0,14}[、和及与并]|风险|分析/;
const ENDS_BAD = new RegExp(`${BAD}$`);
const ENDS_GOOD = new RegExp(`${GOOD}$`);
const STARTS_LEAST = new RegExp(`^(?:降低?[到至])?${AT_LEAST}\\s?\\d`);
const STARTS_MOST = new RegExp(`^(?:提[高升]到)?${AT_MOST}\\s?\\d`);

export const indicatorDirection = defineRule({
  id: 'indicator-direction',
  theme: 'consistency',
  level: 'warning',
  fields: ['duties', 'indicators', 'purpose', 'leftover'],
  title: '指标方向写反',
  why: '「返修率不低于3%」字面上是要求多返修；签了字，考核就得按字面算。',
  advice: '越低越好的写「不高于」，越高越好的写「不低于」。',
  sources: [],
  find: conflict(
    function* (document, here): Iterable<DocumentHit> {
      for (const spot of spotsOf(here, ['duties', 'indicators', 'purpose', 'leftover'], SAID, INNOCENT))
        yield placeOf(spot);
      // A row of the table says it in two cells: 返修率, ≥3%.
      const fields = new Map(fieldsOf(document, ['indicators']).map((field) => [field.path, field]));
      for (const { id } of document.job.indicators) {
        const name = fields.get(`indicators/${id}/name`);
        const target = fields.get(`indicators/${id}/target`);
        if (!name || !target) continue;
        const said = target.folded.text;
        if (
          !(
            ENDS_BAD.test(name.folded.text)
              ? STARTS_LEAST
              : ENDS_GOOD.test(name.folded.text)
                ? STARTS_MOST
                : null
          )?.test(said)
        )
          continue;
        const spot = wholeField(target);
        yield clash(
          spot,
          [wholeField(name)],
          `「${wordsAt(wholeField(name))}」的目标写成了「${wordsAt(spot)}」。`,
        );
      }
    },
    ['率', '满意度'],
  ),
  examples: {
    bad: [
      '⟦返修率不低于3⟧%',
      '每月⟦提高客户投诉率⟧',
      '⟦降低客户满意度⟧',
      '⟦合格率控制在9⟧5%',
      '⟦投诉率≥2⟧%',
      { job: { indicators: [{ name: '来料不良率', target: '⟦≥0.5%⟧' }] } },
      { job: { indicators: [{ name: '客户满意度', target: '⟦不高于92%⟧' }] } },
      { job: { indicators: [{ name: '交接班日志完整率', target: '⟦≤98%⟧' }] } },
      { job: { indicators: [{ name: '退菜率', target: '⟦≥1%⟧' }] } },
      { job: { indicators: [{ name: '坠床发生率', target: '⟦不低于1%⟧' }] } },
    ],
    good: [
      '返修率不高于3%',
      '满意度不低于90%',
      '降低返修率',
      '客户满意度低于4分时回访',
      '提升维修质量，降低投诉率',
      '接通率低于90%的当天复盘',
      { job: { indicators: [{ name: '来料不良率', target: '≤0.5%' }] } },
      { job: { indicators: [{ name: '客户满意度', target: '≥92%' }] } },
    ],
  },
});
