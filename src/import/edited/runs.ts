import { align } from './align.ts';
import type { WrittenRun } from './rows.ts';

/** Whether words stand for a field, to the letter or by its value. */
export function isField({ from, tells }: WrittenRun): boolean {
  return from !== undefined || tells !== undefined;
}

/** The text of runs as one string. */
export function textOf(runs: readonly WrittenRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** A text as it is compared: blanks of any kind and number are one. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * What each run of a line says now that the line reads `text`: together they are all of it. What was typed between a
 * label and a field's words goes to the field.
 */
export function reread(runs: readonly WrittenRun[], text: string): readonly string[] {
  const old = textOf(runs);
  const fields = runs.filter(isField);
  const [only] = fields;
  if (fields.length === 1 && only) {
    const at = runs.indexOf(only);
    const [head, tail] = [textOf(runs.slice(0, at)), textOf(runs.slice(at + 1))];
    if (text.length >= head.length + tail.length && text.startsWith(head) && text.endsWith(tail)) {
      return runs.map((run, index) =>
        index === at ? text.slice(head.length, text.length - tail.length) : run.text,
      );
    }
  }
  const owners = runs.flatMap(({ text: own }, index) => Array.from({ length: own.length }, () => index));
  const pairs = align(old.length, text.length, (i, j) => (old[i] === text[j] ? 1 : 0));
  const parts = runs.map(() => '');
  const give = (run: number, words: string): void => {
    parts[run] = (parts[run] ?? '') + words;
  };
  let [i, j] = [0, 0];
  for (const [kept, at] of [...pairs, [old.length, text.length] as const]) {
    if (at > j) give(ownerOf(runs, owners, i, kept), text.slice(j, at));
    if (kept < old.length) give(owners[kept] ?? 0, text.slice(at, at + 1));
    [i, j] = [kept + 1, at + 1];
  }
  return parts;
}

/** Whose words those are that stand now in place of the old ones from `start` to `end`, perhaps none. */
function ownerOf(runs: readonly WrittenRun[], owners: readonly number[], start: number, end: number): number {
  const replaced = owners.slice(start, end);
  const beside = [owners[start - 1], owners[end]].filter((owner) => owner !== undefined);
  const all = [...replaced, ...beside];
  return all.find((owner) => runs[owner] && isField(runs[owner])) ?? all[0] ?? 0;
}
