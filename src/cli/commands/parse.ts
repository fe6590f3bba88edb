import { factsOf } from '#import/facts.ts';
import { readArguments } from '../arguments.ts';
import { type Command, eachDocument, HELP, printAnswers } from '../command.ts';
import { READABLE, requested } from '../input.ts';

/** `parse`: files to JSON. */
export const parseCommand: Command = {
  help: `用法：gangshu parse <文件|-> … [选项]

  --facts    另外输出学历和年限{ education, experienceMin, experienceMax }

输出{ job, notes, leftover }；给出几个文件、通配符，或者一个文件里有几份时，输出数组，每项另有file。
岗书做的.docx和.html在Word等软件里改过的，改动并进原稿，每处记在notes里。
可以读取${READABLE.join('、')}；「-」表示标准输入。`,
  run: async (args) => {
    const { values, positionals } = readArguments(args, {
      ...HELP,
      facts: { type: 'boolean', default: false },
    });
    const { files, several } = await requested(positionals);
    const answers = await eachDocument(files, ({ file, job, notes }) => ({
      file,
      job,
      notes,
      leftover: job.leftover,
      ...(values.facts && { facts: factsOf(job) }),
    }));
    printAnswers(answers, several);
    return answers.some((answer) => 'problem' in answer) ? 2 : 0;
  },
};
