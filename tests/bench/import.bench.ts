import { writeText } from '#export/text.ts';
import { readText } from '#import/read-text.ts';
import { posting } from '#templates/posting.ts';
import { readCorpus } from '../eval/corpus.ts';
import { loadRules } from '../support/load-rules.ts';
import { type Bench, time } from './harness.ts';
import { documents } from './texts.ts';

/** Reading ads: milliseconds an ad, and growth with one long text, of many lines or of one. */
export const bench: Bench = async ({ corpus, rounds }) => {
  const texts =
    corpus === null
      ? await generated()
      : readCorpus(corpus).flatMap(({ ads }) => ads.map(({ text }) => text));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const all = await time(() => {
    for (const text of texts) readText(text);
  }, rounds);
  console.log(`import: ${texts.length} ads, ${characters.toLocaleString('en')} characters`);
  console.table([
    {
      ms: all.toFixed(1),
      'ms an ad': (all / texts.length).toFixed(3),
      'characters/s': Math.round((characters / all) * 1000).toLocaleString('en'),
    },
  ]);
  for (const shape of ['many lines', 'one line'] as const) {
    console.log(`\nimport, one text of ${shape}`);
    const rows: { readonly characters: number; readonly ms: number }[] = [];
    for (const size of [1_000, 10_000, 100_000, 1_000_000]) {
      const text = longText(size, texts, shape);
      const times = Math.max(1, Math.ceil(100_000 / size));
      const ms = await time(() => {
        for (let count = 0; count < times; count++) readText(text);
      }, rounds);
      rows.push({ characters: text.length, ms: ms / times });
    }
    const per = (row: { readonly characters: number; readonly ms: number }): number =>
      row.ms / row.characters;
    const [, first = { characters: 1, ms: Number.NaN }] = rows;
    console.table(
      rows.map((row) => ({
        characters: row.characters,
        ms: row.ms.toFixed(3),
        'per character, of the second': (per(row) / per(first)).toFixed(2),
      })),
    );
  }
};

async function generated(): Promise<string[]> {
  const { rules } = await loadRules();
  return documents(null, rules).map((job) => writeText(posting.build(job)));
}

function longText(size: number, texts: readonly string[], shape: 'many lines' | 'one line'): string {
  const parts: string[] = [];
  for (let length = 0, at = 0; length < size; at++) {
    const text = texts[at % texts.length] ?? '';
    parts.push(shape === 'one line' ? text.replace(/\s*\n\s*/g, '') : text);
    length += text.length + 1;
  }
  return parts.join(shape === 'one line' ? '；' : '\n').slice(0, size);
}
