import type { Path } from '#model/path.ts';
import { unfold } from '#text/fold.ts';
import { compileLiterals } from '#text/literal-index.ts';
import { matchesOf } from '#text/matches.ts';
import { alternativesOf } from '#text/needed-words.ts';
import type { CheckedField, CheckedText, Part } from './prepare.ts';
import type { EachField, FieldHit, Pattern, Phrases, Rule } from './rule.ts';

/** A hit of the rule with that number. */
interface NumberedHit {
  readonly number: number;
  readonly hit: FieldHit;
}

/** A field with what the rules that read single fields say of it. */
export interface ReadField extends CheckedField {
  readonly hits: readonly NumberedHit[];
  /** Rules reading the whole document whose literals occur here, each followed by the bits of what may match. */
  readonly wanted: readonly number[];
}

/** What a literal is to the rules: a sign to run some, a phrase to report, or an innocent longer word. */
interface Meaning {
  readonly triggers: number[];
  readonly phraseOf: number[];
  readonly allowedIn: number[];
  /** Groups of words it is one of. */
  readonly groups: number[];
}

/** Which of a rule's expressions may match. */
interface Possibilities {
  /** Alternative by alternative its expression, the number of groups it needs a word of, and these groups. */
  readonly alternatives: Int32Array;
  readonly may: Uint8Array;
}

/** The literals of all rules, in the order they are first named, each with what it means, and what expressions need. */
function meaningsOf(rules: readonly Rule[]) {
  const meanings = new Map<string, Meaning>();
  const meaningOf = (literal: string): Meaning => {
    const key = literal.toLowerCase();
    const meaning = meanings.get(key) ?? { phraseOf: [], allowedIn: [], triggers: [], groups: [] };
    meanings.set(key, meaning);
    return meaning;
  };
  const groups = new Map<string, number>();
  const groupOf = (words: readonly string[]): number => {
    const key = words.join(' ');
    let group = groups.get(key);
    if (group === undefined) {
      group = groups.size;
      groups.set(key, group);
      for (const word of words) meaningOf(word).groups.push(group);
    }
    return group;
  };
  const possibilities = rules.map(({ find }): Possibilities | null =>
    (find.kind === 'each' || find.kind === 'document') && find.sources
      ? {
          alternatives: Int32Array.from(
            alternativesOf(find.sources).flatMap(({ index, groups }) => [
              index,
              groups.length,
              ...groups.map(groupOf),
            ]),
          ),
          may: new Uint8Array(find.sources.length),
        }
      : null,
  );
  rules.forEach(({ find }, number) => {
    if (find.kind === 'phrases') {
      for (const phrase of Object.keys(find.table)) meaningOf(phrase).phraseOf.push(number);
      for (const word of find.allow) meaningOf(word).allowedIn.push(number);
    } else {
      for (const literal of find.literals ?? []) meaningOf(literal).triggers.push(number);
    }
  });
  return { meanings, groups: groups.size, possibilities };
}

interface Occurrence {
  readonly start: number;
  readonly literal: string;
}

/** Where literals of rules that report phrases occur, rule by rule. */
class Occurrences {
  readonly byRule = new Map<number, Occurrence[]>();

  put(rules: readonly number[], occurrence: Occurrence): void {
    for (const number of rules) {
      const list = this.byRule.get(number);
      if (list) list.push(occurrence);
      else this.byRule.set(number, [occurrence]);
    }
  }
}

const NONE: readonly never[] = [];
const ALL = new Uint8Array(0);

