import type { ImportResult, Piece, Point } from '#import/result.ts';
import type { JobDescription } from '#model/job-description.ts';
import type { Path } from '#model/path.ts';
import type { TextSpan } from '#text/quantity.ts';

/** A stretch of the source as it is shown: words, or marks such as numbers that are no words of the document. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly isMark: boolean;
}

/** A line of the importing screen: what came, and the point it became; null for headings and stray marks. */
export interface ImportRow {
  readonly key: string;
  readonly source: readonly Stretch[];
  readonly point: Point | null;
  /** Where the words went. */
  readonly path: Path | null;
}

/** The source cut into rows, in order; together they hold every visible character of it. */
export function importRows({ source, points, pieces }: ImportResult): readonly ImportRow[] {
  const owners = new Map<string, Point>();
  const own = (point: Point, owner: Point): void => {
    owners.set(point.id, owner);
    for (const child of point.children) own(child, owner);
  };
  for (const point of points) own(point, point);

  const rows: { key: string; source: Stretch[]; point: Point | null; path: Path | null }[] = [];
  let waiting: Stretch[] = [];
  const stretch = ([start, end]: TextSpan, isMark: boolean): Stretch => ({
    text: source.slice(start, end),
    start,
    isMark,
  });
  pieces.forEach((piece, index) => {
    const { span, kind } = piece;
    if (kind === 'mark') {
      // What ends a line belongs to the words before it, what begins one to the words after it.
      const next = pieces[index + 1]?.span[0] ?? source.length;
      const endsLine = source.slice(span[1], next).includes('\n');
      const cut = endsLine ? span[1] : span[0] + source.slice(...span).lastIndexOf('\n') + 1;
      const before = stretch([span[0], cut], true);
      const after = stretch([cut, span[1]], true);
      const last = rows.at(-1);
      if (before.text.trim() !== '') {
        if (last && waiting.length === 0) last.source.push({ ...before, text: before.text.trimEnd() });
        else waiting.push(before);
      }
      if (after.text !== '') waiting.push(after);
      return;
    }
    if (kind === 'heading' && isSameLine(source, span, pieces[index + 1])) {
      waiting.push(stretch(span, true));
      return;
    }
    const point = piece.point === null ? null : (owners.get(piece.point) ?? null);
    const last = rows.at(-1);
    if (point && last?.point === point) last.source.push(...waiting, stretch(span, false));
    else {
      const key = point?.id ?? `heading-${span[0]}`;
      rows.push({ key, source: [...waiting, stretch(span, false)], point, path: piece.path });
    }
    waiting = [];
  });
  if (waiting.length > 0) {
    const last = rows.at(-1);
    if (last) last.source.push(...waiting);
    else rows.push({ key: 'marks', source: waiting, point: null, path: null });
  }
  return rows;
}

/** Whether words follow a heading on its own line: 工作地点：苏州. */
function isSameLine(source: string, [, end]: TextSpan, next: Piece | undefined): boolean {
  return next?.kind === 'words' && !source.slice(end, next.span[0]).includes('\n');
}

/** The document of an import without the points that were left out; those were put among the leftovers before. */
export function withoutOmitted({ job }: ImportResult, omitted: ReadonlySet<string>): JobDescription {
  return { ...job, leftover: job.leftover.filter(({ id }) => !omitted.has(id)) };
}

/** How many lines became what, as a sentence. */
export function importSummary({ points }: ImportResult, omitted: ReadonlySet<string>): string {
  const count = (...parts: readonly string[]): number =>
    points.filter(({ id, part }) => parts.includes(part) && !omitted.has(id)).length;
  const duties = count('duty');
  const requirements = count('requirement', 'preferred');
  const leftover = count('leftover');
  const fields = points.length - duties - requirements - leftover - omitted.size;
  return [
    `职责${duties}条`,
    `要求${requirements}条`,
    fields > 0 ? `其他${fields}项` : '',
    leftover > 0 ? `没看懂${leftover}处` : '',
    omitted.size > 0 ? `不要${omitted.size}处` : '',
  ]
    .filter((part) => part !== '')
    .join('，');
}
