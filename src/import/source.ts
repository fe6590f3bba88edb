import type { TextSpan } from '#text/quantity.ts';
import { findChoices } from './choices.ts';

/**
 * A text made ready for reading, and the way back. `text` has entities decoded, line breaks made one kind,
 * odd blanks made plain, HTML line breaks turned into line breaks and options not ticked made blank; `shape` is the same length, in half
 * width and lower case, for matching.
 */
export interface Source {
  readonly original: string;
  readonly text: string;
  readonly shape: string;
  /** The original's offset of each unit of `text` and of its end; null where they are the same. */
  readonly offsets: Uint32Array | null;
  /** Stretches of the original that are no words, such as tags. */
  readonly marks: readonly TextSpan[];
}

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  bull: '•',
  times: '×',
  divide: '÷',
  plusmn: '±',
  ge: '≥',
  le: '≤',
  ne: '≠',
  deg: '°',
  copy: '©',
  reg: '®',
  trade: '™',
  yen: '¥',
  sup2: '²',
  permil: '‰',
  radic: '√',
  rarr: '→',
};

/** Entities, tags that break lines or set words, carriage returns, rules inside lines, and characters that cannot be seen. */
const ODD =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d?));|<\/?(?:br|p|div|li|ul|ol|span|strong|b|em|i|u|font|h[1-6]|tr|tbody|table)(?:\s[^<>]{0,300})?\/?>|\r\n?|(?<=[^\s|])[-=~*]{8,}(?=\s*[^\s|])|[\p{Cf}\p{Zl}\p{Zp}]|(?![\n\t\r])\p{Cc}/giu;
/** Line ends other than the plain one, form feed and vertical tab among them. */
const BREAK = /[\r\p{Zl}\p{Zp}\v\f]/u;
const INLINE_TAG = /^<\/?(?:span|strong|b|em|i|u|font)\b/i;
const ODD_BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** One replacement: what stands in the original, and what is read instead. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The character an entity stands for, or null where it stands for none. */
export function decodeEntity(decimal?: string, hex?: string, name?: string): string | null {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? null;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (!Number.isInteger(code) || code < 9 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
    return null;
  return /\s/.test(String.fromCodePoint(code)) ? ' ' : String.fromCodePoint(code);
}

/** Prepares a text; every unit of the result stands for a stretch of the original, in order and without gaps. */
export function prepareSource(original: string): Source {
  const replacements: Replacement[] = [];
  const marks: TextSpan[] = [];
  const isInRow = rowFinder(original);
  for (const match of original.matchAll(ODD)) {
    const [whole, decimal, hex, name] = match;
    const start = match.index;
    const end = start + whole.length;
    if (whole.startsWith('&')) {
      const text = decodeEntity(decimal, hex, name);
      if (text !== null) replacements.push({ start, end, text });
      if (text === ' ') marks.push([start, end]);
    } else if (whole.startsWith('<')) {
      marks.push([start, end]);
      const text = INLINE_TAG.test(whole) ? '' : isInRow(start) ? ' ' : '\n';
      replacements.push({ start, end, text });
    } else {
      const isRule = end - start >= 8;
      if (isRule) marks.push([start, end]);
      replacements.push({ start, end, text: isRule || BREAK.test(whole) ? '\n' : '' });
    }
  }
  let text = original;
  let offsets: Uint32Array | null = null;
  if (replacements.length > 0) ({ text, offsets } = replaced(original, replacements));
  text = text.replace(ODD_BLANK, ' ');
  const { unread, between } = findChoices(text);
  if (unread.length === 0) return { original, text, shape: shapeOf(text), offsets, marks };
  const hidden = unread.map((span) => inOriginal({ offsets }, span));
  text = blanked(text, unread, between);
  return { original, text, shape: shapeOf(text), offsets, marks: joined([...marks, ...hidden]) };
}

/** A text with blanks in place of some stretches, and separators at some places. */
function blanked(text: string, spans: readonly TextSpan[], separators: readonly number[]): string {
  const units = text.split('');
  for (const [start, end] of spans) units.fill(' ', start, end);
  for (const at of separators) units[at] = '、';
  return units.join('');
}

/** Spans in order, those that touch made one. */
function joined(spans: readonly TextSpan[]): TextSpan[] {
  const all: TextSpan[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && start <= last[1]) all[all.length - 1] = [last[0], Math.max(last[1], end)];
    else all.push([start, end]);
  }
  return all;
}

/** Tells, for ascending offsets, whether they stand in a row of a Markdown table, where a tag must not end the line. */
function rowFinder(text: string): (offset: number) => boolean {
  let line = 0;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next >= 0 && next < offset) {
      line = next + 1;
      next = text.indexOf('\n', line);
    }
    return /^\s*\|/.test(text.slice(line, line + 20));
  };
}

function replaced(
  original: string,
  replacements: readonly Replacement[],
): { text: string; offsets: Uint32Array } {
  const parts: string[] = [];
  const offsets = new Uint32Array(original.length + 1);
  let length = 0;
  let from = 0;
  for (const { start, end, text } of replacements) {
    parts.push(original.slice(from, start), text);
    for (let at = from; at < start; at++) offsets[length++] = at;
    for (let unit = 0; unit < text.length; unit++) offsets[length++] = start;
    from = end;
  }
  parts.push(original.slice(from));
  for (let at = from; at <= original.length; at++) offsets[length++] = at;
  return { text: parts.join(''), offsets: offsets.subarray(0, length) };
}

const WIDE_OR_UPPER = /[A-Z\uff01-\uff5e]+/g;

/** A text of the same length in half width and lower case. */
export function shapeOf(text: string): string {
  return text.replace(WIDE_OR_UPPER, (run) => {
    let narrow = '';
    for (let index = 0; index < run.length; index++) {
      const code = run.charCodeAt(index);
      narrow += String.fromCharCode(code >= 0xff01 ? code - 0xfee0 : code);
    }
    return narrow.toLowerCase();
  });
}

/** The stretch of the original that a span of the text stands for. */
export function inOriginal({ offsets }: Pick<Source, 'offsets'>, [start, end]: TextSpan): TextSpan {
  return offsets ? [offsets[start] ?? 0, offsets[end] ?? 0] : [start, end];
}
