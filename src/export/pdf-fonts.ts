import type { Document } from '#document/block.ts';
import { writeText } from './text.ts';
import { FONTS, type HouseStyle, PAGE_WORDS } from './theme.ts';

export const FACES = ['serif-regular', 'serif-bold', 'sans-regular', 'sans-bold'] as const;

/** A family in one weight. */
export type Face = (typeof FACES)[number];

/** A part of a face: the characters it can set, and a TrueType font of just these. */
export interface FontSlice {
  readonly face: Face;
  readonly name: string;
  readonly characters: ReadonlySet<number>;
  readonly bytes: Uint8Array;
}

/** The slices a PDF is set with; of two that have a character the first one sets it. */
export interface PdfFonts {
  readonly slices: readonly FontSlice[];
}

/** What has to be loaded before a document can be written as PDF. */
export interface FontNeeds {
  readonly faces: readonly Face[];
  /** Every character of the document, each once. */
  readonly characters: string;
}

/** The faces and characters a document is set with in a house style. */
export function fontNeeds(document: Document, style: HouseStyle): FontNeeds {
  const families = new Set(
    [style.titleFont, style.headingFont, style.bodyFont].map((key) => FONTS[key].family),
  );
  const isBodyOf = (family: string) => FONTS[style.bodyFont].family === family;
  return {
    faces: [...families].flatMap((family): Face[] =>
      isBodyOf(family) ? [`${family}-regular`, `${family}-bold`] : [`${family}-bold`],
    ),
    characters: [
      ...new Set(wordsOf(document, style).replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '')),
    ].join(''),
  };
}

/** Every text that is printed, page numbers included. */
function wordsOf(document: Document, { header }: HouseStyle): string {
  return [writeText(document), document.header, header, ...PAGE_WORDS, GETA, '0123456789'].join('');
}

/** Stands for a character that no font has, as printers do: 〓. */
const GETA = '〓';

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Code points that have no glyph of their own: controls, joiners, selectors. */
const UNSEEN = /^[\p{Cc}\p{Default_Ignorable_Code_Point}]$/u;

/** The characters of a document that no loaded font can set, as a reader sees them (an emoji is one), each once. */
export function missingCharacters(document: Document, style: HouseStyle, fonts: PdfFonts): string[] {
  const { faces } = fontNeeds(document, style);
  const known = faces.map((face) => fonts.slices.filter((slice) => slice.face === face));
  const missing = new Set<string>();
  for (const { segment } of segmenter.segment(wordsOf(document, style))) {
    if (known.some((slices) => !isCovered(segment, slices))) missing.add(segment);
  }
  return [...missing];
}

/** Text set by one slice. */
export interface SetText {
  readonly text: string;
  readonly slice: FontSlice;
}

/** Text parted by the slices of a face that set it; what none can set becomes 〓, what is unseen goes. */
export function setText(text: string, slices: readonly FontSlice[]): SetText[] {
  const parts: { text: string; slice: FontSlice }[] = [];
  for (const character of printable(text, slices)) {
    const slice = slices.find(({ characters }) => characters.has(character.codePointAt(0) ?? 0));
    const last = parts.at(-1);
    if (!slice) continue;
    if (last?.slice === slice) last.text += character;
    else parts.push({ text: character, slice });
  }
  return parts;
}

function printable(text: string, slices: readonly FontSlice[]): string {
  const first = slices[0];
  const isPlain = (character: string) => first?.characters.has(character.codePointAt(0) ?? 0) === true;
  if ([...text].every(isPlain)) return text;
  return [...segmenter.segment(text)]
    .map(({ segment }) => {
      if (!isCovered(segment, slices)) return GETA;
      return [...segment].map((character) => (/\s/.test(character) ? ' ' : character)).join('');
    })
    .join('');
}

function isCovered(segment: string, slices: readonly FontSlice[]): boolean {
  return [...segment].every((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return (
      UNSEEN.test(character) ||
      /\s/.test(character) ||
      slices.some(({ characters }) => characters.has(codePoint))
    );
  });
}
