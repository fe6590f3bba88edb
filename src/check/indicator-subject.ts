import { bare } from '#text/similarity.ts';

/** The measuring part of an indicator's name; what is left is what it measures. */
const MEASURE =
  /(?:一次性?|首次|平均|按时|按期|准时|及时|准确|有效|月度|季度|年度|重大)|(?:完成|达成|满足|合格|通过|解决|关闭|差错|增长|下降|覆盖|执行|周转|发生|控制|降低|处理)?(?:率|数量|次数|件数|起数|天数|时长|时间|金额|总额|成本|费用额|度|值|分|额|量|数)$/g;

/** What an indicator measures, without how it is measured: 备件 of 备件满足率. */
export function subjectOf(indicator: string): string {
  return bare(indicator).replace(MEASURE, '').replace(MEASURE, '');
}
