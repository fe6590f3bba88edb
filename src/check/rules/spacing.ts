import { SIGN } from '#text/fold.ts';
import { matchesOf } from '#text/matches.ts';
import type { Span } from '../finding.ts';
import type { CheckedDocument, CheckedField } from '../prepare.ts';
import { type DocumentHit, defineRule } from '../rule.ts';
import { placeOfVariant, readingText, unifying, type Variant } from '../unify.ts';
import { splitWords } from '../words/split-words.ts';

const MARKS = '，。；：！？、）」』》”（「『《“';
/** After a closing bracket a blank may part two things. */
const OPENERS = '，。；：！？、（「『《“';
/** Blanks beside a full-width mark, which brings its own. */
const BESIDE_MARK = new RegExp(
  `[ \\t\\u00a0\\u3000]+(?=[，。；：！？、）」』》”])|(?<=[${OPENERS}])[ \\t\\u00a0\\u3000]+(?=\\S)`,
  'g',
);
const SEVERAL = new RegExp(`(?<=[^\\s${MARKS}])[ \\t\\u00a0\\u3000]{2,}(?=[^\\s${MARKS}])`, 'g');
const INVISIBLE = /[\u200b\u200c\u2060\ufeff]+/g;
/** A blank after the number of an item or the letter of a choice is part of the numbering. */
const NUMBERING = /^\s*[(（]?(?:\d{1,2}|[A-Za-z])$/;

type Kind = 'split' | 'several' | 'beside' | 'invisible';

interface Slip {
  readonly kind: Kind;
  readonly span: Span;
  readonly text: string;
}

const slips = readingText((text): readonly Slip[] => {
  const found: Slip[] = [];
  const put = (kind: Kind, start: number, length: number, write: string): void => {
    found.push({ kind, span: [start, start + length], text: write });
  };
  for (const match of matchesOf(BESIDE_MARK, text)) put('beside', match.index, match[0].length, '');
  for (const match of matchesOf(SEVERAL, text)) {
    const [left = '', right = ''] = [text[match.index - 1], text[match.index + match[0].length]];
    put('several', match.index, match[0].length, /[A-Za-z\d]{2}/.test(left + right) ? ' ' : '');
  }
  for (const match of matchesOf(INVISIBLE, text)) put('invisible', match.index, match[0].length, '');
  for (const match of matchesOf(splitWords, text)) put('split', match.index + 1, match[0].length - 2, '');
  return found;
});

const DETAIL: Readonly<Record<Kind, string>> = {
  split: '词的中间夹着空格。',
  several: '这里连着几个空格。',
  beside: '全角标点自带间隔，前后不用再空格。',
  invisible: '这里有看不见的字符，多半是从网页上带来的。',
};

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fa5;
const isLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
const isParted = (one: number, other: number): boolean =>
  (isHan(one) && isLatin(other)) || (isLatin(one) && isHan(other));

/** Where Han stands beside Latin letters or digits, with one blank between them and with none. */
const borders = readingText((text) => {
  const loose: Span[] = [];
  const tight: Span[] = [];
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const before = text.charCodeAt(at - 1);
    if (isParted(before, code)) tight.push([at, at]);
    else if ((code === 32 || code === 0xa0) && isParted(before, text.charCodeAt(at + 1))) {
      if (!NUMBERING.test(text.slice(0, at))) loose.push([at, at + 1]);
    }
  }
  return { loose, tight };
});

/** A row of blanks often stands for a comma. */
function asComma(variant: Variant): Variant {
  return { ...variant, text: variant.text === '' ? '，' : variant.text };
}

function* slipHits(fields: readonly CheckedField[]): Iterable<DocumentHit> {
  if (fields.every((field) => slips(field).length === 0)) return;
  for (const kind of Object.keys(DETAIL) as Kind[]) {
    const variants = fields.flatMap((field) =>
      slips(field)
        .filter((slip) => slip.kind === kind)
        .map(({ span, text }): Variant => ({ field, span, text })),
    );
    const [first, ...others] = variants;
    if (!first) continue;
    yield {
      ...placeOfVariant(first),
      detail: others.length > 0 ? `${DETAIL[kind]}全文有${variants.length}处。` : DETAIL[kind],
      related: others.map(placeOfVariant),
      replacements: [
        unifying(others.length > 0 ? '全部删去' : '删去空格', variants),
        ...(kind === 'several' ? [unifying('改为逗号', variants.map(asComma))] : []),
      ],
    };
  }
}

/** Both ways of setting Han beside Latin are right; one document keeps to one. */
function* styleHits(document: CheckedDocument, blank: readonly CheckedField[]): Iterable<DocumentHit> {
  const isLoose = blank.some((field) => borders(field).loose.length > 0);
  const isTight = isLoose && document.fields.some((field) => borders(field).tight.length > 0);
  if (!isTight) return;
  const loose: Variant[] = [];
  const tight: Variant[] = [];
  for (const field of document.fields) {
    const found = borders(field);
    for (const span of found.loose) loose.push({ field, span, text: '' });
    for (const span of found.tight) tight.push({ field, span, text: ' ' });
  }
  const [first] = loose;
  if (!first) return;
  const without = unifying('全部不空', loose);
  const withBlank = unifying('全部空一格', tight);
  yield {
    ...placeOfVariant(first),
    detail: `汉字与字母、数字之间，有${loose.length}处空了格，${tight.length}处没空。`,
    related: loose.slice(1).map(placeOfVariant),
    replacements: loose.length > tight.length ? [withBlank, without] : [without, withBlank],
  };
}

export const spacing = defineRule({
  id: 'spacing',
  theme: 'format',
  level: 'hint',
  fields: 'all',
  title: '空格',
  why: '词里夹着空格，搜索和查重就认不出这个词；有的地方空、有的地方不空，排出来松紧不一。',
  advice: '词的中间和全角标点旁边不空格；汉字与字母、数字之间空或不空都可以，全文统一。',
  sources: [],
  find: {
    kind: 'document',
    signs: SIGN.blank,
    run: function* (document, here): Iterable<DocumentHit> {
      yield* slipHits(here.fields);
      yield* styleHits(document, here.fields);
    },
  },
  examples: {
    bad: [
      '负⟦ ⟧责客户回访',
      '接听来电⟦ ⟧，登记问题',
      '本科学历⟦   ⟧3年经验',
      '受理报修，⟦ ⟧当天派单',
      '⟦\u200b⟧负责客户回访',
      { job: { duties: ['用Excel做报表', '登录⟦ ⟧CRM登记回访'] } },
    ],
    good: [
      '负责客户回访',
      '用Excel做报表，登录CRM登记',
      '用 Excel 做报表，登录 CRM 登记',
      '熟悉Spring Boot与SQL Server',
      '1 负责客户回访',
      '综合 客服 专员',
    ],
  },
});
