import { unfold } from '#text/fold.ts';
import { matchesOf } from '#text/matches.ts';
import { signsOf } from '#text/needed-words.ts';
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

/** How far a sentence is looked through to either side. */
const REACH = 60;

/** Reads texts for those of a list of emptinesses that `may` marks, by the sources of all; of hits that overlap the first is kept. */
export function emptinessReader(list: readonly Emptiness[]) {
  const sources = list.map(({ form }) => form.replaceAll('$$', END).replaceAll('..', FEW));
  const patterns = sources.map((source) => new RegExp(source, 'gu'));
  const read = (field: CheckedText, may: Uint8Array): readonly FieldHit[] => {
    const { text } = field.folded;
    const found: { start: number; end: number; emptiness: Emptiness }[] = [];
    for (let index = 0; index < patterns.length; index++) {
      if (may[index] === 0) continue;
      for (const match of matchesOf(patterns[index] as RegExp, text)) {
        const end = match.index + match[0].length;
        if (end > match.index) found.push({ start: match.index, end, emptiness: list[index] as Emptiness });
      }
    }
    if (found.length > 1) found.sort((a, b) => a.start - b.start);
    let from = 0;
    const measured = found.length > 0 && (text.length > REACH || MEASURED.test(text));
    return found.flatMap(({ start, end, emptiness: { say, unlessMeasured } }): readonly FieldHit[] => {
      if (start < from) return [];
      from = end;
      if (unlessMeasured && measured && MEASURED.test(sentenceAround(text, start, end))) return [];
      return [{ span: unfold(field.folded, start, end), detail: say }];
    });
  };
  return { read, sources, signs: signsOf(sources) };
}

/** The sentence a span stands in, as far as `REACH`. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const from = Math.max(...['。', '；', ';', '\n'].map((mark) => before.lastIndexOf(mark))) + 1;
  const to = after.search(/[。；;\n]/u);
  return before.slice(from) + text.slice(start, end) + (to < 0 ? after : after.slice(0, to));
}
