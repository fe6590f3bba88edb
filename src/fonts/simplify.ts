import type { Contour, Point, Segment } from './outline.ts';

/** Most segments that become one. Curves were split in up to four when the fonts were made. */
const RUN = 6;

/** Points by which each segment is known, its end among them. */
const SAMPLES = 4;

/**
 * A contour with as few points as keep it within `tolerance` of what it was: runs of segments become one line or
 * one curve. Of all ways to divide it the cheapest is taken, a line being one point and a curve two.
 */
export function simplify(contour: Contour, tolerance: number): Contour {
  const segments = fromSharpestCorner(contour);
  if (segments.length < 3) return contour;
  const path = samplesOf(segments);
  const best: (Way | undefined)[] = [{ points: 0, off: 0, from: -1, by: segments[0] ?? NOTHING }];
  for (let end = 1; end <= segments.length; end++) {
    // A single segment from the start to itself would enclose nothing: at most all but one are joined.
    const first = Math.max(0, end - Math.min(RUN, segments.length - 1));
    for (let from = end - 1; from >= first; from--) {
      const before = best[from];
      const joined = before && join(segments, path, from, end, tolerance);
      if (!before || !joined) continue;
      const points = before.points + (joined.by.over ? 2 : 1);
      const off = before.off + joined.off;
      const found = best[end];
      if (!found || points < found.points || (points === found.points && off < found.off))
        best[end] = { points, off, from, by: joined.by };
    }
  }
  const taken: Segment[] = [];
  for (let way = best.at(-1); way && way.from >= 0; way = best[way.from]) taken.unshift(way.by);
  return taken;
}

/** The cheapest way found to come to the end of a segment, and the last step of it. */
interface Way {
  readonly points: number;
  /** The deviations of all steps, added. */
  readonly off: number;
  /** How many segments the steps before this one have taken the place of. */
  readonly from: number;
  readonly by: Segment;
}

interface Joined {
  readonly by: Segment;
  readonly off: number;
}

/** Points along a contour and the way gone until each. Plain numbers, for there are thousands of glyphs. */
interface Samples {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly gone: Float64Array;
}

function samplesOf(segments: readonly Segment[]): Samples {
  const count = segments.length * SAMPLES + 1;
  const [xs, ys, gone] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  let [from, at] = [(segments.at(-1) ?? NOTHING).to, 0];
  const add = (x: number, y: number): void => {
    gone[at] = at === 0 ? 0 : (gone[at - 1] ?? 0) + Math.hypot(x - (xs[at - 1] ?? 0), y - (ys[at - 1] ?? 0));
    xs[at] = x;
    ys[at] = y;
    at++;
  };
  add(from.x, from.y);
  for (const { over, to } of segments) {
    for (let sample = 1; sample <= SAMPLES; sample++) {
      const part = sample / SAMPLES;
      const a = over ? (1 - part) ** 2 : 1 - part;
      const b = over ? 2 * part * (1 - part) : 0;
      const c = over ? part ** 2 : part;
      add(a * from.x + b * (over?.x ?? 0) + c * to.x, a * from.y + b * (over?.y ?? 0) + c * to.y);
    }
    from = to;
  }
  return { xs, ys, gone };
}

const NOTHING: Segment = { over: null, to: { x: 0, y: 0 } };

/** One segment instead of those from one number up to another, if there is one within the tolerance. */
function join(
  segments: readonly Segment[],
  path: Samples,
  from: number,
  end: number,
  tolerance: number,
): Joined | null {
  const [first, last] = [segments[from], segments[end - 1]];
  const start = segments.at(from - 1)?.to;
  if (!first || !last || !start) return null;
  const { to } = last;
  const chord = chordOf(start, to);
  if (chord === null) return null;
  const run = alongChord(path, from * SAMPLES, end * SAMPLES, chord);
  if (run.off <= tolerance) return { by: { over: null, to }, off: run.off };
  if (end - from === 1) return { by: last, off: 0 };
  if (run.turnsBack) return null;
  const curveOver = (over: Point | null): Joined | null => {
    const off = over === null ? Number.POSITIVE_INFINITY : deviation(over, chord, run);
    return off <= tolerance ? { by: { over, to }, off } : null;
  };
  const arriving = last.over ?? segments[end - 2]?.to ?? start;
  const smooth = meeting(start, first.over ?? first.to, to, arriving);
  return curveOver(smooth) ?? curveOver(leastSquares(path, from * SAMPLES, end * SAMPLES));
}

/** The straight way from the start of a run to its end. */
interface Chord {
  readonly start: Point;
  readonly length: number;
  readonly cos: number;
  readonly sin: number;
}

