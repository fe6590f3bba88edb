/** A point in the units of a font. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A piece of a contour that goes on from where the one before it ends: a line, or a quadratic curve over `over`. */
export interface Segment {
  readonly over: Point | null;
  readonly to: Point;
}

/** A closed line; it starts where its last segment ends. */
export type Contour = readonly Segment[];

/** A drawing step of a TrueType glyph, as fontkit gives it. */
export interface Step {
  readonly command: string;
  readonly args: readonly number[];
}

/** The contours that drawing steps describe, closed, without segments of no length. */
export function contoursOf(steps: readonly Step[]): Contour[] {
  const contours: Segment[][] = [];
  let [from, start]: Point[] = [ORIGIN, ORIGIN];
  const add = (over: Point | null, to: Point): void => {
    const current = from ?? ORIGIN;
    from = to;
    if (to.x !== current.x || to.y !== current.y) contours.at(-1)?.push({ over, to });
  };
  for (const { command, args } of steps) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = args;
    if (command === 'moveTo') {
      start = { x: x1, y: y1 };
      from = start;
      contours.push([]);
    } else if (command === 'lineTo') add(null, { x: x1, y: y1 });
    else if (command === 'quadraticCurveTo') add({ x: x1, y: y1 }, { x: x2, y: y2 });
    else if (command === 'closePath') add(null, start ?? ORIGIN);
    else throw new Error(`no drawing step of TrueType: ${command}`);
  }
  return contours.filter((contour) => contour.length > 0);
}

const ORIGIN: Point = { x: 0, y: 0 };
