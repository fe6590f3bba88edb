import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTables, writeTables } from '#export/sfnt.ts';
import { readCharacters } from '#fonts/character-map.ts';
import { coarse, UNITS } from '#fonts/coarse.ts';
import { writeGlyph } from '#fonts/glyph.ts';
import { type GridPoint, ontoGrid } from '#fonts/grid.ts';
import { type Contour, contoursOf, type Point } from '#fonts/outline.ts';
import { simplify } from '#fonts/simplify.ts';

const line = (x: number, y: number) => ({ over: null, to: { x, y } });
const curve = (x: number, y: number, toX: number, toY: number) => ({
  over: { x, y },
  to: { x: toX, y: toY },
});
const square = (side: number): Contour => [line(side, 0), line(side, side), line(0, side), line(0, 0)];

describe('steps of drawing', () => {
  test('become closed contours without segments of no length', () => {
    const steps = [
      { command: 'moveTo', args: [0, 0] },
      { command: 'lineTo', args: [9, 0] },
      { command: 'lineTo', args: [9, 0] },
      { command: 'quadraticCurveTo', args: [9, 9, 0, 9] },
      { command: 'closePath', args: [] },
    ];
    expect(contoursOf(steps)).toEqual([[line(9, 0), curve(9, 9, 0, 9), line(0, 0)]]);
  });

  test('of another kind of font are refused', () => {
    expect(() => contoursOf([{ command: 'bezierCurveTo', args: [] }])).toThrow('bezierCurveTo');
  });
});

describe('a contour is simplified', () => {
  test('by joining what lies on a line', () => {
    const found = simplify([line(50, 1), line(100, 0), line(100, 100), line(0, 100), line(0, 0)], 2);
    expect(found.map(({ to }) => to)).toEqual(expect.arrayContaining(square(100).map(({ to }) => to)));
    expect(found).toHaveLength(4);
  });

  test('by making one curve of its halves', () => {
    // The halves of the curve from (100, 0) over (100, 100) to (0, 100).
    const halves = [curve(100, 50, 75, 75), curve(50, 100, 0, 100)];
    const found = simplify([line(100, 0), ...halves, line(0, 0)], 1);
    expect(found.filter(({ over }) => over)).toEqual([curve(100, 100, 0, 100)]);
  });

  test('and keeps its corners', () => {
    expect(new Set(simplify(square(100), 4))).toEqual(new Set(square(100)));
  });

  test('by no more than the tolerance, on either side', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 200 }) });
    const contour = fc.array(fc.record({ over: fc.option(point), to: point }), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(contour, (old) => {
        const fresh = simplify(old, 5);
        const [before, after] = [walked(old, 4), walked(fresh, 32)];
        // Across its chord a curve is measured at its old points only, hence a little more than 5.
        expect(Math.max(...before.map((each) => distance(each, after)))).toBeLessThan(5 + 2);
      }),
    );
  });
});

