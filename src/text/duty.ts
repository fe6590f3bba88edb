import {
  actingVerb,
  beginsName,
  closingVerbs,
  isLookedAfter,
  isShortAct,
  joinedVerbs,
  nextActingVerb,
} from './acting-verb.ts';
import { splitClauses } from './clauses.ts';
import { readDeliverables } from './deliverables.ts';
import { readMeasures } from './measures.ts';
import { namedAct, objectBefore } from './nominal.ts';
import { DUMMY, objectAfter, readObjectFirst } from './object.ts';
import { readPartners } from './partners.ts';
import type { TextSpan } from './quantity.ts';
import { RESULT, standardOf } from './standard.ts';
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
  /^(?:(?:主要|全面|全权|具体|直接|独立|整体|共同|统一|主)?负责(?!人(?![员力才事])|制(?![定订作造备图单表])|任(?![务职命免])|心(?!理)|区域)(?:参与|协助|配合|协同)?|(?:积极|主动)?(?:参与(?!者|度|人)|协助|辅助|配合|协同|帮助)(?:负责|完成|做好|进行|开展|参与|配合|协助)?|参加|承担|牵头|主导|从事|完成|做好|开展|进行)/u;
/** After a lead these say nothing more. */
const LEAD_AGAIN =
  /^(?:进行|开展|做好|完成|实施|[、和或并及与](?:负责|参与|主导|协助|配合))(?=[一-龥a-z]{2})/iu;
const HELPING = /协助|辅助|配合|协同|帮助|参与|参加/u;
/** What may stand before a verb without being part of it. */
const BEFORE_VERB =
  /^(?:并且|并|且|同时|此外|另外|然后|再|以及|及时地?|及|或|包括|主要|能够|能|可以|可|需要|需(?!求)|须|应(?![收付届急用聘对变答])当?|要(?!求)|必须|会(?!议|员|同|计|展|签)|准时|不定期地?|定期地?|定时|不定时|随时|积极地?|主动地?|有效地?|认真地?|严格地?|独立|全面|全程|合理地?|准确地?|高效地?|按时|按期|按量|按质按量|保质|按质|保质保量地?|快速地?|迅速|持续地?|不断地?|长期|深入|充分|规范(?=[一-龥]{4})|妥善|科学地?|具体|直接|共同|一起|统一|集中|亲自|各(?![种类项级部自界方个])|实时|日常|现场|熟练|灵活地?|有针对性地?|紧密|密切|良好地?|则(?=[一-龥])|从而|进而|好|地|来(?![料电访货样宾函款往源])|去(?!向|重)|的|对应|相应|相关|[\s、:：/—】・-])/u;
/** 对 as the first half of a verb. */
const NOT_TO =
  '接(?!口)|[账帐](?!户)|外(?![部包协])|内(?!部)|标(?![准的书杆])|比(?!赛)|公(?![司共众])|应(?![用收付届急聘])';
/** Prepositions whose object stands before the verb. */
const TO_OBJECT = new RegExp(
  `^(?:给(?=[每各])|把(?!握|控|关)|将(?!来)|对于|针对|就(?!业|职|餐)|对(?!${NOT_TO}))`,
  'u',
);
/** Prepositions that bring in a means, a basis, a place or a person. */
const AROUND =
  /^(?:根据|依据|按照|依照|遵照|按|结合|围绕|基于|依托|面向|通过|利用|运用|使用|采用|借助|本着|参照|遵循|以(?!及)|在|从(?!事)|向|为(?!人)|给(?!出|予)|与|跟(?!进|踪|催|单)|会同|联合|协同|携手|同(?!时)|和|由|经(?!营|销)|请|随|于)/u;
/** 在经理的领导下 */
const UNDER =
  /^在[^，。；]{0,12}?(?:领导|指导|监督|管理|带领|安排|协助|基础|前提)[^，。；]{0,4}?[下上]|^在[^，。；]{1,14}?(?:系统|平台|过程|项目|现场|职责|范围|权限|库)[中内里上](?=[一-龥]{2})/u;
const BASIS = /^(?:根据|依据|按照|依照|遵照|按|结合|围绕|基于|依托|面向|参照|通过|以[^，。；]{1,14}为)/u;

const AFTER_BASIS = new RegExp(
  `(?<=.{3})(?:针对|(?<![针面相应核比校绝])对(?!${NOT_TO}|[象策手口话照于])|把(?![握控关])|将(?!来))`,
  'u',
);

