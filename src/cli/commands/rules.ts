import { columns } from '#check/code-frame.ts';
import { THEMES } from '#check/finding.ts';
import { rules } from '#check/index.ts';
import { readArguments } from '../arguments.ts';
import { type Command, HELP, print, printJson } from '../command.ts';
import { LEVEL_NAMES } from '../output.ts';
import { Problem } from '../problem.ts';

/** `rules`: the rules as a table or as data. */
export const rulesCommand: Command = {
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
