import { actingVerb, closingVerbs, joinedVerbs, nextActingVerb, withoutTail } from './acting-verb.ts';
import { type NamedAct, objectBefore } from './nominal.ts';
import type { TextSpan } from './quantity.ts';
import { RESULT_WITHIN, STATE, UNTIL } from './standard.ts';
import { isNounlike, verbAt } from './words/verbs.ts';

/** Verbs that only carry a noun: 进行(测试). */
export const DUMMY =
  /(?:进行|予以|加以|给予|作出|做出|开展|做好|做(?![法工账]))(?:有效|合理|全面|深度|详细|日常|统一|及时|必要|一定|定期)*(?:的|地)?/gu;
const AFTER_VERB =
  /^(?:好|了|出(?!入|库|差|口|租|纳|版)|到(?![货店场期岗位账达访港])|至|完|、|及|或|\/|以及|的)/u;

/** At a clause's end, how far, to whom, or what is done next: 优化速度(至1.5秒以内), 汇报进展(给负责人), 接待访客(并引导). */
const OUTSIDE_OBJECT = new RegExp(
  `(?:控制在|[至到]|不[超少低高大小][过于]|[≤≥<>])\\s?\\d[^，。；的]{0,8}$|(?<![供配自补交转发送报提派分])给(?![予水排料定付])[一-龥]{2,10}$|(?<!合)并(?![发购行网联列])[^的]{3,}$|做(?![好法工])[一-龥]{2,6}$|(?:${STATE.source})$|[一两三\\d][次遍]$`,
  'u',
);
/** How many times is not what: 面谈(一次). */
const TIMES = /^[一两三1-9][次遍回轮]$/u;

/** The object after the verb: from there to the end or to a result in the same clause. */
export function objectAfter(text: string, from: number, end: number): TextSpan | null {
  let start = from;
  for (;;) {
    const skipped = AFTER_VERB.exec(text.slice(start, Math.min(end, start + 3)))?.[0].length ?? 0;
    if (skipped === 0) break;
    start += skipped;
  }
  if (/[并与向]/u.test(text[start] ?? '')) return null;
  const until = UNTIL.exec(text.slice(from, end));
  if (until) return until.index > 1 ? [start, from + until.index] : null;
  const bound = OUTSIDE_OBJECT.exec(text.slice(start, end));
  if (bound && bound.index > 1) return [start, start + bound.index];
  const result = RESULT_WITHIN.exec(text.slice(start, end))?.index ?? -1;
  let to = withoutTail(text, start, result > 1 ? start + result : end);
  if (to - start < 2 || text[to - 1] === '的') to = result > 1 ? start + result : end;
  for (const { index } of text.slice(start, to).matchAll(/[、并及]/gu)) {
    const verb = actingVerb(text, start + index + 1, to);
    if (index < 2 || verb === '' || isNounlike(verb)) continue;
    if (text[start + index] !== '并' && start + index + verb.length + 3 > to) continue;
    to = start + index;
    break;
  }
  return to - start >= 1 && !TIMES.test(text.slice(start, to)) ? [start, to] : null;
}

/** After 把, 将, 对: the object, then the verb. */
export function readObjectFirst(
  text: string,
  from: number,
  end: number,
  isPatient: boolean,
): NamedAct | null {
  const dummy = [...text.slice(from, end).matchAll(DUMMY)].find(({ index }) => index > 0);
  if (dummy) {
    const at = from + dummy.index + dummy[0].length;
    const verb = verbAt(text, at) === '' ? closingVerbs(text, at - 1, end) : null;
    const span: TextSpan = verb ?? [
      at,
      verbAt(text, at) === '' ? withoutTail(text, at, end) : joinedVerbs(text, at, end),
    ];
    if (span[1] - span[0] >= 2) return { verb: span, object: objectBefore(text, from, from + dummy.index) };
  }
  const closing = closingVerbs(text, from, end);
  const next = nextActingVerb(text, from + 1, end);
  if (next > from + 1 && (closing === null || next < closing[0])) {
    const to = joinedVerbs(text, next, end);
    // 对滞销品提出方案: what follows the verb is its object.
    const after = isPatient ? null : objectAfter(text, to, end);
    const isThing =
      after && after[1] > after[0] + verbAt(text, after[0]).length + 1 && !TIMES.test(text.slice(...after));
    return { verb: [next, to], object: isThing ? after : [from, next] };
  }
  return closing && { verb: closing, object: objectBefore(text, from, closing[0]) };
}
