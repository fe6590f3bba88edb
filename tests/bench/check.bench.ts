import { check } from '#check/engine.ts';
import type { Rule } from '#check/rule.ts';
import { emptyJob, type JobDescription } from '#model/job-description.ts';
import { textFields, updateAt } from '#model/path.ts';
import { loadRules } from '../support/load-rules.ts';
import { type Bench, type Contestant, printRace, race, time } from './harness.ts';
import { documents, longDocument } from './texts.ts';

/** The checker beside two linters of Chinese text, its growth with the document, and a check after one edit. */
export const bench: Bench = async ({ corpus, rounds }) => {
  const { rules } = await loadRules();
  const jobs = documents(corpus, rules);
  const texts = jobs.map((job) =>
    textFields(job)
      .map(({ text }) => text)
      .join('\n'),
  );
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(
    `check: ${jobs.length} documents, ${characters.toLocaleString('en')} characters, ${rules.length} rules`,
  );
  const ours: Contestant = {
    name: 'check',
    run: () => {
      for (const job of jobs) run(job, rules);
    },
  };
  printRace(await race([ours, ...(await peers(texts))], rounds), characters, 'characters');

  for (const shape of ['many items', 'one item'] as const) {
    console.log(`\ncheck, one document of ${shape}`);
    const sizes = [1_000, 3_000, 10_000, 30_000, 100_000];
    const rows: { characters: number; ms: number }[] = [];
    for (const size of sizes) {
      const job = longDocument(size, jobs, shape);
      const length = textFields(job).reduce((sum, { text }) => sum + text.length, 0);
      const times = Math.ceil(100_000 / size);
      const ms = await time(() => {
        for (let count = 0; count < times; count++) runFresh(job, rules);
      }, rounds);
      rows.push({ characters: length, ms: ms / times });
    }
    const per = (row: { characters: number; ms: number }): number => row.ms / row.characters;
    const [first = { characters: 1, ms: Number.NaN }] = rows;
    console.table(
      rows.map((row) => ({
        characters: row.characters,
        ms: row.ms.toFixed(3),
        'per character, of the first': (per(row) / per(first)).toFixed(2),
      })),
    );
  }

  console.log('\ncheck again after one edit of a document of 10,000 characters');
  const long = longDocument(10_000, jobs, 'many items');
  let edit = 0;
  const path = `duties/${long.duties[Math.floor(long.duties.length / 2)]?.id}/text`;
  const again = {
    name: 'after an edit',
    run: () => {
      edit++;
      run(
        updateAt(long, path, (text) => `${text}${edit}`),
        rules,
      );
    },
  };
  run(long, rules);
  const edited = await time(again.run, 20 * rounds);
  const fresh = await time(() => runFresh(long, rules), 5 * rounds);
  console.table([
    { name: 'after an edit', ms: edited.toFixed(3) },
    { name: 'afresh', ms: fresh.toFixed(3) },
  ]);
};

function run(job: JobDescription, rules: readonly Rule[]): number {
  return check(job, { rules, today: '2026-06-01', use: 'posting' }).findings.length;
}

const EMPTY = emptyJob();

/** Makes the checker forget the last document before it reads this one. */
function runFresh(job: JobDescription, rules: readonly Rule[]): number {
  run(EMPTY, rules);
  return run(job, rules);
}

/** The linters that are installed. */
async function peers(texts: readonly string[]): Promise<Contestant[]> {
  const found: Contestant[] = [];
  try {
    const { lintFor } = await import('autocorrect-node');
    found.push({
      name: 'autocorrect-node lintFor',
      run: () => {
        for (const text of texts) lintFor(text, 'ad.txt');
      },
    });
  } catch {
    console.log('autocorrect-node is not installed: left out');
  }
  try {
    const { run: lint } = await import('zhlint');
    found.push({
      name: 'zhlint run',
      run: () => {
        for (const text of texts) lint(text, { rules: { preset: 'default' } });
      },
    });
  } catch {
    console.log('zhlint is not installed: left out');
  }
  return found;
}
