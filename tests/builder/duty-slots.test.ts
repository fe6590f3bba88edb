import { expect, it } from 'vitest';
import { dutySlots } from '#builder/duty-slots.ts';
import { readDuty } from '#text/duty.ts';

it('names what a duty says and what it does not', () => {
  const slots = dutySlots(readDuty('每周检查维修工单'));
  expect(slots.map(({ name, found }) => [name, found?.text ?? null])).toEqual([
    ['动词', '检查'],
    ['对象', '维修工单'],
    ['标准', null],
    ['频率', '每周'],
    ['协作', null],
    ['输出', null],
  ]);
});

it('asks for every part of an empty duty', () => {
  expect(dutySlots(readDuty('')).every(({ found, ask }) => found === null && ask.startsWith('补上'))).toBe(
    true,
  );
});
