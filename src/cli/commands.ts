import type { Command } from './command.ts';
import { checkCommand } from './commands/check.ts';
import { parseCommand } from './commands/parse.ts';
import { rulesCommand } from './commands/rules.ts';

/** Every command by name. */
export const commands: Readonly<Record<string, Command>> = {
  parse: parseCommand,
  check: checkCommand,
  rules: rulesCommand,
};
