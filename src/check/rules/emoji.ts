import { SIGN } from '#text/fold.ts';
import { matchesOf } from '#text/matches.ts';
import type { CheckedText } from '../prepare.ts';
import { defineRule, each, type FieldHit } from '../rule.ts';

/** With the halves of broken pairs beside it: taken out alone it would let them join to another. */
const SYMBOLS =
  /\p{Cs}{0,4}(?:(?![©®™‼⁉\u2190-\u21ff])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\u200d\p{Extended_Pictographic})*|\p{Regional_Indicator}{2}|[★☆✿❀♥♡♪♬◆◇▲△▼▽✦✧➤►㊣\ue000-\uf8ff])+\p{Cs}{0,4}/gu;
/** A star that counts: 4★级, 五☆酒店. */
const COUNTS = /[\d一二三四五]$/;

function* symbolsIn({ text }: CheckedText): Iterable<FieldHit> {
  for (const match of matchesOf(SYMBOLS, text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (/^[★☆]+$/.test(match[0]) && (COUNTS.test(text.slice(0, start)) || text[end] === '级')) continue;
    yield { span: [start, end], fixes: [''] };
  }
}

export const emoji = defineRule({
  id: 'emoji',
  theme: 'format',
  level: { specification: 'warning', posting: 'hint' },
  fields: 'all',
  title: '表情和装饰符号',
  why: '表情和星号在打印稿、招聘网站和读屏软件里会变成方块或一串怪名字，正式文件里也显得随意。',
  advice: '删去符号；要分条就用列表，要强调就把话写清楚。',
  sources: [],
  find: each(null, (field) => ((field.folded.signs & SIGN.symbol) === 0 ? [] : symbolsIn(field))),
  examples: {
    bad: ['负责客户回访⟦😊⟧', '⟦★⟧五险一金', '⟦🔥🔥⟧急聘', '⟦◆⟧每天检查工单'],
    good: ['负责客户回访', '评定4★门店', '专员→主管→经理', '温度不低于25℃，长度±3mm', 'Windows®系统'],
  },
});
