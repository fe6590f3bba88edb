import {
  actingVerb,
  beginsName,
  closingVerbs,
  isLookedAfter,
  isShortAct,
  joinedVerbs,
  nextActingVerb,
  withoutTail,
} from './acting-verb.ts';
import { splitClauses } from './clauses.ts';
import { readDeliverables } from './deliverables.ts';
import { readMeasures } from './measures.ts';
import { readPartners } from './partners.ts';
import type { TextSpan } from './quantity.ts';
import { RESULT_WITHIN, standardOf, UNTIL } from './standard.ts';
import { readWhen } from './when.ts';
import { isNounlike, type VerbLevel, type VerbStrength, verbAt, verbBefore, verbOf } from './words/verbs.ts';

/** Part of a duty in the author's words. */
export interface Slot {
  readonly text: string;
  readonly span: TextSpan;
}

/** What one clause of a duty says. */
export interface ClauseReading {
  readonly span: TextSpan;
  /** `time`: says only when; `basis`: says only after what (根据计划); `result`: what comes of it; `action`: the rest. */
  readonly kind: 'time' | 'basis' | 'result' | 'action';
  /** 负责, 协助, 参与 before the verb proper. */
  readonly lead: Slot | null;
  /** The verb, or verbs joined (编制、审核); the lead where there is no other. */
  readonly verb: Slot | null;
  readonly object: Slot | null;
  /** Of the first verb; below where the lead makes the holder a helper. */
  readonly level: VerbLevel | null;
  readonly strength: VerbStrength | null;
}

/** A duty in slots. Spans are UTF-16 units of the text that was read. */
export interface DutyReading extends Omit<ClauseReading, 'kind' | 'span'> {
  /** What tells that it is done well: a result, a bound, an end, the paper it follows. */
  readonly standard: Slot | null;
  /** A number one can check, within the standard or elsewhere. */
  readonly measure: Slot | null;
  /** How often, by when, or upon what. 定期 and 及时 say neither. */
  readonly when: Slot | null;
  /** Departments, posts and outside bodies by name. */
  readonly partners: readonly Slot[];
  /** The paper or thing left behind. */
  readonly deliverable: Slot | null;
  readonly clauses: readonly ClauseReading[];
}

/** Verbs that stand before the verb proper and say how far the holder answers for it. */
const LEAD =
  /^(?:(?:主要|全面|全权|具体|直接|独立|整体|共同|统一|主)?负责(?![人制任心]|区域)(?:参与|协助|配合)?|(?:积极|主动)?(?:参与(?!者|度|人)|协助|辅助|配合|协同|帮助)(?:负责|完成|做好|进行|开展|参与|配合)?|参加|承担|牵头|主导|从事|完成|做好|开展|进行)/u;
/** After a lead these say nothing more. */
const LEAD_AGAIN = /^(?:进行|开展|做好|完成|实施)(?=[一-龥a-z]{2})/iu;
const HELPING = /协助|辅助|配合|协同|帮助|参与|参加/u;
/** What may stand before a verb without being part of it. */
const BEFORE_VERB =
  /^(?:并且|并|且|同时|此外|另外|然后|再|以及|及时地?|及|或|包括|主要|能够|能|可以|可|需要|需(?!求)|须|应(?![收付届急用聘对变答])当?|要(?!求)|必须|会(?!议|员|同|计|展|签)|准时|不定期地?|定期地?|定时|不定时|随时|积极地?|主动地?|有效地?|认真地?|严格地?|独立|全面|全程|合理地?|准确地?|高效地?|按时|按期|按量|按质按量|保质|按质|保质保量地?|快速地?|迅速|持续地?|不断地?|长期|深入|充分|规范(?=[一-龥]{4})|妥善|科学地?|具体|直接|共同|一起|统一|集中|亲自|各(?![种类项级部自界方个])|实时|日常|现场|熟练|灵活地?|有针对性地?|从而|进而|好|地|来(?![料电访货样宾函款往源])|去(?!向|重)|的|对应|相应|相关|[\s、:：/—-])/u;
/** Prepositions whose object stands before the verb. */
const TO_OBJECT =
  /^(?:给(?=[每各])|把(?!握|控|关)|将(?!来)|对于|针对|就(?!业|职|餐)|对(?!接|账|外|内|标|比|公|应))/u;
