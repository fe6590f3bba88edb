import { expect, test } from 'vitest';
import { longDays } from '#check/long-days.ts';
import { prepareText } from '#check/prepare.ts';

const read = (text: string): string[] =>
  Array.from(
    longDays(prepareText('conditions/hours', text, 'posting')),
    ({ span, detail = '' }) =>
      `${text.slice(...span)} ${/约([\d.]+)小时，.*约([\d.]+)小时/.exec(detail)?.slice(1)}`,
  );

test.each([
  ['两班倒，8:30-20:30', '8:30-20:30 10,50'],
  ['周一至周六9:00-18:00', '9:00-18:00 8,48'],
  ['早8点到晚8点，中午休息1小时', '早8点到晚8点 11,55'],
  ['上班时间：8:30-20:30（中午11:45-12:45休息）', '8:30-20:30 11,55'],
  ['单休，上午8:00-12:00，下午14:00-18:00', '上午8:00-12:00，下午14:00-18:00 8,48'],
  ['双休，9:00-20:30', '9:00-20:30 9.5,47.5'],
])('too long: %s', (text, found) => {
  expect(read(text)).toEqual([found]);
});

test.each([
  '双休，9:00-18:00',
  '周一至周六9:00-17:00',
  '早班8:00-16:00，晚班16:00-24:00',
  '上班时间8:00-18:00，午休两个半小时',
  '营业时间9:00-22:00',
  '面试时间：周一至周六9:00-18:00',
])('not too long: %s', (text) => {
  expect(read(text)).toEqual([]);
});
