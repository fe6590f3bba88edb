/** A text as pdfkit draws it: colour, a flipped space, place, font, glyphs of two bytes each. */
const TEXT =
  /(\/Gs\d+ gs\n\/DeviceRGB cs\n[\d. ]+ scn\nf\n)q\n(1 0 0 -1 0 [\d.]+ cm)\nBT\n1 0 0 1 ([\d.-]+) ([\d.-]+) Tm\n(\/F\d+) ([\d.]+) Tf\n\[<((?:[\da-f]{4})+)> 0\] TJ\nET\nQ\n/y;

/** Numbers finer than a thousandth of a point, which no printer can tell from the nearest one. */
const FINE = /-?\d+\.\d{4,}/g;

/** The widths of a font's glyphs in thousandths of its size, by number. */
export type Widths = readonly number[];

/** A run of texts in one colour: where its last one started, where that ends, and its font. */
interface Open {
  readonly colour: string;
  readonly space: string;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly face: string;
}

const NOTHING: Open = { colour: '', space: '', left: 0, bottom: 0, right: 0, face: '' };

/**
 * A page's drawing with the texts that follow each other in one colour drawn as one. What is said once holds for all;
 * a text that starts where the one before it ends goes on from there, others move. All else stays as it is, but for
 * numbers of needless fineness.
 */
export function joinWords(drawing: string, fonts: ReadonlyMap<string, Widths>): string {
  const parts: string[] = [];
  let glyphsBefore = '';
  let open = NOTHING;
  const show = (): void => {
    if (glyphsBefore !== '') parts.push(`<${glyphsBefore}> Tj\n`);
    glyphsBefore = '';
  };
  const close = (): void => {
    show();
    if (open !== NOTHING) parts.push('ET\nQ\n');
    open = NOTHING;
  };
  for (let at = 0; at < drawing.length; ) {
    TEXT.lastIndex = at;
    const found = TEXT.exec(drawing);
    if (found === null) {
      close();
      const end = drawing.indexOf('\n', at) + 1 || drawing.length;
      parts.push(drawing.slice(at, end).replace(FINE, rounded));
      at = end;
      continue;
    }
    const [whole, colour = '', space = '', x, y, font = '', size, glyphs = ''] = found;
    at += whole.length;
    const [left, bottom] = [thousandths(x), thousandths(y)];
    const face = `${font} ${size} Tf\n`;
    const right = left + widthOf(glyphs, fonts.get(font)) * Number(size);
    const before = open;
    const isSame = before.colour === colour && before.space === space;
    const goesOn =
      isSame && before.face === face && before.bottom === bottom && Math.abs(before.right - left) < 2;
    if (goesOn) {
      glyphsBefore += glyphs;
      open = { ...before, right };
      continue;
    }
    if (isSame) show();
    else {
      close();
      parts.push(`${colour.replace(FINE, rounded)}q\n${space}\nBT\n`);
    }
    const from = isSame ? before : NOTHING;
    parts.push(`${(left - from.left) / 1000} ${(bottom - from.bottom) / 1000} Td\n`);
    if (from.face !== face) parts.push(face);
    glyphsBefore = glyphs;
    open = { colour, space, left, bottom, right, face };
  }
  close();
  return parts.join('');
}

function thousandths(points: string | undefined): number {
  return Math.round(Number(points) * 1000);
}

function rounded(value: string): string {
  return String(thousandths(value) / 1000);
}

/** In thousandths of the font's size; of a font that nobody knows, so wide that nothing starts at its end. */
function widthOf(glyphs: string, widths: Widths | undefined): number {
  let width = 0;
  for (let at = 0; at < glyphs.length; at += 4)
    width += widths?.[Number.parseInt(glyphs.slice(at, at + 4), 16)] ?? Number.POSITIVE_INFINITY;
  return width;
}
