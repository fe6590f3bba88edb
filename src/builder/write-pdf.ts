import type { Document } from '#document/block.ts';
import { type PdfExtras, writePdf } from '#export/pdf.ts';
import { fontNeeds, missingCharacters } from '#export/pdf-fonts.ts';
import type { HouseStyle } from '#export/theme.ts';
import { browserFonts } from '#fonts/browser.ts';

const loadFonts = browserFonts('/');

/** A PDF with the fonts that its words need, fetched and kept by the browser; and the characters that none has. */
export async function writeWithFonts(
  document: Document,
  style: HouseStyle,
  extras: PdfExtras,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly missing: readonly string[] }> {
  const fonts = await loadFonts(fontNeeds(document, style));
  return {
    bytes: await writePdf(document, fonts, style, extras),
    missing: missingCharacters(document, style, fonts),
  };
}
