import { compileLiterals } from '#text/literal-index.ts';
import { CUES, type Cue, type Sense, SUBJECTS } from './meaning-words.ts';

/** How strongly the words of a point speak for each sense; only differences count. */
export type Senses = Readonly<Record<Sense, number>>;

const byPlace = (at: Cue['at']): [string, Cue][] =>
  CUES.filter((cue) => cue.at === at).flatMap((cue) =>
    cue.words.split(' ').map((word): [string, Cue] => [word, cue]),
  );

const STARTS = new Map<string, Cue[]>();
for (const [word, cue] of byPlace('start')) STARTS.set(word, [...(STARTS.get(word) ?? []), cue]);
const ENDS = new Map<string, Cue[]>();
for (const [word, cue] of byPlace('end')) ENDS.set(word, [...(ENDS.get(word) ?? []), cue]);
const ANYWHERE = byPlace('anywhere');
const scan = compileLiterals(ANYWHERE.map(([word]) => word));
const LONGEST_START = Math.max(...[...STARTS.keys()].map((word) => word.length));
const LONGEST_END = Math.max(...[...ENDS.keys()].map((word) => word.length));
/** Words of one sense further on add less and less: a long point is no surer than a short one. */
const MOST_ANYWHERE = 6;
/** Pay: 6000-9000元, 8k~12k, 待遇5000以上. */
const AMOUNT =
  /\d\s?(?:k|万|千|元)?\s?[-~—–至到]{1,2}\s?\d+(?:\.\d+)?\s?(?:k|w|万|千|元)(?![a-z])|\d{4,5}\s?[-~—–]{1,2}\s?\d{4,5}|(?:待遇|底薪|月薪|工资|收入)\D{0,4}\d{4}/;
const READ = 400;
/** Clauses after the first say less of what the point is. */
const CLAUSE_SHARE = 0.2;
const MOST_CLAUSES = 8;
const CLAUSE_END = /[,，;；。]\s*/;
const TRAILING = /[\s\p{P}]+$/u;
const LEADING = /^[\s\p{P}\p{S}]+/u;

/** The senses of a point given in half width and lower case; only its first 400 characters are read. */
export function sensesOf(shape: string): Senses {
  const text = shape.slice(0, READ).replace(LEADING, '').replace(TRAILING, '');
  const senses: Record<Sense, number> = { duty: 0, requirement: 0, other: 0 };
  const begun = new Set<Sense>();
  for (const from of [0, SUBJECTS.exec(text)?.[0].length ?? 0]) {
    for (let size = Math.min(LONGEST_START, text.length - from); size > 0; size--) {
      const cues = STARTS.get(text.slice(from, from + size));
      if (!cues) continue;
      for (const { sense, weight } of cues) {
        if (begun.has(sense)) continue;
        begun.add(sense);
        senses[sense] += from === 0 ? weight : weight * 0.75;
      }
      break;
    }
  }
  for (let size = Math.min(LONGEST_END, text.length); size > 0; size--) {
    const cues = ENDS.get(text.slice(text.length - size));
    if (!cues) continue;
    for (const { sense, weight } of cues) senses[sense] += weight;
    break;
  }
  for (const [index, clause] of text.split(CLAUSE_END).entries()) {
    if (index === 0 || index > MOST_CLAUSES) continue;
    const from = SUBJECTS.exec(clause)?.[0].length ?? 0;
    for (let size = Math.min(4, clause.length - from); size > 1; size--) {
      const cues = STARTS.get(clause.slice(from, from + size));
      if (!cues) continue;
      for (const { sense, weight } of cues) senses[sense] += weight * CLAUSE_SHARE;
      break;
    }
  }
  const anywhere: Record<Sense, number> = { duty: 0, requirement: 0, other: 0 };
  const seen = new Set<number>();
  scan(text, (literal) => {
    if (seen.has(literal)) return;
    seen.add(literal);
    const cue = ANYWHERE[literal]?.[1];
    if (cue) anywhere[cue.sense] += cue.weight;
  });
  for (const sense of ['duty', 'requirement', 'other'] as const) {
    senses[sense] += Math.min(MOST_ANYWHERE, anywhere[sense]);
  }
  if (AMOUNT.test(text)) senses.other += 2.5;
  return senses;
}

/** The likeliest sense, and by how much it leads the next. */
export function leading(senses: Senses): { readonly sense: Sense; readonly lead: number } {
  const ranked = (Object.keys(senses) as Sense[]).toSorted((a, b) => senses[b] - senses[a]);
  const [first = 'other', second = 'other'] = ranked;
  return { sense: first, lead: senses[first] - senses[second] };
}
