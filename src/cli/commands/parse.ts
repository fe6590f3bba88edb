import { readArguments } from '../arguments.ts';
import { type Command, eachFile, HELP, printJson } from '../command.ts';
import { readInput, requested } from '../input.ts';

/** `parse`: files to JSON. */
export const parseCommand: Command = {
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
