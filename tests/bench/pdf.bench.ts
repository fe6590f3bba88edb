import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Font, renderToBuffer } from '@react-pdf/renderer';
import { writePdf } from '#export/pdf.ts';
import { fontNeeds } from '#export/pdf-fonts.ts';
import { CLASSIC, MODERN } from '#export/theme.ts';
import { loadFonts } from '#fonts/node.ts';
import { compact } from '#templates/compact.ts';
import { specification } from '#templates/specification.ts';
import { ordinary } from '../export/samples.ts';
import { type Bench, printRace, race } from './harness.ts';
import { reactPaper } from './react-paper.ts';

/** The PDF of a whole specification beside @react-pdf/renderer: same words, same font slices, fonts at hand. */
export const bench: Bench = async ({ rounds }) => {
  const document = specification.build(ordinary);
  const fonts = await loadFonts(fontNeeds(document, CLASSIC));
  const folder = mkdtempSync(join(tmpdir(), 'gangshu-bench-'));
  try {
    registerFonts(folder, fonts.slices);
    const ours = await writePdf(document, fonts);
    const theirs = await renderToBuffer(reactPaper(document));
    console.log(
      `pdf: one specification, ours ${kilobytes(ours)} kB, @react-pdf/renderer ${kilobytes(theirs)} kB`,
    );
    const short = compact.build(ordinary);
    for (const [name, style] of Object.entries({ CLASSIC, MODERN })) {
      const bytes = await writePdf(short, await loadFonts(fontNeeds(short, style)), style);
      console.log(`pdf: the form of two pages in ${name}, ${kilobytes(bytes)} kB`);
    }
    const times = await race(
      [
        { name: 'writePdf', run: () => writePdf(document, fonts) },
        { name: '@react-pdf/renderer', run: () => renderToBuffer(reactPaper(document)) },
      ],
      rounds,
    );
    printRace(times, 1, 'documents');
  } finally {
    rmSync(folder, { recursive: true });
  }
};

function registerFonts(folder: string, slices: Awaited<ReturnType<typeof loadFonts>>['slices']): void {
  const registered = slices.map(({ face, name, bytes }) => {
    const src = join(folder, `${face}-${name}.ttf`);
    writeFileSync(src, bytes);
    return { src, fontWeight: face.endsWith('bold') ? 700 : 400 };
  });
  Font.register({ family: 'Paper', fonts: registered });
  // It breaks words of Latin letters only; ours breaks between Han characters, and so must it.
  Font.registerHyphenationCallback((word) => [...word].flatMap((character) => [character, '']));
}

function kilobytes({ byteLength }: Uint8Array): string {
  return (byteLength / 1000).toFixed(1);
}
