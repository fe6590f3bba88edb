import { expect, test } from 'vitest';
import { neededWords, sieve } from '#text/needed-words.ts';

test.each<[source: string, needed: readonly string[] | null]>([
  ['吃苦耐劳', ['吃苦耐劳']],
  ['能?吃苦(?:耐劳)?|任劳任怨', ['吃苦', '任劳任怨']],
  ['(?<at>加班)[^，]{0,4}者', ['加班']],
  ['(?:男|女)性(?:优先|为佳)', ['优先', '为佳']],
  ['[两三]班倒', ['班倒']],
  ['(?<=招)聘(?!请)', ['聘']],
  ['年{0,3}龄', ['龄']],
  ['丰富+的', ['丰富']],
  ['加班|\\d{2,3}', null],
  ['(?:加班)*', null],
  ['(?:加班){0,2}[\\]加班]', null],
])('every match of %s holds one of %j', (source, needed) => {
  expect(neededWords(source)).toEqual(needed);
});

test('of several expressions those are tried whose words a text holds, and those that need none', () => {
  expect([...sieve(['加班', '\\d+小?', '熬夜|通宵'])('经常通宵')]).toEqual([0, 1, 1]);
});
