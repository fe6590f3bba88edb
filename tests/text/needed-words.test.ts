import { expect, test } from 'vitest';
import { neededWords, sieve, signsOf } from '#text/needed-words.ts';

test.each<[source: string, needed: readonly (readonly (readonly string[])[])[]]>([
  ['吃苦耐劳', [[['吃苦耐劳']]]],
  ['能?吃苦(?:耐劳)?|任劳任怨', [[['吃苦']], [['任劳任怨']]]],
  ['(?<at>加班)[^，]{0,4}者', [[['加班'], ['者']]]],
  ['(?:男|女)性(?:优先|(?:更|最)为佳)', [[['男', '女'], ['性'], ['优先', '为佳']]]],
  ['[两三]班倒', [[['班倒']]]],
  ['(?<=招)聘(?!请)', [[['聘']]]],
  ['年{0,3}龄', [[['龄']]]],
  ['丰富+的', [[['丰富'], ['的']]]],
  ['加班|\\d{2,3}', [[['加班']], []]],
  ['(?:加班|\\d)晚', [[['晚']]]],
  ['(?:加班)*', [[]]],
  ['(?:加班){0,2}[\\]加班]', [[]]],
])('the alternatives of %s need %j', (source, needed) => {
  expect(neededWords(source)).toEqual(needed);
});

test('of several expressions those are tried whose words a text holds, and those that need none', () => {
  const marks = sieve(['加班', '\\d+小?', '熬夜|通宵', '(?:通宵|熬夜).?(?:优先|为佳)', '通宵优先|夜班']);
  expect([...marks('经常通宵')]).toEqual([0, 1, 1, 0, 0]);
  expect([...marks('为佳，能熬夜')]).toEqual([0, 1, 1, 1, 0]);
});

test('signs are of each alternative the words met least often', () => {
  expect(signsOf(['能?吃苦(?:耐劳)?|任劳任怨', '(?:男|女)性(?:优先|为佳)', '吃苦|\\d{2}'])).toEqual([
    '吃苦',
    '任劳任怨',
    '优先',
    '为佳',
  ]);
});
