import { SIGN } from '#text/fold.ts';
import { matchesOf } from '#text/matches.ts';
import type { CheckedDocument, CheckedField } from '../prepare.ts';
import { conflict, type DocumentHit, defineRule } from '../rule.ts';
import { placeOfVariant, readingText, unifying, type Variant } from '../unify.ts';

/** A number somebody typed at the beginning of a line: mark before, number, mark after. */
const NUMBER =
  /^[ \t\u3000]*([（(]?)(\d{1,2}|[一二三四五六七八九十]{1,3})([、.．)）]|[,，:：](?=\s?[一-龥]))(?!\d)|^[ \t\u3000]*([①-⑳])/gm;

interface Numbered {
  /** `1、`, `(1)`, `一、`: the way the number is written. */
  readonly style: string;
  readonly at: number;
  readonly length: number;
  readonly digits: string;
}

/** A number opens the text, or there are lines it may open. */
const MAY_BE_NUMBERED =
  /^(?:[ \t\u3000]*[（(]?[\d一二三四五六七八九十①-⑳]|[^\n\r\u2028\u2029]*[\n\r\u2028\u2029])/;

/** What a number begins with, by code. */
const LEADS = new Set([...' \t\u3000（(0123456789一二三四五六七八九十'].map((char) => char.charCodeAt(0)));
const mayBeNumbered = ({ text, folded }: CheckedField): boolean => {
  const first = text.charCodeAt(0);
  return (folded.signs & SIGN.blank) !== 0 || LEADS.has(first) || (first >= 0x2460 && first <= 0x2473);
};

const numbers = readingText((text): readonly Numbered[] =>
  MAY_BE_NUMBERED.test(text)
    ? matchesOf(NUMBER, text).map((match) => {
        const [whole, open = '', digits = '', close = '', circled] = match;
        const lead = whole.length - whole.trimStart().length;
        const kind = circled ? '①' : /\d/.test(digits) ? '1' : '一';
        return {
          style: circled ? '①' : `${open}${kind}${close}`,
          at: match.index + lead,
          length: whole.length - lead,
          digits: circled ? String(circled.charCodeAt(0) - 0x245f) : digits,
        };
      })
    : [],
);

/** Styles of one level; another kind of number may be a level of its own. */
function levelOf(style: string): string {
  if (style.startsWith('（') || style.startsWith('(')) return `(${style[1]})`;
  return style.endsWith(')') || style.endsWith('）') ? `${style[0]})` : (style[0] ?? '');
}

/** Items of a list stand on one level, whatever their style; elsewhere styles may tell levels apart. */
const LISTS = new Set(['duties/text', 'requirements/text', 'benefits/text']);

interface Place extends Numbered {
  readonly field: CheckedField;
}

function groups(document: CheckedDocument): Iterable<readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const field of document.fields) {
    if (!mayBeNumbered(field)) continue;
    for (const number of numbers(field)) {
      const level = LISTS.has(field.slot) && number.at === 0 ? 'item' : levelOf(number.style);
      const key = `${field.slot} ${level}`;
      const group = found.get(key);
      if (group) group.push({ ...number, field });
      else found.set(key, [{ ...number, field }]);
    }
  }
  return found.values();
}

function mostUsed(places: readonly Place[]): string {
  const counts = new Map<string, number>();
  for (const { style } of places) counts.set(style, (counts.get(style) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '1、';
}

function written(style: string, digits: string): string | null {
  const han = '一二三四五六七八九十';
  if (style === '①') return Number(digits) > 0 ? String.fromCharCode(0x245f + Number(digits)) : null;
  if (style.includes('1')) {
    const number = /^\d/.test(digits) ? digits : String(han.indexOf(digits) + 1);
    return number === '0' ? null : style.replace('1', number);
  }
  const number = /^\d/.test(digits) ? (han[Number(digits) - 1] ?? '') : digits;
  return number === '' ? null : style.replace('一', number);
}

function* hits(document: CheckedDocument): Iterable<DocumentHit> {
  for (const places of groups(document)) {
    const style = mostUsed(places);
    const odd = places.filter((place) => place.style !== style);
    const [first] = odd;
    if (!first) continue;
    const place = (one: Place, text: string): Variant => ({
      field: one.field,
      span: [one.at, one.at + one.length],
      text,
    });
    const unified = odd.map((one) => ({ one, text: written(style, one.digits) }));
    const isList = places.every(({ field, at }) => LISTS.has(field.slot) && at === 0);
    yield {
      ...placeOfVariant(place(first, '')),
      detail: `别处的编号写作「${style}」，这里写作「${first.style}」。`,
      related: odd.slice(1).map((one) => placeOfVariant(place(one, ''))),
      replacements: [
        ...(unified.every(({ text }) => text !== null)
          ? [
              unifying(
                `统一写作「${style}」`,
                unified.map(({ one, text }) => place(one, text ?? '')),
              ),
            ]
          : []),
        ...(isList
          ? [
              unifying(
                '删去手写的编号',
                places.map((one) => place(one, '')),
              ),
            ]
          : []),
      ],
    };
  }
}

export const mixedNumbering = defineRule({
  id: 'mixed-numbering',
  theme: 'format',
  level: 'hint',
  fields: 'all',
  title: '编号写法不一',
  why: '「1、」「2.」「3）」混着用，分不清是同一层还是下一层，引用「第2条」时也容易指错。',
  advice: '一层用一种编号；条目本身不用手写编号，下载的文件会自动编号。',
  sources: [],
  find: conflict(hits),
  examples: {
    bad: [
      { job: { duties: ['一、受理报修', '二、回访客户', '⟦1、⟧编制月报'] } },
      { job: { duties: ['①受理报修', '②回访客户', '⟦1、⟧编制月报'] } },
      { job: { company: { intro: '服务内容：\n1、上门维修\n2、备件供应\n⟦3.⟧设备租赁' } } },
      { job: { duties: ['1、受理报修', '2、回访客户', '⟦3.⟧编制月报'] } },
      { job: { leftover: ['1. 岗位介绍', '⟦2、⟧福利', '3. 联系方式'] } },
      { job: { requirements: ['（1）大专学历', '（2）3年经验', '⟦3）⟧会用Excel'] } },
    ],
    good: [
      { job: { duties: ['1、受理报修', '2、回访客户', '3、编制月报'] } },
      { job: { leftover: ['一、岗位职责', '1、受理报修', '2、回访客户', '二、任职要求'] } },
      { job: { leftover: ['1、受理报修', '（1）登记', '（2）派单'] } },
      { job: { requirements: ['3.5年以上经验', '2年驾龄', '10台以上'] } },
    ],
  },
});
