import { describe, expect, test } from 'vitest';
import { applyEdits } from '#check/apply.ts';
import { COMPANY_WORD, rulesWith } from '#check/company-word.ts';
import { check } from '#check/engine.ts';
import { emptyPack, type Pack, readPack } from '#check/pack.ts';
import { defineRule, phrases } from '#check/rule.ts';
import { textAt } from '#model/path.ts';
import { jobFromSketch } from '#model/sketch.ts';

const base = {
  level: 'warning',
  fields: 'all',
  title: '',
  why: '',
  advice: '',
  sources: [],
  examples: { bad: [], good: [] },
} as const;
const jargon = defineRule({ ...base, id: 'jargon', theme: 'wording', find: phrases({ 赋能: null }) });
const vague = defineRule({ ...base, id: 'vague', theme: 'specificity', find: phrases({ 客户体验: null }) });
const rules = [jargon, vague];

function pack(raw: object): Pack {
  const reading = readPack({ version: 1, ...raw });
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.pack;
}

function found(text: string, own?: Pack) {
  const job = jobFromSketch({ duties: [text] });
  const options = { rules, today: '2026-06-01', ...(own && { pack: own }) };
  const { findings } = check(job, options);
  return findings.map(({ rule, quote, level, detail, replacements }) => ({
    rule,
    quote,
    level,
    detail,
    mended: replacements.map(({ edits }) => textAt(applyEdits(job, edits), 'duties/1/text')),
  }));
}

const brief = (text: string, own?: Pack) => found(text, own).map(({ rule, quote }) => `${rule} ${quote}`);

describe('a company pack', () => {
  test('forbids words, with its own advice, replacement and level', () => {
    const own = pack({
      forbidden: [
        { word: '客诉', write: '客户投诉', level: 'error' },
        { word: '搞定', advice: '写出做到哪一步。' },
      ],
    });
    expect(found('处理客诉，搞定报修', own)).toEqual([
      {
        rule: COMPANY_WORD,
        quote: '客诉',
        level: 'error',
        detail: '公司词库规定不用「客诉」，写作「客户投诉」。',
        mended: ['处理客户投诉，搞定报修'],
      },
      { rule: COMPANY_WORD, quote: '搞定', level: 'warning', detail: '写出做到哪一步。', mended: [] },
    ]);
  });

  test('prefers one writing, also where the two differ in case or one contains the other', () => {
    const own = pack({
      preferred: [
        { word: 'APP', write: 'App' },
        { word: '经理', write: '售后经理' },
      ],
    });
    expect(found('向经理演示app', own).map(({ mended }) => mended[0])).toEqual([
      '向售后经理演示app',
      '向经理演示App',
    ]);
    expect(brief('向售后经理演示App', own)).toEqual([]);
    expect(found('用app', own)[0]).toMatchObject({
      level: 'hint',
      detail: '公司词库规定「APP」统一写作「App」。',
    });
  });

  test('silences what is or lies in an allowed word, and nothing beside it', () => {
    const own = pack({ allowed: ['赋能中心', '提升客户体验'] });
    expect(brief('在赋能中心赋能，提升客户体验')).toEqual(['jargon 赋能', 'jargon 赋能', 'vague 客户体验']);
    expect(brief('在赋能中心赋能，提升客户体验', own)).toEqual(['jargon 赋能']);
    expect(brief('改善客户体验', own)).toEqual(['vague 客户体验']);
  });

  test('speaks alone of a word it has decided on', () => {
    expect(brief('赋能门店', pack({ forbidden: [{ word: '赋能', level: 'hint' }] }))).toEqual([
      `${COMPANY_WORD} 赋能`,
    ]);
  });

  test('switches rules off, its own words included', () => {
    const text = '赋能门店，提升客户体验，搞定报修';
    const forbidden = [{ word: '搞定' }];
    expect(brief(text, pack({ forbidden, off: ['vague'] }))).toEqual(['jargon 赋能', `${COMPANY_WORD} 搞定`]);
    expect(brief(text, pack({ forbidden, off: [COMPANY_WORD, 'jargon'] }))).toEqual(['vague 客户体验']);
  });

  test('an empty one changes nothing', () => {
    expect(found('赋能门店，提升客户体验', emptyPack())).toEqual(found('赋能门店，提升客户体验'));
  });

  test('its own rule is found by id like any other, in a list made once', () => {
    const own = pack({ name: '示例公司', off: ['vague'] });
    const list = rulesWith(rules, own);
    expect(list.map(({ id }) => id)).toEqual(['jargon', COMPANY_WORD]);
    expect(list.at(-1)).toMatchObject({
      title: '公司规定的用词',
      why: expect.stringContaining('示例公司的词库'),
    });
    expect(rulesWith(rules, own)).toBe(list);
    expect(rulesWith(rules, undefined)).toBe(rules);
  });
});

