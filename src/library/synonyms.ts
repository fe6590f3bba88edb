/** Words people use for one another; a page that has one of a line is found by all of it. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['投诉', '客诉', '抱怨', '申诉'],
  ['配件', '备件', '零件', '备品'],
  ['客户', '顾客', '用户', '消费者'],
  ['售后', '售后服务', '客服'],
  ['维修', '修理', '检修', '返修'],
  ['召回', '缺陷产品召回'],
  ['培训', '训练', '带教'],
  ['指标', 'KPI', '绩效', '考核'],
  ['职责', '工作内容', '岗位描述', 'JD'],
  ['要求', '任职资格', '任职条件'],
  ['经理', '负责人', '主任'],
  ['专员', '管理员', '文员'],
  ['满意度', 'NPS', 'CSAT'],
  ['索赔', '保修', '三包', '质保'],
  ['工单', '派工单', '服务单'],
  ['回访', '电话回访', '跟进'],
  ['学历', '文凭', '本科', '大专'],
  ['年龄', '岁数', '35岁'],
  ['性别', '男女', '限男', '限女'],
  ['工资', '薪资', '薪酬', '待遇'],
  ['加班', '工时', '996'],
  ['社保', '五险一金', '社会保险'],
];

/** The words by which a text should be found besides its own. */
export function synonymsIn(text: string): string[] {
  const found = SYNONYMS.filter((line) => line.some((word) => text.includes(word))).flat();
  return [...new Set(found)].filter((word) => !text.includes(word));
}
