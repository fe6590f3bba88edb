import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Rule } from '#check/rule.ts';
import type { JobDescription } from '#model/job-description.ts';
import { textFields } from '#model/path.ts';
import { jobFromSketch } from '#model/sketch.ts';
import { roughJob } from '../eval/ad-as-job.ts';
import { readCorpus } from '../eval/corpus.ts';

const ROLES = new URL('../../content/roles/', import.meta.url).pathname;

/** The documents a bench reads: real ads, or as many made of the role templates and the rules' examples. */
export function documents(corpus: string | null, rules: readonly Rule[]): JobDescription[] {
  if (corpus !== null) return readCorpus(corpus).flatMap(({ ads }) => ads.map(roughJob));
  const { good, bad } = linePool(rules);
  const pick = generator(1);
  const line = (): string => {
    const pool = pick(25) === 0 ? bad : good;
    return pool[pick(pool.length)] ?? '';
  };
  return Array.from({ length: 1000 }, () =>
    jobFromSketch({
      identity: { title: '售后服务经理' },
      duties: Array.from({ length: 4 + pick(6) }, line),
      requirements: Array.from({ length: 3 + pick(5) }, line),
      leftover: Array.from({ length: 2 + pick(4) }, line),
    }),
  );
}

/** One document of about so many characters: of many items, or of one long one. */
export function longDocument(
  characters: number,
  from: readonly JobDescription[],
  shape: 'many items' | 'one item',
): JobDescription {
  const lines = from.flatMap((job) => textFields(job).map(({ text }) => text));
  const chosen: string[] = [];
  for (let length = 0, at = 0; length < characters; at++) {
    const line = lines[at % lines.length] ?? '';
    chosen.push(`${line}${at}`);
    length += line.length + 1;
  }
  return jobFromSketch({ duties: shape === 'one item' ? [chosen.join('，')] : chosen });
}

/** Lines of the role templates (the good examples of the rules where there are none), and lines with flaws. */
function linePool(rules: readonly Rule[]): { good: string[]; bad: string[] } {
  const words = (side: 'good' | 'bad'): string[] =>
    rules.flatMap(({ examples }) =>
      examples[side].flatMap((example) =>
        typeof example === 'string'
          ? [example.replace(/[⟦⟧]/g, '')]
          : textFields(jobFromSketch(example.job)).map(({ text }) => text.replace(/[⟦⟧]/g, '')),
      ),
    );
  const roles = roleLines();
  return { good: roles.length > 0 ? roles : words('good'), bad: words('bad') };
}

function roleLines(): string[] {
  if (!existsSync(ROLES)) return [];
  return readdirSync(ROLES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .flatMap((name) => {
      const front = /^---\n(.*?)\n---/s.exec(readFileSync(join(ROLES, name), 'utf8'))?.[1];
      return front === undefined ? [] : texts((parse(front) as Record<string, unknown>)['duties']);
    });
}

/** Every string of more than a few characters anywhere in a value. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 8 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** Pseudo-random whole numbers below a limit, the same in every run (a linear congruence, Numerical Recipes). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
