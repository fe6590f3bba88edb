import { matchesOf } from './matches.ts';

/** What units a text holds, so that whoever looks for one kind need not look at all. */
export const SIGN = {
  /** ASCII or full width. */
  digit: 1,
  latin: 2,
  /** Blanks and invisible characters. */
  blank: 4,
  /** Full-width digits and letters. */
  wide: 8,
  /** `,;:!?.()` */
  half: 16,
  /** Where pictures and symbols stand. */
  symbol: 32,
  /** Written otherwise once folded. */
  folds: 64,
} as const;

/** A text made uniform for matching, and the way back. */
export interface Folded {
  /** Half-width ASCII in lower case, without blanks inside Han words. */
  readonly text: string;
  /** The original's offset of each UTF-16 unit of `text` (and of its end), or null where they are the same. */
  readonly offsets: Uint32Array | null;
  /** The kinds of unit in the original, as bits of `SIGN`. */
  readonly signs: number;
  /** What readers made of this text: each one's number and, after it, what it made. */
  readonly memo: unknown[];
}

let readers = 0;

/**
 * Remembers beside each text what `make` makes of it: a weak map for each would keep the collector busy, and
 * so few read any one text that looking through them is quick.
 */
export function remembering<Text extends { readonly folded: Folded }, T>(
  make: (text: Text) => T,
): (text: Text) => T {
  const number = readers++;
  return (text) => {
    const { memo } = text.folded;
    for (let at = 0; at < memo.length; at += 2) if (memo[at] === number) return memo[at + 1] as T;
    const value = make(text);
    memo.push(number, value);
    return value;
  };
}

/** Full-width marks that separate clauses stay as they are: patterns are written with them. */
const KEPT = new Set('，。；：！？（）'.split('').map((mark) => mark.charCodeAt(0)));

/** For each unit what it is written as once folded, and its signs. */
const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
const SIGNS_OF = new Uint8Array(0x10000);

/** Calls `set` for the units of a class of characters as in a regular expression. */
function each(units: string, set: (unit: number) => void): void {
  for (const [range] of units.matchAll(/.-.|./gs)) {
    const last = range.charCodeAt(range.length - 1);
    for (let unit = range.charCodeAt(0); unit <= last; unit++) set(unit);
  }
}

function sign(bit: number, units: string): void {
  each(units, (unit) => {
    SIGNS_OF[unit] = (SIGNS_OF[unit] as number) | bit;
  });
}

sign(SIGN.digit, '0-9０-９');
sign(SIGN.latin, 'A-Za-zＡ-Ｚａ-ｚ');
sign(SIGN.blank, '\t-\r \u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff');
sign(SIGN.wide, '０-９Ａ-Ｚａ-ｚ');
sign(SIGN.half, ',;:!?.()');
sign(SIGN.symbol, '\u203c\u2049\u2122\u2139\u231a-\u2bff\u3030\u303d\u3297-\u32a3\ud83c-\ud83e\ue000-\uf8ff');
each('\uff01-\uff5e', (unit) => {
  if (!KEPT.has(unit)) FOLDED[unit] = unit - 0xfee0;
});
each('A-ZＡ-Ｚ', (unit) => {
  FOLDED[unit] = (FOLDED[unit] as number) + 32;
});
each('\u00a0\u3000', (unit) => {
  FOLDED[unit] = 0x20;
});
FOLDED.forEach((folded, unit) => {
  if (folded !== unit) sign(SIGN.folds, String.fromCharCode(unit));
});

function signsOf(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) signs |= SIGNS_OF[text.charCodeAt(at)] as number;
  return signs;
}

/** Units folded at a time: as many as a call takes arguments with ease. */
const units = new Uint16Array(4096);

function foldUnits(text: string): string {
  let folded = '';
  for (let from = 0; from < text.length; from += units.length) {
    const length = Math.min(units.length, text.length - from);
    for (let at = 0; at < length; at++) units[at] = FOLDED[text.charCodeAt(from + at)] as number;
    folded += Reflect.apply(String.fromCharCode, null, units.subarray(0, length));
  }
  return folded;
}

/** A blank between two Han characters is a typing slip or a way round a filter: 限 男, 年 龄. */
const BLANKS_IN_HAN = /(?<=\p{Script=Han})[ \t\u3000\u00a0\u200b]+(?=\p{Script=Han})/gu;

/** Folds a text; one unit stays one unit, except that blanks between Han characters are dropped. */
export function fold(text: string): Folded {
  const signs = signsOf(text);
  const uniform = (signs & SIGN.folds) === 0 ? text : foldUnits(text);
  const blanks = (signs & SIGN.blank) === 0 ? [] : matchesOf(BLANKS_IN_HAN, uniform);
  if (blanks.length === 0) return { text: uniform, offsets: null, signs, memo: [] };
  const offsets: number[] = [];
  let kept = '';
  let from = 0;
  const keep = (to: number): void => {
    for (let index = from; index < to; index++) offsets.push(index);
    kept += uniform.slice(from, to);
  };
  for (const blank of blanks) {
    keep(blank.index);
    from = blank.index + blank[0].length;
  }
  keep(uniform.length);
  offsets.push(uniform.length);
  return { text: kept, offsets: Uint32Array.from(offsets), signs, memo: [] };
}

/** The span of the original that a span of the folded text stands for. */
export function unfold(folded: Folded, start: number, end: number): readonly [number, number] {
  const { offsets } = folded;
  if (!offsets) return [start, end];
  const last = end > start ? (offsets[end - 1] as number) + 1 : (offsets[end] as number);
  return [offsets[start] as number, last];
}
