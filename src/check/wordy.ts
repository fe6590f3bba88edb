import { unfold } from '#text/fold.ts';
import { matchesOf } from '#text/matches.ts';
import type { CheckedText } from './prepare.ts';
import type { FieldHit } from './rule.ts';

/** A way of saying nothing, and what to say instead. */
export interface Emptiness {
  /** Source of a regular expression over folded text; `$$` stands for the end of a clause, `..` for a few characters within it. */
  readonly form: string;
  /** What is wrong with it and how to mend it, as one sentence shown to the author. */
  readonly say: string;
  /** A number, a period or a named paper in the same sentence makes it good. */
  readonly unlessMeasured?: boolean;
}

const END = '(?=$|[，。；;、,：:！!？?）)\\]\\s])';
const FEW = '[^，。；;、,！!？?\\n]{0,8}?';

/** A number, a period, a paper by name: what the vague words around it are held to. */
const MEASURED =
  /(?<![\d、.])\d+(?![\d、.．)）])|[≥≤%％《]|每[个一]?(?:日|天|班|周|月|季|年|工作日|批|小时)|当[日天班]|次日|不低于|不少于|不超过|iso|gb/u;

/** Reads texts for a list of emptinesses; the list is compiled once into one expression. */
export function emptinessReader(list: readonly Emptiness[]): (field: CheckedText) => Iterable<FieldHit> {
  const all = new RegExp(
    list.map(({ form }) => `(${form.replaceAll('$$', END).replaceAll('..', FEW)})`).join('|'),
    'gu',
  );
  return function* (field) {
    const { text } = field.folded;
    for (const match of matchesOf(all, text)) {
      const found = list[match.indexOf(match[0], 1) - 1];
      if (!found || match[0] === '') continue;
      const end = match.index + match[0].length;
      if (found.unlessMeasured && MEASURED.test(sentenceAround(text, match.index, end))) continue;
      yield { span: unfold(field.folded, match.index, end), detail: found.say };
    }
  };
}

/** How far a sentence is looked through to either side. */
const REACH = 60;

/** The sentence a span stands in, as far as `REACH`. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const from = Math.max(...['。', '；', ';', '\n'].map((mark) => before.lastIndexOf(mark))) + 1;
  const to = after.search(/[。；;\n]/u);
  return before.slice(from) + text.slice(start, end) + (to < 0 ? after : after.slice(0, to));
}
