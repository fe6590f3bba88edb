import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '#export/docx.ts';
import { writePdf } from '#export/pdf.ts';
import { fontNeeds } from '#export/pdf-fonts.ts';
import { CLASSIC, type HouseStyle, MODERN } from '#export/theme.ts';
import { loadFonts } from '#fonts/node.ts';
import { compact } from '#templates/compact.ts';
import { readPdf } from '../export/read.ts';
import { roles } from '../support/content.ts';
import { printedByLibreOffice } from './programs.ts';

const styles: Readonly<Record<string, HouseStyle>> = { classic: CLASSIC, modern: MODERN };

/** The short form of every role of the library in both house styles. */
const forms = roles().flatMap(({ id, job }) =>
  Object.entries(styles).map(([name, style]) => ({
    name: `${id.replaceAll('/', '-')}-${name}`,
    document: compact.build(job),
    style,
  })),
);

let printed: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  const written = forms.map(
    async ({ name, document, style }) => [name, await writeDocx(document, style)] as const,
  );
  printed = await printedByLibreOffice(new Map(await Promise.all(written)));
});

describe.each(forms)('the short form of $name', ({ name, document, style }) => {
  test('takes two pages at most in Word', async () => {
    const { pages } = await readPdf(printed.get(name) ?? new Uint8Array());
    expect(pages.length).toBeLessThanOrEqual(2);
  });

  test('takes two pages and 59 kB at most in PDF', async () => {
    const pdf = await writePdf(document, await loadFonts(fontNeeds(document, style)), style);
    expect((await readPdf(pdf)).pages.length).toBeLessThanOrEqual(2);
    expect(pdf.length).toBeLessThan(59_000);
  });
});
