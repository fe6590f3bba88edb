/** What only a person can have or be, at the head of a duty. */
const HAS =
  /^(?:\d{1,2}[、.．)）]\s*)?(?:(?:需要?|须|必须|应|要求|要)?(?:具有|具备|熟悉|熟练|精通|掌握|热爱|了解|持有)|(?:性格|形象|年龄|学历|专业)(?=[：:要开良端]|在?\d)|有(?=[^，。；]{0,14}(?:经验|精神|证书|优先|责任心|意识|驾照))|(?:大专|本科|中专|高中|硕士)(?=[^，。；]{0,6}(?:以上|学历|毕业|优先))|(?:良好|优秀|较强|很强|较好|出色)的[^，。；]{0,10}(?:能力|意识|精神|素养|心态)|(?:\d{1,2}|[一二两三四五六七八九十])\s?(?:[-~至]\s?\d{1,2}\s?)?年(?:及)?(?:以上)?[^，。；]{0,14}经验|工作(?:认真|细致|积极|责任心)|责任心强|能吃苦|吃苦耐劳)/;
/** 了解、熟悉、掌握 as things to do: market, customers' needs, the state of things. */
const TASK =
  /^(?:\d{1,2}[、.．)）]\s*)?(?:了解|掌握|熟悉)(?![^\n]*(?:优先|经验))[^，。；]{0,12}(?:需求|动态|情况|市场|行情|进度|信息|变化|状况|趋势|想法|反馈|竞品|竞争|业务逻辑|现状|痛点|意向)/;
/** The requirement is somebody else's, or there is work in it too. */
const OTHERS =
  /了解和(?:收集|搜集)|推动[^，。]{0,6}解决|独立完成|[，,]深入研究|反馈给|并(?:能)?(?:负责|完成|制定|编制|提出|处理|推动|跟进)|为[^，。]{0,6}提供|学生|学员|孩子|供应商|客户|产品(?:具有|具备)|下属/;

/** Whether a folded text among the duties says what a person must have or be, not what the person does. */
export function readsAsRequirement(folded: string): boolean {
  return HAS.test(folded) && !TASK.test(folded) && !OTHERS.test(folded);
}
