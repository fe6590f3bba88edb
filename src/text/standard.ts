import type { TextSpan } from './quantity.ts';

/** How a clause begins that says what comes of the work. */
export const RESULT =
  /^(?:并|以|从而|进而|最终|力争|来|且)?(?:持续|不断|全面|有效|高效|大幅|稳步)?(?:确保|保证|保障|使得?(?!用)|以便|以免|达到|达成|做到|杜绝|避免|防止|满足|提升|提高|增强|降低|减少|促进|推动|完成(?![^，。；]{0,8}(?:领导|上级|主管|交办|交代|安排|其他|其它|临时))[^，。；]{0,10}(?:目标|指标|任务)|实现(?![^，。；]{0,12}(?:功能|开发|模块|代码|接口|页面|逻辑|需求)$)|促成|营造|帮助其|为[^，。；]{2,14}提供[^，。；]{0,6}(?:依据|支持|支撑|参考|保障)|助力|支撑|让)/u;

/** A result within a clause that also acts: 巡检设备以确保正常运转. */
export const RESULT_WITHIN = /(?:以|并|从而|来)(?:确保|保证|保障|实现|达到|提升|提高|降低|满足)/u;
/** How far it is followed: 至关闭. */
export const UNTIL =
  /(?:直至|直到|至|(?<![签报遇收送看得])到)[^，。；,;\n\d]{0,8}(?:关闭|解决|完成|闭环|交付|验收|归档|结案|恢复|上线|落地|到账|回款|达成|签收|签样|通过|稳定|合格|为止)|(?:保存|保管|保留|留存)[至到][^，。；,;\n]{2,10}|(?:直至|直到)[^，。；,;\n]{2,12}/u;
/** A paper or rule the work is held to. */
const RULED =
  /(?:按照?|依照?|依据|根据|遵照|参照|遵循|对照)(?:《[^》\n]{2,30}》|[^，。；、,;\n对将把]{0,10}?(?:标准|规程|规范|评分表|工艺卡|规定|制度|流程|要求|计划|预测|报告|办法|合同|图纸|文档|清单|手册|指导书|预算|法规|协议|准则))/u;
/** A state that is or is not: 账实相符, 一次成功. */
export const STATE =
  /[账帐][实物卡证账帐表][相一][符致](?!率)|(?:考[试核]|验收|检验|评审)(?:合格|通过)(?![证率品单])|(?:一次|首次)[^，。；,;\n]{0,4}(?:成功|合格|通过)|日清日[结毕]|办结(?!率)|处理完毕|双人(?:双锁|签字|复核|核对)|逐[条项][^，。；,;\n]{0,2}(?:销项|销号|闭环|关闭)/u;
const ENDED = /并(?:签字|归档|存档|留存|记入|形成|做好记录|记录)[^，。；,;\n]{0,10}/u;

/** What is counted, right before its number. */
const NAME =
  /[一-龥]{0,8}(?:[一-龥](?:率|度|数|额|量)|时间|时长|成本|天数|得分|评分|延迟|时延|误差|偏差|延误|差错)$/u;

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
    const name = (NAME.exec(before)?.[0] ?? '').replace(/^(?:确保|保证|控制|[日天时钟]内)(?=.{3})/u, '');
    return [measure[0] - name.length, measure[1]];
  }
  for (const pattern of [RESULT_WITHIN, UNTIL, STATE, ENDED, RULED]) {
    const match = pattern.exec(text);
    if (!match) continue;
    const clause = clauses.find(({ span }) => span[0] <= match.index && match.index < span[1]);
    const end = pattern === RESULT_WITHIN && clause ? clause.span[1] : match.index + match[0].length;
    return [match.index, end];
  }
  return null;
}
