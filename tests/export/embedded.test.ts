import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '#export/docx.ts';
import { readEmbedded } from '#export/embedded.ts';
import { writePage } from '#export/html.ts';
import { writePdf } from '#export/pdf.ts';
import { fontNeeds } from '#export/pdf-fonts.ts';
import { CLASSIC } from '#export/theme.ts';
import { loadFonts } from '#fonts/node.ts';
import { readJob } from '#model/migrate.ts';
import { specification } from '#templates/specification.ts';
import { openDocx, part, readPdf } from './read.ts';
import { ordinary } from './samples.ts';
import { elements } from './xml.ts';

const odd = { ...ordinary, purpose: '</script>&lt;"\\u003c" <b>𠮷龘</b>\n第二行\u0001' };
const source = JSON.stringify(odd);
const document = specification.build(ordinary);

const files: Record<string, (extra: { source?: string }) => Promise<Uint8Array>> = {
  docx: (extra) => writeDocx(document, CLASSIC, extra),
  pdf: async (extra) => writePdf(document, await loadFonts(fontNeeds(document, CLASSIC)), CLASSIC, extra),
  html: async (extra) =>
    new TextEncoder().encode(
      writePage(document, readFileSync('src/export/paper.css', 'utf8'), CLASSIC, extra),
    ),
};

describe.each(Object.keys(files))('a %s', (format) => {
  const write = files[format] ?? (() => Promise.reject(new Error(format)));

  test('gives back the source it carries, to the letter', async () => {
    const read = readEmbedded(await write({ source }));
    expect(JSON.parse(read ?? '')).toEqual(odd);
    expect(readJob(JSON.parse(read ?? ''))).toEqual({ job: odd });
  });

  test('carries nothing unless told to', async () => {
    const bytes = await write({});
    expect(readEmbedded(bytes)).toBeNull();
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('gangshu.json');
  });
});

test('the source of a Word file is a related part with a known type', async () => {
  const docx = openDocx(await writeDocx(document, CLASSIC, { source }));
  const targets = elements(part(docx, 'word/_rels/document.xml.rels')).map(
    ({ attributes }) => attributes['Target'],
  );
  expect(targets).toContain('../customXml/item1.xml');
  const types = elements(part(docx, '[Content_Types].xml')).map(({ attributes }) => attributes['PartName']);
  expect(types).toContain('/customXml/itemProps1.xml');
  expect(part(docx, 'customXml/itemProps1.xml').name).toBe('ds:datastoreItem');
});

test('the source of a PDF is an attachment that readers list', async () => {
  const { attachments } = await readPdf((await files['pdf']?.({ source })) ?? new Uint8Array());
  expect([...(attachments?.keys() ?? [])]).toEqual(['gangshu.json']);
});

test.each([
  ['nothing', ''],
  ['a broken archive', 'PK\u0003\u0004 broken'],
  [
    'a broken PDF',
    '%PDF-1.7 gangshu.json /Type /EmbeddedFile /Length 9 /FlateDecode >> stream\nnot deflated',
  ],
  ['some text', '岗位职责：一、负责售后'],
])('%s carries no source and breaks nothing', (_, text) => {
  expect(readEmbedded(new TextEncoder().encode(text))).toBeNull();
});
