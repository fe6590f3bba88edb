import type { JobDescription } from '#model/job-description.ts';
import type { Path } from '#model/path.ts';
import type { TextSpan } from '#text/quantity.ts';
import { wholeText, withOtherWords } from './cells.ts';
import { newDraft } from './job-draft.ts';
import { PLACES } from './places.ts';
import type { ImportResult, Part, Piece, Point } from './result.ts';

/** What an import rests on: the source, its points, and where its headings stand. */
export interface Reading {
  readonly source: string;
  readonly points: readonly Point[];
  readonly headings: readonly TextSpan[];
  readonly notes: readonly string[];
  /** File name, or empty for pasted text. */
  readonly file?: string;
}

/** The document that points make, and the piece of it that every stretch of the source became. */
export function assemble({ source, points, headings, notes, file = '' }: Reading): ImportResult {
  const draft = newDraft();
  const pieces: Piece[] = headings.map((span) => ({ span, kind: 'heading', point: null, path: null }));
  const placed = new Map<Point, Path>();
  /** Where names such as the post's own stand, by their text. */
  const names = new Map<string, Path>();
  for (const point of points) {
    const path = PLACES[point.part](draft, withOtherWords(point));
    if (path === null) continue;
    placed.set(point, path);
    if (NAMES.has(point.part)) names.set(point.text, path);
  }
  for (const point of points) {
    // An organisation chart or a closing line says a name again.
    const repeated =
      point.children.length === 0 && point.label === undefined ? repeatedIn(names, point.text) : null;
    const path = placed.get(point) ?? repeated ?? leave(draft.leftover, point);
    const add = ({ spans, children, id, cellSpans = [] }: Point): void => {
      for (const span of [...spans, ...cellSpans]) pieces.push({ span, kind: 'words', point: id, path });
      for (const child of children) add(child);
    };
    add(point);
  }
  draft.origin = { kind: file === '' ? 'text' : 'file', source: file };
  const job = draft as JobDescription;
  return { job, notes, leftover: job.leftover, source, points, pieces: withMarks(source, pieces) };
}

const NAMES = new Set<Part>(['title', 'superior', 'subordinates', 'company-name']);

/** Where the names stand of which a text consists, with nothing but arrows and separators between them; null where it says more. */
function repeatedIn(names: ReadonlyMap<string, Path>, text: string): Path | null {
  if (text.length > 200 || names.size === 0) return null;
  const parts = text.split(SEPARATORS).filter((part) => part !== '');
  const holds = (part: string): Path | undefined =>
    [...names].find(([name]) => name.replaceAll(SEPARATORS, '').includes(part))?.[1];
  const paths = parts.map((part) => (part.length < 2 ? undefined : holds(part)));
  return paths.every((path) => path !== undefined) ? (paths.at(-1) ?? null) : null;
}

const SEPARATORS = /[\s→↓↑←>|、，,；;/／·-]+/g;

function leave(
  leftover: { id: string; text: string }[],
  { id, text, label, beside, cells, children }: Point,
): Path {
  const values = cells ? Object.values(cells) : [];
  const said = [text, ...values, ...children.map((child) => child.text)]
    .filter((part) => part !== '')
    .join('；');
  const name = label ?? beside;
  leftover.push({ id, text: name ? `${name}：${said}` : said });
  return `leftover/${id}`;
}

const VISIBLE = /[^\s\p{Cf}\p{Cc}]/u;

/** Pieces in order, with everything visible between them as marks. */
function withMarks(source: string, pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  let at = 0;
  const mark = (end: number): void => {
    let [from, to] = [at, end];
    while (from < to && !VISIBLE.test(source[from] as string)) from++;
    while (to > from && !VISIBLE.test(source[to - 1] as string)) to--;
    if (from < to) all.push({ span: [from, to], kind: 'mark', point: null, path: null });
  };
  for (const piece of pieces.toSorted((a, b) => a.span[0] - b.span[0])) {
    mark(piece.span[0]);
    all.push(piece);
    at = Math.max(at, piece.span[1]);
  }
  mark(source.length);
  return all;
}

/** The same import with a point taken for something else: what a click on a line does. */
export function reassign(result: ImportResult, point: string, part: Part): ImportResult {
  const points = result.points.map((each) => (each.id === point ? { ...each, part } : each));
  return assembleAgain(result, points);
}

/** The same import with a point made part of the one before it, as a continuation of its words. */
export function joinToPrevious(result: ImportResult, point: string): ImportResult {
  const index = result.points.findIndex(({ id }) => id === point);
  const [before, joined] = [result.points[index - 1], result.points[index]];
  if (!before || !joined) return result;
  const both: Point = {
    ...before,
    // Its cells have no column any more among those of the other row.
    text: before.text + wholeText({ ...joined, children: [] }),
    spans: [...before.spans, ...joined.spans, ...(joined.cellSpans ?? [])],
    children: [...before.children, ...joined.children],
  };
  return assembleAgain(result, result.points.toSpliced(index - 1, 2, both));
}

/** The same import with more text behind its source, and points whose spans are of that text. */
export function appended(result: ImportResult, text: string, more: readonly Point[]): ImportResult {
  if (more.length === 0) return result;
  const offset = result.source.length + 1;
  const moved = more.map((point) => ({
    ...point,
    spans: point.spans.map(([start, end]): TextSpan => [start + offset, end + offset]),
  }));
  return assembleAgain({ ...result, source: `${result.source}\n${text}` }, [...result.points, ...moved]);
}

function assembleAgain({ source, pieces, notes, job }: ImportResult, points: readonly Point[]): ImportResult {
  const headings = pieces.filter(({ kind }) => kind === 'heading').map(({ span }) => span);
  return assemble({ source, points, headings, notes, file: job.origin.source });
}
