import { remembering, unfold } from '#text/fold.ts';
import { matchesOf } from '#text/matches.ts';
import type { TextSpan } from '#text/quantity.ts';
import type { Place } from './finding.ts';
import type { CheckedDocument, CheckedField, CheckedText, Part } from './prepare.ts';
import type { DocumentHit } from './rule.ts';

/** A place in a field, in UTF-16 units of its folded text. */
export interface Spot {
  readonly field: CheckedField;
  readonly span: TextSpan;
}

/** Remembers what a function makes of a folded text, so that a rule on the whole document reads only what changed. */
export function reading<T>(read: (folded: string) => T): (field: CheckedText) => T {
  return remembering(({ folded }) => read(folded.text));
}

/**
 * The fields asked for last, part by part. A weak map would do as well, but what it holds outlives the young
 * generation of objects, and collecting that takes longer than a check.
 */
let last: {
  readonly fields: readonly CheckedField[];
  readonly byPart: ReadonlyMap<Part, readonly CheckedField[]>;
} = { fields: [], byPart: new Map() };

/** The fields of some parts of a document, in document order. */
export function fieldsOf(
  { fields }: Pick<CheckedDocument, 'fields'>,
  parts: readonly Part[],
): readonly CheckedField[] {
  if (last.fields !== fields) last = { fields, byPart: Map.groupBy(fields, ({ part }) => part) };
  const [only] = parts;
  if (parts.length === 1 && only) return last.byPart.get(only) ?? [];
  let filled = 0;
  let single: readonly CheckedField[] = [];
  for (const part of parts) {
    const found = last.byPart.get(part);
    if (!found) continue;
    filled++;
    single = found;
  }
  return filled < 2 ? single : fields.filter(({ part }) => parts.includes(part));
}

/**
 * Every match of a pattern (flag `g`) in some parts of a document; a group named `at` narrows the span.
 * Matches that `unless` finds in the sentence part around them, 16 units to either side, are left out.
 */
export function spotsOf(
  document: CheckedDocument,
  parts: readonly Part[],
  regex: RegExp,
  unless?: RegExp,
): readonly Spot[] {
  const spots: Spot[] = [];
  for (const field of fieldsOf(document, parts)) {
    const { text } = field.folded;
    for (const match of matchesOf(regex, text)) {
      const at = match.groups?.['at'] ?? match[0];
      const start = match.index + match[0].lastIndexOf(at);
      const end = start + at.length;
      if (end === start || unless?.test(text.slice(Math.max(0, start - 16), end + 16))) continue;
      spots.push({ field, span: [start, end] });
    }
  }
  return spots;
}

/** The whole of a field. */
export function wholeField(field: CheckedField): Spot {
  return { field, span: [0, field.folded.text.length] };
}

/** A spot as a place in the original document. */
export function placeOf({ field, span: [start, end] }: Spot): Place {
  return { path: field.path, span: unfold(field.folded, start, end) };
}

/** The author's words at a spot, cut after 30 characters. */
export function wordsAt(spot: Spot): string {
  const [start, end] = placeOf(spot).span;
  const words = [...spot.field.text.slice(start, end).trim()];
  return words.length > 30 ? `${words.slice(0, 29).join('')}…` : words.join('');
}

/** One spot that disagrees with others, and the sentence that says how. */
export function clash(spot: Spot, others: readonly Spot[], detail: string): DocumentHit {
  return { ...placeOf(spot), related: others.map(placeOf), detail };
}

/** Two things that cannot both hold. */
export interface Contradiction {
  readonly one: RegExp;
  readonly other: RegExp;
  /** Around either: what makes it innocent. */
  readonly unless?: RegExp;
}

/** Closer together than this in one text and in one clause, two words are a choice (双休/单休), not a contradiction. */
const CHOICE = 4;

/** For each pair of contradictory patterns that both occur one hit, at the first `other`, with the first `one` beside it. */
export function* contradictions(
  document: CheckedDocument,
  parts: readonly Part[],
  pairs: readonly Contradiction[],
): Iterable<DocumentHit> {
  for (const { one, other, unless } of pairs) {
    const [first] = spotsOf(document, parts, one, unless);
    if (!first) continue;
    const rival = spotsOf(document, parts, other, unless).find(
      ({ field, span: [start, end] }) =>
        field !== first.field ||
        start >= first.span[1] + CHOICE ||
        end + CHOICE <= first.span[0] ||
        /[，。；;]/.test(field.folded.text.slice(first.span[1], start)),
    );
    if (rival) yield clash(rival, [first], `这里写「${wordsAt(rival)}」，另一处写「${wordsAt(first)}」。`);
  }
}
