import { existsSync } from 'node:fs';
import { glob, readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { readText } from '#import/read-text.ts';
import type { JobDescription } from '#model/job-description.ts';
import { readJob } from '#model/migrate.ts';
import { Problem } from './problem.ts';

/** A document that was read. */
export interface Input {
  /** As given on the command line, `-` for standard input. */
  readonly file: string;
  /** The text it was read from, where it was text. */
  readonly source: string | null;
  readonly job: JobDescription;
  /** What was noticed while reading, as sentences. */
  readonly notes: readonly string[];
}

/** Files to read, and whether more than one was asked for. */
export interface Request {
  readonly files: readonly string[];
  /** Several files or a pattern: the answer is a list, however many files match. */
  readonly several: boolean;
}

/** Larger files are no job descriptions. */
const MOST_BYTES = 50 * 1024 * 1024;
const PATTERN = /[*?[{]/;

/** The files that arguments name, patterns expanded in alphabetical order; throws a `Problem` where there are none. */
export async function requested(names: readonly string[]): Promise<Request> {
  if (names.length === 0) throw new Problem('没有指定文件；从标准输入读取时写「-」。');
  const files: string[] = [];
  let patterns = 0;
  for (const name of names) {
    if (name === '-' || existsSync(name) || !PATTERN.test(name)) {
      files.push(name);
      continue;
    }
    patterns++;
    const found = (await Array.fromAsync(glob(name))).toSorted();
    if (found.length === 0) throw new Problem(`没有文件符合「${name}」。`);
    files.push(...found);
  }
  return { files, several: patterns > 0 || files.length > 1 };
}

/** Endings of the names of files that can be read. */
export const READABLE: readonly string[] = ['.txt', '.md', '.json'];

/** Reads the documents of one file, one or several; throws a `Problem` that says why it cannot. */
export async function readInputs(file: string): Promise<readonly Input[]> {
  return [await readInput(file)];
}

async function readInput(file: string): Promise<Input> {
  const bytes = file === '-' ? await standardInput() : await fileBytes(file);
  const kind = file === '-' ? '' : extname(file).toLowerCase();
  const source = decode(bytes);
  if (source === null) throw new Problem(`「${file}」不是文本：既不是UTF-8，也不是UTF-16或GB 18030编码。`);
  if (kind === '.json' || (kind === '' && source.trimStart().startsWith('{'))) {
    return { file, source: null, job: fromJson(file, source), notes: [] };
  }
  if (kind === '.txt' || kind === '.md' || kind === '') {
    const { job, notes } = readText(source);
    return { file, source, job, notes };
  }
  throw new Problem(`不认识「${file}」的格式，可以读取.txt、.md和.json。`);
}

function fromJson(file: string, source: string): JobDescription {
  let raw: unknown;
  try {
    raw = JSON.parse(source);
  } catch {
    throw new Problem(`「${file}」不是有效的JSON。`);
  }
  const reading = readJob(raw);
  if ('problem' in reading) throw new Problem(`「${file}」：${reading.problem}`);
  return reading.job;
}

async function fileBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) throw new Problem(`「${file}」超过50 MB，不像一份岗位说明。`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code } = error as { code?: string };
    if (code === 'ENOENT') throw new Problem(`找不到文件「${file}」。`);
    if (code === 'EISDIR')
      throw new Problem(`「${file}」是文件夹；要检查其中的文件，写成「${file}/*.txt」。`);
    throw new Problem(`读不了「${file}」（${code ?? '原因不明'}）。`);
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES) throw new Problem('标准输入超过50 MB，不像一份岗位说明。');
  }
  return Buffer.concat(chunks);
}

/** Text in UTF-8, UTF-16 with a mark at its beginning, or GB 18030 (older Chinese Windows); null where it is none. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\u0000') ? null : text;
    } catch {
      // The next encoding may fit.
    }
  }
  return null;
}
