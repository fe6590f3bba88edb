import { readFile } from 'node:fs/promises';
import { houseStyleSchema } from '#export/house-style.ts';
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
  const { data, error } = houseStyleSchema.safeParse(raw);
  if (data) return data;
  const [issue] = error.issues;
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const place = [...(issue?.path ?? []), ...keys.slice(0, 1)].join('.');
  throw new Problem(`版式「${file}」${place === '' ? '的内容不合格式' : `的「${place}」不合要求`}。`);
}
