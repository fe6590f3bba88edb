import { duty } from '#model/job-description.ts';
import type { Path } from '#model/path.ts';

/** An entry of any list of a document. */
export type Entry = { readonly id: string } & Readonly<Record<string, unknown>>;

const relation = { party: '', matter: '', frequency: '', method: '' };

/** What a new entry holds, by its list's path without ids; every other list is one of lines. */
const BLANK: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  duties: { ...duty('', '') },
  requirements: { text: '', kind: 'other', necessity: 'must' },
  indicators: { name: '', target: '', formula: '', source: '', period: '', weight: null },
  authority: { text: '', kind: 'suggest' },
  'relations/internal': relation,
  'relations/external': relation,
  'reporting/subordinates': { title: '', count: null },
  'control/signatures': { role: 'drafter', name: '', date: '' },
  'control/revisions': { version: '', date: '', clause: '', reason: '', by: '' },
};

/** What entries split off from another take over from it. */
const INHERITED: Readonly<Record<string, readonly string[]>> = {
  requirements: ['kind', 'necessity'],
  authority: ['kind'],
};

/** Keys that hold what an entry is called or says, the first that it has. */
const WORDS = ['text', 'title', 'name', 'party', 'clause'] as const;

/** The key of an entry's words. */
export function wordsKey(entry: object): string {
  return WORDS.find((key) => key in entry) ?? 'text';
}

/** A new entry for a list with its words; `like` is the entry it was split off from. */
export function newEntry(list: Path, id: string, text = '', like?: Entry): Entry {
  const inherited = Object.fromEntries(
    (like ? (INHERITED[list] ?? []) : []).map((key) => [key, like?.[key]]),
  );
  const blank = BLANK[list] ?? { text: '' };
  return { ...blank, ...inherited, [wordsKey(blank)]: text, id };
}

/** The words of an entry; of one that has several texts, the first. */
export function entryText(entry: Entry): string {
  const words = entry[wordsKey(entry)];
  return typeof words === 'string' ? words : '';
}

/** Entries below a duty's own text, in a key that holds lines. */
export function linesOf(entry: Entry, key: string): readonly Entry[] {
  const value = entry[key];
  return Array.isArray(value) ? (value as readonly Entry[]) : [];
}

/** The path cut into the list and the entry's id. */
export function entryPlace(path: Path): { readonly list: Path; readonly id: string } {
  const cut = path.lastIndexOf('/');
  return { list: path.slice(0, Math.max(0, cut)), id: path.slice(cut + 1) };
}
