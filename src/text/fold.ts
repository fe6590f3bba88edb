import { matchesOf } from './matches.ts';
/** A text made uniform for matching, and the way back. */
export interface Folded {
  /** Half-width ASCII in lower case, without blanks inside Han words. */
  readonly text: string;
  /** The original's offset of each UTF-16 unit of `text` (and of its end), or null where they are the same. */
  readonly offsets: Uint32Array | null;
  /** What readers made of this text, each in the place `reader` gave it. */
  readonly memo: unknown[];
}

let readers = 0;

/** A place in the memo of every text, for one reader: a weak map for each would keep the collector busy. */
export function reader(): number {
  return readers++;
}

const FULL_WIDTH_OR_UPPER = /[A-Z\uff01-\uff5e\u3000\u00a0]/;
/** A blank between two Han characters is a typing slip or a way round a filter: 限 男, 年 龄. */
const BLANK_IN_HAN = /(?<=\p{Script=Han})[ \t\u3000\u00a0\u200b]+(?=\p{Script=Han})/u;
const BLANKS_IN_HAN = new RegExp(BLANK_IN_HAN.source, 'gu');

/** Full-width marks that separate clauses stay as they are: patterns are written with them. */
const KEPT = new Set('，。；：！？（）'.split('').map((mark) => mark.charCodeAt(0)));

function foldUnits(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x41 && code <= 0x5a) folded += String.fromCharCode(code + 32);
    else if (code === 0x3000 || code === 0xa0) folded += ' ';
    else if (code >= 0xff01 && code <= 0xff5e && !KEPT.has(code)) {
      const half = code - 0xfee0;
      folded += String.fromCharCode(half >= 0x41 && half <= 0x5a ? half + 32 : half);
    } else folded += text[index];
  }
  return folded;
}

/** Folds a text; one unit stays one unit, except that blanks between Han characters are dropped. */
export function fold(text: string): Folded {
  const uniform = FULL_WIDTH_OR_UPPER.test(text) ? foldUnits(text) : text;
  if (!BLANK_IN_HAN.test(uniform)) return { text: uniform, offsets: null, memo: [] };
  const offsets: number[] = [];
  let kept = '';
  let from = 0;
  const keep = (to: number): void => {
    for (let index = from; index < to; index++) offsets.push(index);
    kept += uniform.slice(from, to);
  };
  for (const blank of matchesOf(BLANKS_IN_HAN, uniform)) {
    keep(blank.index);
    from = blank.index + blank[0].length;
  }
  keep(uniform.length);
  offsets.push(uniform.length);
  return { text: kept, offsets: Uint32Array.from(offsets), memo: [] };
}

/** The span of the original that a span of the folded text stands for. */
export function unfold(folded: Folded, start: number, end: number): readonly [number, number] {
  const { offsets } = folded;
  if (!offsets) return [start, end];
  const last = end > start ? (offsets[end - 1] as number) + 1 : (offsets[end] as number);
  return [offsets[start] as number, last];
}
