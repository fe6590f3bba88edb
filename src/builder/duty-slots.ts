import type { DutyReading, Slot } from '#text/duty.ts';

/** A part that a good duty has: found in the words, or still to be filled in. */
export interface DutySlot {
  readonly name: string;
  readonly found: Slot | null;
  /** What to add where it is missing. */
  readonly ask: string;
}

/** The six parts of a duty in the order in which they are said. */
export function dutySlots({
  verb,
  object,
  standard,
  when,
  partners,
  deliverable,
}: DutyReading): readonly DutySlot[] {
  return [
    { name: '动词', found: verb, ask: '补上动作，例如检查、编制、审核' },
    { name: '对象', found: object, ask: '补上对什么做' },
    { name: '标准', found: standard, ask: '补上做到什么程度，例如准确率≥95%' },
    { name: '频率', found: when, ask: '补上多久一次或什么时候，例如每周、接单后2小时内' },
    { name: '协作', found: partners[0] ?? null, ask: '补上和谁一起，例如会同质量部' },
    { name: '输出', found: deliverable, ask: '补上留下什么，例如月报、台账' },
  ];
}
