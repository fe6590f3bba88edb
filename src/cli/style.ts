import { readFile } from 'node:fs/promises';
import { readHouseStyle } from '#export/house-style.ts';
import type { HouseStyle } from '#export/theme.ts';
import { Problem } from './problem.ts';

/** Reads a house style from a JSON file; throws a `Problem` that says why it cannot. */
export async function loadStyle(file: string): Promise<HouseStyle> {
  const source = await readFile(file, 'utf8').catch(({ code }: NodeJS.ErrnoException) => {
    throw new Problem(
      code === 'ENOENT'
        ? `找不到版式「${file}」；内置的有classic、modern。`
        : `读不了版式「${file}」（${code ?? '原因不明'}）。`,
    );
  });
  let raw: unknown;
  try {
    raw = JSON.parse(source);
  } catch {
    throw new Problem(`版式「${file}」不是有效的JSON。`);
  }
  const style = readHouseStyle(raw);
  if (!style) throw new Problem(`版式「${file}」的内容不合格式。`);
  return style;
}
