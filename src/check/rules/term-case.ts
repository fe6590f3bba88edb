import { remembering, SIGN } from '#text/fold.ts';
import { compileLiterals } from '#text/literal-index.ts';
import type { Span } from '../finding.ts';
import type { CheckedText } from '../prepare.ts';
import { conflict, type DocumentHit, defineRule } from '../rule.ts';
import { placeOfVariant, unifying, type Variant } from '../unify.ts';
import { type Casing, casings } from '../words/casing.ts';

const entries = casings.flatMap((casing) => casing.seen.map((literal) => ({ literal, casing })));
const literals = entries.map(({ literal }) => literal);
const scan = compileLiterals(literals);

/** Addresses, file names and code are written as they are. */
const VERBATIM = /:\/\/|www\.|@|_|\.(?:com|cn|net|org|xlsx?|docx?|pptx?|pdf|txt|sql|java|py|html?)(?![a-z])/i;
/** What an address or a name of a file is made of, by code; 2 where it shows by itself that it may be one. */
const IN_TOKEN = new Uint8Array(128);
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/#+-') {
  IN_TOKEN[char.charCodeAt(0)] = 1;
}
for (const char of '_@:.') IN_TOKEN[char.charCodeAt(0)] = 2;
const JOINED = '.-#@_\\';
const JOINED_AFTER = /^(?:[_@\\]|[.-][A-Za-z0-9])/;
const ENGLISH_BEFORE = /(?:^|[^A-Za-z])[a-z]{2,} $/;
const ENGLISH_AFTER = /^ [a-z]{2,}(?![A-Za-z])/;

/** Lower case of ASCII alone keeps every offset, and most texts are folded no further. */
const lower = ({ text, folded: { text: folded, offsets, signs } }: CheckedText): string =>
  offsets === null && (signs & SIGN.wide) === 0
    ? folded
    : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
/** Marks in full width are folded too. */
const NOT_ASCII = /[^ -~]/;

interface Misspelt {
  readonly casing: Casing;
  readonly span: Span;
}

const misspelt = remembering((field: CheckedText): readonly Misspelt[] => {
  const { text } = field;
  const found: Misspelt[] = [];
  scan(lower(field), (index, start) => {
    const { literal, casing } = entries[index] as { literal: string; casing: Casing };
    const end = start + literal.length;
    const written = text.slice(start, end);
    if (written === casing.write || casing.also.includes(written)) return;
    if (NOT_ASCII.test(written) || isVerbatim(text, start, end)) return;
    if (casing.word && isEnglish(text, start, end)) return;
    const last = found.at(-1);
    if (last && last.span[1] > start) {
      if (last.span[1] - last.span[0] >= literal.length) return;
      found.pop();
    }
    found.push({ casing, span: [start, end] });
  });
  return found.filter((one) => !isInsideRight(text, one));
});

function isVerbatim(text: string, start: number, end: number): boolean {
  if (start > 0 && JOINED.includes(text[start - 1] as string)) return true;
  if (JOINED.includes(text[end] ?? ' ') && JOINED_AFTER.test(text.slice(end, end + 2))) return true;
  let from = start;
  let to = start;
  let signs = 0;
  for (; from > 0 && start - from < 60; from--) {
    const sign = IN_TOKEN[text.charCodeAt(from - 1)] ?? 0;
    if (sign === 0) break;
    signs |= sign;
  }
  for (; to < text.length && to - end < 60; to++) {
    const sign = IN_TOKEN[text.charCodeAt(to)] ?? 0;
    if (sign === 0 && to >= end) break;
    signs |= sign;
  }
  return signs > 1 && VERBATIM.test(text.slice(from, to));
}

function isEnglish(text: string, start: number, end: number): boolean {
  return (
    ENGLISH_BEFORE.test(text.slice(Math.max(0, start - 20), start)) ||
    ENGLISH_AFTER.test(text.slice(end, end + 20))
  );
}

/** The longer names a name is part of: SQL in SQL Server. */
const longer = new Map(
  casings.map(({ write }) => [
    write,
    casings.filter(
      (other) => other.write.length > write.length && other.write.toLowerCase().includes(write.toLowerCase()),
    ),
  ]),
);

/** Whether a longer name that is written well stands around. */
function isInsideRight(text: string, { casing, span: [start, end] }: Misspelt): boolean {
  return (longer.get(casing.write) ?? []).some(({ write }) =>
    text.slice(Math.max(0, start - write.length), end + write.length).includes(write),
  );
}

export const termCase = defineRule({
  id: 'term-case',
  theme: 'format',
  level: 'hint',
  fields: 'all',
  title: '名称的大小写',
  why: '软件、方法和指标的缩写有通行的写法；写成office、sap，懂行的人会怀疑写的人没用过。',
  advice: '按官方写法统一全文。',
  sources: [],
  find: conflict(function* (_, here): Iterable<DocumentHit> {
    const byName = new Map<Casing, Variant[]>();
    for (const field of here.fields) {
      for (const { casing, span } of misspelt(field)) {
        const variant = { field, span, text: casing.write };
        const known = byName.get(casing);
        if (known) known.push(variant);
        else byName.set(casing, [variant]);
      }
    }
    for (const [{ write }, variants] of byName) {
      const [first, ...others] = variants;
      if (!first) continue;
      const words = first.field.text.slice(...first.span);
      const times = others.length > 0 ? `，全文有${variants.length}处` : '';
      yield {
        ...placeOfVariant(first),
        detail: `「${words}」通常写作「${write}」${times}。`,
        related: others.map(placeOfVariant),
        replacements: [unifying(others.length > 0 ? `全部写作${write}` : write, variants)],
      };
    }
  }, literals),
  examples: {
    bad: [
      '熟练使用⟦office⟧软件',
      '会用⟦sap⟧和⟦EXCEL⟧',
      '在⟦crm⟧中登记回访',
      '登 记到⟦crm⟧中',
      '统计⟦kpi⟧完成情况',
      '熟悉⟦java⟧、⟦mysql⟧、⟦springboot⟧',
      '负责⟦IOS⟧与⟦android⟧测试',
      { job: { duties: ['在⟦dms⟧中建单', '每月核对dms数据'] } },
    ],
    good: [
      '熟练使用Office软件和Excel',
      '登录www.sap.com查询，邮件发到hr@office.com',
      '提交report.xlsx与init.sql',
      '熟悉JavaScript、Node.js、SQL Server',
      '配置nginx，管理k8s集群',
      '运行npm install与git commit',
      'Good at office work in a team',
      '登记VIP客户',
    ],
  },
});
