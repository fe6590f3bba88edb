import type { Document, Place, Run, Words } from '#document/block.ts';

/** Something to say about words of the source, and what to put there instead. */
export interface Remark {
  readonly path: Place['path'];
  /**
   * UTF-16 units of the field's text. An empty span is a place to put words; without a proposal it means the document,
   * and so does a field that the document does not print.
   */
  readonly span: readonly [start: number, end: number];
  /** Paragraphs of the comment. */
  readonly comment: readonly string[];
  /** The words to put there; empty to delete, null for no proposal. */
  readonly replacement: string | null;
}

/** Remarks with who makes them and when. */
export interface Review {
  readonly author: string;
  readonly date: Date;
  readonly remarks: readonly Remark[];
  /**
   * The document when all proposals are taken. Rows, points and paragraphs it lacks are proposed for deletion as a
   * whole; without it only words are.
   */
  readonly mended?: Document;
}

/** A part of a run under review. Comments are known by the index of their remark. */
export type Piece =
  | { readonly kind: 'open' | 'close'; readonly remark: number }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'change'; readonly removed: string; readonly inserted: string };

/** The pieces of every run that carries a remark. */
export type Marks = ReadonlyMap<Run, readonly Piece[]>;

/**
 * Finds the words each remark is about: the comment stands at the first place the document prints them, the change at
 * every one. Remarks about words that it does not print are put on its first words. Of changes that overlap the first
 * is proposed, the others are comments.
 */
export function markRuns(document: Document, remarks: readonly Remark[]): Marks {
  const runs = [...runsOf(document.blocks)];
  const [first] = runs;
  const byRun = new Map<Run, Marked[]>();
  remarks.forEach((remark, index) => {
    const found = runs.filter((each) => covers(each, remark));
    const [commented = first, ...others] = found;
    const mark = (run: Run, isCommented: boolean) =>
      byRun.set(run, [...(byRun.get(run) ?? []), { index, remark, isCommented }]);
    if (commented) mark(commented, true);
    if (remark.replacement !== null) for (const run of others) mark(run, false);
  });
  return new Map([...byRun].map(([run, marked]) => [run, pieces(run, marked)]));
}

function* runsOf(value: unknown): Iterable<Run> {
  if (Array.isArray(value)) for (const each of value) yield* runsOf(each);
  else if (isRun(value)) yield value;
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* runsOf(each);
}

/** In the whole vocabulary only runs have a text that is a string. */
function isRun(value: unknown): value is Words[number] {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}

function covers({ text, from }: Run, { path, span: [start, end], replacement }: Remark): boolean {
  const isPlace = start < end || replacement !== null;
  return from?.path === path && isPlace && start >= from.start && end <= from.start + text.length;
}

/** A remark on a run; its comment stands on one run only. */
interface Marked {
  readonly index: number;
  readonly remark: Remark;
  readonly isCommented: boolean;
}

function pieces(run: Run, marked: readonly Marked[]): Piece[] {
  const { text } = run;
  const spans = marked.map(({ index, remark, isCommented }) => {
    const offset = run.from?.start ?? 0;
    const isHere = covers(run, remark);
    return {
      index,
      isCommented,
      start: isHere ? remark.span[0] - offset : 0,
      end: isHere ? remark.span[1] - offset : text.length,
      inserted: isHere ? remark.replacement : null,
    };
  });
  const changes: typeof spans = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const isApart = changes.every(({ start, end }) => span.end <= start || span.start >= end);
    if (span.inserted !== null && isApart) changes.push(span);
  }
  // Comments open and close at the edges of changes, never inside one; one without words of its own is on all.
  const widened = spans
    .filter(({ isCommented }) => isCommented)
    .map((span) => {
      const touched = changes.filter(({ start, end }) => span.start < end && span.end > start);
      return {
        index: span.index,
        start: span.start === span.end ? 0 : Math.min(span.start, ...touched.map(({ start }) => start)),
        end: span.start === span.end ? text.length : Math.max(span.end, ...touched.map(({ end }) => end)),
      };
    });
  const edges = [
    0,
    text.length,
    ...widened.flatMap(({ start, end }) => [start, end]),
    ...changes.flatMap(({ start, end }) => [start, end]),
  ];
  const cuts = [...new Set(edges)].toSorted((a, b) => a - b);
  return cuts.flatMap((cut, at): Piece[] => {
    const next = cuts[at + 1];
    const closing = widened
      .filter(({ end }) => end === cut)
      .map(({ index }): Piece => ({ kind: 'close', remark: index }));
    const opening = widened
      .filter(({ start }) => start === cut)
      .map(({ index }): Piece => ({ kind: 'open', remark: index }));
    const added = changes
      .filter(({ start, end }) => start === cut && end === cut)
      .map(({ inserted }): Piece => ({ kind: 'change', removed: '', inserted: inserted ?? '' }));
    if (next === undefined) return [...added, ...closing];
    const change = changes.find(({ start, end }) => start <= cut && next <= end);
    const words = text.slice(cut, next);
    if (!change) return [...added, ...closing, ...opening, { kind: 'words', text: words }];
    // A change that a comment's edge cuts is deleted piece by piece and inserted once, at its end.
    const inserted = next === change.end ? (change.inserted ?? '') : '';
    return [...added, ...closing, ...opening, { kind: 'change', removed: words, inserted }];
  });
}
