import type { Contour, Point } from './outline.ts';

/** A point of a TrueType contour: on the line, or one that a curve bends towards. */
export interface GridPoint extends Point {
  readonly on: boolean;
}

/** Longest distance between edges, in units of the coarse grid, that counts as the width of a stroke. */
const STROKE = 12;

/** Shortest axis-parallel line, in units of the coarse grid, that counts as an edge. */
const EDGE = 3;

/**
 * The contours of a glyph on a coarser grid, `scale` of its units for one of the font's. Edges of strokes keep their
 * distances, so that strokes of the same width stay so; each other point goes to the nearest place.
 */
export function ontoGrid(contours: readonly Contour[], scale: number): GridPoint[][] {
  const place = { x: placer(edges(contours, 'x', 'y', scale)), y: placer(edges(contours, 'y', 'x', scale)) };
  const placed = ({ x, y }: Point, on: boolean): GridPoint => ({
    x: place.x(x * scale),
    y: place.y(y * scale),
    on,
  });
  return contours
    .map((contour) =>
      withoutNeedless(
        contour.flatMap(({ over, to }) => [...(over ? [placed(over, false)] : []), placed(to, true)]),
      ),
    )
    .filter((points) => points.length > 2);
}

/** Where lines parallel to the other axis stand on this one, in order, in units of the coarse grid. */
function edges(contours: readonly Contour[], axis: 'x' | 'y', other: 'x' | 'y', scale: number): number[] {
  const found = new Set<number>();
  for (const contour of contours) {
    let from = contour.at(-1)?.to;
    for (const { over, to } of contour) {
      const length = from && !over && to[axis] === from[axis] ? Math.abs(to[other] - from[other]) : 0;
      if (length * scale >= EDGE) found.add(to[axis] * scale);
      from = to;
    }
  }
  return [...found].toSorted((a, b) => a - b);
}

/** Rounds coordinates; edges by their distance from the edge before, while that leaves them within one unit. */
function placer(edges: readonly number[]): (value: number) => number {
  const places = new Map<number, number>();
  let before: number | undefined;
  for (const edge of edges) {
    const last = before === undefined ? undefined : places.get(before);
    const kept = before === undefined || last === undefined ? Number.NaN : last + Math.round(edge - before);
    const isStroke = before !== undefined && edge - before < STROKE;
    places.set(edge, isStroke && Math.abs(kept - edge) < 0.8 ? kept : Math.round(edge));
    before = edge;
  }
  return (value) => places.get(value) ?? Math.round(value);
}

/** Drops points that repeat one, that lie on a line, and those half-way between two curves, which TrueType implies. */
function withoutNeedless(points: readonly GridPoint[]): GridPoint[] {
  let kept = [...points];
  for (let before = -1; before !== kept.length; ) {
    before = kept.length;
    kept = dropped(kept, (point, a) => point.on && a.on && point.x === a.x && point.y === a.y);
    kept = dropped(kept, (point, a, b) => point.on && a.on && b.on && isBetween(point, a, b));
    kept = dropped(kept, (point, a, b) => !point.on && a.on && b.on && isBetween(point, a, b));
  }
  return dropped(kept, (point, a, b) => point.on && !a.on && !b.on && isHalfWay(point, a, b));
}

/** Points without those that `isNeedless` between the one kept before and the one after. */
function dropped(
  points: readonly GridPoint[],
  isNeedless: (point: GridPoint, before: GridPoint, after: GridPoint) => boolean,
): GridPoint[] {
  const kept: GridPoint[] = [];
  points.forEach((point, index) => {
    const before = kept.at(-1) ?? points.at(-1) ?? point;
    const after = points[index + 1] ?? kept[0] ?? point;
    if (before === point || !isNeedless(point, before, after)) kept.push(point);
  });
  return kept;
}

function isBetween({ x, y }: GridPoint, a: GridPoint, b: GridPoint): boolean {
  const isOnLine = (b.x - a.x) * (y - a.y) === (b.y - a.y) * (x - a.x);
  return isOnLine && (x - a.x) * (b.x - x) >= 0 && (y - a.y) * (b.y - y) >= 0;
}

/** Half-way or one unit of the grid beside: the curve shifts by less than half of that. */
function isHalfWay({ x, y }: GridPoint, a: GridPoint, b: GridPoint): boolean {
  return Math.abs(2 * x - a.x - b.x) <= 1 && Math.abs(2 * y - a.y - b.y) <= 1;
}