describe('a contour comes onto the grid', () => {
  test('with strokes of one width still of one width', () => {
    // Three bars 33 units thick, which a grid of 8 units takes for 4 or 5 depending on where they stand.
    const bars = [0, 107, 211].map((y) => [line(400, y), line(400, y + 33), line(0, y + 33), line(0, y)]);
    const widths = ontoGrid(bars, 1 / 8).map(
      (points) => Math.max(...points.map(({ y }) => y)) - Math.min(...points.map(({ y }) => y)),
    );
    expect(new Set(widths).size).toBe(1);
  });

  test('without points that lie on a line or repeat', () => {
    const found = ontoGrid(
      [[line(40, 1), line(80, 0), line(80, 80), line(81, 81), line(0, 80), line(0, 0)]],
      1 / 8,
    );
    expect(found.map((points) => points.map(({ x, y }) => [x, y]))).toEqual([
      [
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
    ]);
  });

  test('without the points that TrueType implies', () => {
    const [points = []] = ontoGrid(
      [[line(100, 0), curve(100, 50, 75, 75), curve(50, 100, 0, 100), line(0, 0)]],
      1,
    );
    expect(points.filter(({ on }) => on)).toHaveLength(3);
    expect(points.filter(({ on }) => !on)).toHaveLength(2);
  });

  test('unless nothing of it is left', () => {
    expect(ontoGrid([square(2)], 1 / 8)).toEqual([]);
  });
});

describe('a glyph', () => {
  const box = { xMin: -1, yMin: 0, xMax: 100, yMax: 300 };
  test('without contours takes no room', () => {
    expect(writeGlyph([], box)).toHaveLength(0);
  });

  test('is written from the bottom up, whatever order it was drawn in', () => {
    const ring = (y: number): GridPoint[] =>
      [
        [0, y],
        [9, y],
        [9, y + 9],
      ].map(([x = 0, y = 0]) => ({ x, y, on: true }));
    const [first, second] = [ring(0), ring(50)];
    const turned = (points: GridPoint[]) => [...points.slice(2), ...points.slice(0, 2)];
    expect(writeGlyph([turned(second), turned(first)], box)).toEqual(writeGlyph([first, second], box));
  });

  test('counts repeated flags and writes only distances that are not nothing', () => {
    const points: GridPoint[] = [
      { x: 0, y: 0, on: true },
      { x: 100, y: 0, on: true },
      { x: 100, y: 300, on: true },
    ];
    const bytes = [...writeGlyph([points], box)];
    expect(bytes.slice(0, 14)).toEqual([0, 1, 255, 255, 0, 0, 0, 100, 1, 44, 0, 2, 0, 0]);
    expect(bytes.slice(14)).toEqual([0x31, 0x33, 0x11, 100, 1, 44]);
  });
});

describe('a font', () => {
  const WORDS = '岗位说明书：售后管理经理，≥95%Ågé（A4）';
  let fine: Uint8Array;
  let font: { fine: Font; coarse: Font };
  beforeAll(async () => {
    const path = 'node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';
    fine = await subsetFont(readFileSync(path), WORDS, { targetFormat: 'truetype' });
    font = { fine: create(Buffer.from(fine)) as Font, coarse: create(Buffer.from(coarse(fine))) as Font };
  });

  test('has the same characters and name, on the coarse grid', () => {
    expect(readCharacters(coarse(fine))).toEqual(readCharacters(fine));
    expect(font.coarse.postscriptName).toBe(font.fine.postscriptName);
    expect(font.coarse.unitsPerEm).toBe(UNITS);
    expect(font.coarse.numGlyphs).toBe(font.fine.numGlyphs);
  });

  test('gives each character the width and box it had, to a unit of the grid', () => {
    for (const character of WORDS) {
      const code = character.codePointAt(0) ?? 0;
      const [old, fresh] = [font.fine.glyphForCodePoint(code), font.coarse.glyphForCodePoint(code)];
      const off = (of: (glyph: typeof old) => number) => Math.abs(of(fresh) * (1000 / UNITS) - of(old));
      expect(
        off((glyph) => glyph.advanceWidth),
        character,
      ).toBeLessThanOrEqual(500 / UNITS);
      for (const side of ['minX', 'minY', 'maxX', 'maxY'] as const)
        expect(
          off((glyph) => glyph.path.bbox[side]),
          `${character} ${side}`,
        ).toBeLessThanOrEqual(8 + 1000 / UNITS);
    }
  });

  test('covers the same ink but for its edges', () => {
    for (const character of WORDS.replace(/\s/g, '')) {
      const code = character.codePointAt(0) ?? 0;
      const [old, fresh] = [font.fine.glyphForCodePoint(code), font.coarse.glyphForCodePoint(code)];
      const [before, after] = [ink(old.path.commands), ink(fresh.path.commands) * (1000 / UNITS) ** 2];
      expect(Math.abs(after - before) / before, character).toBeLessThan(0.12);
    }
  });

  test('may end with a glyph that has no outlines', async () => {
    const path = 'node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';
    const blank = coarse(await subsetFont(readFileSync(path), '\u3000', { targetFormat: 'truetype' }));
    expect((create(Buffer.from(blank)) as Font).glyphForCodePoint(0x3000).id).toBeGreaterThan(0);
    expect(readCharacters(blank)).toEqual(new Set([0x3000]));
  });

  test('stands at the same height of line', () => {
    const height = ({ ascent, descent, unitsPerEm }: Font) => (ascent - descent) / unitsPerEm;
    expect(height(font.coarse)).toBeCloseTo(height(font.fine), 2);
  });

  test('weighs half', () => {
    expect(coarse(fine).length).toBeLessThan(fine.length * 0.6);
  });

  test('adds up: each table at its place with its checksum', () => {
    const bytes = coarse(fine);
    expect(Buffer.from(writeTables(readTables(bytes)))).toEqual(Buffer.from(bytes));
    expect([...readTables(bytes).keys()]).toEqual([
      'OS/2',
      'cmap',
      'glyf',
      'head',
      'hhea',
      'hmtx',
      'loca',
      'maxp',
      'name',
      'post',
    ]);
  });
});

/** Points along a contour, `count` on each segment. */
function walked(contour: Contour, count: number): Point[] {
  let from = contour.at(-1)?.to ?? { x: 0, y: 0 };
  return contour.flatMap(({ over, to }) => {
    const start = from;
    from = to;
    return Array.from({ length: count }, (_, index) => {
      const t = (index + 1) / count;
      const [a, b, c] = over ? [(1 - t) ** 2, 2 * t * (1 - t), t * t] : [1 - t, 0, t];
      return {
        x: a * start.x + b * (over?.x ?? 0) + c * to.x,
        y: a * start.y + b * (over?.y ?? 0) + c * to.y,
      };
    });
  });
}

/** The distance of a point to the nearest of the lines through points that close to a ring. */
function distance({ x, y }: Point, ring: readonly Point[]): number {
  return ring.reduce((least, to, index) => {
    const from = ring.at(index - 1) ?? to;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = dx * dx + dy * dy;
    const part =
      length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
    return Math.min(least, Math.hypot(x - from.x - dx * part, y - from.y - dy * part));
  }, Number.POSITIVE_INFINITY);
}

/** The area within the contours of a glyph, holes taken off. */
function ink(steps: Parameters<typeof contoursOf>[0]): number {
  const area = contoursOf(steps).reduce((sum, contour) => {
    const ring = walked(contour, 8);
    return (
      sum +
      ring.reduce((part, to, index) => {
        const from = ring.at(index - 1) ?? to;
        return part + (from.x * to.y - to.x * from.y) / 2;
      }, 0)
    );
  }, 0);
  return Math.abs(area);
}