function chordOf(start: Point, to: Point): Chord | null {
  const [x, y] = [to.x - start.x, to.y - start.y];
  const length = Math.hypot(x, y);
  return length === 0 ? null : { start, length, cos: x / length, sin: y / length };
}

/** The samples within a run, along its chord and across, and how far they leave it. */
interface Run {
  /** Whether samples lie before the chord or behind it, where no curve of ours goes. */
  readonly turnsBack: boolean;
  readonly along: readonly number[];
  readonly across: readonly number[];
  readonly off: number;
}

function alongChord({ xs, ys }: Samples, first: number, last: number, chord: Chord): Run {
  const { start, length, cos, sin } = chord;
  const along: number[] = [];
  const across: number[] = [];
  let off = 0;
  let turnsBack = false;
  for (let at = first + 1; at < last; at++) {
    const x = (xs[at] ?? 0) - start.x;
    const y = (ys[at] ?? 0) - start.y;
    const u = x * cos + y * sin;
    const v = y * cos - x * sin;
    along.push(u);
    across.push(v);
    off = Math.max(off, Math.abs(v), -u, u - length);
    turnsBack ||= u < 0 || u > length;
  }
  return { along, across, off, turnsBack };
}

/** How far samples are from a curve over a point, measured across its chord; infinite where the curve turns back. */
function deviation(over: Point, { start, length, cos, sin }: Chord, { along, across }: Run): number {
  const [x, y] = [over.x - start.x, over.y - start.y];
  const [overAlong, overAcross] = [x * cos + y * sin, y * cos - x * sin];
  if (overAlong < 0 || overAlong > length) return Number.POSITIVE_INFINITY;
  const bend = length - 2 * overAlong;
  let most = 0;
  for (let at = 0; at < along.length; at++) {
    const u = along[at] ?? 0;
    // u = 2·t·(1 − t)·overAlong + t²·length, solved in the form that stays exact when the bend is nothing.
    const part = u === 0 ? 0 : u / (overAlong + Math.sqrt(overAlong ** 2 + bend * u));
    most = Math.max(most, Math.abs((across[at] ?? 0) - 2 * part * (1 - part) * overAcross));
  }
  return most;
}

/** Where the directions at both ends of a run meet: a curve over this point keeps them. */
function meeting(start: Point, leaving: Point, to: Point, arriving: Point): Point | null {
  const [a, b] = [leaving.x - start.x, leaving.y - start.y];
  const [c, d] = [arriving.x - to.x, arriving.y - to.y];
  const cross = a * d - b * c;
  if (Math.abs(cross) < 1e-6) return null;
  const distance = ((to.x - start.x) * d - (to.y - start.y) * c) / cross;
  return distance <= 0 ? null : { x: start.x + a * distance, y: start.y + b * distance };
}

/** The point over which a curve comes nearest to samples, taken as evenly passed along their way. */
function leastSquares({ xs, ys, gone }: Samples, first: number, last: number): Point {
  const [startX, startY, endX, endY] = [xs[first] ?? 0, ys[first] ?? 0, xs[last] ?? 0, ys[last] ?? 0];
  const [before, way] = [gone[first] ?? 0, (gone[last] ?? 0) - (gone[first] ?? 0)];
  let [x, y, weight] = [0, 0, 0];
  for (let at = first + 1; at < last; at++) {
    const part = ((gone[at] ?? 0) - before) / way;
    const a = (1 - part) ** 2;
    const b = 2 * part * (1 - part);
    const c = part ** 2;
    x += b * ((xs[at] ?? 0) - a * startX - c * endX);
    y += b * ((ys[at] ?? 0) - a * startY - c * endY);
    weight += b * b;
  }
  return { x: x / weight, y: y / weight };
}

/** The contour from its sharpest corner on, which no joining should round off. */
function fromSharpestCorner(contour: Contour): Contour {
  let [sharpest, start] = [2, 0];
  contour.forEach(({ over, to }, index) => {
    const from = contour.at(index - 1)?.to ?? to;
    const before = contour.at(index - 1)?.over ?? contour.at(index - 2)?.to ?? from;
    const [leaving, arriving] = [minus(over ?? to, from), minus(from, before)];
    const lengths = Math.hypot(arriving.x, arriving.y) * Math.hypot(leaving.x, leaving.y);
    const cosine = lengths === 0 ? 1 : (arriving.x * leaving.x + arriving.y * leaving.y) / lengths;
    if (cosine < sharpest) [sharpest, start] = [cosine, index];
  });
  return [...contour.slice(start), ...contour.slice(0, start)];
}

function minus(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y };
}
