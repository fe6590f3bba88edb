import { compileLiterals } from '#text/literal-index.ts';
import { EDGES, hintOf, KNOWN, LONGEST, type Meaning, meaningOf } from './heading-meaning.ts';
import type { Announced } from './heading-words.ts';
import { LINE_MARKS, type Marker } from './numbering.ts';
import { isPostWanted, namesPost } from './post-name.ts';

/** A heading or label in a text. */
export interface Heading extends Meaning {
  /** Of the words with the brackets, colon and signs around them. */
  readonly start: number;
  readonly end: number;
  /** The words alone, as written. */
  readonly words: string;
  /** Nothing else stands on its line. */
  readonly alone: boolean;
  /** Where the post's name stands before a heading that ends with one of ours (售后经理岗位职责). */
  readonly title: readonly [start: number, end: number] | null;
}

const OPEN = '[【「『《<〈(〔';
const CLOSE = ']】」』》>〉)〕';
const BEFORE = /[\s\p{S}#*_~=—\-–\uf000-\uf0ff●■◆★☆▲◎※•·|/\\]*/uy;
const COLON_LABEL = /([^\n:;。,，；!?！？]{1,24}?)\s{0,9}(?::|--+|——)/uy;
const ENDS_STRONG =
  /^(.{1,24}?)(?:的)?(岗位职责|工作职责|职位职责|任职要求|任职资格|任职条件|岗位要求|职位要求|招聘要求|岗位说明书|职位说明书|岗位职责说明书)$/u;
/** 符合任职要求, 详见岗位职责: a sentence, no post. */
const NO_POST = /^(?:符合|满足|根据|按照?|具备|达到|详?见|参照|请|不|其他|以上|以下|明确|制定|修订|完善)/u;
/** 满足以下之一者优先：, which a list follows. */
const CONDITIONAL = /^(?:满足|具备|符合|有)(?:以下|下列|如下).{0,12}(?:优先|加分|更佳)/u;
const WORD = /[\p{L}\p{N}]/u;
const ENDING = /[^\p{L}\p{N})）]+$/u;
const SENTENCE = /[,，。;；!！?？]/u;

/** Headings and labels of a text (`text` as written, `shape` in half width and lower case), in order. */
export function findHeadings(
  text: string,
  shape: string,
  markers: readonly Marker[],
  headingLines: ReadonlySet<number>,
): readonly Heading[] {
  const found: Heading[] = [];
  const markerEnds = new Map(markers.filter(({ first }) => first).map(({ start, end }) => [start, end]));
  for (let line = 0; line <= shape.length; ) {
    const next = shape.indexOf('\n', line);
    const end = next < 0 ? shape.length : next;
    let start = line;
    while (start < end && LINE_MARKS.test(shape[start] as string)) start++;
    const after = markerEnds.get(start);
    if (start < end) {
      const isSet = headingLines.has(line) || shape.slice(line, start).includes('#');
      const heading = atLineStart(text, shape, { start, words: after ?? start, end, isSet });
      if (heading) found.push(heading);
    }
    line = end + 1;
  }
  return merged(found, inside(text, shape, markers));
}