/** After a verb that may be a noun these show that it acts: 处理日常问题, 开发新客户. */
const ON_WHAT_IS = /^(?:日常|各|所有|公司|其他|其它|现有|已有|新(?![闻媒能]))/u;
/** 由班长(签字确认的)记录 */
const DONE_BY = /^(?:签字|确认|审定|审核|批准|签发|会签|提供|提出|出具|认可){1,2}的/u;
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
    const done = around.some(([, to]) => to === at) ? DONE_BY.exec(rest)?.[0].length : undefined;
    if (done !== undefined) {
      at += done;
      continue;
    }
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
      const found = readObjectFirst(text, at + to.length, end, /^[把将给]/u.test(to));
      return found ? { lead, ...found } : { lead, verb: null, object: null };
    }
    const under = UNDER.exec(rest)?.[0];
    if (under !== undefined) {
      at += under.length;
      continue;
    }
    const preposition = AROUND.exec(rest)?.[0];
    if (preposition !== undefined) {
      // What a paper is called does nothing: 按《病历书写规范》记录.
      const paper = /^《[^》]{1,30}》(?:的?(?:要求|规定|标准))?/u.exec(rest.slice(preposition.length));
      if (paper) {
        at += preposition.length + paper[0].length;
        continue;
      }
      const partner = around.find(([from]) => from >= at && from <= at + preposition.length + 2);
      const next = partner ? partner[1] : nextActingVerb(text, at + preposition.length, end);
      // 根据需求对模块进行测试
      const patient = BASIS.test(rest) ? AFTER_BASIS.exec(rest) : null;
      if (patient && (next <= at || next > at + patient.index)) {
        at += patient.index;
        continue;
      }
      if (next <= at && BASIS.test(rest)) {
        const dummy = [...rest.matchAll(DUMMY)].at(-1);
        const from = dummy
          ? at + dummy.index + dummy[0].length
          : lead || !/[一-龥a-z]/iu.test(text.slice(end)) || /^按/u.test(rest)
            ? at + preposition.length
            : end;
        const closing = closingVerbs(text, from, end);
        if (closing && !dummy) {
          const of = text.lastIndexOf('的', closing[0] - 2) + 1;
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
      const isActed =
        ON_WHAT_IS.test(text.slice(at + verb.length, end)) ||
        around.some(([from]) => from === at + verb.length);
      const isLooked = isLookedAfter(text, at + verb.length, end);
      const isNamed = (isNounlike(verb) && !isActed) || isLooked;
      const closing = isNamed ? closingVerbs(text, at + verb.length - 1, end) : null;
      const to = joinedVerbs(text, at, end);
      if (
        closing &&
        (isLooked || (lead && to <= at + verb.length) || closes(text, at + verb.length, closing))
      )
        return { lead, ...(namedAct(text, at, end) ?? { verb: closing, object: null }) };
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
    (start > after || text.slice(after - 2, after) !== '处理') &&
    !isNounlike(text.slice(start, end)) &&
    !/[的、并及和与或]/u.test(text.slice(after, end))
  );
}

/** No verb at the head: the object comes first (客户投诉的处理), or only a lead is there (负责售后服务). */
function readNominal(text: string, at: number, end: number, lead: TextSpan | null): Found {
  // 参与 has an act for its object, the others have who acts.
  const helps = lead !== null && /协助|辅助|配合|协同|帮助/u.test(text.slice(...lead));
  const next = nextActingVerb(text, at, end);
  const following = (): Found => {
    const to = after;
    // 评审意见汇总后发给项目组
    const object = text[to] === '后' ? objectBefore(text, at, next) : objectAfter(text, to, end);
    return { lead, verb: [next, to], object };
  };
  const after = next < 0 ? next : joinedVerbs(text, next, end);
  const isSure =
    next >= 0 && (!isNounlike(text.slice(next, after)) || ON_WHAT_IS.test(text.slice(after, end)));
  if (helps && isSure && next - at <= 14) return following();
  const named = namedAct(text, at, end);
  if (named) return { lead, ...named };
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

/** 提交(总经理审批): who does what next, not what is handed on. */
function isHandedOn(text: string, [start, end]: TextSpan, around: readonly TextSpan[]): boolean {
  const who = around.find(([from]) => from === start);
  return (
    who !== undefined &&
    /^(?:审批|审核|审定|批准|会签|签字|复核|确认|备案|决策)$/u.test(text.slice(who[1], end))
  );
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
        /[每按逐当次\d提不一两收接自]/u.test(text[from] ?? ''),
    );
  // 年度(培训计划)的编制: the period belongs to the plan.
  const ownTime = times.find(
    ([from, to]) =>
      to === object?.[0] && verb && verb[0] > to && /度$|^[上下本]月$/u.test(text.slice(from, to)),
  )?.[0];
  const helps = lead !== null && HELPING.test(text.slice(...lead));
  return {
    span,
    kind,
    lead: lead && slot(text, lead),
    verb: verb && slot(text, verb),
    object:
      object && !isHandedOn(text, object, around)
        ? slot(text, [
            ownTime ?? object[0],
            time ? time[0] - Number(/[在于]/u.test(text[time[0] - 1] ?? '')) : object[1],
          ])
        : null,
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
