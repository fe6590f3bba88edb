import { columns } from '#check/code-frame.ts';
import { check } from '#check/engine.ts';
import { LEVELS, type Level, THEMES, USES } from '#check/finding.ts';
import { rules } from '#check/index.ts';
import { isoDate, oneOf, readArguments } from './arguments.ts';
import { readInput, requested } from './input.ts';
import { asData, asText, type Checked, LEVEL_NAMES } from './output.ts';
import { Problem } from './problem.ts';
import { asSarif } from './sarif.ts';

/** One command: reads its arguments, prints, and gives the exit code. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  readonly run: (args: readonly string[]) => Promise<number>;
}

const HELP = { help: { type: 'boolean', short: 'h', default: false } } as const;

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function printJson(data: unknown): void {
  print(JSON.stringify(data, null, 2));
}

/** Today where the command runs, as an ISO date. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Does something with every file; one that cannot be read is answered by its problem, and the others go on. */
async function eachFile<T>(
  files: readonly string[],
  work: (file: string) => Promise<T>,
): Promise<(T | { readonly file: string; readonly problem: string })[]> {
  const answers: (T | { file: string; problem: string })[] = [];
  for (const file of files) {
    try {
      answers.push(await work(file));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      process.stderr.write(`${error.message}\n`);
      answers.push({ file, problem: error.message });
    }
  }
  return answers;
}

const parseCommand: Command = {
  summary: '读出文件里的岗位说明，输出JSON',
  help: `用法：gangshu parse <文件|-> …

输出{ job, notes, leftover }；几个文件或通配符输出数组，每项另有file。
可以读取.txt、.md和.json；「-」表示标准输入。`,
  run: async (args) => {
    const { positionals } = readArguments(args, HELP);
    const { files, several } = await requested(positionals);
    const answers = await eachFile(files, async (file) => {
      const { job, notes } = await readInput(file);
      return { file, job, notes, leftover: job.leftover };
    });
    if (several) printJson(answers);
    else for (const answer of answers) if ('job' in answer) printJson({ ...answer, file: undefined });
    return answers.some((answer) => 'problem' in answer) ? 2 : 0;
  },
};

const FORMATS = ['text', 'json', 'sarif'] as const;

const checkCommand: Command = {
  summary: '检查岗位说明书或招聘启事',
  help: `用法：gangshu check <文件|-> … [选项]

  --use specification|posting      按岗位说明书还是按招聘启事检查，默认specification
  --format text|json|sarif         输出格式，默认text
  --fail-on error|warning|hint     有这一级或更重的问题时退出码为1，默认error
  --today YYYY-MM-DD               按哪一天有效的规定检查，默认今天

几个文件或通配符的JSON是数组，每项另有file，次序同命令行。
退出码：0没有问题，1有问题，2用法不对或有文件读不了。`,
  run: async (args) => {
    const { values, positionals } = readArguments(args, {
      ...HELP,
      use: { type: 'string', default: 'specification' },
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'error' },
      today: { type: 'string', default: today() },
    });
    const format = oneOf('format', values.format, FORMATS);
    const limit = oneOf('fail-on', values['fail-on'], LEVELS);
    const options = { rules, use: oneOf('use', values.use, USES), today: isoDate('today', values.today) };
    const { files, several } = await requested(positionals);
    const answers = await eachFile(files, async (file): Promise<Checked> => {
      const input = await readInput(file);
      return { ...input, ...check(input.job, options) };
    });
    const all = answers.filter((answer) => 'findings' in answer);
    if (format === 'sarif') printJson(asSarif(all, rules));
    else if (format === 'text') {
      if (all.length > 0) print(all.map((checked) => asText(checked, rules)).join('\n\n'));
    } else if (several) {
      printJson(
        answers.map((answer) =>
          'findings' in answer ? { file: answer.file, ...asData(answer, rules) } : answer,
        ),
      );
    } else for (const checked of all) printJson(asData(checked, rules));
    if (all.length < answers.length) return 2;
    return all.some(({ findings }) => findings.some(({ level }) => isAtLeast(level, limit))) ? 1 : 0;
  },
};

function isAtLeast(level: Level, limit: Level): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(limit);
}

const rulesCommand: Command = {
  summary: '列出全部规则',
  help: `用法：gangshu rules [--json]

  --json    输出JSON，含理由、建议、依据和例句`,
  run: async (args) => {
    const { values, positionals } = readArguments(args, {
      ...HELP,
      json: { type: 'boolean', default: false },
    });
    if (positionals.length > 0) throw new Problem(`rules不需要参数「${positionals[0]}」。`);
    if (values.json) {
      printJson(rules.map(({ find: _, ...said }) => said));
      return 0;
    }
    const width = Math.max(...rules.map(({ id }) => id.length));
    const lines = rules
      .toSorted((a, b) => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme))
      .map(({ id, theme, level, title }) => {
        const { specification, posting } =
          typeof level === 'string' ? { specification: level, posting: level } : level;
        const levels =
          specification === posting
            ? LEVEL_NAMES[specification]
            : `${LEVEL_NAMES[specification]}/${LEVEL_NAMES[posting]}`;
        const pad = ' '.repeat(Math.max(1, 11 - columns(levels)));
        return `${theme.padEnd(12)}  ${id.padEnd(width)}  ${levels}${pad}${title}`;
      });
    print(lines.join('\n'));
    return 0;
  },
};

/** Every command by name. */
export const commands: Readonly<Record<string, Command>> = {
  parse: parseCommand,
  check: checkCommand,
  rules: rulesCommand,
};
