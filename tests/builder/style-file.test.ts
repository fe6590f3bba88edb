import { expect, it } from 'vitest';
import { keepStyle, loadStyle, readStyleText, styleFile } from '#builder/style-file.ts';
import { CLASSIC, MODERN } from '#export/theme.ts';

function memory(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  } as Storage;
}

it('reads back what it wrote', async () => {
  const style = { ...MODERN, header: '内部文件', margins: { ...CLASSIC.margins, left: 25 } };
  expect(readStyleText(await styleFile(style).blob.text())).toEqual({ style });
});

it.each([
  ['', '不是JSON'],
  ['{', '不是JSON'],
  ['{"sheet":"A4"}', '不合格式'],
  [JSON.stringify({ ...CLASSIC, color: 'red;background:url(x)' }), '不合格式'],
])('says why %j is no house style', (text, words) => {
  expect(readStyleText(text)).toEqual({ problem: expect.stringContaining(words) });
});

it('is kept in the browser until it is taken away', () => {
  const store = memory();
  expect(loadStyle(store)).toBeNull();
  expect(keepStyle(store, MODERN)).toBe(true);
  expect(loadStyle(store)).toEqual(MODERN);
  keepStyle(store, null);
  expect(loadStyle(store)).toBeNull();
});

it('tells when the browser keeps nothing', () => {
  const refuse = (): never => {
    throw new Error('forbidden');
  };
  expect(keepStyle({ setItem: refuse, removeItem: refuse }, MODERN)).toBe(false);
  expect(loadStyle({ getItem: refuse })).toBeNull();
});
