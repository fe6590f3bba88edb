import { existsSync } from 'node:fs';
import { glob, readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { readEmbedded } from '#export/embedded.ts';
import { decodeText, readFile as readImport } from '#import/read-file.ts';
import type { JobDescription } from '#model/job-description.ts';
import { readOwn } from './own-file.ts';
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
const MOST_BYTES = 20 * 1024 * 1024;
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
export const READABLE: readonly string[] = [
  '.txt',
  '.md',
  '.html',
  '.json',
  '.docx',
  '.pdf',
  '.csv',
  '.xlsx',
];

/** Reads the documents of one file, one or several; throws a `Problem` that says why it cannot. */
export async function readInputs(file: string): Promise<readonly Input[]> {
  const bytes = file === '-' ? await standardInput() : await fileBytes(file);
  const source = isBinary(bytes) ? null : decodeText(bytes);
  if (source !== null && extname(file).toLowerCase() === '.json' && !isJson(source)) {
    throw new Problem(`「${file}」不是有效的JSON。`);
  }
  const own = readEmbedded(bytes);
  if (own !== null) return (await readOwn(file, bytes, own)).map((read) => ({ file, source, ...read }));
  const reading = await readImport(file === '-' ? '' : basename(file), bytes);
  if ('problem' in reading) throw new Problem(`「${file}」：${reading.problem}`);
  // Of JSON the words are read as data; places in the file would help nobody.
  const shown = source !== null && isJson(source) ? null : source;
  return reading.map(({ job, notes }) => ({ file, source: shown, job, notes }));
}

/** Archives and PDF begin with bytes that are also text; what was read from them does not stand in it. */
function isBinary(bytes: Uint8Array): boolean {
  return /^(?:PK|%PDF)/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 4)));
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

async function fileBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) throw new Problem(`「${file}」超过20 MB，不像一份岗位说明。`);
    return new Uint8Array(await readFile(file));
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
    if (size > MOST_BYTES) throw new Problem('标准输入超过20 MB，不像一份岗位说明。');
  }
  return new Uint8Array(Buffer.concat(chunks));
}
