import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { rules } from '#check/index.ts';
import { sourceSchema } from '#library/entries.ts';

const file: unknown = parse(readFileSync(new URL('../../content/sources.yaml', import.meta.url), 'utf8'));
const sources = z.record(z.string().regex(/^[a-z0-9-]+$/), sourceSchema).parse(file);

test('every source says something on our subject, as a whole or by article', () => {
  const silent = Object.entries(sources).filter(
    ([, { says, articles }]) => says === '' && Object.keys(articles).length === 0,
  );
  expect(silent.map(([key]) => key)).toEqual([]);
});

test('every source and article that a rule or an exception cites is there', () => {
  const cited = rules.flatMap(({ id, sources: own, exceptions = [] }) =>
    [...own, ...exceptions.flatMap((exception) => exception.sources)].map((source) => ({ id, source })),
  );
  const unknown = cited.filter(({ source }) => {
    const [key = '', article] = source.split('#');
    const entry = sources[key];
    return !entry || (article !== undefined && !entry.articles[article]);
  });
  expect(unknown).toEqual([]);
});

test('a compliance rule that begins on a day begins with one of its sources', () => {
  const odd = rules.filter(
    ({ theme, effectiveFrom, sources: own }) =>
      theme === 'compliance' &&
      effectiveFrom !== undefined &&
      !own.some((source) => sources[source.split('#')[0] ?? '']?.effective === effectiveFrom),
  );
  expect(odd.map(({ id }) => id)).toEqual([]);
});

test('penalties stand where the duty stands, and notices and cases carry none', () => {
  const odd = Object.entries(sources).filter(
    ([, { kind, articles }]) =>
      (kind === 'policy' || kind === 'case') && Object.values(articles).some(({ penalty }) => penalty !== ''),
  );
  expect(odd.map(([key]) => key)).toEqual([]);
});
