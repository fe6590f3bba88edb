import type { Span } from '#check/finding.ts';

/** A text without its white space, and the way back: how a quote is found whatever was re-wrapped. */
export interface Squeezed {
  readonly text: string;
  /** The original's offset of each unit, and of the end. */
  readonly offsets: readonly number[];
}

const BLANK = /[\s\u200b\ufeff]/;

export function squeeze(text: string): Squeezed {
  const offsets: number[] = [];
  let kept = '';
  for (let index = 0; index < text.length; index++) {
    if (BLANK.test(text[index] as string)) continue;
    kept += text[index];
    offsets.push(index);
  }
  offsets.push(text.length);
  return { text: kept, offsets };
}

/** Every place of a quote in a text, white space aside. */
export function placesOf(quote: string, within: Squeezed): Span[] {
  const wanted = squeeze(quote).text;
  const places: Span[] = [];
  if (wanted === '') return places;
  for (let at = within.text.indexOf(wanted); at >= 0; at = within.text.indexOf(wanted, at + 1)) {
    places.push([within.offsets[at] as number, (within.offsets[at + wanted.length - 1] as number) + 1]);
  }
  return places;
}

export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