/** Prepositions that bring in a means, a basis, a place or a person. */
const AROUND =
  /^(?:根据|依据|按照|依照|遵照|按|结合|围绕|基于|依托|通过|利用|运用|使用|采用|借助|本着|参照|遵循|以(?!及)|在|从(?!事)|向|为(?!人)|给(?!出|予)|与|跟(?!进|踪|催|单)|同(?!时)|和|由|经(?!营|销)|请|随|于)/u;
/** 在经理的领导下 */
const UNDER = /^在[^，。；]{0,12}?(?:领导|指导|监督|管理|带领|安排|协助|基础|前提)[^，。；]{0,4}?[下上]/u;
const DUMMY =
  /(?:进行|予以|加以|给予|作出|做出|开展|做好|做)(?:有效|合理|全面|深度|详细|日常|统一|及时|必要|一定|定期)*(?:的|地)?/gu;
const AFTER_VERB = /^(?:好|了|出(?!入|库|差|口|租|纳|版)|到(?!货|店|场)|至|完|、|及|或|\/|以及|的)/u;
const RESULT =
  /^(?:并|以|从而|进而|最终|力争|来|且)?(?:确保|保证|保障|使得?(?!用)|以便|以免|达到|达成|做到|杜绝|避免|防止|满足|提升|提高|增强|降低|减少|促进|推动|完成[^，。；]{0,10}(?:目标|指标|任务)|实现|为[^，。；]{2,14}提供[^，。；]{0,6}(?:依据|支持|支撑|参考|保障)|助力|支撑|让)/u;
const BASIS = /^(?:根据|依据|按照|依照|遵照|按|结合|围绕|基于|依托|通过|以[^，。；]{1,14}为)/u;

/** What the holder has, not what the holder does. */
const HAVING = /^[^，。；]{0,24}?(?:具备|具有|拥有)|^(?:良好|较强|优秀|出色|很强|一定)的/u;
/** What may follow a time at a clause's end: a number of things. */
const COUNT_LEFT =
  /^(?:不少于|不低于|不超过|至少|各|约|共)?\s?(?:\d+|[一两二三四五六七八九十]{1,2})\s?[一-龥]{1,2}$/u;
const NOTHING: Found = { lead: null, verb: null, object: null };

function slot(text: string, span: TextSpan): Slot {
  return { text: text.slice(...span), span };
}

/** Where verb and object of a clause stand. */
interface Found {
  readonly lead: TextSpan | null;
  readonly verb: TextSpan | null;
  readonly object: TextSpan | null;
}

/** The object after the verb: from there to the end or to a result in the same clause. */
function objectAfter(text: string, from: number, end: number): TextSpan | null {
  let start = from;
  for (;;) {
    const skipped = AFTER_VERB.exec(text.slice(start, Math.min(end, start + 3)))?.[0].length ?? 0;
    if (skipped === 0) break;
    start += skipped;
  }
  if (text[start] === '并') return null;
  const until = UNTIL.exec(text.slice(from, end));
  if (until) return until.index > 1 ? [start, from + until.index] : null;
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
  return to - start >= 1 ? [start, to] : null;
}

/** The object before the verb, without the 的 or mark between them. */
function objectBefore(text: string, start: number, verb: number): TextSpan | null {
  const to = start + text.slice(start, verb).replace(/(?:的|、|等|等的|[:：\s]|予以)+$/u, '').length;
  return to > start ? [start, to] : null;
}

