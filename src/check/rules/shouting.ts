import { matchesOf } from '#text/matches.ts';
import type { Span } from '../finding.ts';
import type { CheckedText } from '../prepare.ts';
import { defineRule, each, type FieldHit } from '../rule.ts';

const LOUD = /[!！]{2,}|[!！][?？]+|[?？]{2,}|[~～]{2,}|[★☆※▲◆■●]{3,}|急{3,}/g;
const SINGLE = /[!！]/g;
/** A mark that belongs to a name or a formula. */
const INNOCENT = /^[=a-z]/i;

function* shouts(field: CheckedText): Iterable<FieldHit> {
  const { text } = field;
  let reached = 0;
  for (const match of matchesOf(LOUD, text)) {
    const span: Span = [match.index, match.index + match[0].length];
    reached = span[1];
    const said = /^[!！?？]/.test(match[0]) && span[0] > 0;
    yield {
      span,
      fixes: [said ? (/[?？]/.test(match[0]) && !/[!！]/.test(match[0]) ? '？' : '。') : ''],
      detail: said ? '一个标点就够了。' : '这些符号不表达意思。',
    };
  }
  if (field.use !== 'specification' || !CALM.has(field.part) || reached > 0) return;
  for (const match of matchesOf(SINGLE, text)) {
    const end = match.index + 1;
    if (match.index === 0 || INNOCENT.test(text.slice(end, end + 1))) continue;
    yield { span: [match.index, end], fixes: ['。'], detail: '说明书里用句号。', level: 'hint' };
  }
}

const CALM = new Set(['purpose', 'duties', 'requirements', 'indicators', 'authority', 'relations']);

export const shouting = defineRule({
  id: 'shouting',
  theme: 'wording',
  level: { specification: 'warning', posting: 'hint' },
  fields: 'all',
  title: '用标点喊话',
  why: '一连串感叹号和星号不会让要求更清楚，只让人觉得岗位急着要人；招聘网站也常因此退回启事。',
  advice: '把要紧的内容写成一句话，用句号结束。',
  sources: [],
  find: each(
    ['!', '！', '??', '？？', '？?', '?？', '~~', '～～', '★★', '☆☆', '※※', '▲▲', '◆◆', '■■', '●●', '急急急'],
    shouts,
  ),
  examples: {
    bad: [
      '高薪急聘⟦！！！⟧',
      '待遇从优⟦!!⟧',
      '还在等什么⟦？？⟧',
      '⟦★★★⟧售后经理',
      '⟦急急急⟧，招司机',
      '务必遵守操作规程⟦！⟧',
    ],
    good: [
      '遵守操作规程。',
      { job: { leftover: ['欢迎加入我们！'] }, use: 'posting' },
      '表达式用a!=b判断',
      '评定★级门店',
    ],
  },
});
