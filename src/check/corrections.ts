import { unfold } from '#text/fold.ts';
import { compileLiterals } from '#text/literal-index.ts';
import type { Level } from './finding.ts';
import type { CheckedText } from './prepare.ts';
import { type EachField, each, type FieldHit } from './rule.ts';

/** Words that are wrong wherever they stand, or where their surroundings say so. */
export interface Correction {
  /** Literals, in lower case. */
  readonly words: readonly string[];
  /** What to write, word by word where there are as many; left out where only the author can know. */
  readonly write?: readonly string[];
  /** What to do, as one sentence. */
  readonly detail?: string;
  readonly level?: Level;
  /** Both look at the sentence written 前文〈word〉后文, 30 units to either side. */
  readonly unless?: RegExp;
  readonly only?: RegExp;
}

const AROUND = 30;
const SENTENCE_ENDS = '。；;！!？?\n';

/** Reads each field for a list of corrections; `detail` makes the sentence for those without one. */
export function corrections(
  list: readonly Correction[],
  detail: (word: string, write: string | undefined) => string,
): EachField {
  const entries = list.flatMap((correction) =>
    correction.words.map((word, index) => {
      const write = correction.write?.[correction.write.length === 1 ? 0 : index];
      return { ...correction, word, write, said: correction.detail ?? detail(word, write) };
    }),
  );
  const literals = entries.map(({ word }) => word);
  const scan = compileLiterals(literals);
  const run = (field: CheckedText): readonly FieldHit[] => {
    const { text } = field.folded;
    const hits: FieldHit[] = [];
    scan(text, (index, start) => {
      const entry = entries[index];
      if (!entry) return;
      const { word, write, said, level, unless, only } = entry;
      const end = start + word.length;
      if (unless || only) {
        const around = `${before(text, start)}〈${word}〉${after(text, end)}`;
        if (unless?.test(around) || (only && !only.test(around))) return;
      }
      hits.push({
        span: unfold(field.folded, start, end),
        detail: said,
        ...(write !== undefined && { fixes: [write] }),
        ...(level && { level }),
      });
    });
    return hits;
  };
  return each(literals, run);
}

/** The sentence up to a place, at most 30 units of it. */
export function before(text: string, start: number): string {
  let from = start;
  while (from > 0 && start - from < AROUND && !SENTENCE_ENDS.includes(text[from - 1] as string)) from--;
  return text.slice(from, start);
}

/** The sentence from a place on, at most 30 units of it, its end mark included. */
export function after(text: string, end: number): string {
  const most = Math.min(text.length, end + AROUND);
  let to = end;
  while (to < most) if (SENTENCE_ENDS.includes(text[to++] as string)) break;
  return text.slice(end, to);
}
