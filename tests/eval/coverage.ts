import { readText } from '#import/read-text.ts';
import { flaws } from '../import/whole.ts';
import type { Ad } from './corpus.ts';

/** How the importer accounts for the characters of ads: nothing lost, little left over. */
export interface Coverage {
  readonly characters: number;
  /** Visible characters that found no field. */
  readonly leftover: number;
  /** Ads whose account has a flaw, with the first of them. */
  readonly flawed: readonly { readonly ad: Ad; readonly flaw: string }[];
}

const UNSEEN = /[\s\p{Cf}\p{Cc}]/gu;

/** Imports every ad and checks that each visible character is in exactly one field, heading, mark or leftover. */
export function coverageOf(ads: readonly Ad[]): Coverage {
  let characters = 0;
  let leftover = 0;
  const flawed: { ad: Ad; flaw: string }[] = [];
  for (const ad of ads) {
    const result = readText(ad.text);
    characters += ad.text.replace(UNSEEN, '').length;
    for (const { span, path } of result.pieces) {
      if (path?.startsWith('leftover/')) leftover += ad.text.slice(...span).replace(UNSEEN, '').length;
    }
    const [flaw] = flaws(result);
    if (flaw !== undefined) flawed.push({ ad, flaw });
  }
  return { characters, leftover, flawed };
}
