import { actingVerb, closingVerbs, isLookedAfter, JOIN, withoutTail } from './acting-verb.ts';
import type { TextSpan } from './quantity.ts';
import { STATE } from './standard.ts';
import { isNounlike, verbAt, verbBefore } from './words/verbs.ts';

/** How an act is done, between its object and the noun that names it: 系统的(日常)维护. */
const MANNER =
  '日常|详细|全面|统一|定期|有效|高效|持续|良好|紧密|密切|及时|充分|顺畅|深度|深入|具体|初步|前期|后期|逐份|逐一|随机|夜间|现场';
const MANNERS = new RegExp(`^(?:${MANNER})+`, 'u');
const BETWEEN = new RegExp(
  `(?:的|、|${STATE.source}|\\d+(?:个月|天|小时|分钟)|等|等的|[:：\\s]|予以|${MANNER})+$`,
  'u',
);
/** Whom a thing is done with is not what is done: 与门店沟通. */
const WITH = /^(?:与|跟(?![踪进单催])|会同|协同|联合|等)/u;
/** 采购合同须经法务审核后用印: what must go before is no part of the object. */
const PASSING = /(?:须|应|需|均|统一)[由经].*$|由[一-龥]{2,8}?统一.*$|在[一-龥]{1,6}内$/u;
const JOINED = /[、/]|以及|及(?!时|其)|并(?![发购行网])|和|与/gu;

/** 需求分析、概要设计等文档(编写): what is listed is not what is done. */
const OF_THINGS = /等(?![级候于、])[一-龥]{2,6}$/u;
/** What stands in brackets lists no acts. */
const OPEN = /[（(][^）)]*$/u;

/** An act that is named rather than done. */
export interface NamedAct {
  readonly verb: TextSpan;
  readonly object: TextSpan | null;
}

/** The object before a verb, without what stands between them. */
export function objectBefore(text: string, start: number, verb: number): TextSpan | null {
  const words = text.slice(start, verb);
  if (WITH.test(words)) return null;
  const own = words.replace(BETWEEN, '').replace(PASSING, '').replace(BETWEEN, '');
  return own === '' ? null : [start, start + own.length];
}

/** The act that a clause names after its object, of several the first: 投诉的受理与跟踪; 需求分析、代码编写及测试. */
export function namedAct(text: string, from: number, end: number): NamedAct | null {
  const closing = closingVerbs(text, from, end);
  const to = withoutTail(text, from, end);
  const words = text.slice(from, closing?.[0] ?? to);
  const isList = (closing || /[a-z]$/iu.test(words)) && !OF_THINGS.test(words);
  const listed = isList ? firstListed(text, from, to) : null;
  const verb = verbsAfterOf(text, from, to, listed?.[0] ?? to) ?? listed ?? closing;
  return verb && { verb, object: objectBefore(text, from, verb[0]) };
}

/** Verbs right after 的 and up to the clause's end, or before a place up to the next of a list. */
function verbsAfterOf(text: string, from: number, to: number, before: number): TextSpan | null {
  for (let of = text.indexOf('的', from); of >= 0 && of < to; of = text.indexOf('的', of + 1)) {
    if (of === from) continue;
    const at = of + 1 + (MANNERS.exec(text.slice(of + 1, to))?.[0].length ?? 0);
    if (verbAt(text, at) === '') continue;
    const last = lastOfVerbs(text, at + verbAt(text, at).length, to);
    if (last === to || (at <= before && joinAt(text, last))) return [at, last];
  }
  return null;
}

/** How long the word or mark is that joins what begins at an offset to what is before it. */
function joinAt(text: string, at: number): number {
  return JOIN.exec(text.slice(at, at + 2))?.[0].length ?? 0;
}

/** Where verbs joined to one that ends at an offset end; none of them has an object of its own. */
function lastOfVerbs(text: string, first: number, to: number): number {
  let last = first;
  for (;;) {
    const at = last + joinAt(text, last);
    const verb = verbAt(text, at);
    const next = at + verb.length;
    if (verb === '' || next > to) return last;
    // 用例设计、测试实施: the second has an object of its own.
    const isLast = next === to || joinAt(text, next) > 0;
    if (!isLast && (isNounlike(verb) || verbAt(text, next) === '')) return last;
    last = next;
  }
}

/** The verbs that end the first of several acts named side by side, where it has an object. */
function firstListed(text: string, from: number, to: number): TextSpan | null {
  let start = from;
  for (const { 0: join, index } of text.slice(0, to).matchAll(JOINED)) {
    if (index < from) continue;
    const named = withoutTail(text, start, index);
    const verb = verbBefore(text, named, start);
    const next = index + join.length;
    const at = named - verb.length;
    // 合同签订和执行情况监督: both belong to the name.
    const isName = /^[和与及]/u.test(join) && goesOn(text, next, to);
    if (verb !== '' && verb !== '服务' && at - start >= 2 && !isName && !OPEN.test(text.slice(from, index)))
      return [at, named < index ? named : lastOfVerbs(text, index, to)];
    start = next;
  }
  return null;
}

/** Whether what begins at an offset is half of a name: 执行情况, 存储平台. */
function goesOn(text: string, at: number, to: number): boolean {
  const verb = verbAt(text, at);
  return verb !== '' && (actingVerb(text, at, to) === '' || isLookedAfter(text, at + verb.length, to));
}
