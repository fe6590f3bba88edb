import type { GridPoint } from './grid.ts';

/** The smallest box around points, as TrueType names its sides. */
export interface Box {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
}

export function boxOf(points: readonly GridPoint[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  if (points.length === 0) return { xMin: 0, yMin: 0, xMax: 0, yMax: 0 };
  return { xMin: Math.min(...xs), yMin: Math.min(...ys), xMax: Math.max(...xs), yMax: Math.max(...ys) };
}

const ON_CURVE = 0x01;
const REPEATED = 0x08;
/** Per axis: the flag of a distance of one byte, and the one that says "positive" of it or "none" of two bytes. */
const AXES = [
  { axis: 'x', short: 0x02, same: 0x10 },
  { axis: 'y', short: 0x04, same: 0x20 },
] as const;

/** A glyph as a record of the table `glyf`; nothing for one without contours. */
export function writeGlyph(contours: readonly (readonly GridPoint[])[]): Uint8Array {
  const points = contours.flat();
  if (points.length === 0) return new Uint8Array();
  const { xMin, yMin, xMax, yMax } = boxOf(points);
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
