import { LEVELS, type Level } from '#check/finding.ts';
import { type Input, readInputs } from './input.ts';
import { Problem } from './problem.ts';

/** One command: reads its arguments, prints, and gives the exit code. */
export interface Command {
  readonly help: string;
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** Options every command has. */
export const HELP = { help: { type: 'boolean', short: 'h', default: false } } as const;

/** Writes a line to standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes data to standard output as indented JSON. */
export function printJson(data: unknown): void {
  print(JSON.stringify(data, null, 2));
}

/** Today where the command runs, as an ISO date. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** An answer about one of the documents of a file, or why the file could not be read. */
export type Answer<T> = T | { readonly file: string; readonly problem: string };

/** Does something with every document of every file; a file that cannot be read is answered by its problem, and the others go on. */
export async function eachDocument<T>(
  files: readonly string[],
  work: (input: Input) => T | Promise<T>,
): Promise<readonly Answer<T>[]> {
  const answers: Answer<T>[] = [];
  for (const file of files) {
    try {
      for (const input of await readInputs(file)) answers.push(await work(input));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      process.stderr.write(`${error.message}\n`);
      answers.push({ file, problem: error.message });
    }
  }
  return answers;
}

/** Prints answers as JSON: one document's alone without its file, several, or those of several files, as a list. */
export function printAnswers<T extends { readonly file: string }>(
  answers: readonly Answer<T>[],
  several: boolean,
): void {
  if (several || answers.length > 1) printJson(answers);
  else for (const answer of answers) if (!('problem' in answer)) printJson({ ...answer, file: undefined });
}

/** Whether a level is as grave as a limit or graver. */
export function isAtLeast(level: Level, limit: Level): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(limit);
}
