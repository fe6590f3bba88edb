import { fieldsOf } from '../places.ts';
import type { CheckedDocument, CheckedField } from '../prepare.ts';
import { conflict, type DocumentHit, defineRule } from '../rule.ts';
import { placeOfVariant, unifying, type Variant } from '../unify.ts';

const LISTS = ['duties', 'requirements', 'authority', 'benefits'] as const;
/** How an item may end: with a full stop, a semicolon or nothing. */
type Ending = '。' | '；' | '';
const NAMES: Readonly<Record<Ending, string>> = { '。': '句号', '；': '分号', '': '不加标点' };
const ENDS = '。；;，,、.';
const STOPS = '.。';
/** After these one must look further back, or the item is not compared. */
const ODD = /[\s，,、]/;
/** Ends that say something of their own. */
const SPEAKING = '：:！!？?…）)';

interface Item {
  readonly field: CheckedField;
  /** Where the end mark stands. */
  readonly start: number;
  readonly mark: string;
}

function itemOf(field: CheckedField): Item | null {
  const said = field.text.trimEnd();
  if (said === '' || SPEAKING.includes(said.at(-1) as string)) return null;
  if (STOPS.includes(said.at(-1) as string) && STOPS.includes(said.at(-2) ?? '-')) return null;
  let start = said.length;
  while (start > 0 && ENDS.includes(said[start - 1] as string)) start--;
  return start === 0 ? null : { field, start, mark: said.slice(start) };
}

function endingOf(mark: string): Ending | null {
  if (mark === '' || mark === '。') return mark;
  return mark === '；' || mark === ';' ? '；' : mark === '.' ? '。' : null;
}

/** The ending most items have, the last one deciding only between equals; then the fullest. */
function usual(items: readonly Item[]): Ending {
  const counts = { '。': 0, '；': 0, '': 0 };
  let last: Ending | null = null;
  for (const { mark } of items) {
    last = endingOf(mark);
    if (last !== null) counts[last]++;
  }
  const weight = (ending: Ending): number => counts[ending] - (ending === last ? 0.5 : 0);
  let style: Ending = '。';
  for (const ending of ['；', ''] as const) if (weight(ending) > weight(style)) style = ending;
  return style;
}

/** With semicolons between the items the last one ends with a full stop. */
function wanted(style: Ending, item: Item, last: Item | undefined): Ending {
  return style === '；' && item === last ? '。' : style;
}

/** Whether all texts end in the same full stop or semicolon, or all in a word: then there is nothing to compare. */
function endsAlike(fields: readonly CheckedField[]): boolean {
  let all = '';
  for (const { text } of fields) {
    const last = text.at(-1) ?? ' ';
    const before = text.at(-2) ?? ' ';
    if (ODD.test(last) || ENDS.includes(before)) return false;
    const end = ENDS.includes(last) ? last : 'word';
    if (all !== '' && end !== all) return false;
    all = end;
  }
  return true;
}

function* hits(document: CheckedDocument): Iterable<DocumentHit> {
  for (const part of LISTS) {
    const fields = fieldsOf(document, [part]);
    if (endsAlike(fields)) continue;
    const items: Item[] = [];
    for (const field of fields) {
      const item = field.slot === `${part}/text` ? itemOf(field) : null;
      if (item) items.push(item);
    }
    const last = items.at(-1);
    if (items.length < 2 || !last) continue;
    const style = usual(items);
    const [first] = items.filter((item) => {
      const ending = endingOf(item.mark);
      return ending !== style && !(item === last && style === '；' && ending === '。');
    });
    if (!first) continue;
    const variants = items
      .filter((item) => item.field.text.slice(item.start) !== wanted(style, item, last))
      .map(
        (item): Variant => ({
          field: item.field,
          span: [item.start, item.field.text.length],
          text: wanted(style, item, last),
        }),
      );
    const { field, start } = first;
    yield {
      path: field.path,
      span: first.mark === '' ? [Math.max(0, start - 1), start] : [start, field.text.trimEnd().length],
      detail: `这一组多数${style === '' ? '末尾不加标点' : `用${NAMES[style]}结尾`}，这一条不同。`,
      related: variants.filter((variant) => variant.field !== field).map(placeOfVariant),
      replacements: [unifying(style === '' ? '末尾都不加标点' : `统一用${NAMES[style]}`, variants)],
    };
  }
}

export const endPunctuation = defineRule({
  id: 'end-punctuation',
  theme: 'format',
  level: 'hint',
  fields: 'all',
  title: '条目结尾的标点不一',
  why: '有的条目用分号、有的用句号、有的什么也不加，看上去像没写完。',
  advice: '一组条目用一种结尾；用分号时最后一条用句号。',
  sources: [],
  find: conflict(hits),
  examples: {
    bad: [
      { job: { duties: ['受理报修。', '回访客⟦户⟧', '编制月报。'] } },
      { job: { duties: ['受理报修；', '回访客户⟦，⟧', '编制月报。'] } },
      { job: { duties: ['受理报修。', '回访客户⟦；。⟧', '编制月报。'] } },
      { job: { requirements: ['大专以上学历', '3年以上经验⟦；⟧', '会用Excel'] } },
    ],
    good: [
      { job: { duties: ['受理报修；', '回访客户；', '编制月报。'] } },
      { job: { duties: ['受理报修。', '回访客户。'] } },
      { job: { duties: ['受理报修', '回访客户'], requirements: ['大专以上学历。'] } },
      { job: { requirements: ['大专以上学历（含）', '3年以上经验'] } },
    ],
  },
});
