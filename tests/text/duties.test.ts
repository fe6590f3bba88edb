import { expect, test } from 'vitest';
import { readDuty } from '#text/duty.ts';
import { DUTIES, type ReadDuty } from './duties.ts';
import { SPECIFIED_DUTIES } from './specified-duties.ts';
import { TRADE_DUTIES } from './trade-duties.ts';

const SLOTS = ['verb', 'object', 'when', 'partners', 'standard', 'deliverable'] as const;

/** What a reading says of one slot; several partners in one string. */
function found(text: string): Record<(typeof SLOTS)[number], string> {
  const { verb, object, when, partners, standard, deliverable } = readDuty(text);
  return {
    verb: verb?.text ?? '',
    object: object?.text ?? '',
    when: when?.text ?? '',
    partners: partners.map((partner) => partner.text).join('、'),
    standard: standard?.text ?? '',
    deliverable: deliverable?.text ?? '',
  };
}

function expected(slots: ReadDuty, slot: (typeof SLOTS)[number]): string {
  return slot === 'partners' ? (slots.partners ?? []).join('、') : (slots[slot] ?? '');
}

test.each(SLOTS)('of two hundred and more duties the %s is read as a person reads it', (slot) => {
  let right = 0;
  let read = 0;
  let present = 0;
  const wrong: string[] = [];
  for (const [text, slots] of [...DUTIES, ...SPECIFIED_DUTIES, ...TRADE_DUTIES]) {
    const got = found(text)[slot];
    const want = expected(slots, slot);
    if (got !== '') read++;
    if (want !== '') present++;
    if (got === want && want !== '') right++;
    if (got !== want) wrong.push(`${text}: ${got} for ${want}`);
  }
  expect(DUTIES.length).toBeGreaterThanOrEqual(120);
  expect(right / read, wrong.join('\n')).toBeGreaterThanOrEqual(0.93);
  expect(right / present, wrong.join('\n')).toBeGreaterThanOrEqual(0.93);
});
