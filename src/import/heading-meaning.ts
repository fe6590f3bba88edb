import {
  type Announced,
  HEADING_HINTS,
  HEADING_PREFIXES,
  HEADING_SUFFIXES,
  HEADING_WORDS,
} from './heading-words.ts';

/** What a heading's words mean. */
export interface Meaning {
  readonly announces: Announced;
  readonly form: 'section' | 'label' | 'condition' | 'column';
}

/** Every heading by its words, without blanks. */
export const KNOWN = new Map<string, Meaning>();
for (const { announces, form, words } of HEADING_WORDS) {
  for (const word of words) {
    const key = word.replace(/\s/g, '');
    if (!KNOWN.has(key)) KNOWN.set(key, { announces, form });
  }
}
/** Words long enough that one wrong, missing or doubled character still tells them. */
const STRONG = [...KNOWN].filter(
  ([word, { form }]) => form !== 'condition' && /^\p{Script=Han}{4,7}$/u.test(word),
);
/** Headings are no longer than this. */
export const LONGEST = 24;
/** Blanks and signs around words. */
export const EDGES = /^[\s\p{P}\p{S}\uf000-\uf0ff]+|[\s\p{P}\p{S}\uf000-\uf0ff]+$/gu;
const IN_BRACKETS = /[([（【][^()（）【】[\]]{0,30}[)\]）】]/gu;

const cache = new Map<string, Meaning | null>();

/** What a heading in half width and lower case means, or null where it is none of ours; modifiers, blanks and a slip are allowed. */
export function meaningOf(text: string): Meaning | null {
  if (text.length > LONGEST * 2) return null;
  const known = cache.get(text);
  if (known !== undefined) return known;
  const meaning = lookUp(text);
  if (cache.size < 5000) cache.set(text, meaning);
  return meaning;
}

function lookUp(text: string): Meaning | null {
  const plain = text.replace(EDGES, '').replace(/\s+/g, '');
  const bare = text.replace(/\s+/g, '').replace(IN_BRACKETS, '').replace(EDGES, '');
  if (bare.length < 2 || bare.length > LONGEST) return bare === '' ? exact(plain.replace(EDGES, '')) : null;
  return (
    modified(bare, 2) ??
    modified(bare.replace(/[?？!！、/／&和与及或·\-—_]/gu, ''), 1) ??
    joined(bare) ??
    // 岗位职责Responsibilities, Requirements 任职要求
    (/^[a-z' ]{4,}\p{Script=Han}{3,}$/u.test(bare) ? modified(bare.replace(/^[a-z' ]+/u, ''), 1) : null) ??
    (/^\p{Script=Han}{3,}[a-z' ]+$/u.test(bare) ? modified(bare.replace(/[a-z' ]+$/u, ''), 1) : null) ??
    misspelt(bare)
  );
}

function exact(word: string): Meaning | null {
  return KNOWN.get(word) ?? null;
}

function modified(word: string, depth: number): Meaning | null {
  const found = exact(word);
  if (found || depth === 0 || word.length < 3) return found;
  for (const prefix of HEADING_PREFIXES) {
    if (word.length - prefix.length < 2 || !word.startsWith(prefix)) continue;
    const rest = modified(word.slice(prefix.length), depth - 1);
    if (rest) return rest;
  }
  for (const suffix of HEADING_SUFFIXES) {
    if (word.length - suffix.length < 2 || !word.endsWith(suffix)) continue;
    const rest = modified(word.slice(0, -suffix.length), depth - 1);
    if (rest && rest.form !== 'condition') return rest;
  }
  return null;
}

const LISTED = new Set<Announced>(['duty', 'requirement', 'preferred', 'mixed', 'unknown']);

/** 岗位职责及任职要求, 薪资/福利: both halves are known. */
function joined(word: string): Meaning | null {
  const halves = word.split(/[、/／&+和与及或]/u).filter((half) => half !== '');
  if (halves.length !== 2) return null;
  const [a, b] = halves.map((half) => modified(half, 1));
  if (!a || !b) return null;
  if (a.announces === b.announces) return a;
  if (a.form === 'condition' && b.form === 'condition') return a;
  // 薪资与作息时间: neither lists duties or requirements.
  if (![a, b].some(({ announces, form }) => LISTED.has(announces) || form !== 'section')) return a;
  return { announces: 'mixed', form: 'section' };
}

/** One character wrong, left out or put in. */
function misspelt(word: string): Meaning | null {
  if (!/^\p{Script=Han}{3,7}$/u.test(word)) return null;
  for (const [known, meaning] of STRONG) {
    const by = word.length - known.length;
    if (
      by === 0
        ? differBy(known, word) === 1
        : by === 1
          ? isWithoutOne(word, known)
          : by === -1 && isWithoutOne(known, word)
    ) {
      return meaning.announces === 'duty' || meaning.announces === 'requirement' ? meaning : null;
    }
  }
  return null;
}

function differBy(a: string, b: string): number {
  let count = 0;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) count++;
  return count;
}

function isWithoutOne(long: string, short: string): boolean {
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return long.slice(at + 1) === short.slice(at) && short.length >= 3;
}

/** What a heading that is in no list announces, by words in it. */
export function hintOf(text: string): Announced {
  return HEADING_HINTS.find(([, words]) => words.test(text))?.[0] ?? 'unknown';
}
