/*
 * What a regular expression cannot do without. A text that holds none of these words holds no match, so
 * that a cheap search for words can stand before many dear expressions.
 */

import { compileLiterals } from './literal-index.ts';

/** Words one of which is in every match; null where there are none to rely on. */
export type Needed = readonly string[] | null;

const HAN = /[一-龥]/;
/** Assertions match nothing of their own; what they look at may lie outside. */
const GROUP = /\((\?(?:[:]|<?[=!]|<[A-Za-z]\w*>))?/y;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const ESCAPE = /\\(?:u[\da-fA-F]{4}|[pPk](?:\{[^}]*\}|<[^>]*>)|.)/y;

/** The words a regular expression's source needs: runs of Han characters, of which any other character is no part. */
export function neededWords(source: string): Needed {
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
  const alternatives = (): Needed => {
    let all: string[] | null = [];
    do {
      const words = sequence();
      all = words && all ? [...all, ...words] : null;
    } while (source[at] === '|' && ++at);
    return all;
  };
  const sequence = (): Needed => {
    let best: Needed = null;
    let run = '';
    const close = (): void => {
      if (run !== '') best = better(best, [run]);
      run = '';
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const char = source[at] as string;
      if (char === '(') {
        const opening = take(GROUP)?.[1] ?? '';
        const words = alternatives();
        at++;
        close();
        if (!isOptional().optional && !/[=!]$/.test(opening)) best = better(best, words);
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
    return best;
  };
  return alternatives();
}

/** Of two lists, both needed, the one that is met less often: longer words, then fewer. */
function better(one: Needed, other: Needed): Needed {
  if (!one || !other) return one ?? other;
  const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));
  const [a, b] = [shortest(one), shortest(other)];
  if (a !== b) return a > b ? one : other;
  return other.length < one.length ? other : one;
}

/** Marks with 1 which of several regular expressions, given by their sources, may match a text. */
export function sieve(sources: readonly string[]): (text: string) => Uint8Array {
  const needs = sources.map(neededWords);
  const words = [...new Set(needs.flatMap((need) => need ?? []))];
  const users = words.map((word) => needs.flatMap((need, index) => (need?.includes(word) ? [index] : [])));
  const always = Uint8Array.from(needs, (need) => (need ? 0 : 1));
  const scan = compileLiterals(words);
  return (text) => {
    const marks = always.slice();
    scan(text, (word) => {
      for (const index of users[word] as readonly number[]) marks[index] = 1;
    });
    return marks;
  };
}
