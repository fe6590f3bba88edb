import { expect, test } from 'vitest';
import type * as z from 'zod';
import { contentErrors } from '#library/content-error.ts';
import { indicatorSchema, sourceSchema } from '#library/entries.ts';
import { roleSchema } from '#library/role.ts';
import { sampleRole } from './sample.ts';

const FILE = 'content/roles/after-sales/clerk.mdx';

function errorsOf(schema: z.ZodType, data: unknown, key?: string): string[] {
  const place = {
    file: key === undefined ? FILE : 'content/indicators.yaml',
    shape: 'src/library/role.ts',
    ...(key !== undefined && { key }),
  };
  return contentErrors(place, data, schema.safeParse(data).error?.issues ?? []);
}

const role: Record<string, unknown> = sampleRole({});
const { purpose: _, ...purposeless } = role;
const duties = sampleRole({}).duties;

test.each<[string, Record<string, unknown>, string]>([
  ['a field left out', purposeless, 'purpose没有写，请补上：一段文字'],
  ['an empty field', { ...role, purpose: '' }, 'purpose现在是空的，请改成一段文字，不能空着'],
  [
    'a name mistyped',
    { ...role, sumary: '一句话' },
    '多了「sumary」，请删去，或改成src/library/role.ts里写明的字段名',
  ],
  [
    'a word for a number',
    { ...role, duties: duties.map((duty, at) => (at === 2 ? { ...duty, weight: '20%' } : duty)) },
    'duties第3项的weight现在是「20%」，请改成一个数，不加引号和单位',
  ],
  [
    'a share of nothing',
    { ...role, duties: duties.map((duty, at) => (at === 0 ? { ...duty, weight: 0 } : duty)) },
    'duties第1项的weight现在是「0」，请改成大于0的数',
  ],
  ['a rating too high', { ...role, rating: 6 }, 'rating现在是「6」，请改成不大于5的数'],
  ['too few', { ...role, duties: duties.slice(0, 2) }, 'duties现在是2项的列表，请改成至少4项'],
  [
    'an unknown kind',
    { ...role, authority: [{ kind: 'approve-all', text: '审批' }] },
    /^authority第1项的kind现在是「approve-all」，请改成.+、.+之一$/.source,
  ],
  ['a date in words', { ...role, updated: '3月1日' }, 'updated现在是「3月1日」，请改成2026-01-31这样的日期'],
  [
    'a text for a list',
    { ...role, aliases: '客服' },
    'aliases现在是「客服」，请改成一个列表，每项以「-」开头',
  ],
  [
    'a summary too long',
    { ...role, summary: '一'.repeat(91) },
    `summary现在是「${'一'.repeat(20)}……」，请改成不超过90个字`,
  ],
])('%s: one sentence with file, field and remedy', (_, data, sentence) => {
  const errors = errorsOf(roleSchema, data);
  expect(errors).toHaveLength(1);
  const [error = ''] = errors;
  expect(error.startsWith(`${FILE}：`)).toBe(true);
  const rest = error.slice(FILE.length + 1, -1);
  if (sentence.startsWith('^')) expect(rest).toMatch(new RegExp(sentence));
  else expect(rest).toBe(sentence);
  expect(error.endsWith('。')).toBe(true);
});

test('an entry of many is named by its key', () => {
  const errors = errorsOf(indicatorSchema, { name: '一次修复率' }, 'first-time-fix');
  expect(errors[0]).toBe('content/indicators.yaml：「first-time-fix」的definition没有写，请补上：一段文字。');
  expect(errorsOf(indicatorSchema, null, 'first-time-fix')).toEqual([
    'content/indicators.yaml：「first-time-fix」现在是空的，请改成几个带名字的字段。',
  ]);
});

test.each([roleSchema, indicatorSchema, sourceSchema])(
  'no sentence holds English of the library that checks',
  (schema) => {
    for (const data of [null, {}, { title: 3, url: 'x', rating: 2.5, articles: { x: {} } }])
      for (const error of errorsOf(schema, data))
        expect(error).not.toMatch(/invalid|expected|undefined|received/i);
  },
);
