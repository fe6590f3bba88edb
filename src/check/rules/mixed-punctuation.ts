import { SIGN } from '#text/fold.ts';
import { matchesOf } from '#text/matches.ts';
import type { Span } from '../finding.ts';
import { type DocumentHit, defineRule } from '../rule.ts';
import { placeOfVariant, readingText, unifying, type Variant } from '../unify.ts';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
};
/** A mark in half width that stands right after a Han character or a full-width bracket. */
const AFTER_HAN = /(?<=[一-龥）」』》”])[,;:!?] */g;
/** One that stands between a Latin word and a Han character. */
const BEFORE_HAN = /(?<=[A-Za-z0-9+#%)])[,;:] *(?=[一-龥「《])/g;
const STOP = /(?<=[一-龥]{2}[）」』》”]?)\.(?= *(?:$|[\n一-龥]))(?!\.)/g;
/** Brackets that hold Han characters, in half width or one of each kind. */
const BRACKETS = /\([^()（）\n]{0,60}[)）]|（[^()（）\n]{0,60}\)/g;

interface Mark {
  readonly span: Span;
  readonly text: string;
}

const halfMarks = readingText((text): readonly Mark[] => {
  const found: Mark[] = [];
  for (const regex of [AFTER_HAN, BEFORE_HAN, STOP]) {
    for (const match of matchesOf(regex, text)) {
      const full = FULL[match[0][0] as string];
      if (full) found.push({ span: [match.index, match.index + match[0].length], text: full });
    }
  }
  for (const match of matchesOf(BRACKETS, text)) {
    const end = match.index + match[0].length;
    const inside = match[0].slice(1, -1);
    const mixed = (match[0][0] === '（') !== (match[0].at(-1) === '）');
    if (!mixed && !/[一-龥]/.test(inside)) continue;
    if (match[0][0] === '(') found.push({ span: [match.index, match.index + 1], text: '（' });
    if (match[0].at(-1) === ')') found.push({ span: [end - 1, end], text: '）' });
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
});

/** By code: the marks in full width that are counted. */
const FULL_MARKS = new Set([...'，；：！？（）'].map((mark) => mark.charCodeAt(0)));

const fullMarks = readingText((text) => {
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff00 && FULL_MARKS.has(code)) marks++;
  }
  return marks;
});

export const mixedPunctuation = defineRule({
  id: 'mixed-punctuation',
  theme: 'format',
  level: 'hint',
  fields: 'all',
  title: '标点全角半角混用',
  why: '汉字之间夹着半角标点，字挤在一起，断行也会乱；全文混着用，一看就是几处拼来的。',
  advice: '中文句子一律用全角标点，数字和英文内部用半角。',
  sources: [],
  find: {
    kind: 'document',
    signs: SIGN.half,
    run: function* (document, here): Iterable<DocumentHit> {
      const variants = here.fields.flatMap((field) =>
        halfMarks(field).map(({ span, text }): Variant => ({ field, span, text })),
      );
      const [first, ...others] = variants;
      if (!first) return;
      const full = document.fields.reduce((sum, field) => sum + fullMarks(field), 0);
      yield {
        path: first.field.path,
        span: [first.span[0], first.span[0] + 1],
        detail:
          full > 0
            ? `全文有${full}个全角标点、${variants.length}个半角标点。`
            : `汉字之间有${variants.length}个半角标点。`,
        related: others.map(placeOfVariant),
        replacements: [unifying(others.length > 0 ? '全部改为全角' : first.text, variants)],
      };
    },
  },
  examples: {
    bad: [
      '接听来电⟦,⟧登记问题，当天派单',
      '工作地点⟦:⟧门店',
      '大专⟦(⟧含)以上学历',
      '熟悉Excel⟦,⟧会做报表',
      { job: { duties: ['处理投诉⟦;⟧回访客户', '登记工单,派单'] } },
    ],
    good: [
      '接听来电，登记问题，当天派单',
      '熟悉Java,Python,Go三种语言',
      '上班时间9:00-18:00',
      '年销售额1,300万元，增长2.5%',
      '打开https://example.com/a?b=1查看',
      '(1)接听来电',
    ],
  },
});
