import type { Document } from '#document/block.ts';
import { writePdf } from '#export/pdf.ts';
import { fontNeeds } from '#export/pdf-fonts.ts';
import { CLASSIC } from '#export/theme.ts';
import { browserFonts } from '#fonts/browser.ts';

const fonts = browserFonts('/');

/** A PDF with the fonts that its words need, fetched and kept by the browser. */
export async function writeWithFonts(document: Document): Promise<Uint8Array> {
  return writePdf(document, await fonts(fontNeeds(document, CLASSIC)), CLASSIC);
}
