/*
 * What pdfkit draws on a page, read operator by operator. It says everything about a line or a word each time it draws
 * one, in a space that it turns upside down; here each mark is known by what is seen of it, in the page's own space.
 */

/** A place on a page in points, from its lower left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Red, green and blue, each from 0 to 1. */
type Colour = readonly number[];

/** A filled rectangle from one corner to the one across. */
export interface Fill {
  readonly kind: 'fill';
  readonly colour: Colour;
  readonly from: Place;
  readonly to: Place;
}

export interface Stroke {
  readonly kind: 'stroke';
  readonly colour: Colour;
  /** Width, dashes, joins and ends, as operators where they are not what a page begins with. */
  readonly pen: string;
  readonly points: readonly Place[];
}

export interface Picture {
  readonly kind: 'picture';
  readonly name: string;
  readonly matrix: Matrix;
}

export interface Text {
  readonly kind: 'text';
  readonly colour: Colour;
  readonly place: Place;
  readonly font: string;
  readonly size: number;
  /** Points added after each glyph. */
  readonly spacing: number;
  /** Numbers of glyphs in the font. */
  readonly glyphs: readonly number[];
  /** Points from the start of the first glyph to the start of what would follow. */
  readonly width: number;
}

export type Mark = Fill | Stroke | Picture | Text;

/** The widths of a font's glyphs in thousandths of its size, by number. */
export type Widths = readonly number[];

/** Six numbers as `cm` takes them. */
type Matrix = readonly [number, number, number, number, number, number];

/** What `q` keeps and `Q` brings back, and what of a text is known when its words come. */
interface State {
  readonly matrix: Matrix;
  readonly fill: Colour;
  readonly stroke: Colour;
  /** The last operator of each kind that describes the pen. */
  readonly pen: Readonly<Record<string, string>>;
  readonly text: Pick<Text, 'font' | 'size' | 'spacing'> & { readonly matrix: Matrix };
}

const SAME: Matrix = [1, 0, 0, 1, 0, 0];

const START: State = {
  matrix: SAME,
  fill: [0, 0, 0],
  stroke: [0, 0, 0],
  pen: {},
  text: { font: '', size: 0, spacing: 0, matrix: SAME },
};

/** How the pen is when a page begins. */
const PEN: Readonly<Record<string, string>> = { w: '1 w', d: '[] 0 d', j: '0 j', J: '0 J' };

/**
 * The marks of a drawing of pdfkit's with these fonts, in order; null for one that says something this does not know.
 * Opacity is not looked at.
 */
export function readDrawing(drawing: string, fonts: ReadonlyMap<string, Widths>): Mark[] | null {
  const marks: Mark[] = [];
  const kept: State[] = [];
  let state = START;
  let rectangles: (readonly [Place, Place])[] = [];
  let points: Place[] = [];
  const change = (parts: Partial<State>): void => {
    state = { ...state, ...parts };
  };
  const set = (parts: Partial<State['text']>): void => change({ text: { ...state.text, ...parts } });
  const at = (x = 0, y = 0): Place => moved({ x, y }, state.matrix);
  const pen = (line: string): void => {
    change({ pen: { ...state.pen, [line.at(-1) ?? '']: line } });
  };

  /** What each operator does; false where it does not know what it is told. */
  const operators = new Map<string, (line: string, numbers: number[], name: string) => unknown>([
    ['', () => true],
    ['gs', () => true],
    ['q', () => kept.push(state)],
    ['Q', () => change(kept.pop() ?? START)],
    ['cm', (_, numbers) => change({ matrix: product(matrixOf(numbers), state.matrix) })],
    ['w', pen],
    ['d', pen],
    ['j', pen],
    ['J', pen],
    ['cs', (_line, _numbers, name) => name === '/DeviceRGB'],
    ['CS', (_line, _numbers, name) => name === '/DeviceRGB'],
    ['scn', (_, fill) => change({ fill })],
    ['SCN', (_, stroke) => change({ stroke })],
    [
      're',
      (_, [x = 0, y = 0, width = 0, height = 0]) => {
        rectangles.push([at(x, y), at(x + width, y + height)]);
      },
    ],
    [
      'm',
      (_, [x, y]) => {
        // Lines are drawn one by one; a path of several is nothing that we know.
        if (points.length > 0) return false;
        points = [at(x, y)];
        return true;
      },
    ],
    ['l', (_, [x, y]) => points.push(at(x, y))],
    [
      'f',
      () => {
        marks.push(
          ...rectangles.map(([from, to]) => ({ kind: 'fill', colour: state.fill, from, to }) as const),
        );
        rectangles = [];
        return points.length === 0;
      },
    ],
    [
      'S',
      () => {
        marks.push({ kind: 'stroke', colour: state.stroke, pen: penOf(state), points });
        points = [];
        return rectangles.length === 0;
      },
    ],
    ['Do', (_line, _numbers, name) => marks.push({ kind: 'picture', name, matrix: state.matrix })],
    ['BT', () => change({ text: { ...START.text, matrix: state.matrix } })],
    ['ET', () => true],
    ['Tm', (_, numbers) => set({ matrix: product(matrixOf(numbers), state.matrix) })],
    ['Tf', (_line, [, size = 0], font) => set({ font, size })],
    ['Tc', (_, [spacing = 0]) => set({ spacing })],
    [
      'TJ',
      (line) => {
        const texts = textsOf(line, state, fonts.get(state.text.font));
        marks.push(...(texts ?? []));
        return texts !== null;
      },
    ],
  ]);

  for (const line of drawing.split('\n')) {
    const operands = line.split(' ');
    const operator = operands.pop() ?? '';
    const act = operators.get(operator);
    if (!act || act(line, operands.map(Number), operands[0] ?? '') === false) return null;
  }
  return marks;
}

function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

function penOf({ pen }: State): string {
  return Object.entries(pen)
    .filter(([operator, line]) => line !== PEN[operator])
    .map(([, line]) => line)
    .join('\n');
}

/** The texts of an array of glyphs and moves; null for text that stands oblique, or whose widths are unknown. */
function textsOf(line: string, { fill, text }: State, widths: Widths | undefined): Text[] | null {
  const { matrix, font, size, spacing } = text;
  const isUpright = matrix.slice(0, 4).every((value, index) => value === SAME[index]);
  if (!isUpright || widths === undefined) return null;
  const texts: Text[] = [];
  let { x, y } = moved({ x: 0, y: 0 }, matrix);
  for (const [, hex = '', back] of line.matchAll(/<([\da-f]+)> (-?[\d.]+)/g)) {
    const glyphs = (hex.match(/.{4}/g) ?? []).map((each) => Number.parseInt(each, 16));
    const width = glyphs.reduce((sum, glyph) => sum + ((widths[glyph] ?? 0) * size) / 1000 + spacing, 0);
    texts.push({ kind: 'text', colour: fill, place: { x, y }, font, size, spacing, glyphs, width });
    x += width - (Number(back) * size) / 1000;
  }
  return texts;
}

function moved({ x, y }: Place, [a, b, c, d, e, f]: Matrix): Place {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** The matrix that does what `inner` does and then what `outer` does. */
function product(inner: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  const [g, h, i, j, k, l] = inner;
  return [g * a + h * c, g * b + h * d, i * a + j * c, i * b + j * d, k * a + l * c + e, k * b + l * d + f];
}
