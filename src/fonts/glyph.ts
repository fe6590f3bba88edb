import type { GridPoint } from './grid.ts';

/** The smallest box around points, as TrueType names its sides. */
export interface Box {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
}

export function boxOf(points: readonly GridPoint[]): Box {
  const [first = { x: 0, y: 0 }] = points;
  const start = { xMin: first.x, yMin: first.y, xMax: first.x, yMax: first.y };
  return points.reduce(
    ({ xMin, yMin, xMax, yMax }, { x, y }) => ({
      xMin: Math.min(xMin, x),
      yMin: Math.min(yMin, y),
      xMax: Math.max(xMax, x),
      yMax: Math.max(yMax, y),
    }),
    start,
  );
}

const ON_CURVE = 0x01;
const REPEATED = 0x08;
/** Per axis: the flag of a distance of one byte, and the one that says "positive" of it or "none" of two bytes. */
const AXES = [
  { axis: 'x', short: 0x02, same: 0x10 },
  { axis: 'y', short: 0x04, same: 0x20 },
] as const;

/**
 * A glyph as a record of the table `glyf`, which says that it fills `box`; nothing for one without contours. Contours
 * come in one order in all glyphs, each from one corner on: strokes that are alike are then written alike, which
 * compression finds.
 */
export function writeGlyph(glyph: readonly (readonly GridPoint[])[], box: Box): Uint8Array {
  const contours = glyph.map(fromLowest).toSorted(([a], [b]) => (a && b ? byHeight(a, b) : 0));
  const points = contours.flat();
  if (points.length === 0) return new Uint8Array();
  const { xMin, yMin, xMax, yMax } = box;
  let end = -1;
  const ends = contours.map(({ length }) => {
    end += length;
    return end;
  });
  const words = [contours.length, xMin, yMin, xMax, yMax, ...ends, 0];
  const flags: number[] = points.map(({ on }) => (on ? ON_CURVE : 0));
  const distances = AXES.flatMap(({ axis, short, same }) =>
    points.flatMap((point, index) => {
      const distance = point[axis] - (points[index - 1]?.[axis] ?? 0);
      const isShort = distance !== 0 && Math.abs(distance) < 256;
      const flag = (isShort ? short : 0) | (distance === 0 || (isShort && distance > 0) ? same : 0);
      flags[index] = (flags[index] ?? 0) | flag;
      return distance === 0 ? [] : isShort ? [Math.abs(distance)] : bytesOf(distance);
    }),
  );
  const bytes = [...words.flatMap(bytesOf), ...packed(flags), ...distances];
  // Records start at even places, for the short form of `loca` counts in words.
  return Uint8Array.from(bytes.length % 2 === 0 ? bytes : [...bytes, 0]);
}

/** From the bottom up, and from left to right. */
function byHeight(a: GridPoint, b: GridPoint): number {
  return a.y - b.y || a.x - b.x;
}

/** A contour from its lowest point on that lies on the line, if any does. */
function fromLowest(contour: readonly GridPoint[]): readonly GridPoint[] {
  const [lowest] = contour.filter(({ on }) => on).toSorted(byHeight);
  const start = lowest ? contour.indexOf(lowest) : 0;
  return [...contour.slice(start), ...contour.slice(0, start)];
}

function bytesOf(word: number): [number, number] {
  return [(word >> 8) & 0xff, word & 0xff];
}

/** Flags with repetitions counted. */
function packed(flags: readonly number[]): number[] {
  const found: number[] = [];
  for (let index = 0; index < flags.length; ) {
    const flag = flags[index] ?? 0;
    let more = 0;
    while (more < 255 && flags[index + more + 1] === flag) more++;
    if (more > 1) found.push(flag | REPEATED, more);
    else found.push(...Array.from({ length: more + 1 }, () => flag));
    index += more + 1;
  }
  return found;
}
