import { Problem } from './problem.ts';

/** One command: reads its arguments, prints, and gives the exit code. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
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

/** Does something with every file; one that cannot be read is answered by its problem, and the others go on. */
export async function eachFile<T>(
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
