import type { TextSpan } from '#text/quantity.ts';

/** What to read of a form's boxes: the options not ticked are no words, nor are the ticks. */
export interface Choices {
  /** In order, apart. */
  readonly unread: readonly TextSpan[];
  /** Signs that stand between two ticked options, where a separator is read. */
  readonly between: readonly number[];
}

const BOX = /[□☐◻▢❑❏☑☒✓✔√■●]|(?<![一二三四五六七八九十○])○|[（(][^\S\n]{0,6}[√✓✔]?[^\S\n]{0,6}[)）]/gu;
const ANY = /[□☐◻▢❑❏○]|[（(][^\S\n]{0,6}[)）]/u;
const TICKED = /[☑☒✓✔√■●]/u;
/** Signs that are also bullets of an outline. */
const BULLET = /[○■●]/u;
/** Stretches without line ends or borders of cells. */
const SEGMENT = /[^\n\t|｜]+/g;
const LONGEST = 30;
/** A longer stretch is no row of boxes. */
const LONGEST_SEGMENT = 1000;
/** Options of which nobody wants several: a form where none is ticked was not filled in. */
const EXCLUSIVE =
  /^(?:男性?|女性?|不限|无所谓|是|否|有|无|已婚|未婚|初中|高中|中专|中技|大专|专科|本科|硕士|博士|研究生)(?:及以上|以上)?$/u;
/** Where an option ends before the next sign: a clause, or another label after a blank. */
const ENDS = /[，,。；;]|\s(?=\p{Script=Han}{2,8}\s?[：:])/u;
const STARTS = /.*[：:，,。；;]/su;
const BLANK_STARTS = /.*[：:，,。；;\s]/su;

interface Option {
  readonly span: TextSpan;
  readonly sign: TextSpan;
  readonly words: string;
  readonly ticked: boolean;
  readonly isBullet: boolean;
  /** Other words stand between it and the option before. */
  readonly isFirst: boolean;
}

/** Finds the options of forms: 性别：□男 □女 ☑不限, 男□ 女√, （√）本科 （ ）大专, or one a line. */
export function findChoices(text: string): Choices {
  if (!ANY.test(text)) return { unread: [], between: [] };
  const unread: TextSpan[] = [];
  const between: number[] = [];
  /** Options that stand alone on their lines or in their cells, one below the other. */
  let column: Option[] = [];
  const endColumn = (): void => {
    const isChoice = column.length > 1 && isTold(column) && !column.some(({ isBullet }) => isBullet);
    for (const { ticked, span } of column) if (isChoice && !ticked) unread.push(span);
    column = [];
  };
  for (const { 0: segment, index } of text.matchAll(SEGMENT)) {
    if (segment.trim() === '') continue;
    const options = segment.length > LONGEST_SEGMENT ? [] : optionsOf(segment, index);
    const [first] = options;
    if (
      options.length === 1 &&
      first &&
      isOption(first) &&
      segment.trimStart().startsWith(text[first.sign[0]] as string)
    ) {
      column.push(first);
      continue;
    }
    endColumn();
    if (options.length < 2 || !options.every(isOption)) continue;
    const isBlank = !options.some(({ ticked }) => ticked);
    if (!isTold(options) && !(isBlank && options.some(({ words }) => EXCLUSIVE.test(words)))) continue;
    let isNext = false;
    for (const { ticked, span, sign, isFirst } of options) {
      if (isFirst) isNext = false;
      unread.push(ticked ? sign : span);
      if (ticked && isNext) between.push(sign[0]);
      isNext ||= ticked;
    }
  }
  endColumn();
  return { unread, between };
}

function isTold(options: readonly Option[]): boolean {
  return options.some(({ ticked }) => ticked) && options.some(({ ticked }) => !ticked);
}

function isOption({ words, isBullet }: Option): boolean {
  return words !== '' && words.length <= (isBullet ? 8 : LONGEST);
}

/** The options of a segment, their signs before or all behind them. */
function optionsOf(segment: string, offset: number): Option[] {
  const signs = [...segment.matchAll(BOX)];
  const [first, last] = [signs[0], signs.at(-1)];
  if (!first || !last) return [];
  const isBehind =
    !/[\p{L}\p{N}]/u.test(segment.slice(last.index + last[0].length)) &&
    /[\p{L}\p{N})）]$/u.test(segment.slice(0, first.index));
  let before = 0;
  let isFirst = true;
  return signs.map(({ 0: sign, index }, at) => {
    const end = index + sign.length;
    let [from, to] = [index, signs[at + 1]?.index ?? segment.length];
    let opens = isFirst;
    isFirst = false;
    if (isBehind) {
      const label = (at === 0 ? BLANK_STARTS : STARTS).exec(segment.slice(before, index));
      if (label) opens = true;
      from = before + (label?.[0].length ?? 0);
      to = end;
    } else {
      const rest = segment.slice(end, to);
      const stop = ENDS.exec(rest.trimStart());
      if (stop) {
        isFirst = true;
        to = end + rest.length - rest.trimStart().length + stop.index;
      }
    }
    before = end;
    const words = isBehind ? segment.slice(from, index) : segment.slice(end, to);
    return {
      span: [offset + from, offset + to],
      sign: [offset + index, offset + end],
      words: words.replace(/[\s_、/／]+$/u, '').trim(),
      ticked: TICKED.test(sign),
      isBullet: BULLET.test(sign),
      isFirst: opens,
    };
  });
}
