import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsOf, fieldOf, findingsByField, gravest, markedParts, verdict } from '#builder/findings-view.ts';
import { stepped } from '#builder/stepped.ts';
import type { Finding, Level, Span, Theme } from '#check/finding.ts';
import { score, summarize } from '#check/score.ts';
import { filled } from './documents.ts';

function finding(level: Level, span: Span, path = 'purpose'): Finding {
  return {
    rule: 'r',
    theme: 'wording',
    level,
    path,
    span,
    quote: '',
    detail: '',
    replacements: [],
    related: [],
  };
}

describe('marked parts', () => {
  it('carry the gravest level where findings overlap', () => {
    const parts = markedParts('限男性优先', [finding('hint', [0, 3]), finding('error', [1, 4])]);
    expect(parts.map(({ text, level }) => [text, level])).toEqual([
      ['限', 'hint'],
      ['男性', 'error'],
      ['优', 'error'],
      ['先', null],
    ]);
  });

  it('together are the text, whatever the findings', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30));
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const findings = spans.map(([start, end]) => finding('warning', [start, end]));
        const parts = markedParts(text, findings);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const { start, text: words } of parts)
          expect(text.slice(start, start + words.length)).toBe(words);
      }),
    );
  });

  it('leave a hint on a whole long text to the mark beside it', () => {
    const text = '每月统计维修及时率并分析超时的原因和网点';
    expect(markedParts(text, [finding('hint', [0, text.length])])).toEqual([{ text, start: 0, level: null }]);
    expect(markedParts(text, [finding('warning', [0, text.length])])[0]?.level).toBe('warning');
  });
});

describe('the field of a finding', () => {
  it.each([
    ['purpose', 'purpose'],
    ['duties', 'duties'],
    ['duties/1', 'duties/1/text'],
    ['duties/1/text', 'duties/1/text'],
    ['indicators/1', 'indicators/1/name'],
    ['reporting/subordinates/1', 'reporting/subordinates/1/title'],
    ['relations/internal/1', 'relations/internal/1/party'],
    ['gone/1', 'gone/1'],
  ])('of %s is %s', (path, field) => {
    expect(fieldOf(filled.job, path)).toBe(field);
  });

  it('gathers what stands beside it', () => {
    const [whole, words] = [finding('hint', [0, 0], 'duties/1'), finding('error', [0, 2], 'duties/1/text')];
    expect(findingsByField(filled.job, [whole, words]).get('duties/1/text')).toEqual([whole, words]);
  });
});

it('finds the gravest level', () => {
  expect(gravest([])).toBeNull();
  expect(gravest([finding('hint', [0, 0]), finding('error', [0, 0]), finding('warning', [0, 0])])).toBe(
    'error',
  );
});

describe('cards', () => {
  const cure = [{ label: '售后主管', edits: [] }];
  const title = [
    { ...finding('warning', [4, 6], 'identity/title'), replacements: cure },
    { ...finding('warning', [6, 7], 'identity/title'), replacements: cure },
  ];
  const others = [finding('warning', [0, 2]), finding('warning', [3, 5]), finding('hint', [0, 1], 'duties')];

  it('are one where one click mends all, and several where nothing says so', () => {
    const { first, rest } = cardsOf([...title, ...others], []);
    expect(first).toEqual([]);
    expect(rest.map(({ findings }) => findings.length)).toEqual([2, 1, 1, 1]);
  });

  it('come first with what they win together', () => {
    const [one, two] = title as readonly Finding[] as readonly [Finding, Finding];
    const best = [others[0] as Finding, two, one].map((each, index) => ({
      finding: each,
      points: index + 0.3,
    }));
    const { first, rest } = cardsOf([...title, ...others], best);
    expect(first.map(({ gain }) => gain)).toEqual([0.3, 3.6]);
    expect(first[1]?.findings).toEqual(title);
    expect(rest).toHaveLength(2);
  });
});

describe('the verdict', () => {
  const say = (...findings: readonly [Level, Theme][]) => {
    const all = findings.map(([level, theme], index) => ({
      ...finding(level, [0, 0]),
      theme,
      rule: `r${index}`,
    }));
    return verdict({ score: score(all), summary: summarize(all) });
  };
  it.each([
    ['nothing', [], true],
    ['hints', [['hint', 'compliance']], true],
    ['a warning of style', [['warning', 'wording']], true],
    ['a warning of law', [['warning', 'compliance']], false],
    ['an error', [['error', 'consistency']], false],
    [
      'much',
      [
        ['error', 'compliance'],
        ['error', 'compliance'],
      ],
      false,
    ],
  ] as const)('on %s', (_, findings, isGood) => {
    const said = say(...(findings as unknown as readonly [Level, Theme][]));
    expect(said.band === 'good').toBe(isGood);
    expect(said.words === '可以发出').toBe(isGood);
  });
});

it.each([
  [-1, 1, 3, 0],
  [0, 1, 3, 1],
  [2, 1, 3, 0],
  [-2, 1, 3, 0],
  [-1, -1, 3, 2],
  [0, -1, 3, 2],
  [1, -1, 3, 0],
  [5, -1, 3, 2],
  [0, 1, 0, -1],
] as const)('steps from %i by %i of %i to %i', (at, delta, count, to) => {
  expect(stepped(at, delta, count)).toBe(to);
});
