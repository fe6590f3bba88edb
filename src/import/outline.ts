import type { TextSpan } from '#text/quantity.ts';
import type { Announced } from './heading-words.ts';
import { findHeadings, type Heading } from './headings.ts';
import { findMarkers, type Marker } from './numbering.ts';
import type { Part } from './result.ts';
import type { Source } from './source.ts';
import { tableEntries } from './table-rows.ts';
import type { Table } from './tables.ts';

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
  /** It stands in a cell beside its label. */
  readonly isValue?: boolean;
  /** It has nothing to do with the words before it on its line, and is this part where that is told. */
  readonly apart?: Part | 'open';
}

/** A row of a data table. */
export interface RowEntry {
  readonly kind: 'row';
  /** What the cell that matters most says, line by line. */
  readonly lead: readonly Entry[];
  /** The other cells by what their columns hold. */
  readonly cells: Readonly<Record<string, TextSpan>>;
  /** What the table is about. */
  readonly announces: Announced;
  readonly label: string;
}

export type OutlineEntry =
  | Entry
  | RowEntry
  | { readonly kind: 'heading'; readonly heading: Heading; readonly marker: Marker | null };

/** What is known of a text beyond its characters. */
export interface Structure {
  /** In order, apart. */
  readonly tables: readonly Table[];
  /** Offsets of lines that are set as headings. */
  readonly headingLines: ReadonlySet<number>;
}

/** Separators and signs at the edges of words that are not part of them. */
const BEFORE_WORDS = /[\s:：、。.,，;；—\-–_=|｜#>*~·]/u;
const AFTER_WORDS = /[\s、。,，;；:：|｜*_~=]/u;
const EMPHASIS = /(?<!\*)\*\*(?!\*)|(?<!_)__(?!_)|~~|`/g;

/** The words, numbers, headings and table rows of a text in order. */
export function outline(source: Source, { tables, headingLines }: Structure): readonly OutlineEntry[] {
  const { text, shape } = source;
  const markers = findMarkers(shape);
  const headings = findHeadings(text, shape, markers, headingLines).filter(
    ({ form, alone }) => form !== 'condition' || alone,
  );
  const entries: OutlineEntry[] = [];
  const cut = cutter(source, { markers, headings });
  let at = 0;
  for (const table of tables) {
    for (const entry of cut(at, table.start)) entries.push(entry);
    for (const entry of tableEntries(text, table, cut)) entries.push(entry);
    at = table.end;
  }
  for (const entry of cut(at, text.length)) entries.push(entry);
  return withLabels(withKeywords(entries));
}

/** Makes words of headings among the keywords of an ad: 保险 in one for insurance. */
function withKeywords(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  let section: Announced | undefined;
  return entries.map((entry): OutlineEntry => {
    if (entry.kind !== 'heading') return entry;
    const { heading, marker } = entry;
    const { start, end, announces } = heading;
    const isKeyword =
      section === 'keywords' &&
      heading.alone &&
      announces !== 'furniture' &&
      end - start <= heading.words.length;
    if (!isKeyword) {
      section = announces;
      return entry;
    }
    const spans: TextSpan[] = [[start, end]];
    return { kind: 'words', spans, marker, opensLine: true, afterBlank: false, indent: 0, closing: '' };
  });
}

const ASKS = new Set<Announced | undefined>(['requirement', 'preferred']);

/** Gives a numbered point of a list of requirements its label back: 2、… 3、加分项：熟悉Python begins no section. */
function withLabels(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  const kept: OutlineEntry[] = [];
  let section: Announced | undefined;
  let label: Extract<OutlineEntry, { kind: 'heading' }> | null = null;
  for (const [index, entry] of entries.entries()) {
    if (label && entry.kind === 'words') {
      const [first, ...others] = entry.spans as [TextSpan, ...TextSpan[]];
      const spans: TextSpan[] = [[label.heading.start, first[1]], ...others];
      kept.push({ ...entry, spans, marker: label.marker, opensLine: true });
      label = null;
      continue;
    }
    if (entry.kind !== 'heading') {
      kept.push(entry);
      continue;
    }
    const { heading, marker } = entry;
    const [before, after] = [kept.at(-1), entries[index + 1]];
    const goesOn =
      marker !== null &&
      marker.number !== null &&
      before?.kind === 'words' &&
      before.marker?.family === marker.family &&
      before.marker.number === marker.number - 1;
    const isFollowed = after?.kind === 'words' && !after.opensLine && after.marker === null;
    const isAsked = ASKS.has(section) ? ASKS.has(heading.announces) : heading.announces === 'preferred';
    if (goesOn && isFollowed && isAsked && section !== 'duty') {
      label = entry;
      continue;
    }
    section = heading.announces;
    kept.push(entry);
  }
  return kept;
}

/** Cuts a stretch of the source into entries; stretches come in any order, each at the cost of its length. */
export type Cut = (start: number, end: number) => readonly OutlineEntry[];

function cutter(
  { text }: Source,
  { markers, headings }: { readonly markers: readonly Marker[]; readonly headings: readonly Heading[] },
): Cut {
  return (start, end) => {
    const entries: OutlineEntry[] = [];
    let at = start;
    let marker: Marker | null = null;
    let opensLine = true;
    let afterBlank = false;
    let indent = 0;
    const words = (to: number): void => {
      const spans = wordSpans(text, at, to);
      if (spans.length === 0) return;
      const closing = text.slice(spans.at(-1)?.[1] ?? to, to).trim();
      entries.push({ kind: 'words', spans, marker, opensLine, afterBlank, indent, closing });
      opensLine = false;
      afterBlank = false;
      marker = null;
    };
    let m = firstFrom(markers, start);
    let h = firstFrom(headings, start);
    let lineEnd = -1;
    while (at < end) {
      while ((markers[m]?.start ?? Infinity) < at) m++;
      while ((headings[h]?.start ?? Infinity) < at) h++;
      if (at > lineEnd) {
        const newline = text.indexOf('\n', at);
        lineEnd = newline < 0 || newline > end ? end : newline;
      }
      const nextMarker = markers[m];
      const nextHeading = headings[h];
      if (
        nextHeading &&
        nextHeading.start < lineEnd &&
        nextHeading.end <= end &&
        nextHeading.start <= (nextMarker?.start ?? Infinity)
      ) {
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
        at = Math.min(nextMarker.end, end);
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
  };
}

function firstFrom(all: readonly { readonly start: number }[], start: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
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
    const part = text
      .slice(start, end)
      .replace(/\s+/g, ' ')
      // Left by options not ticked.
      .replace(/(?<=[：，；、]) | (?=[、，；])/g, '')
      .trim();
    const isLatinBorder = /[a-z\d,.]$/i.test(joined) && /^[a-z\d]/i.test(part);
    joined += joined !== '' && isLatinBorder ? ` ${part}` : part;
  }
  return joined;
}
