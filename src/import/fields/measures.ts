/** A duty's own words and the measures written after them. */
export interface Measured {
  readonly text: string;
  readonly measures: readonly string[];
}

/** 准确率≥95%, 完成率=100%, 返工率不高于2%, 零投诉, 响应时间≤30分钟: a name, a comparison, a number. */
const MEASURE =
  /^(?:目标|指标|标准|要求|考核|衡量标准|考核指标|考核标准|kpi)?[：:]?\s*(?:[\p{Script=Han}a-z\d/（）()]{2,24}?\s*(?:≥|≤|>=|<=|＞|＜|>|<|＝|=|达到?|不低于|不高于|不超过|大于|小于|高于|低于|为)\s*\d+(?:\.\d+)?\s*(?:%|％|‰|分|分钟|小时|天|日|个工作日|次|件|起|元|万元|ppm)?(?:以上|以下|以内)?(?:或[^，；。]{2,24})?|(?:零|无)(?:投诉|差错|事故|缺陷|抱怨|返工|延误))$/iu;
const LED_BY_NAME = /^(?:目标|指标|考核指标|考核标准|衡量标准|kpi)\s*[：:]/i;
const TRAILING_BRACKETS = /[（(]([^（()）]{3,120})[)）]\s*[。；;]?$/u;
const PARTS = /[；;，,]/;

/** Whether a text is nothing but measures. */
export function isMeasures(text: string): boolean {
  const parts = text.split(/[；;，,]/).filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.every((part) => MEASURE.test(part.trim()));
}

/** Takes the measures off a duty's end: those in brackets, one or several pairs of them. */
export function splitMeasures(duty: string): Measured {
  let text = duty;
  const measures: string[] = [];
  for (;;) {
    const match = TRAILING_BRACKETS.exec(text);
    const inside = match?.[1];
    if (!match || inside === undefined || match.index < 2 || !isMeasures(inside)) break;
    measures.unshift(...separate(inside));
    text = text.slice(0, match.index).trimEnd();
  }
  return { text, measures };
}

/** Single measures of a line such as 目标：准确率≥95%；及时率≥98%. */
export function separate(line: string): string[] {
  return line
    .replace(LED_BY_NAME, '')
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
