import { expect, it } from 'vitest';
import { problemWords } from '#builder/form-problems.ts';
import { remarksText } from '#builder/remarks-text.ts';

it('writes remarks as numbered lines and leaves empty ones out', () => {
  const remarks = [
    { id: '1', quote: '', text: ' 太长了 ' },
    { id: '2', quote: '每周开会', text: '' },
    { id: '3', quote: '出差', text: '写明天数' },
  ];
  expect(remarksText('售后经理', remarks)).toBe(
    '对「售后经理」招聘启事的意见\n1. 太长了\n2. 「出差」：写明天数',
  );
});

it.each([
  [{ kind: 'unknown', name: '岗位', place: '正文' }, '正文：{{岗位}}不在占位符表里，留空了。'],
  [{ kind: 'startless', name: '职责', place: '页眉' }, '页眉：{{/职责}}前面没有{{#职责}}。'],
  [{ kind: 'unopened', name: '职级', place: '正文' }, '正文：「职级}}」前面缺「{{」。'],
  [{ kind: 'unclosed', name: '', place: '正文' }, '正文：有一处大括号多了或少了。'],
  [
    { kind: 'braces', name: '｛｛ 职级 ｝｝', place: '正文' },
    '正文：「｛｛ 职级 ｝｝」没有填：占位符要用两层半角大括号，写成{{职级}}。',
  ],
  [{ kind: 'broken', name: '', place: '' }, '这不是能填的Word文件（.docx），或者文件坏了。'],
] as const)('says what is wrong with a form: %j', (problem, words) => {
  expect(problemWords(problem)).toBe(words);
});
