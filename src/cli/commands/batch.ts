import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import { columns } from '#check/code-frame.ts';
import { LEVELS, USES } from '#check/finding.ts';
import { isoDate, oneOf, readArguments } from '../arguments.ts';
import type { BatchAnswer, BatchOrder, BatchRow } from '../batch-worker.ts';
import { type Command, HELP, isAtLeast, print, printJson, today } from '../command.ts';
import { READABLE } from '../input.ts';
import { LEVEL_NAMES } from '../output.ts';
import { Problem } from '../problem.ts';

const FORMATS = ['text', 'json'] as const;

/** `batch`: a folder checked on all cores, with progress on a terminal and a table of what was found. */
export const batchCommand: Command = {
  help: `用法：gangshu batch <文件夹> [选项]

  --use specification|posting      按岗位说明书还是按招聘启事检查，默认specification
  --format text|json               汇总表或JSON，默认text
  --fail-on error|warning|hint     有这一级或更重的问题时退出码为1，默认error
  --pack FILE                      公司词库（JSON）
  --today YYYY-MM-DD               按哪一天有效的规定检查，默认今天
  --jobs N                         同时用几个核，默认全部

连子文件夹一起检查；能读的格式：${READABLE.join('、')}。
退出码：0没有问题，1有问题，2用法不对或有文件读不了。`,
  run: async (args) => {
    const { values, positionals } = readArguments(args, {
      ...HELP,
      use: { type: 'string', default: 'specification' },
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'error' },
      pack: { type: 'string' },
      today: { type: 'string', default: today() },
      jobs: { type: 'string', default: String(availableParallelism()) },
    });
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0) throw new Problem('batch要正好一个文件夹。');
    const format = oneOf('format', values.format, FORMATS);
    const limit = oneOf('fail-on', values['fail-on'], LEVELS);
    const jobs = Number(values.jobs);
    if (!Number.isInteger(jobs) || jobs < 1) throw new Problem('选项「--jobs」要写成1以上的整数。');
    const order: BatchOrder = {
      use: oneOf('use', values.use, USES),
      today: isoDate('today', values.today),
      pack: values.pack ?? null,
    };
    const files = await filesBelow(folder);
    if (files.length === 0) throw new Problem(`「${folder}」里没有能读的文件（${READABLE.join('、')}）。`);
    const rows = await checkAll(files, Math.min(jobs, files.length), order);
    if (format === 'json') printJson(rows.map((row) => ({ ...row, file: relative(folder, row.file) })));
    else print(table(rows, folder));
    if (rows.some((row) => 'problem' in row)) return 2;
    const hasFindings = rows.some(
      (row) => 'byLevel' in row && LEVELS.some((level) => isAtLeast(level, limit) && row.byLevel[level] > 0),
    );
    return hasFindings ? 1 : 0;
  },
};

/** The files of a folder and its subfolders that can be read, in alphabetical order. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    ({ code }: NodeJS.ErrnoException) => {
      if (code === 'ENOENT') throw new Problem(`找不到文件夹「${folder}」。`);
      if (code === 'ENOTDIR') throw new Problem(`「${folder}」不是文件夹；单个文件用check检查。`);
      throw new Problem(`读不了文件夹「${folder}」（${code ?? '原因不明'}）。`);
    },
  );
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.startsWith('~$'))
    .filter(({ name }) => READABLE.includes(extname(name).toLowerCase()))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}

/** Hands the files one by one to as many workers; the answers are in the files' order. */
async function checkAll(files: readonly string[], jobs: number, order: BatchOrder): Promise<BatchRow[]> {
  const rows = new Map<number, readonly BatchRow[]>();
  const progress = progressBar(files.length);
  let next = 0;
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('../batch-worker.ts', import.meta.url), { workerData: order });
      const give = (): void => {
        const file = files[next];
        if (file === undefined) void worker.terminate().then(() => resolve());
        else worker.postMessage({ index: next++, file });
      };
      worker.on('error', reject);
      worker.on('message', (answer: BatchAnswer) => {
        if ('refused' in answer) {
          void worker.terminate();
          reject(new Problem(answer.refused));
          return;
        }
        if ('rows' in answer) {
          rows.set(answer.index, answer.rows);
          progress(rows.size);
        }
        give();
      });
    });
  await Promise.all(Array.from({ length: jobs }, work));
  return files.flatMap((_, index) => rows.get(index) ?? []);
}

const BAR = 24;

/** Draws how many files are done on a terminal; elsewhere it draws nothing. */
function progressBar(total: number): (done: number) => void {
  const { stderr } = process;
  if (!stderr.isTTY) return () => {};
  return (done) => {
    const filled = Math.round((done / total) * BAR);
    stderr.write(`\r${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done}/${total}`);
    if (done === total) stderr.write('\r\u001b[K');
  };
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** A row a file, worst first, and the sum. */
function table(rows: readonly BatchRow[], folder: string): string {
  const head = ['文件', ...LEVELS.map((level) => LEVEL_NAMES[level]), '得分', '最该先改的'];
  const scored = rows.filter((row) => 'points' in row).toSorted((a, b) => a.points - b.points);
  const lines = scored.map(({ file, title, byLevel, points, worst }) => [
    relative(folder, file) + (title === '' ? '' : `（${title}）`),
    ...LEVELS.map((level) => String(byLevel[level])),
    String(points),
    worst,
  ]);
  const unread = rows.filter((row) => 'problem' in row);
  const widths = head.map((_, index) =>
    Math.max(...[head, ...lines].map((line) => columns(line[index] ?? ''))),
  );
  const draw = (line: readonly string[]): string =>
    line
      .map((cell, index) => padded(cell, widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  const mean = scored.reduce((sum, { points }) => sum + points, 0) / Math.max(1, scored.length);
  const levels = LEVELS.map(
    (level) => `${LEVEL_NAMES[level]}${scored.reduce((sum, { byLevel }) => sum + byLevel[level], 0)}`,
  );
  return [
    draw(head),
    ...lines.map(draw),
    ...unread.map(({ file, problem }) => `${relative(folder, file)}：${problem}`),
    '',
    `共${scored.length}份：${levels.join('，')}；平均${Math.round(mean)}分${unread.length > 0 ? `；${unread.length}个文件读不了` : ''}`,
  ].join('\n');
}
