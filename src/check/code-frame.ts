import type { Span } from './finding.ts';

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const WIDTHLESS = /[\p{Mn}\p{Me}\u200b\u200c\u2060\ufeff]|\u200d/u;
/** Would move the cursor or turn the line round: shown as a blank. */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/u;

/** Columns one character (code point) takes in a terminal: 0, 1 or 2. */
function columnsOf(char: string): number {
  if (WIDTHLESS.test(char)) return 0;
  return WIDE.test(char) ? 2 : 1;
}

/** Columns a text takes in a terminal, Han and other full-width characters being two. */
export function columns(text: string): number {
  let total = 0;
  for (const char of text) total += columnsOf(char);
  return total;
}

/** Line and column, both from 1, of a UTF-16 offset; the column counts code points. */
export function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(LINE_END);
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}

const LINE_END = /\r\n|\r|\n/;

/** How wide a frame may be. */
export interface FrameOptions {
  /** Columns of text shown of a line, 96 if left out; what is cut off on a side is shown as `…`. */
  readonly width?: number;
}

/**
 * The lines a span stands in, each with its number and `^` under the span, aligned for a terminal in
 * which Han characters take two columns. The span is in UTF-16 units; an empty one is marked by one `^`.
 */
export function codeFrame(text: string, [start, end]: Span, { width = 96 }: FrameOptions = {}): string {
  const shown: { readonly number: number; readonly line: string; readonly span: Span }[] = [];
  let offset = 0;
  for (const [index, [line, length]] of linesOf(text).entries()) {
    const touches =
      start === end ? start >= offset && start <= offset + line.length : start < offset + length;
    if (touches && (end > offset || start === end)) {
      const from = Math.min(Math.max(start - offset, 0), line.length);
      const to = Math.min(Math.max(end - offset, from), line.length);
      if (to > from || shown.length === 0) shown.push({ number: index + 1, line, span: [from, to] });
    }
    offset += length;
    if (offset > end) break;
  }
  const gutter = String(shown.at(-1)?.number ?? 1).length;
  return shown
    .flatMap(({ number, line, span }) => {
      const [words, marks] = markedLine(line, span, width);
      return [`${String(number).padStart(gutter)} | ${words}`, `${' '.repeat(gutter)} | ${marks}`];
    })
    .join('\n');
}

/** The lines of a text, each with its length including its end. */
function linesOf(text: string): (readonly [line: string, length: number])[] {
  const lines: [string, number][] = [];
  let from = 0;
  for (const match of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push([text.slice(from, match.index), match.index + match[0].length - from]);
    from = match.index + match[0].length;
  }
  lines.push([text.slice(from), text.length - from]);
  return lines;
}

function markedLine(line: string, [start, end]: Span, width: number): [words: string, marks: string] {
  const marked = columns(line.slice(start, end));
  const around = Math.max(8, Math.floor((width - marked) / 2));
  const before = lastColumns(line.slice(0, start), around);
  const after = firstColumns(line.slice(end), around);
  const lead = before.length < start ? '…' : '';
  const tail = after.length < line.length - end ? '…' : '';
  const words = `${lead}${before}${line.slice(start, end)}${after}${tail}`;
  return [printable(words), `${' '.repeat(columns(lead + before))}${'^'.repeat(Math.max(1, marked))}`];
}

function printable(text: string): string {
  let plain = '';
  for (const char of text) plain += UNPRINTABLE.test(char) ? ' ' : char;
  return plain;
}

/** The longest beginning of a text that fits. */
function firstColumns(text: string, width: number): string {
  let kept = '';
  let left = width;
  for (const char of text) {
    left -= columnsOf(char);
    if (left < 0) break;
    kept += char;
  }
  return kept;
}

/** The longest end of a text that fits. */
function lastColumns(text: string, width: number): string {
  const chars = [...text];
  let from = chars.length;
  let left = width;
  while (from > 0) {
    left -= columnsOf(chars[from - 1] as string);
    if (left < 0) break;
    from--;
  }
  return chars.slice(from).join('');
}
