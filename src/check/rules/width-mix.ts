import { SIGN } from '#text/fold.ts';
import { matchesOf } from '#text/matches.ts';
import { type DocumentHit, defineRule } from '../rule.ts';
import { placeOfVariant, readingText, unifying, type Variant } from '../unify.ts';

const WIDE = /[０-９Ａ-Ｚａ-ｚ]+/g;

const runs = readingText((text) =>
  matchesOf(WIDE, text).map((match) => ({
    span: [match.index, match.index + match[0].length] as const,
    text: match[0].replace(/./g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)),
  })),
);

export const widthMix = defineRule({
  id: 'width-mix',
  theme: 'format',
  level: 'hint',
  fields: 'all',
  title: '全角的数字和字母',
  why: '全角的「３年」「ＥＲＰ」排出来又宽又松，搜索和筛选也认不出是同一个词。',
  advice: '数字和字母一律用半角。',
  sources: [],
  find: {
    kind: 'document',
    signs: SIGN.wide,
    run: function* (_, here): Iterable<DocumentHit> {
      const variants = here.fields.flatMap((field) =>
        runs(field).map(({ span, text }): Variant => ({ field, span, text })),
      );
      const [first, ...others] = variants;
      if (!first) return;
      yield {
        ...placeOfVariant(first),
        detail: others.length > 0 ? `全文有${variants.length}处。` : '',
        related: others.map(placeOfVariant),
        replacements: [unifying(others.length > 0 ? '全部改为半角' : first.text, variants)],
      };
    },
  },
  examples: {
    bad: [
      '⟦３⟧年以上经验',
      '会用⟦ＥＲＰ⟧系统',
      { job: { duties: ['⟦１⟧天内回复'], requirements: ['２年以上经验'] } },
    ],
    good: ['3年以上经验', '会用ERP系统', '准确率≥95%，误差≤1%'],
  },
});
