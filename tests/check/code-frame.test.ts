import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFrame, columns, positionOf } from '#check/code-frame.ts';

describe('codeFrame', () => {
  test('marks Han characters over two columns each', () => {
    expect(codeFrame('要求35岁以下，男性优先', [2, 7])).toBe(
      ['1 | 要求35岁以下，男性优先', '  |     ^^^^^^^^'].join('\n'),
    );
  });

  test('shows only the lines a span stands in, with their numbers', () => {
    expect(codeFrame('一\n二三\n四五', [3, 6])).toBe(
      ['2 | 二三', '  |   ^^', '3 | 四五', '  | ^^'].join('\n'),
    );
  });

  test('marks an empty span once, at the end of a text too', () => {
    expect(codeFrame('abc', [0, 0])).toBe('1 | abc\n  | ^');
    expect(codeFrame('', [0, 0])).toBe('1 | \n  | ^');
    expect(codeFrame('ab\r\ncd', [6, 6])).toBe('2 | cd\n  |   ^');
  });

  test('cuts a long line on both sides', () => {
    expect(codeFrame(`${'前'.repeat(40)}限男${'后'.repeat(40)}`, [40, 42], { width: 20 })).toBe(
      ['1 | …前前前前限男后后后后…', '  |          ^^^^'].join('\n'),
    );
  });

  test('shows characters that would disturb a terminal as blanks', () => {
    expect(codeFrame('a\u001b\u202e\tb', [4, 5])).toBe('1 | a   b\n  |     ^');
  });

  test('counts what has no width as nothing and emoji as two', () => {
    expect(columns('e\u0301😀\u200b')).toBe(3);
  });

  test('has as many markers as the span has columns, under any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('男', 'a', '，', '😀', ' ', '\u0301'), minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const chars = [...text];
          const [from, to] = [a % (chars.length + 1), b % (chars.length + 1)].toSorted((x, y) => x - y);
          const start = chars.slice(0, from).join('').length;
          const end = chars.slice(0, to).join('').length;
          const marks = codeFrame(text, [start, end], { width: 1000 }).split('\n')[1] ?? '';
          expect(marks.indexOf('^')).toBe(4 + columns(text.slice(0, start)));
          expect(marks.split('^').length - 1).toBe(Math.max(1, columns(text.slice(start, end))));
        },
      ),
    );
  });
});

test('positionOf counts lines and code points from 1', () => {
  expect(positionOf('一\r\n😀二', 5)).toEqual({ line: 2, column: 2 });
  expect(positionOf('', 0)).toEqual({ line: 1, column: 1 });
});
