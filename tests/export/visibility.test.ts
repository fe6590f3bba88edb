import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '#document/block.ts';
import {
  AUTHORITY_KINDS,
  EMPLOYMENT_TYPES,
  emptyJob,
  type JobDescription,
  REQUIREMENT_KINDS,
  RESPONSIBILITIES,
  SIGNATURE_ROLES,
} from '#model/job-description.ts';
import { updateAt } from '#model/path.ts';
import { compact } from '#templates/compact.ts';
import { posting } from '#templates/posting.ts';
import { shortPosting } from '#templates/short-posting.ts';
import { specification } from '#templates/specification.ts';
import { type Field, fieldsOf, hiddenInPosting, type Slot, VISIBILITY } from '#templates/visibility.ts';
import { ordinary } from './samples.ts';

const CHOICES: Partial<Readonly<Record<Slot, readonly string[]>>> = {
  'identity/employment': EMPLOYMENT_TYPES,
  'duties/responsibility': RESPONSIBILITIES,
  'requirements/kind': REQUIREMENT_KINDS,
  'requirements/necessity': ['must', 'prefer'],
  'authority/kind': AUTHORITY_KINDS,
  'control/signatures/role': SIGNATURE_ROLES,
};
const DATE =
  /^(?:posting\/(?:publishedOn|validThrough)|control\/(?:drafted|revised|effective|nextReview)|.*\/date)$/;

/** Another value for a field of this kind. */
function other({ slot, value }: Field): string | number {
  const choices = CHOICES[slot];
  if (choices) return choices.find((choice) => choice !== value) ?? '';
  if (typeof value === 'number') return value + 1;
  if (DATE.test(slot)) return value === '2027-07-07' ? '2028-08-08' : '2027-07-07';
  return `${value}改`;
}

/** The ordinary job with every field filled and one left-over line. */
const whole: JobDescription = fieldsOf({ ...ordinary, leftover: [{ id: '1', text: '其他' }] }).reduce(
  (job, field) => {
    const isNumber = field.value === null && !CHOICES[field.slot];
    const isEmpty = field.value === null || field.value === '';
    return isEmpty ? updateAt(job, field.path, () => (isNumber ? 3 : other(field))) : job;
  },
  { ...ordinary, leftover: [{ id: '1', text: '其他' }] } as JobDescription,
);
const fields = fieldsOf(whole);

/** Everything a file tells: words, heads of pages, properties. */
const told = (document: Document): string => JSON.stringify(document);

describe('the map of what is printed where', () => {
  test('is tried on every field', () => {
    expect(new Set(fields.map(({ slot }) => slot))).toEqual(new Set(Object.keys(VISIBILITY)));
    expect(fields.filter(({ value }) => value === null || value === '')).toEqual([]);
  });

  test.each([
    ['specification', specification],
    ['posting', posting],
  ] as const)(
    'says what the %s tells: a field it names changes the document, no other does',
    (key, layout) => {
      const before = told(layout.build(whole));
      const changing = new Set(
        fields
          .filter((field) => told(layout.build(updateAt(whole, field.path, () => other(field)))) !== before)
          .map(({ slot }) => slot),
      );
      const named = Object.entries(VISIBILITY).filter(([, visibility]) => visibility[key]);
      expect([...changing].toSorted()).toEqual(named.map(([slot]) => slot).toSorted());
    },
  );

  test.each([
    ['specification', compact],
    ['posting', shortPosting],
  ] as const)('the shorter %s tells no more than the full one', (key, layout) => {
    const hidden = fields.filter(({ slot }) => !VISIBILITY[slot][key]);
    const before = told(layout.build(whole));
    for (const field of hidden) {
      const changed = updateAt(whole, field.path, () => other(field));
      expect(told(layout.build(changed)), field.path).toBe(before);
    }
  });

  test('whatever hidden fields hold, a posting stays the same', () => {
    const texts = fields.filter(({ slot, value }) => !VISIBILITY[slot].posting && typeof value === 'string');
    const before = told(posting.build(whole));
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: texts.length, maxLength: texts.length }), (values) => {
        const job = texts.reduce(
          (changed, { path, slot }, index) =>
            CHOICES[slot] ? changed : updateAt(changed, path, () => values[index]),
          whole,
        );
        expect(told(posting.build(job))).toBe(before);
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    'identity/holder',
    'identity/payGrade',
    'control/signatures/name',
    'control/revisions/by',
  ] as const)('%s never leaves the company', (slot) => expect(VISIBILITY[slot].posting).toBe(false));
});

describe('what a posting hides', () => {
  test('is listed by name with its places', () => {
    const hidden = hiddenInPosting(ordinary);
    expect(hidden[0]).toEqual({ label: '岗位编号', paths: ['identity/code'] });
    expect(hidden.find(({ label }) => label === '岗位权限')?.paths).toEqual([
      'authority/1/text',
      'authority/2/text',
      'authority/3/text',
      'authority/4/text',
    ]);
    expect(hidden.map(({ label }) => label)).not.toContain('任职者');
  });

  test('is nothing in an empty job', () => {
    expect(hiddenInPosting(emptyJob())).toEqual([]);
  });
});
