import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';
import sharp from 'sharp';

/** A picture for links shared elsewhere: the size the networks ask for. */
const [WIDTH, HEIGHT] = [1200, 630];
const MARGIN = 88;
const TITLE = { size: 80, leading: 108, most: 3 } as const;
const SMALL = { size: 30, leading: 48, most: 2 } as const;

/** What a picture says. */
export interface OgWords {
  readonly title: string;
  /** One line under the title. */
  readonly facts: string;
  readonly summary: string;
}

const { resolve } = createRequire(import.meta.url);
const faces = new Map<string, Font>();

function face(file: string): Font {
  const known = faces.get(file);
  if (known) return known;
  const opened = openSync(resolve(`@expo-google-fonts/${file}`));
  if (!('layout' in opened)) throw new Error(`${file} holds several fonts`);
  faces.set(file, opened);
  return opened;
}

const serif = () => face('noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf');
const sans = () => face('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');

/** Four inks and what lies between them and the paper: more colours, or a search for better ones, show nothing. */
const PNG = { palette: true, colours: 16, dither: 0, effort: 3 } as const;

/** Draws the picture; letters are outlines, so that it looks the same on every machine. */
export async function ogImage(words: OgWords): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await sharp(Buffer.from(ogSvg(words)))
      .png(PNG)
      .toBuffer(),
  );
}

function ogSvg({ title, facts, summary }: OgWords): string {
  const width = WIDTH - 2 * MARGIN;
  const lines = wrap(serif(), title, TITLE.size, width, TITLE.most);
  const top = 250;
  const after = top + (lines.length - 1) * TITLE.leading;
  const small = wrap(sans(), summary, SMALL.size, width, SMALL.most);
  const parts = [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#faf8f4"/>`,
    `<rect width="${WIDTH}" height="12" fill="#b3331f"/>`,
    `<rect x="${MARGIN}" y="72" width="60" height="60" rx="6" fill="#b3331f"/>`,
    outline(serif(), '岗', 46, MARGIN + 7, 119, '#fffdf8'),
    outline(serif(), '岗书', 34, MARGIN + 80, 114, '#1f1d1a'),
    ...lines.map((line, index) =>
      outline(serif(), line, TITLE.size, MARGIN, top + index * TITLE.leading, '#1f1d1a'),
    ),
    outline(sans(), facts, SMALL.size, MARGIN, after + 72, '#6e685f'),
    `<rect x="${MARGIN}" y="${HEIGHT - 164}" width="${width}" height="1" fill="#c9c2b5"/>`,
    ...small.map((line, index) =>
      outline(sans(), line, SMALL.size, MARGIN, HEIGHT - 108 + index * SMALL.leading, '#57524a'),
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${parts.join('')}</svg>`;
}

function outline(font: Font, text: string, size: number, x: number, y: number, colour: string): string {
  const scale = size / font.unitsPerEm;
  let at = 0;
  const strokes = font.layout(text).glyphs.map((glyph) => {
    const placed = `<path transform="translate(${at} 0)" d="${glyph.path.toSVG()}"/>`;
    at += glyph.advanceWidth;
    return placed;
  });
  return `<g fill="${colour}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${strokes.join('')}</g>`;
}

/** May not begin a line. */
const CLOSING = /[，。；：、！？）】」』》%]/;

/** Breaks a text into lines; one too long ends in …. */
function wrap(font: Font, text: string, size: number, width: number, most: number): string[] {
  const measure = (line: string) => (font.layout(line).advanceWidth / font.unitsPerEm) * size;
  const lines: string[] = [];
  let line = '';
  for (const unit of text.match(/[\w.-]+|./gu) ?? []) {
    if (line !== '' && measure(line + unit) > width && !CLOSING.test(unit)) {
      lines.push(line);
      line = '';
    }
    line += unit;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${[...(lines[most - 1] ?? '')].slice(0, -1).join('')}…`];
}