function readBody(text: string, [start, end]: TextSpan, around: readonly TextSpan[]): Found {
  let at = start;
  let lead: TextSpan | null = null;
  for (let step = 0; step < 16 && at < end; step++) {
    const beyond = around.find(([from, to]) => from <= at && at < to);
    if (beyond) {
      at = Math.min(end, beyond[1]);
      continue;
    }
    const rest = text.slice(at, end);
    const leading: string | undefined = lead === null ? LEAD.exec(rest)?.[0] : undefined;
    if (leading !== undefined) {
      lead = [at, at + leading.length];
      at += leading.length;
      continue;
    }
    const again = lead === null ? undefined : LEAD_AGAIN.exec(rest)?.[0];
    if (again !== undefined) {
      at += again.length;
      continue;
    }
    const skipped = BEFORE_VERB.exec(rest)?.[0];
    if (skipped !== undefined && verbAt(text, at).length <= skipped.length) {
      at += skipped.length;
      continue;
    }
    const to = TO_OBJECT.exec(rest)?.[0];
    if (to !== undefined) {
      const found = readObjectFirst(text, at + to.length, end);
      return found ? { lead, ...found } : { lead, verb: null, object: null };
    }
    const under = UNDER.exec(rest)?.[0];
    if (under !== undefined) {
      at += under.length;
      continue;
    }
    const preposition = AROUND.exec(rest)?.[0];
    if (preposition !== undefined) {
      const partner = around.find(([from]) => from >= at && from <= at + preposition.length + 2);
      const next = partner ? partner[1] : nextActingVerb(text, at + preposition.length, end);
      if (next <= at && BASIS.test(rest)) {
        const dummy = [...rest.matchAll(DUMMY)].at(-1);
        const from = dummy
          ? at + dummy.index + dummy[0].length
          : lead || end === text.length || /^按/u.test(rest)
            ? at + preposition.length
            : end;
        const closing = closingVerbs(text, from, end);
        if (closing && !dummy) {
          const of = text.lastIndexOf('的', closing[0]) + 1;
          return { lead, verb: closing, object: of > from ? objectBefore(text, of, closing[0]) : null };
        }
        return { lead, verb: closing, object: closing && objectBefore(text, from, closing[0]) };
      }
      if (next > at) {
        at = next;
        continue;
      }
      if (verbAt(text, at) === '') break;
    }
    const verb = actingVerb(text, at, end);
    if (verb !== '') {
      const isNamed = isNounlike(verb) || isLookedAfter(text, at + verb.length, end);
      const closing = isNamed ? closingVerbs(text, at + verb.length - 1, end) : null;
      if (closing && (lead || closes(text, at + verb.length, closing)))
        return { lead, verb: closing, object: objectBefore(text, at, closing[0]) };
      const to = joinedVerbs(text, at, end);
      return { lead, verb: [at, to], object: objectAfter(text, to, end) };
    }
    break;
  }
  return readNominal(text, at, end, lead);
}

/** Whether verbs at a clause's end have what stands before them for an object though that begins with a verb: 维修工单派工, 入库验收. */
function closes(text: string, after: number, [start, end]: TextSpan): boolean {
  return (
    start >= after &&
    start - after <= 4 &&
    !isNounlike(text.slice(start, end)) &&
    !/[的、并及和与或]/u.test(text.slice(after, end))
  );
}

/** After 把, 将, 对: the object, then the verb. */
function readObjectFirst(text: string, from: number, end: number): Omit<Found, 'lead'> | null {
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
  if (next > from + 1 && (closing === null || next < closing[0]))
    return { verb: [next, joinedVerbs(text, next, end)], object: [from, next] };
  return closing && { verb: closing, object: objectBefore(text, from, closing[0]) };
}

/** No verb at the head: the object comes first (客户投诉的处理), or only a lead is there (负责售后服务). */
function readNominal(text: string, at: number, end: number, lead: TextSpan | null): Found {
  const helps = lead !== null && HELPING.test(text.slice(...lead));
  const next = nextActingVerb(text, at, end);
  const following = (): Found => {
    const to = joinedVerbs(text, next, end);
    // 评审意见汇总后发给项目组
    const object = text[to] === '后' ? objectBefore(text, at, next) : objectAfter(text, to, end);
    return { lead, verb: [next, to], object };
  };
  const isSure = next >= 0 && !isNounlike(text.slice(next, joinedVerbs(text, next, end)));
  if (helps && isSure && next - at <= 14) return following();
  const closing = closingVerbs(text, at, end);
  if (closing) return { lead, verb: closing, object: objectBefore(text, at, closing[0]) };
  if (next > at && next - at <= 4 && lead === null) return following();
  if (isSure && next - at <= 14 && lead === null) return following();
  if (lead === null) {
    const verb = verbAt(text, at);
    const to = at + verb.length;
    if (
      verb === '' ||
      to >= end ||
      beginsName(text, at, end) ||
      !/^(?!人员|部|组|顾问|代表|专员|经理|主管|岗|要求|思路|能力)[^的交临指布下安业机员]/u.test(
        text.slice(to),
      )
    )
      return NOTHING;
    return { lead, verb: [at, to], object: objectAfter(text, to, end) };
  }
  return { lead, verb: lead, object: objectAfter(text, at, end) };
}

/** A verb of one character at a clause's head, where nothing else acts. */
function shortAct(text: string, [start, end]: TextSpan, times: readonly TextSpan[]): Found {
  const at = times.find(([from]) => from === start)?.[1] ?? start;
  return isShortAct(text.slice(at, end))
    ? { lead: null, verb: [at, at + 1], object: [at + 1, end] }
    : NOTHING;
}