/** Compiles rules into what reads one text with all those that read single fields or ask for its literals. */
export function readerOf(rules: readonly Rule[]): (path: Path, text: CheckedText) => ReadField {
  const { meanings: byLiteral, groups: groupCount, possibilities } = meaningsOf(rules);
  const literals = [...byLiteral.keys()];
  const meanings = [...byLiteral.values()];
  const scan = compileLiterals(literals);
  const readsPart = (number: number, part: Part): boolean => {
    const { fields } = rules[number] as Rule;
    return fields === 'all' || fields.includes(part);
  };
  const always = rules.flatMap(({ find }, number) =>
    find.kind === 'each' && find.literals === null ? [number] : [],
  );
  /** For each part the rules that read every field of it, and rule by rule whether it reads the part. */
  const parts = new Map<Part, { always: readonly number[]; reads: Uint8Array }>();
  const partOf = (part: Part) => {
    let known = parts.get(part);
    if (!known) {
      known = {
        always: always.filter((number) => readsPart(number, part)),
        reads: Uint8Array.from(rules, (_, number) => (readsPart(number, part) ? 1 : 0)),
      };
      parts.set(part, known);
    }
    return known;
  };

  let readings = 0;
  /** For each rule the last reading in which it was triggered. */
  const triggered = new Uint32Array(rules.length);
  /** Literal by literal the rules it triggers and, as -1 - n, the groups it is of; where each list begins, and the end. */
  const uses = Int32Array.from(
    meanings.flatMap(({ triggers, groups }) => [...triggers, ...groups.map((group) => -1 - group)]),
  );
  const begins = new Int32Array(meanings.length + 1);
  for (const [index, { triggers, groups }] of meanings.entries()) {
    begins[index + 1] = (begins[index] as number) + triggers.length + groups.length;
  }
  const isPhrase = Uint8Array.from(meanings, ({ phraseOf, allowedIn }) =>
    phraseOf.length + allowedIn.length > 0 ? 1 : 0,
  );
  /** For each group of words the last reading in which one of them was met. */
  const met = new Uint32Array(groupCount);
  let order: number[] = [];
  let found: Occurrences | null = null;
  let allowed: Occurrences | null = null;
  const meet = (index: number, start: number): void => {
    // Loops over indices: this runs for every occurrence, and an iterator would be made each time.
    const end = begins[index + 1] as number;
    for (let at = begins[index] as number; at < end; at++) {
      const number = uses[at] as number;
      if (number < 0) met[-1 - number] = readings;
      else if (triggered[number] !== readings) {
        triggered[number] = readings;
        order.push(number);
      }
    }
    if (isPhrase[index] === 0) return;
    const { phraseOf, allowedIn } = meanings[index] as Meaning;
    const occurrence = { start, literal: literals[index] as string };
    found ??= new Occurrences();
    allowed ??= new Occurrences();
    found.put(phraseOf, occurrence);
    allowed.put(allowedIn, occurrence);
  };

  /** Which of a rule's expressions may match the text just scanned; null where none may. */
  const mayMatch = ({ alternatives, may }: Possibilities): Uint8Array | null => {
    may.fill(0);
    let any = false;
    let at = 0;
    while (at < alternatives.length) {
      const index = alternatives[at] as number;
      const end = at + 2 + (alternatives[at + 1] as number);
      at += 2;
      while (at < end && met[alternatives[at] as number] === readings) at++;
      if (at === end) {
        may[index] = 1;
        any = true;
      }
      at = end;
    }
    return any ? may : null;
  };
  return (path, field) => {
    readings++;
    order = [];
    found = null;
    allowed = null;
    scan(field.folded.text, meet);
    const { always, reads } = partOf(field.part);
    let hits: NumberedHit[] | null = null;
    let wanted: number[] | null = null;
    const put = (number: number, some: Iterable<FieldHit>): void => {
      for (const hit of some) {
        hits ??= [];
        hits.push({ number, hit });
      }
    };
    for (const [number, occurrences] of (found as Occurrences | null)?.byRule ?? NONE) {
      if (reads[number] === 0) continue;
      const innocent = (allowed as Occurrences | null)?.byRule.get(number) ?? NONE;
      put(number, phraseHits((rules[number] as Rule).find as Phrases, occurrences, innocent, field));
    }
    for (const number of always) put(number, ((rules[number] as Rule).find as EachField).run(field, ALL));
    for (const number of order) {
      if (reads[number] === 0) continue;
      const { find } = rules[number] as Rule;
      const possible = possibilities[number];
      const may = possible ? mayMatch(possible) : ALL;
      if (may === null) continue;
      if (find.kind === 'document') {
        wanted ??= [];
        wanted.push(number, bitsOf(may));
      } else if (find.kind === 'pattern') put(number, patternHits(find, field));
      else put(number, (find as EachField).run(field, may));
    }
    const { part, slot, use, text, folded } = field;
    return { path, part, slot, use, text, folded, hits: hits ?? NONE, wanted: wanted ?? NONE };
  };
}

function bitsOf(marks: Uint8Array): number {
  let bits = 0;
  for (let index = 0; index < marks.length; index++) bits |= (marks[index] as number) << index;
  return bits;
}

function* phraseHits(
  find: Phrases,
  found: readonly Occurrence[],
  allowed: readonly Occurrence[],
  field: CheckedText,
): Iterable<FieldHit> {
  for (const { start, literal } of found) {
    const end = start + literal.length;
    if (allowed.some((word) => word.start <= start && word.start + word.literal.length >= end)) continue;
    const fix = fixesOf(find, literal);
    yield { span: unfold(field.folded, start, end), fixes: fix };
  }
}

const tables = new WeakMap<Phrases['table'], ReadonlyMap<string, readonly string[]>>();

/** The fixes of a phrase, whose key in the table may hold capitals. */
function fixesOf({ table }: Phrases, literal: string): readonly string[] {
  let fixes = tables.get(table);
  if (!fixes) {
    fixes = new Map(
      Object.entries(table).map(([phrase, fix]) => [
        phrase.toLowerCase(),
        fix === null ? [] : typeof fix === 'string' ? [fix] : fix,
      ]),
    );
    tables.set(table, fixes);
  }
  return fixes.get(literal) ?? [];
}

/** How far around a hit `unless` looks, in UTF-16 units: about a clause. */
const WINDOW = 12;

function* patternHits({ regex, unless, fix, detail }: Pattern, field: CheckedText): Iterable<FieldHit> {
  const { text } = field.folded;
  for (const match of matchesOf(regex, text)) {
    const at = match.groups?.['at'];
    const start = at === undefined ? match.index : match.index + match[0].lastIndexOf(at);
    const end = start + (at ?? match[0]).length;
    if (end === start) continue;
    if (unless?.test(text.slice(Math.max(0, start - WINDOW), end + WINDOW))) continue;
    yield {
      span: unfold(field.folded, start, end),
      ...(fix && { fixes: fix(match) }),
      ...(detail && { detail: detail(match) }),
    };
  }
}
