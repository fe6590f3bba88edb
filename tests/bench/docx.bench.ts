import Docxtemplater from 'docxtemplater';
import htmlToDocx from 'html-to-docx';
import PizZip from 'pizzip';
import type { Document } from '#document/block.ts';
import { writeDocx } from '#export/docx.ts';
import { writeHtml } from '#export/html.ts';
import { specification } from '#templates/specification.ts';
import { ordinary } from '../export/samples.ts';
import { type Bench, printRace, race } from './harness.ts';

/** The Word file of a whole specification beside docxtemplater filling a prepared form, and html-to-docx. */
export const bench: Bench = async ({ rounds }) => {
  const document = specification.build(ordinary);
  const { form, words } = await preparedForm(document);
  const fill = () =>
    new Docxtemplater(new PizZip(form))
      .render(words)
      .getZip()
      .generate({ type: 'uint8array', compression: 'DEFLATE' });
  const html = writeHtml(document);
  const sizes = [await writeDocx(document), fill()].map(({ byteLength }) => (byteLength / 1000).toFixed(1));
  console.log(`docx: one specification, ours ${sizes[0]} kB, the filled form ${sizes[1]} kB`);
  const times = await race(
    [
      { name: 'writeDocx', run: () => writeDocx(document) },
      { name: 'docxtemplater', run: fill },
      { name: 'html-to-docx', run: () => htmlToDocx(html) },
    ],
    rounds,
  );
  printRace(times, 1, 'documents');
};

/** The document with a placeholder for every text that comes from the job, and those texts by placeholder. */
async function preparedForm(
  document: Document,
): Promise<{ form: Uint8Array; words: Record<string, string> }> {
  const words: Record<string, string> = {};
  const replaced = JSON.parse(
    JSON.stringify(document.blocks, (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('from' in value) || !('text' in value))
        return value;
      const name = `w${Object.keys(words).length}`;
      words[name] = String(value.text);
      return { text: `{${name}}` };
    }),
  ) as Document['blocks'];
  return { form: await writeDocx({ ...document, blocks: replaced }), words };
}
