import type { TextSpan } from './quantity.ts';

/** A result within a clause that also acts: 巡检设备以确保正常运转. */
export const RESULT_WITHIN = /(?:以|并|从而|来)(?:确保|保证|保障|实现|达到|提升|提高|降低|满足)/u;
/** How far it is followed: 至关闭. */
export const UNTIL =
  /(?:直至|直到|至|(?<![签报遇收送看得])到)[^，。；,;\n\d]{0,8}(?:关闭|解决|完成|闭环|交付|验收|归档|结案|恢复|上线|落地|到账|回款|达成)/u;
/** A paper or rule the work is held to. */
const RULED =
  /(?:按照?|依照?|依据|根据|遵照|参照|遵循|对照)(?:《[^》\n]{2,30}》|[^，。；、,;\n]{0,10}?(?:标准|规程|规范|评分表|工艺卡|规定|制度|流程|要求|计划|合同|图纸|文档|清单|手册|指导书|预算|法规|协议|准则))/u;
const ENDED = /并(?:签字|归档|存档|留存|记入|形成|做好记录|记录)[^，。；,;\n]{0,10}/u;

/** As much of a clause as a standard is looked for in. */
interface Clause {
  readonly kind: string;
  readonly span: TextSpan;
}

/** What a duty is held to: a result with a number, a result, a bound, an end, a paper. */
export function standardOf(
  text: string,
  clauses: readonly Clause[],
  measure: TextSpan | undefined,
): TextSpan | null {
  const results = clauses.filter(({ kind }) => kind === 'result');
  const measured = results.find(({ span }) => measure && span[0] <= measure[0] && measure[1] <= span[1]);
  const result = measured ?? (measure ? undefined : results[0]);
  if (result) return result.span;
  if (measure) {
    const before = /[一-龥]{0,10}$/u.exec(text.slice(Math.max(0, measure[0] - 10), measure[0]))?.[0] ?? '';
    const name = /[一-龥]{1,8}(?:率|度|数|额|量|时间|成本|天数|得分|评分)$/u.exec(before)?.[0] ?? '';
    return [measure[0] - name.length, measure[1]];
  }
  for (const pattern of [RESULT_WITHIN, UNTIL, ENDED, RULED]) {
    const match = pattern.exec(text);
    if (!match) continue;
    const clause = clauses.find(({ span }) => span[0] <= match.index && match.index < span[1]);
    const end = pattern === RESULT_WITHIN && clause ? clause.span[1] : match.index + match[0].length;
    return [match.index, end];
  }
  return null;
}