describe('reading a pack', () => {
  test('fills in what may be left out, and gives back what it was given', () => {
    const own = pack({ forbidden: [{ word: ' 搞定 ' }] });
    expect(own.forbidden).toEqual([{ word: '搞定', advice: '', write: '', level: 'warning' }]);
    expect(readPack(JSON.parse(JSON.stringify(own)))).toEqual({ pack: own });
    expect(readPack({ version: 1 })).toEqual({ pack: emptyPack() });
  });

  test.each<[raw: unknown, problem: string]>([
    [null, '这不是公司词库：内容应当是一个JSON对象。'],
    [[], '这不是公司词库：内容应当是一个JSON对象。'],
    [{}, '这不是公司词库：没有版本号。'],
    [
      { version: 2 },
      '这份词库由更新的岗书写成（第2版，这里只认识到第1版）。请刷新页面或升级岗书，再导入一次。',
    ],
    [{ version: 0 }, '公司词库里版本号不合格式：应当是1。'],
    [{ version: 1, words: [] }, '公司词库里有不认识的内容「words」。'],
    [{ version: 1, forbidden: [{ word: '' }] }, '公司词库里禁用的词第1项的「词」不合格式：应当是1到40个字。'],
    [
      { version: 1, forbidden: [{ word: '搞定', lvl: 'hint' }] },
      '公司词库「禁用的词第1项」里有不认识的内容「lvl」。',
    ],
    [
      { version: 1, preferred: [{ word: '顾客', write: '客户', level: 'high' }] },
      '公司词库里统一的写法第1项的「级别」不合格式：应当是error、warning、hint之一。',
    ],
    [
      { version: 1, off: ['x y'] },
      '公司词库里关闭的规则第1项不合格式：每项应当是规则的编号，例如vague-goal。',
    ],
    [
      { version: 1, allowed: ['搞定'], forbidden: [{ word: '搞定' }] },
      '公司词库里「搞定」既在「禁用的词」中，又在「允许的词」中。',
    ],
    [{ version: 1, allowed: ['搞定', '搞定'] }, '公司词库里「搞定」在「允许的词」中出现了两次。'],
    [{ version: 1, preferred: [{ word: '客户', write: '客户' }] }, '公司词库里「客户」的改写与原词相同。'],
  ])('says what is wrong with %j', (raw, problem) => {
    expect(readPack(raw)).toEqual({ problem });
  });
});

test('ignored entries that silence nothing are listed', () => {
  const entry = (id: string, rule: string, path: string | null = null, quote: string | null = null) => ({
    id,
    rule,
    path,
    quote,
    reason: '客户合同原文',
  });
  const ignored = [
    entry('whole', 'vague'),
    entry('place', 'jargon', 'duties/1/text', '赋能'),
    entry('field', 'jargon', 'duties/1/text'),
    entry('gone', 'jargon', 'duties/9/text', '赋能'),
    entry('other', 'jargon', 'duties/1/text', '抓手'),
    entry('unknown', 'removed-rule'),
  ];
  const job = { ...jobFromSketch({ duties: ['赋能门店', '赋能，改善客户体验'] }), ignored };
  const result = check(job, { rules, today: '2026-06-01' });
  expect(result.findings.map(({ path, quote }) => `${path} ${quote}`)).toEqual(['duties/2/text 赋能']);
  expect(result.unusedIgnores.map(({ id }) => id)).toEqual(['gone', 'other', 'unknown']);
});
