import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '#check/engine.ts';
import { USES } from '#check/finding.ts';
import { form, personLimits } from '#check/person-limit.ts';
import { conflict, defineRule, each, missing, pattern, phrases, type Rule } from '#check/rule.ts';
import type { JobDescription } from '#model/job-description.ts';
import { textFields, updateAt } from '#model/path.ts';
import { jobFromSketch } from '#model/sketch.ts';
import { loadRules } from '../support/load-rules.ts';
import { documents, idle, texts, unsound, wordsOf } from './properties.ts';

const { rules } = await loadRules();
const words = wordsOf(rules);
const today = '2026-06-01';
const use = fc.constantFrom(...USES);
const RUNS = { numRuns: 150 };

const base = {
  theme: 'wording',
  level: 'warning',
  fields: 'all',
  title: '',
  why: '',
  advice: '',
  sources: [],
  examples: { bad: [], good: [] },
} as const;

describe('for any document', () => {
  test('places lie inside their text, on character borders, and quote what stands there', () => {
    fc.assert(
      fc.property(documents(words), use, (job, as) => {
        expect(unsound(job, check(job, { rules, today, use: as }).findings)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('the order of the rules does not matter', () => {
    const shuffled = fc.shuffledSubarray([...rules], { minLength: rules.length });
    fc.assert(
      fc.property(documents(words), shuffled, use, (job, order, as) => {
        expect(check(job, { rules: order, today, use: as })).toEqual(check(job, { rules, today, use: as }));
      }),
      { numRuns: 40 },
    );
  });

  test('a check after an edit equals a fresh one', () => {
    fc.assert(
      fc.property(documents(words), fc.nat(), texts(words), use, (job, at, text, as) => {
        const fields = textFields(job);
        const field = fields[at % fields.length];
        fc.pre(field !== undefined);
        check(job, { rules, today, use: as });
        const edited = updateAt(job, field?.path ?? '', () => text);
        expect(check(edited, { rules, today, use: as })).toEqual(
          check(edited, { rules: [...rules], today, use: as }),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('what is offered instead removes the finding', () => {
    fc.assert(
      fc.property(documents(words), use, (job, as) => {
        const { findings } = check(job, { rules, today, use: as });
        expect(idle(job, findings, { rules, today, use: as })).toEqual([]);
      }),
      RUNS,
    );
  });

  test('an ignored place and an ignored rule are silent, the rest stays', () => {
    fc.assert(
      fc.property(documents(words), fc.nat(), use, (job, at, as) => {
        const { findings } = check(job, { rules, today, use: as });
        const finding = findings[at % Math.max(1, findings.length)];
        fc.pre(finding !== undefined);
        if (!finding) return;
        const { rule, path, quote } = finding;
        const ignoring = (place: { path: string | null; quote: string | null }): JobDescription => ({
          ...job,
          ignored: [{ id: '1', rule, reason: '', ...place }],
        });
        const options = { rules: rules.filter(({ id }) => id === rule), today, use: as };
        const alone = check(job, options).findings;
        expect(check(ignoring({ path: null, quote: null }), options).findings).toEqual([]);
        expect(check(ignoring({ path, quote }), options).findings).toEqual(
          alone.filter((one) => one.path !== path || one.quote !== quote),
        );
      }),
      RUNS,
    );
  });
});

describe('of findings that overlap', () => {
  const long: Rule = defineRule({ ...base, id: 'long', find: phrases({ 提升客户体验: null }) });
  const short: Rule = defineRule({ ...base, id: 'short', find: phrases({ 客户体验: null, 体验官: null }) });
  const job = jobFromSketch({ duties: ['提升客户体验官'] });
  const found = (...some: Rule[]) => check(job, { rules: some, today }).findings.map(({ quote }) => quote);

  test('the longest of a theme is kept', () => {
    expect(found(short, long)).toEqual(['提升客户体验']);
  });

  test('those of another theme are kept too', () => {
    expect(found({ ...short, theme: 'specificity' }, long)).toEqual(['提升客户体验', '客户体验']);
  });
});

test('a rule holds between its dates only', () => {
  const dated = defineRule({
    ...base,
    id: 'dated',
    effectiveFrom: '2026-02-01',
    until: '2026-03-31',
    find: phrases({ 赋能: null }),
  });
  const job = jobFromSketch({ duties: ['赋能一线'] });
  const days = ['2026-01-31', '2026-02-01', '2026-03-31', '2026-04-01'];
  expect(days.map((day) => check(job, { rules: [dated], today: day }).findings.length)).toEqual([0, 1, 1, 0]);
});

test('a literal in capitals and one split by a blank are found, a part of a Latin word is not', () => {
  const rule = defineRule({ ...base, id: 'case', find: phrases({ OKR: null, 客户: null, BUG: 'Bug' }) });
  const quotes = (text: string) =>
    check(jobFromSketch({ duties: [text] }), { rules: [rule], today }).findings.map(({ quote }) => quote);
  expect(quotes('写okr，debug，见客 户，ＢＵＧ')).toEqual(['okr', '客 户', 'ＢＵＧ']);
  expect(
    check(jobFromSketch({ duties: ['改BUG'] }), { rules: [rule], today }).findings[0]?.replacements[0]?.label,
  ).toBe('Bug');
});

test('a pattern runs where one of its literals stands and reports its group', () => {
  const rule = defineRule({
    ...base,
    id: 'group',
    find: pattern({ literals: ['不少于'], regex: /(?<at>\d+)件/g, unless: /其中/ }),
  });
  const quotes = (text: string) =>
    check(jobFromSketch({ duties: [text] }), { rules: [rule], today }).findings.map(({ quote }) => quote);
  expect(quotes('每天不少于20件')).toEqual(['20']);
  expect(quotes('每天20件')).toEqual([]);
  expect(quotes('每天不少于，其中20件')).toEqual([]);
});

test('a rule reads its parts only, whatever kind it is', () => {
  const own = { ...base, fields: ['duties'] } as const;
  const kinds: readonly Rule[] = [
    defineRule({ ...own, id: 'phrases', find: phrases({ 赋能: null }) }),
    defineRule({ ...own, id: 'pattern', find: pattern({ literals: ['赋能'], regex: /赋能/g }) }),
    defineRule({ ...own, id: 'each', find: each(['赋能'], () => [{ span: [0, 2] }]) }),
    defineRule({ ...own, id: 'everywhere', find: each(null, () => [{ span: [0, 2] }]) }),
    defineRule({
      ...own,
      id: 'document',
      find: conflict((_, { fields }) => fields.map(({ path }) => ({ path, span: [0, 2] })), ['赋能']),
    }),
  ];
  const job = jobFromSketch({ duties: ['赋能一线'], requirements: ['赋能一线'] });
  for (const rule of kinds) {
    const paths = check(job, { rules: [rule], today }).findings.map(({ path }) => path.split('/')[0]);
    expect([rule.id, paths]).toEqual([rule.id, ['duties']]);
  }
});

test('what is missing is said once of a path', () => {
  const rule = defineRule({ ...base, id: 'missing', find: missing('purpose', () => true) });
  const twice: Rule = {
    ...rule,
    find: conflict(() => [
      { path: 'purpose', span: [0, 0] },
      { path: 'purpose', span: [0, 0] },
      { path: 'purpose', span: [0, 0], detail: '另一处' },
    ]),
  };
  const details = (one: Rule) =>
    check(jobFromSketch({}), { rules: [one], today }).findings.map(({ detail }) => detail);
  expect(details(rule)).toEqual(['']);
  expect(details(twice)).toEqual(['', '另一处']);
});

test('limits are found in every sentence of a text, however long it is', () => {
  const rule = defineRule({ ...base, id: 'limits', find: personLimits(['男'], [form('男(?:性|生)优先')]) });
  const filler = '每月汇总客户投诉并提交分析报告，跟踪改进措施到关闭。';
  const text = `男性优先。${filler.repeat(6)}会开车，男生优先。${filler}`;
  for (const said of [text.slice(0, 60), text]) {
    const { findings } = check(jobFromSketch({ duties: [said] }), { rules: [rule], today });
    expect(findings.map(({ span }) => span)).toEqual(
      [...said.matchAll(/男.优先/g)].map(({ index }) => [index, index + 4]),
    );
  }
});
