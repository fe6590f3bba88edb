import { readFile } from 'node:fs/promises';
import { type Pack, readPack } from '#check/pack.ts';
import { Problem } from './problem.ts';

/** Reads a company pack from a JSON file; throws a `Problem` that says why it cannot. */
export async function loadPack(file: string): Promise<Pack> {
  const source = await readFile(file, 'utf8').catch(({ code }: NodeJS.ErrnoException) => {
    throw new Problem(
      code === 'ENOENT' ? `找不到词库「${file}」。` : `读不了词库「${file}」（${code ?? '原因不明'}）。`,
    );
  });
  let raw: unknown;
  try {
    raw = JSON.parse(source);
  } catch {
    throw new Problem(`词库「${file}」不是有效的JSON。`);
  }
  const reading = readPack(raw);
  if ('problem' in reading) throw new Problem(`词库「${file}」：${reading.problem}`);
  return reading.pack;
}
