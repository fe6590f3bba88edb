import { expect, test } from 'vitest';
import { readStretches } from '#text/clock.ts';

const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
const read = (text: string): string[] =>
  readStretches(text).map(({ from, to }) => `${clock(from)}-${clock(to)}`);

test.each([
  ['上班时间9:00-18:00', ['9:00-18:00']],
  ['8：30--20：30', ['8:30-20:30']],
  ['上午8:30-12:00，下午2:00-6:00', ['8:30-12:00', '14:00-18:00']],
  ['早8点半至晚五点半', ['8:30-17:30']],
  ['早9晚9', ['9:00-21:00']],
  ['朝九晚六', ['9:00-18:00']],
  ['8.30-5.30', ['8:30-17:30']],
  ['早8:00-晚6:00', ['8:00-18:00']],
  ['晚上8点到次日早8点', ['20:00-32:00']],
  ['20:00-8:00', ['20:00-32:00']],
  ['3-5年经验，月薪8-12k，1.5-2.5万', []],
  ['每周5-6天，年终奖1-3个月', []],
])('%s', (text, stretches) => {
  expect(read(text)).toEqual(stretches);
});

test('the span covers the words', () => {
  const text = '时间：早8点至晚8点，单休';
  const [stretch] = readStretches(text);
  expect(text.slice(...(stretch?.span ?? [0, 0]))).toBe('早8点至晚8点');
});
