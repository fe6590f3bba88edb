import type { TextSpan } from '#text/quantity.ts';
import { findHeadings, type Heading } from './headings.ts';
import { findMarkers, type Marker } from './numbering.ts';
import type { Source } from './source.ts';

/** A stretch of words between two of the things that part a text: line ends, numbers, headings. */
export interface Entry {
  readonly kind: 'words';
  /** Of the words, in order, without marks of emphasis between them and separators around them. */
  readonly spans: readonly TextSpan[];
  readonly marker: Marker | null;
  /** It begins its line, the number aside. */
  readonly opensLine: boolean;
  /** An empty line stands before it. */
  readonly afterBlank: boolean;
  /** Blanks before it on its line. */
  readonly indent: number;
  /** How its text ends in the source, separators included. */
  readonly closing: string;
}

export type OutlineEntry =
  | Entry
  | { readonly kind: 'heading'; readonly heading: Heading; readonly marker: Marker | null };

/** Separators and signs at the edges of words that are not part of them. */
const BEFORE_WORDS = /[\s:：、。.,，;；—\-–_=|#>*~·]/u;
const AFTER_WORDS = /[\s、。,，;；:：|*_~=]/u;
const EMPHASIS = /(?<!\*)\*\*(?!\*)|(?<!_)__(?!_)|~~|`/g;

/** The words, numbers and headings of a text in order. */
export function outline(source: Source): readonly OutlineEntry[] {
  const { text, shape } = source;
  const markers = findMarkers(shape);
  const headings = findHeadings(text, shape, markers).filter(
    ({ form, alone }) => form !== 'condition' || alone,
  );
  const entries: OutlineEntry[] = [];
  let at = 0;
  let marker: Marker | null = null;
  let opensLine = true;
  let afterBlank = false;
  let indent = 0;
  const words = (end: number): void => {
    const spans = wordSpans(text, at, end);
    if (spans.length > 0) {
      const closing = text.slice(spans.at(-1)?.[1] ?? end, end).trim();
      entries.push({ kind: 'words', spans, marker, opensLine, afterBlank, indent, closing });
      opensLine = false;
      afterBlank = false;
      marker = null;
    }
  };
  let m = 0;
  let h = 0;
  let lineEnd = -1;
  while (at < text.length) {
    while ((markers[m]?.start ?? Infinity) < at) m++;
    while ((headings[h]?.start ?? Infinity) < at) h++;
    if (at > lineEnd) {
      const newline = text.indexOf('\n', at);
      lineEnd = newline < 0 ? text.length : newline;
    }
    const nextMarker = markers[m];
    const nextHeading = headings[h];
    if (nextHeading && nextHeading.start < lineEnd && nextHeading.start <= (nextMarker?.start ?? Infinity)) {
      words(nextHeading.start);
      entries.push({ kind: 'heading', heading: nextHeading, marker });
      marker = null;
      opensLine = false;
      afterBlank = false;
      at = nextHeading.end;
      continue;
    }
    if (nextMarker && nextMarker.start < lineEnd) {
      words(nextMarker.start);
      marker = nextMarker;
      indent = opensLine ? nextMarker.start - at : 0;
      at = nextMarker.end;
      continue;
    }
    if (opensLine && marker === null)
      indent = /^[^\S\n]*/.exec(text.slice(at, Math.min(lineEnd, at + 80)))?.[0].length ?? 0;
    const isBlank = opensLine && marker === null && text.slice(at, lineEnd).trim() === '';
    words(lineEnd);
    if (isBlank) afterBlank = true;
    // A number alone on its line belongs to the next.
    opensLine = true;
    at = lineEnd + 1;
  }
  return entries;
}

/** The spans of the words between two offsets, without what only surrounds or sets them. */
function wordSpans(text: string, start: number, end: number): TextSpan[] {
  let from = start;
  let to = end;
  while (from < to && BEFORE_WORDS.test(text[from] as string)) from++;
  while (to > from && AFTER_WORDS.test(text[to - 1] as string)) to--;
  if (to - 1 > from && text[to - 1] === '.' && !/[\d.]/.test(text[to - 2] as string)) to--;
  if (from >= to || !/[\p{L}\p{N}]/u.test(text.slice(from, to))) return [];
  const spans: TextSpan[] = [];
  let at = from;
  for (const { index, 0: mark } of text.slice(from, to).matchAll(EMPHASIS)) {
    if (from + index > at) spans.push([at, from + index]);
    at = from + index + mark.length;
  }
  if (to > at) spans.push([at, to]);
  return spans;
}

/** The words of spans as one text: blanks collapsed, lines joined as the language joins them. */
export function joinSpans(text: string, spans: readonly TextSpan[]): string {
  let joined = '';
  for (const [start, end] of spans) {
    const part = text.slice(start, end).replace(/\s+/g, ' ').trim();
    const isLatinBorder = /[a-z\d,.]$/i.test(joined) && /^[a-z\d]/i.test(part);
    joined += joined !== '' && isLatinBorder ? ` ${part}` : part;
  }
  return joined;
}
