import type { Fill, Mark, Picture, Place, Stroke, Text } from './pdf-drawing.ts';
import { eightBits } from './pdf-tags.ts';

/** Hundredths of a point, the finest that places are given in: a fifth of a dot at 1440 dots per inch. */
const FINE = 100;

/** Marks that may be drawn one kind after another, for none of them covers another. */
interface Layer {
  readonly ground: (Fill | Picture)[];
  readonly strokes: Stroke[];
  readonly texts: Text[];
}

/** Gives marked content of a page its number there, by the number of the element whose words it is; null for none's. */
export type Marking = (text: Text) => number | null;

/**
 * The marks of a page as a content stream of bytes U+0000 to U+00FF. What is said once holds for all that follows;
 * lines that go on from each other are drawn as one, and so is the text of a line. With a `marking` each text is
 * marked as what it is part of, and all else as nothing to be read.
 */
export function writeMarks(marks: readonly Mark[], marking: Marking | null = null): string {
  const write = writer(marking);
  const unread = (parts: string[]): string[] =>
    marking === null || parts.length === 0 ? parts : [ARTIFACT, ...parts, 'EMC'];
  return layersOf(marks)
    .flatMap(({ ground, strokes, texts }) => [
      ...unread([...ground.flatMap(write.ground), ...write.strokes(strokes)]),
      ...write.texts(texts),
    ])
    .join('\n');
}

/** Begins what is no part of a document: lines, heads and feet of pages. */
const ARTIFACT = '/Artifact BMC';

/** Grounds and pictures cover what was drawn before them; lines and words leave each other to be seen. */
function layersOf(marks: readonly Mark[]): Layer[] {
  const layers: Layer[] = [];
  for (const mark of marks) {
    const last = layers.at(-1);
    const isGround = mark.kind === 'fill' || mark.kind === 'picture';
    const isCovering = isGround && last !== undefined && last.strokes.length + last.texts.length > 0;
    const layer = last === undefined || isCovering ? { ground: [], strokes: [], texts: [] } : last;
    if (layer !== last) layers.push(layer);
    if (mark.kind === 'text') layer.texts.push(mark);
    else if (mark.kind === 'stroke') layer.strokes.push(mark);
    else layer.ground.push(mark);
  }
  return layers;
}

