import { expect, test } from 'vitest';
import { bare, bigrams, findRepetitions, similarity } from '#text/similarity.ts';

const alike = (a: string, b: string) => similarity(bigrams(bare(a)), bigrams(bare(b)));

test('punctuation and case do not count', () => {
  expect(alike('每周统计 ERP 库存。', '每周统计erp库存')).toBe(1);
});

test('texts without a common pair are not alike, nor is an empty one', () => {
  expect(alike('处理客户投诉', '编制月度预算')).toBe(0);
  expect(alike('', '')).toBe(0);
});

test('a text is set beside the first earlier one that is like it', () => {
  const texts = [
    '处理客户投诉并记录',
    '编制月度预算',
    '处理客户投诉，并记录',
    '处理客户的投诉并记录',
    '编制预算',
  ];
  expect(findRepetitions(texts.map(bare), 0.6).map(({ earlier, later }) => [earlier, later])).toEqual([
    [0, 2],
    [0, 3],
  ]);
});

test('finds what comparing every pair finds', () => {
  const words = [
    '处理',
    '客户',
    '投诉',
    '统计',
    '配件',
    '库存',
    '编制',
    '月报',
    '维修',
    '工单',
    '回访',
    '记录',
  ];
  let seed = 7;
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed;
  };
  const texts = Array.from({ length: 120 }, () =>
    Array.from({ length: 6 }, () => words[(next() >> 8) % words.length]).join(''),
  );
  const slow = texts.flatMap((text, later) => {
    const earlier = texts.findIndex((other, index) => index < later && alike(other, text) >= 0.7);
    return earlier < 0 ? [] : [later];
  });
  const fast = findRepetitions(texts, 0.7).map(({ later }) => later);
  expect(slow.length).toBeGreaterThan(3);
  expect(fast).toEqual(slow);
});

test('texts of one pattern are each read a few times, however many they are', () => {
  let reads = 0;
  const texts = new Proxy(
    Array.from({ length: 1000 }, (_, index) => `每周统计第${index}仓配件库存并提交报表给售后经理`),
    {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
        return Reflect.get(target, key, receiver);
      },
    },
  );
  expect(findRepetitions(texts, 0.8)).toHaveLength(999);
  expect(reads).toBeLessThan(10 * texts.length);
});
