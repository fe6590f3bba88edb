import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Problem } from './problem.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads a command's options and other arguments; throws a `Problem` where there is one that it does not know. */
export function readArguments<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code = '', message = '' } = error as { code?: string; message?: string };
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new Problem(`不认识选项「${option}」。`);
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new Problem(`选项「${option}」的写法不对。`);
    throw error;
  }
}

/** One of the values an option may have; throws a `Problem` that names them otherwise. */
export function oneOf<T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === given);
  if (found === undefined) {
    throw new Problem(`选项「--${option}」不能是「${given}」，可选：${allowed.join('、')}。`);
  }
  return found;
}

/** An ISO date that exists; throws a `Problem` otherwise. */
export function isoDate(option: string, given: string): string {
  const date = new Date(`${given}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === given;
  if (!exists) throw new Problem(`选项「--${option}」要写成存在的日期，例如2026-01-31。`);
  return given;
}