/** Writes marks and knows what it has said already. */
function writer(marking: Marking | null) {
  const said = new Map<string, string>();
  const say = (what: string, words: string): string[] => {
    if (said.get(what) === words) return [];
    said.set(what, words);
    return [words];
  };

  const ground = (mark: Fill | Picture): string[] => {
    if (mark.kind === 'picture') {
      return ['q', `${mark.matrix.map((each) => short(each)).join(' ')} cm`, `${mark.name} Do`, 'Q'];
    }
    const { colour, from, to } = mark;
    const [left, bottom] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
    const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
    return [
      ...say('fill', colourOf(colour, 'g', 'rg')),
      `${[left, bottom, width, height].map(short).join(' ')} re f`,
    ];
  };

  const strokes = (all: readonly Stroke[]): string[] =>
    [...Map.groupBy(all, ({ pen, colour }) => `${pen}\n${colour.join(' ')}`).values()].flatMap((alike) => {
      const [{ pen, colour } = { pen: '', colour: [] }] = alike;
      const lines = joinedLines(alike.map(({ points }) => points)).map((points) =>
        points.map(({ x, y }, index) => `${short(x)} ${short(y)} ${index === 0 ? 'm' : 'l'}`).join('\n'),
      );
      return [...say('pen', pen), ...say('stroke', colourOf(colour, 'G', 'RG')), ...lines, 'S'];
    });

  const texts = (all: readonly Text[]): string[] => {
    if (all.length === 0) return [];
    const parts: string[] = ['BT'];
    let shown: (string | number)[] = [];
    // Where the line starts, in hundredths as it was said, and where its words have come to, in points.
    let [left, bottom, right] = [0, 0, Number.NaN];
    const show = (): void => {
      if (shown.length > 0) parts.push(shown.length > 1 ? `[${shown.join('')}] TJ` : `${shown[0]} Tj`);
      shown = [];
    };
    let open: string | null = null;
    const mark = (text: Text): void => {
      if (marking === null) return;
      const id = marking(text);
      const begin = id === null ? ARTIFACT : `/P<</MCID ${id}>>BDC`;
      if (begin === open) return;
      show();
      parts.push(...(open === null ? [] : ['EMC']), begin);
      open = begin;
    };
    for (const text of all) {
      const { colour, place, font, size, spacing, glyphs, width } = text;
      mark(text);
      const change = [
        ...say('fill', colourOf(colour, 'g', 'rg')),
        ...say('font', `${font} ${size} Tf`),
        ...say('spacing', `${short(spacing)} Tc`),
      ];
      const [x, y] = [Math.round(place.x * FINE), Math.round(place.y * FINE)];
      const gap = Math.round(((place.x - right) * 1000) / size);
      const isNext = y === bottom && Math.abs(gap) < 1000;
      if (change.length > 0 || !isNext) show();
      if (!isNext) {
        parts.push(`${(x - left) / FINE} ${(y - bottom) / FINE} Td`);
        [left, bottom, right] = [x, y, x / FINE];
      }
      parts.push(...change);
      const words = literal(glyphs);
      const before = shown.at(-1);
      if (isNext && gap !== 0) {
        shown.push(-gap, words);
        right += (gap * size) / 1000;
      } else if (typeof before === 'string') shown.splice(-1, 1, before.slice(0, -1) + words.slice(1));
      else shown.push(words);
      right += width;
    }
    show();
    return [...parts, ...(open === null ? [] : ['EMC']), 'ET'];
  };

  // What a page begins with.
  say('pen', '');
  say('fill', '0 g');
  say('stroke', '0 G');
  say('spacing', '0 Tc');
  return { ground, strokes, texts };
}

/** Lines along an axis that touch as one line; others as they are. */
function joinedLines(lines: readonly (readonly Place[])[]): (readonly Place[])[] {
  const along = (points: readonly Place[]): 'x' | 'y' | null => {
    const [a, b] = points;
    if (points.length !== 2 || !a || !b) return null;
    return short(a.y) === short(b.y) ? 'x' : short(a.x) === short(b.x) ? 'y' : null;
  };
  const grouped = Map.groupBy(lines, (points) => {
    const axis = along(points);
    return axis === null ? null : `${axis} ${short(points[0]?.[axis === 'x' ? 'y' : 'x'] ?? 0)}`;
  });
  return [...grouped].flatMap(([key, group]) => {
    if (key === null) return group;
    const axis = key.startsWith('x') ? 'x' : 'y';
    const ordered = group
      .map((points) => points.toSorted((a, b) => a[axis] - b[axis]))
      .toSorted(([a], [b]) => (a && b ? a[axis] - b[axis] : 0));
    const joined: Place[][] = [];
    for (const [from, to] of ordered) {
      const last = joined.at(-1);
      const end = last?.at(-1);
      if (!from || !to) continue;
      if (last && end && from[axis] <= end[axis] + 1 / FINE) last[1] = to[axis] > end[axis] ? to : end;
      else joined.push([from, to]);
    }
    return joined;
  });
}

/** The operator for a colour, by the shade alone where it has none. */
function colourOf(colour: readonly number[], grey: string, rgb: string): string {
  const parts = colour.map((each) => String(Math.round(eightBits(each) * 1000) / 1000).replace(/^0\./, '.'));
  return parts.every((each) => each === parts[0]) ? `${parts[0]} ${grey}` : `${parts.join(' ')} ${rgb}`;
}

function short(points: number): string {
  return String(Math.round(points * FINE) / FINE);
}

/** Glyphs of two bytes each as a string of PDF. */
function literal(glyphs: readonly number[]): string {
  const bytes = glyphs.map((glyph) => String.fromCharCode(glyph >> 8, glyph & 0xff)).join('');
  return `(${bytes.replace(/[\\()]/g, '\\$&').replace(/\r/g, '\\r')})`;
}