/** Where a clause ends without the time and number at its end: 录音抽检(每周30通). */
function endBefore(text: string, [start, end]: TextSpan, times: readonly TextSpan[]): number {
  const time = times.find(([from]) => from > start + 2);
  return time && COUNT_LEFT.test(text.slice(time[1], end)) ? time[0] : end;
}

function readClause(
  text: string,
  span: TextSpan,
  whens: readonly TextSpan[],
  partners: readonly TextSpan[],
  isFirst: boolean,
): ClauseReading {
  const inside = ([from, to]: TextSpan): boolean => from < span[1] && to > span[0];
  const times = whens.filter(inside);
  const around = [...times, ...partners.filter(inside)];
  const found = HAVING.test(text.slice(...span))
    ? NOTHING
    : readBody(text, [span[0], endBefore(text, span, times)], around);
  const { lead, verb, object } = found.verb === null ? shortAct(text, span, times) : found;
  const words = text.slice(...span);
  const isTime = times.some(([from, to]) => from <= span[0] && to >= span[1] - 1);
  const kind = isTime
    ? 'time'
    : BASIS.test(words) && verb === null
      ? 'basis'
      : !isFirst && RESULT.test(words)
        ? 'result'
        : 'action';
  const first = verb && (verbAt(text, verb[0]) || verbBefore(text, verb[1], verb[0]));
  const known = first ? verbOf(first) : undefined;
  const time =
    object &&
    times.find(
      ([from]) =>
        from > object[0] + 1 &&
        from < object[1] &&
        !text.slice(from, object[1]).includes('的') &&
        /[每按逐当次\d提不一两]/u.test(text[from] ?? ''),
    );
  const helps = lead !== null && HELPING.test(text.slice(...lead));
  return {
    span,
    kind,
    lead: lead && slot(text, lead),
    verb: verb && slot(text, verb),
    object: object && slot(text, time ? [object[0], time[0]] : object),
    level: verb ? (helps ? 'below' : (known?.level ?? null)) : null,
    strength: verb ? (known?.strength ?? (verb === lead ? 'weak' : null)) : null,
  };
}

/** A text longer than this many UTF-16 units is no one duty; it is read so far. */
const REACH = 1000;

/** The clauses of a duty, each read by itself. */
export function readClauses(duty: string): readonly ClauseReading[] {
  const text = duty.slice(0, REACH);
  return clausesOf(text, readWhen(text), readPartners(text));
}

function clausesOf(
  text: string,
  whens: readonly TextSpan[],
  partners: readonly TextSpan[],
): readonly ClauseReading[] {
  return splitClauses(text).map((span, index) => readClause(text, span, whens, partners, index === 0));
}

/** A clause that acts and has a verb of its own, no mere means (运用统计软件). */
function isMain({ kind, verb, lead, strength }: ClauseReading): boolean {
  return (
    kind === 'action' &&
    verb !== null &&
    verb.span !== lead?.span &&
    strength !== 'empty' &&
    !/^(?:利用|运用|使用|采用)$/u.test(verb.text)
  );
}

/** Reads one duty into slots: verb and object of its main clause, the others from wherever they stand. */
export function readDuty(duty: string): DutyReading {
  const text = duty.slice(0, REACH);
  const whens = readWhen(text);
  const partners = readPartners(text);
  const clauses = clausesOf(text, whens, partners);
  const main =
    clauses.find(isMain) ??
    clauses.find(({ kind, verb }) => kind === 'action' && verb !== null) ??
    clauses.find(({ verb }) => verb !== null);
  const measures = readMeasures(text);
  const isLimit = ([start, end]: TextSpan): boolean => whens.some(([from, to]) => from <= start && end <= to);
  const bound = measures.find((span) => !isLimit(span));
  const measure = bound ?? measures[0];
  const standard = standardOf(text, clauses, bound);
  const deliverables = readDeliverables(text);
  const deliverable = deliverables.find(({ isMade }) => isMade) ?? deliverables[0];
  return {
    lead: main?.lead ?? null,
    verb: main?.verb ?? null,
    object: main?.object ?? null,
    level: main?.level ?? null,
    strength: main?.strength ?? null,
    standard: standard && slot(text, standard),
    measure: measure ? slot(text, measure) : null,
    when: whens[0] ? slot(text, whens[0]) : null,
    partners: partners.map((span) => slot(text, span)),
    deliverable: deliverable ? slot(text, deliverable.span) : null,
    clauses,
  };
}
