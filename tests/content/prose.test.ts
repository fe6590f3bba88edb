import { describe, expect, test } from 'vitest';
import { check } from '#check/engine.ts';
import { rules } from '#check/index.ts';
import { jobFromSketch } from '#model/sketch.ts';
import { shown } from '../support/checked.ts';
import { collections, guides, indicators, prose, roles, yaml } from '../support/content.ts';

const TODAY = '2026-11-25';
const ofLanguage = rules.filter(({ theme }) => theme === 'wording' || theme === 'format');

/** Quoted words are examples, good and bad; they are left out before the text around them is read. */
function unquoted(text: string): string {
  return text.replace(/「[^「」]*」/g, '「例」');
}

const bodies = [...roles(), ...collections(), ...guides()].map(({ id, body }) => ({ id, body }));

describe.each(bodies)('text of $id', ({ body }) => {
  test('passes the rules of wording and format', () => {
    const job = jobFromSketch({ leftover: prose(body).map(unquoted) });
    const { findings } = check(job, { rules: ofLanguage, today: TODAY });
    expect(
      shown(
        job,
        findings.filter(({ level }) => level !== 'hint'),
      ),
    ).toEqual([]);
  });
});

const TEXTS: readonly { readonly from: string; readonly texts: readonly string[] }[] = [
  ...bodies.map(({ id, body }) => ({ from: id, texts: prose(body) })),
  ...roles().map(({ id, job }) => ({ from: `${id} (document)`, texts: strings(job) })),
  { from: 'indicators.yaml', texts: [...indicators().values()].flatMap(strings) },
  { from: 'catalogue.yaml', texts: strings(yaml('catalogue.yaml')) },
];

/** Every string in a value, at any depth. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe.each(TEXTS)('typography of $from', ({ texts }) => {
  test.each([
    ['half-width marks beside Han', /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u],
    [
      'a blank between Han and Latin letters or digits',
      /\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9%] \p{Script=Han}/u,
    ],
    ['quotation marks other than 「」', /[“”‘’"']/u],
    ['the polite 您', /您/u],
  ])('has no %s', (_what, wrong) => {
    expect(texts.filter((text) => wrong.test(text))).toEqual([]);
  });
});
