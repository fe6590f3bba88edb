import { bare } from '#text/similarity.ts';

/** The measuring part of an indicator's name; what is left is what it measures. */
const MEASURE =
  /(?:一次性?|首次|平均|按时|按期|准时|及时|准确|有效|月度|季度|年度|重大)|(?:完成|达成|满足|合格|通过|解决|关闭|差错|增长|下降|覆盖|执行|周转|发生|控制|降低|处理)?(?:率|数量|次数|件数|起数|天数|时长|时间|金额|总额|成本|费用额|度|值|分|额|量|数)$/g;

/** What an indicator measures, without how it is measured: 备件 of 备件满足率. */
export function subjectOf(indicator: string): string {
  return bare(indicator).replace(MEASURE, '').replace(MEASURE, '');
}

/** Other words for the same thing. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  备件: ['配件', '零件'],
  配件: ['备件', '零件'],
  客户: ['用户', '顾客', '车主'],
  用户: ['客户', '顾客'],
  投诉: ['抱怨', '客诉'],
  培训: ['授课', '带教'],
  库存: ['盘点', '仓库', '在库'],
  满意: ['回访', '评价', '体验', '投诉'],
  维修: ['修理', '检修', '故障'],
  接通: ['来电', '电话', '热线'],
  返修: ['维修', '返工'],
  响应: ['回复', '应答', '首响'],
  发薪: ['工资', '薪酬'],
  安全: ['隐患', '消防', '巡检'],
  漏检: ['检验', '抽检', '巡检'],
  错发: ['差错', '复核'],
  来料: ['到货', '验收'],
  发货: ['出库'],
  装车: ['装卸', '出库'],
  公文: ['函件', '发文', '文件'],
  准点: ['准时', '提前'],
  结账: ['结完', '结转', '月结', '关账'],
  审计: ['年审', '查账'],
  贷款: ['贷后', '授信', '放款'],
  留存: ['留住', '流失'],
};

/** Whether a text says what a name speaks of in one of its other words. */
export function isSaidOtherwise(name: string, said: string): boolean {
  return Object.entries(SYNONYMS).some(
    ([word, others]) => name.includes(word) && others.some((other) => said.includes(other)),
  );
}
