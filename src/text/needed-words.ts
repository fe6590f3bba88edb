/*
 * What a regular expression cannot do without. A text that lacks it holds no match, so that a cheap search
 * for words can stand before many dear expressions.
 */

import { compileLiterals } from './literal-index.ts';

/** Words of which a match holds one. */
type Group = readonly string[];
/** Groups from each of which a match holds a word; none where there is nothing to rely on. */
export type Needs = readonly Group[];

const HAN = /[一-龥]/;
/** Assertions match nothing of their own; what they look at may lie outside. */
const GROUP = /\((\?(?:[:]|<?[=!]|<[A-Za-z]\w*>))?/y;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const ESCAPE = /\\(?:u[\da-fA-F]{4}|[pPk](?:\{[^}]*\}|<[^>]*>)|.)/y;

/**
 * What each of the alternatives of a regular expression's source needs: runs of Han characters, of which any
 * other character is no part.
 */
export function neededWords(source: string): readonly Needs[] {
  let at = 0;
  const take = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at;
    const found = token.exec(source);
    if (found) at = token.lastIndex;
    return found;
  };
  /** Whether what was just read may be left out. */
  const isOptional = (): { optional: boolean; repeated: boolean } => {
    const found = take(QUANTIFIER);
    if (!found) return { optional: false, repeated: false };
    return { optional: /^[*?]/.test(found[0]) || found[1] === '0', repeated: true };
  };
  const alternatives = (): Needs[] => {
    const all = [sequence()];
    while (source[at] === '|' && ++at) all.push(sequence());
    return all;
  };
  const sequence = (): Needs => {
    const groups: Group[] = [];
    let run = '';
    const close = (): void => {
      if (run !== '') groups.push([run]);
      run = '';
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const char = source[at] as string;
      if (char === '(') {
        const opening = take(GROUP)?.[1] ?? '';
        const inner = alternatives();
        at++;
        close();
        if (isOptional().optional || /[=!]$/.test(opening)) continue;
        if (inner.length === 1) groups.push(...(inner[0] as Needs));
        else {
          const best = inner.map((needs) => needs.toSorted(rarerFirst)[0]);
          if (best.every((group) => group !== undefined)) groups.push([...new Set(best.flat())]);
        }
      } else if (take(CLASS) || take(ESCAPE)) {
        close();
        isOptional();
      } else {
        at++;
        const { optional, repeated } = isOptional();
        if (!HAN.test(char) || optional) close();
        else {
          run += char;
          if (repeated) close();
        }
      }
    }
    close();
    return groups;
  };
  return alternatives();
}

const shortest = (words: Group): number => Math.min(...words.map(({ length }) => length));

/** Which of two groups is met less often: longer words, then fewer. */
function rarerFirst(one: Group, other: Group): number {
  return shortest(other) - shortest(one) || one.length - other.length;
}

/** The groups worth looking for: single characters are met too often to tell where there are words. */
function telling(needs: Needs): Needs {
  const words = needs.filter((group) => shortest(group) > 1);
  return (words.length > 0 ? words : needs.toSorted(rarerFirst).slice(0, 1)).slice(0, 31);
}

/** One alternative of one of several expressions, and what it needs. */
export interface Alternative {
  /** The expression's place among them. */
  readonly index: number;
  /** The groups worth looking for; none where it may match anything. */
  readonly groups: Needs;
}

/** The alternatives of regular expressions given by their sources. */
export function alternativesOf(sources: readonly string[]): readonly Alternative[] {
  return sources.flatMap((source, index) =>
    neededWords(source).map((needs) => ({ index, groups: telling(needs) })),
  );
}

/** Words one of which is in every match of one of the expressions, those apart that need none. */
export function signsOf(sources: readonly string[]): readonly string[] {
  return [...new Set(alternativesOf(sources).flatMap(({ groups }) => groups.toSorted(rarerFirst)[0] ?? []))];
}

/**
 * Marks with 1 which of several regular expressions, given by their sources, may match a text. The marks hold
 * until the next call.
 */
export function sieve(sources: readonly string[]): (text: string) => Uint8Array {
  const always = new Uint8Array(sources.length);
  /** Of each alternative its expression, the bits of its groups, and the bits met so far. */
  const owners: number[] = [];
  const wanted: number[] = [];
  const users = new Map<string, number[]>();
  for (const { index, groups } of alternativesOf(sources)) {
    if (groups.length === 0) always[index] = 1;
    const alternative = owners.push(index) - 1;
    wanted.push(2 ** groups.length - 1);
    for (const [bit, words] of groups.entries()) {
      for (const word of words) {
        const list = users.get(word);
        if (list) list.push(alternative, 1 << bit);
        else users.set(word, [alternative, 1 << bit]);
      }
    }
  }
  const scan = compileLiterals([...users.keys()]);
  const uses = [...users.values()].map((list) => Int32Array.from(list));
  const met = new Int32Array(owners.length);
  const marks = new Uint8Array(sources.length);
  const meet = (word: number): void => {
    const list = uses[word] as Int32Array;
    for (let at = 0; at < list.length; at += 2) {
      const alternative = list[at] as number;
      const bits = (met[alternative] as number) | (list[at + 1] as number);
      met[alternative] = bits;
      if (bits === wanted[alternative]) marks[owners[alternative] as number] = 1;
    }
  };
  return (text) => {
    met.fill(0);
    marks.set(always);
    scan(text, meet);
    return marks;
  };
}
