import { rulesWith } from '#check/company-word.ts';
import { check } from '#check/engine.ts';
import { LEVELS, USES } from '#check/finding.ts';
import { rules } from '#check/index.ts';
import { isoDate, oneOf, readArguments } from '../arguments.ts';
import {
  type Command,
  eachDocument,
  HELP,
  isAtLeast,
  print,
  printAnswers,
  printJson,
  today,
} from '../command.ts';
import { requested } from '../input.ts';
import { asData, asText, type Checked } from '../output.ts';
import { loadPack } from '../pack.ts';
import { asSarif } from '../sarif.ts';

const FORMATS = ['text', 'json', 'sarif'] as const;

/** `check`: what is wrong with files, for people, programs and code hosts. */
export const checkCommand: Command = {
  help: `用法：gangshu check <文件|-> … [选项]

  --use specification|posting      按岗位说明书还是按招聘启事检查，默认specification
  --format text|json|sarif         输出格式，默认text
  --fail-on error|warning|hint     有这一级或更重的问题时退出码为1，默认error
  --pack FILE                      公司词库（JSON）：禁用、统一、允许的词和关闭的规则
  --today YYYY-MM-DD               按哪一天有效的规定检查，默认今天

给出几个文件、通配符，或者一个文件里有几份时，JSON是数组，每项另有file，次序同命令行。
退出码：0没有问题，1有问题，2用法不对或有文件读不了。`,
  run: async (args) => {
    const { values, positionals } = readArguments(args, {
      ...HELP,
      use: { type: 'string', default: 'specification' },
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'error' },
      pack: { type: 'string' },
      today: { type: 'string', default: today() },
    });
    const format = oneOf('format', values.format, FORMATS);
    const limit = oneOf('fail-on', values['fail-on'], LEVELS);
    const use = oneOf('use', values.use, USES);
    const day = isoDate('today', values.today);
    const pack = values.pack === undefined ? undefined : await loadPack(values.pack);
    const all = rulesWith(rules, pack);
    const { files, several } = await requested(positionals);
    const answers = await eachDocument(
      files,
      (input): Checked => ({
        ...input,
        ...check(input.job, { rules, use, today: day, ...(pack && { pack }) }),
      }),
    );
    const checked = answers.filter((answer) => 'findings' in answer);
    if (format === 'sarif') printJson(asSarif(checked, all));
    else if (format === 'json') {
      printAnswers(
        answers.map((answer) =>
          'findings' in answer ? { file: answer.file, ...asData(answer, all) } : answer,
        ),
        several,
      );
    } else if (checked.length > 0) print(checked.map((one) => asText(one, all)).join('\n\n'));
    if (checked.length < answers.length) return 2;
    return checked.some(({ findings }) => findings.some(({ level }) => isAtLeast(level, limit))) ? 1 : 0;
  },
};
