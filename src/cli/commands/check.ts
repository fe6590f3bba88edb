import { check } from '#check/engine.ts';
import { LEVELS, type Level, USES } from '#check/finding.ts';
import { rules } from '#check/index.ts';
import { isoDate, oneOf, readArguments } from '../arguments.ts';
import { type Command, eachFile, HELP, print, printJson, today } from '../command.ts';
import { readInput, requested } from '../input.ts';
import { asData, asText, type Checked } from '../output.ts';
import { asSarif } from '../sarif.ts';

const FORMATS = ['text', 'json', 'sarif'] as const;

/** `check`: what is wrong with files, for people, programs and code hosts. */
export const checkCommand: Command = {
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