/** The heading that begins a line; `words` is where its words begin after a number. */
function atLineStart(
  text: string,
  shape: string,
  {
    start,
    words,
    end,
    isSet,
  }: { readonly start: number; readonly words: number; readonly end: number; readonly isSet: boolean },
): Heading | null {
  BEFORE.lastIndex = words;
  BEFORE.exec(shape);
  const from = Math.max(words, Math.min(BEFORE.lastIndex, end));
  let to = end;
  while (to > from && /[\s*_#~=—\-–:]/u.test(shape[to - 1] ?? '')) to--;
  if (from >= to) return null;
  const numbered = words > start;
  const whole = shape.slice(from, to);
  const make = (
    meaning: Meaning,
    at: number,
    last: number,
    said: string,
    title: Heading['title'] = null,
  ): Heading => ({
    ...meaning,
    start: from === words ? words : Math.min(from, words),
    end: at,
    words: said,
    alone: last >= end,
    title,
  });
  if (to - from <= LONGEST * 2) {
    const meaning = meaningOf(whole);
    // A line in round brackets is a remark: (女士优先), (同微信).
    const isNamed =
      /[:]\s*[*_#]*\s*$/.test(shape.slice(to, end)) || (shape[from] !== '(' && isBracketed(whole));
    if (meaning && (meaning.form !== 'condition' || numbered || isNamed))
      return make(meaning, end, end, text.slice(from, to));
    const named = numbered ? null : namedPost(shape, from, to);
    if (named) return make(named.meaning, end, end, text.slice(from, to), named.title);
    if (/^其[他它]$/.test(whole) && !numbered) {
      return make({ announces: 'unknown', form: 'section' }, end, end, text.slice(from, to));
    }
    // 销售顾问若干名：, above what is wanted of them.
    if (isPostWanted(whole) && (isNamed || (numbered && isAboveList(shape, end)))) {
      return make({ announces: 'mixed', form: 'section' }, end, end, text.slice(from, to), [from, to]);
    }
    if (CONDITIONAL.test(whole) && isNamed) {
      return make({ announces: 'preferred', form: 'section' }, end, end, text.slice(from, to));
    }
    const isHeadingShaped =
      !SENTENCE.test(whole.replace(EDGES, '')) &&
      whole.length <= 16 &&
      !/以下|如下|下列|包括|包含|例如|比如/.test(whole);
    if (
      isHeadingShaped &&
      (isSet || !numbered) &&
      (isNamed || isSet) &&
      /\p{L}{2}/u.test(whole) &&
      !whole.includes(':')
    ) {
      const announces = SLOGAN.test(whole.replace(EDGES, '')) ? 'unknown' : hintOf(whole);
      const isTitle =
        isSet && announces === 'unknown' && /^[\s#*]*$/.test(shape.slice(0, from)) && namesPost(whole);
      return make(
        { announces, form: 'section' },
        end,
        end,
        text.slice(from, to),
        isTitle ? [from, to] : null,
      );
    }
  }
  const bracket = OPEN.indexOf(shape[from] ?? '');
  if (bracket >= 0) {
    const close = shape.indexOf(CLOSE[bracket] ?? '', from + 1);
    if (close > from && close - from <= LONGEST && close < end) {
      const said = shape.slice(from + 1, close);
      const meaning = meaningOf(said);
      let last = close + 1;
      while (last < end && /[\s:*_]/.test(shape[last] ?? '')) last++;
      if (meaning && meaning.form !== 'condition')
        return make(meaning, last, last, text.slice(from + 1, close));
    }
  }
  COLON_LABEL.lastIndex = from;
  const label = COLON_LABEL.exec(shape);
  if (label && from + label[0].length <= end) {
    const said = label[1] ?? '';
    const meaning = meaningOf(said);
    let last = from + label[0].length;
    while (last < end && /[\s*_:]/.test(shape[last] ?? '')) last++;
    if (meaning) return make(meaning, last, last, text.slice(from, from + said.length));
    const named = numbered ? null : namedPost(shape, from, from + said.length);
    if (named) return make(named.meaning, last, last, text.slice(from, from + said.length), named.title);
  }
  return null;
}

/** A heading such as 售后经理岗位职责: what it means, and where the post is named. */
function namedPost(
  shape: string,
  from: number,
  to: number,
): { readonly meaning: Meaning; readonly title: readonly [number, number] } | null {
  const whole = shape.slice(from, to);
  if (SENTENCE.test(whole)) return null;
  const [, before = '', core = ''] = ENDS_STRONG.exec(whole.replace(ENDING, '')) ?? [];
  const [start, end] = [before.search(WORD), before.replace(ENDING, '').length];
  if (start < 0 || end - start < 2 || NO_POST.test(before.slice(start))) return null;
  const meaning = meaningOf(core) ?? { announces: 'mixed' as const, form: 'section' as const };
  return { meaning, title: [from + start, from + end] };
}

/** Whether the next line with words is a heading of duties or requirements. */
function isAboveList(shape: string, end: number): boolean {
  const [next = ''] = /\S[^\n]{0,40}/.exec(shape.slice(end, end + 80)) ?? [];
  const announced = meaningOf(next.split(':')[0] ?? '')?.announces;
  return announced === 'duty' || announced === 'requirement' || announced === 'mixed';
}

function isBracketed(whole: string): boolean {
  const open = OPEN.indexOf(whole[0] ?? '');
  return open >= 0 && whole.endsWith(CLOSE[open] ?? '');
}

const INLINE_WORDS = [...KNOWN]
  .filter(
    ([word, { form, announces }]) =>
      form !== 'condition' && announces !== 'furniture' && !/^[a-z]{1,6}$/.test(word),
  )
  .map(([word]) => word);
const scan = compileLiterals(INLINE_WORDS);
/** Before a heading inside a line that has no sign before it: these make it an object of the sentence. */
const NOT_BEFORE =
  /(?:符合|满足|根据|按照|按|达到|具备|具有|了解|熟悉|明确|制定|完善|编制|撰写|负责|依据|其|该|此|的|与|和|及|或|、|各|为|对|将|以|在|于|等|有|无|把|从|到|给|类|类似|相关|相应|本|跟|包括)$/u;
const MODIFIER_BEFORE = /(?:基本|主要|具体|公司|岗位|员工|职位|专业|核心|我们的|工作)$/u;
const CAN_STAND_ANYWHERE = new Set<Announced>([
  'duty',
  'requirement',
  'preferred',
  'mixed',
  'benefit',
  'pay',
  'hours',
  'place',
  'contact',
  'company',
  'address',
  'apply',
  'process',
  'promotion',
]);

/** Headings inside lines: after a sentence's end, in brackets, or run together with what stands before. */
function inside(text: string, shape: string, markers: readonly Marker[]): Heading[] {
  const markerStarts = new Set(markers.map(({ start }) => start));
  const markerEnds = new Set(markers.map(({ end }) => end));
  const found: Heading[] = inBrackets(text, shape);
  scan(shape, (literal, start) => {
    const word = INLINE_WORDS[literal] ?? '';
    const meaning = KNOWN.get(word);
    if (!meaning) return;
    let from = start;
    const modifier = MODIFIER_BEFORE.exec(shape.slice(Math.max(0, start - 6), start))?.[0];
    if (modifier) {
      const extended = meaningOf(modifier + word);
      if (extended?.announces === meaning.announces) from -= modifier.length;
    }
    if (meaning.announces === 'preferred') {
      from -=
        /(?:有|具备|满足|符合)[以如下]下[^。;,，\n]{0,10}$/.exec(
          shape.slice(Math.max(0, from - 16), from),
        )?.[0].length ?? 0;
    }
    let to = start + word.length;
    const suffix = /^(?:如下|说明|描述|为)(?=\s*:)/.exec(shape.slice(to, to + 6))?.[0] ?? '';
    to += suffix.length;
    const open = OPEN.indexOf(shape[from - 1] ?? '\n');
    const isInBrackets = open >= 0 && shape[to] === CLOSE[open];
    let after = isInBrackets ? to + 1 : to;
    const blanks = /^[ \t*]*/.exec(shape.slice(after, after + 40))?.[0].length ?? 0;
    const hasColon = shape[after + blanks] === ':' || shape[after + blanks] === '：';
    if (hasColon) after += blanks + 1;
    while (/[ \t]/.test(shape[after] ?? '')) after++;
    const isBeforeMarker = markerStarts.has(after) || /^\d{1,2}[.、)]/.test(shape.slice(after, after + 4));
    if (isInBrackets) from--;
    let back = from;
    while (back > 0 && /[ \t*]/.test(shape[back - 1] ?? '')) back--;
    const before = shape[back - 1] ?? '\n';
    const isAtBorder =
      markerEnds.has(from) ||
      /[\n。;!?|】」』\])…〕]/u.test(before) ||
      (before === '.' && back < from) ||
      from - back >= 2;
    const isBeforeSign = isBeforeMarker || /[【「『[(]/.test(shape[after] ?? '');
    // 要求：… 待遇：… 地址：…, 编制：… 审核：…: an ad or a form on one line.
    const isAfterBlank =
      from - back >= 1 && (word.length >= 4 || (hasColon && isFarFromLineStart(shape, back)));
    // 熟悉消息队列(优先): a remark.
    const accepted = isInBrackets
      ? word.length >= 2 && (shape[from] !== '(' || isAtBorder)
      : isAtBorder || isAfterBlank
        ? hasColon || (word.length >= 4 && isBeforeMarker)
        : CAN_STAND_ANYWHERE.has(meaning.announces) &&
          !NOT_BEFORE.test(shape.slice(Math.max(0, back - 3), back)) &&
          ((hasColon && (word.length >= 4 || word === '加分项' || isBeforeSign)) ||
            (word.length >= 4 && isBeforeMarker));
    if (!accepted) return;
    const isLineEnd = shape[after] === '\n' || after >= shape.length;
    found.push({
      ...meaning,
      start: from,
      end: after,
      words: text.slice(start, to),
      alone: isLineEnd && (from === 0 || shape[from - 1] === '\n'),
      title: null,
    });
  });
  return found;
}

/** As far as a label (学历 要求：) and a word of its value are long. */
const LABELLED = 4;

function isFarFromLineStart(shape: string, at: number): boolean {
  return !shape.slice(Math.max(0, at - LABELLED), at).includes('\n') && at >= LABELLED;
}

/** Praise for the ad itself, as it stands around a post's name. */
const SLOGAN = /(?:[诚急直热][招聘]|招聘|招募)$|^高薪/;
const BRACKETED = /([【「『[])([^【】「」『』[\]\n]{2,14})[】」』\]]\s{0,9}:?\s{0,9}/g;
const TOLD_BY_HINT = new Set<Announced>([
  'benefit',
  'pay',
  'company',
  'hours',
  'place',
  'contact',
  'apply',
  'process',
  'promotion',
]);

/** Bracketed headings inside lines whose words are in no list but end in one's or hint at it: 「某某人专享福利」. */
function inBrackets(text: string, shape: string): Heading[] {
  const found: Heading[] = [];
  for (const match of shape.matchAll(BRACKETED)) {
    const [whole, open = '', said = ''] = match;
    const start = match.index;
    if (start > 0 && !/[\s。;!?.:】」』\])]/u.test(shape[start - 1] as string)) continue;
    const hint = hintOf(said);
    const meaning: Meaning | null =
      meaningOf(said) ??
      meaningOf(said.slice(-4)) ??
      (TOLD_BY_HINT.has(hint) && !SLOGAN.test(said) && (open === '【' || /福利|待遇|我们/.test(said))
        ? { announces: hint, form: 'section' }
        : null);
    if (!meaning || meaning.form === 'condition' || meaning.announces === 'title') continue;
    found.push({
      ...meaning,
      start,
      end: start + whole.length,
      words: text.slice(start + 1, start + 1 + said.length),
      alone: false,
      title: null,
    });
  }
  return found;
}

function merged(lines: readonly Heading[], insides: readonly Heading[]): Heading[] {
  const all = [...lines, ...insides].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Heading[] = [];
  for (const heading of all) {
    const last = kept.at(-1);
    if (!last || heading.start >= last.end) kept.push(heading);
  }
  return kept;
}
