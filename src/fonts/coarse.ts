import { create, type Font } from 'fontkit';
import { readTables, type Tables, tableOf, viewOf, writeTables } from '#export/sfnt.ts';
import { type Box, boxOf, writeGlyph } from './glyph.ts';
import { type GridPoint, ontoGrid } from './grid.ts';
import { contoursOf } from './outline.ts';
import { simplify } from './simplify.ts';

/**
 * Units per em of a coarse font. Type of 10.5 points is 88 dots high at 600 dots per inch, so that a unit is less
 * than a dot there.
 */
export const UNITS = 100;

/** How far an outline may leave its place, in em: seven tenths of a dot at the same size and resolution. */
const TOLERANCE = 0.008;

/** Places of lengths in the tables that give measures of the whole font. */
const LENGTHS = {
  hhea: [4, 6, 8, 10, 12, 14, 16],
  'OS/2': [2, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 68, 70, 72, 74, 76, 86, 88],
} as const;

/**
 * A TrueType font with coarser outlines and nothing that a PDF does without: the same glyphs in the same order with
 * the same widths, of about half the points, on a grid of `UNITS` per em. For each glyph's box stands the one around
 * all of them, which takes no room when compressed; who draws glyphs goes by their points.
 */
export function coarse(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const font = create(Buffer.from(bytes));
  if (!('getGlyph' in font)) throw new Error('a collection of fonts has no outlines of its own');
  const tables = readTables(bytes);
  const glyphs = Array.from({ length: font.numGlyphs }, (_, id) => coarseGlyph(font, tables, id));
  const box = boxOf(glyphs.flatMap(({ contours }) => contours.flat()));
  const records = glyphs.map(({ contours }) => writeGlyph(contours, box));
  return writeTables(
    new Map([
      ...['cmap', 'name'].map((tag) => [tag, tableOf(tables, tag)] as const),
      ['head', head(tables, box)],
      ['hhea', setWords(scaled(tables, 'hhea', UNITS / font.unitsPerEm), { 34: glyphs.length })],
      ['OS/2', scaled(tables, 'OS/2', UNITS / font.unitsPerEm)],
      ['maxp', maxp(tables, glyphs)],
      ['hmtx', wordsOf(glyphs.flatMap(({ advance }) => [advance, box.xMin]))],
      ['loca', loca(records)],
      ['glyf', Buffer.concat(records)],
      ['post', setWords(new Uint8Array(32), { 0: 3 })],
    ]),
  );
}

interface CoarseGlyph {
  readonly contours: readonly (readonly GridPoint[])[];
  readonly advance: number;
}

function coarseGlyph(font: Font, tables: Tables, id: number): CoarseGlyph {
  const scale = UNITS / font.unitsPerEm;
  const simple = contoursOf(font.getGlyph(id).path.commands).map((each) =>
    simplify(each, TOLERANCE * font.unitsPerEm),
  );
  return { contours: ontoGrid(simple, scale), advance: Math.round(advanceOf(tables, id) * scale) };
}

/** The width of a glyph. fontkit cannot tell that of one without outlines at the end of a font. */
function advanceOf(tables: Tables, id: number): number {
  const widths = viewOf(tableOf(tables, 'hhea')).getUint16(34);
  return viewOf(tableOf(tables, 'hmtx')).getUint16(Math.min(id, widths - 1) * 4);
}

/** The head with the grid, the box of all glyphs, no word on instructions, and places of glyphs in four bytes. */
function head(tables: Tables, { xMin, yMin, xMax, yMax }: Box): Uint8Array {
  const box = { 36: xMin, 38: yMin, 40: xMax, 42: yMax };
  return setWords(tableOf(tables, 'head'), { 16: 0b0000_0011, 18: UNITS, ...box, 50: 1 });
}

/** The profile, for simple glyphs only: subsetting has left no composite ones, and none has instructions. */
function maxp(tables: Tables, glyphs: readonly CoarseGlyph[]): Uint8Array {
  const most = (of: (glyph: CoarseGlyph) => number) =>
    glyphs.reduce((found, glyph) => Math.max(found, of(glyph)), 0);
  return setWords(tableOf(tables, 'maxp'), {
    6: most(({ contours }) => contours.flat().length),
    8: most(({ contours }) => contours.length),
    ...Object.fromEntries([10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30].map((at) => [at, at === 14 ? 1 : 0])),
  });
}

/** Where each glyph starts in `glyf`, and where the last one ends. */
function loca(records: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array((records.length + 1) * 4);
  let at = 0;
  records.forEach(({ length }, index) => {
    at += length;
    viewOf(bytes).setUint32((index + 1) * 4, at);
  });
  return bytes;
}

function scaled(tables: Tables, tag: keyof typeof LENGTHS, scale: number): Uint8Array {
  const table = tableOf(tables, tag);
  const view = viewOf(table);
  const places = LENGTHS[tag].filter((at) => at + 2 <= table.length);
  return setWords(table, Object.fromEntries(places.map((at) => [at, Math.round(view.getInt16(at) * scale)])));
}

/** A copy of a table with words of two bytes at these places. */
function setWords(table: Uint8Array, words: Readonly<Record<number, number>>): Uint8Array {
  const copy = new Uint8Array(table);
  for (const [at, word] of Object.entries(words)) viewOf(copy).setInt16(Number(at), word);
  return copy;
}

function wordsOf(words: readonly number[]): Uint8Array {
  return setWords(
    new Uint8Array(words.length * 2),
    Object.fromEntries(words.map((word, index) => [index * 2, word])),
  );
}
