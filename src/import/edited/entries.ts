import type { JobDescription, Requirement } from '#model/job-description.ts';
import { getAt, type Path } from '#model/path.ts';
import { BLANK_ENTRIES } from '#model/sketch.ts';
import { kindOfRequirement } from '../fields/requirement.ts';
import type { Entry } from './change.ts';
import { readTold } from './values.ts';

/** An entry by its list and id. */
export interface Place {
  readonly list: Path;
  readonly id: string;
}

/** Keys that hold what an entry says or is called, the first that it has. */
const WORDS = ['text', 'title', 'name', 'party', 'version'] as const;

/** A path without ids: duties/children/text. */
export function slotOf(job: JobDescription, path: Path): string {
  const keys = path.split('/');
  return keys.filter((_, index) => !isList(job, keys.slice(0, index).join('/'))).join('/');
}

function isList(job: JobDescription, path: Path): boolean {
  return path !== '' && Array.isArray(getAt(job, path));
}

/** The innermost entry that all of these fields belong to; null where there is none. */
export function commonEntry(job: JobDescription, paths: readonly Path[]): Place | null {
  const [first, ...others] = paths;
  if (first === undefined) return null;
  const keys = first.split('/');
  for (let length = keys.length; length >= 2; length--) {
    const prefix = `${keys.slice(0, length).join('/')}/`;
    const list = keys.slice(0, length - 1).join('/');
    if (others.every((path) => path.startsWith(prefix)) && isList(job, list))
      return { list, id: keys[length - 1] ?? '' };
  }
  return null;
}

/** The outermost entry a field belongs to; null where it belongs to none. */
export function outerEntry(job: JobDescription, path: Path): Place | null {
  const keys = path.split('/');
  for (let length = 1; length < keys.length; length++) {
    const list = keys.slice(0, length).join('/');
    if (isList(job, list)) return { list, id: keys[length] ?? '' };
  }
  return null;
}

/** The key of an entry's own words in its list. */
export function wordsKey(list: Path): string {
  const blank = BLANK_ENTRIES[list];
  return blank ? (WORDS.find((key) => key in blank) ?? 'text') : 'text';
}

/** An id that no entry of a list has. */
export function freshId(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) if (!taken.has(`w${number}`)) return `w${number}`;
}

/** An entry of these words, as a list keeps it; what the words don't tell is taken from a sibling. */
export function newEntry(list: Path, id: string, text: string, sibling: Entry | null): Entry {
  const blank = { ...(BLANK_ENTRIES[list] ?? { text: '' }), id };
  if (list === 'requirements') {
    const necessity = (sibling?.['necessity'] as Requirement['necessity'] | undefined) ?? 'must';
    return { ...blank, text, kind: kindOfRequirement(text), necessity };
  }
  if (list === 'reporting/subordinates') {
    const [, title = text, count] = /^(.*?)(\d{1,6})人$/.exec(text) ?? [];
    return { ...blank, title, count: count === undefined ? null : Number(count) };
  }
  if (list.startsWith('relations/')) {
    const [, party = text, matter = ''] = /^([^（]+)（(.*)）$/s.exec(text) ?? [];
    return { ...blank, party, matter };
  }
  if (list === 'authority') {
    const [, name = '', words = text] = /^(.{2,4})：(.*)$/s.exec(text) ?? [];
    const [kind] = readTold(`authority/${id}/kind`, name) ?? [];
    return kind ? { ...blank, text: words, kind: kind.value } : { ...blank, text };
  }
  return { ...blank, [wordsKey(list)]: text };
}

/** An entry's own words. */
export function wordsOf(list: Path, entry: Entry): string {
  const words = entry[wordsKey(list)];
  return typeof words === 'string' ? words : '';
}

/** Every other text in an entry, and numbers that are no part of its words, for people. */
export function otherWords(list: Path, entry: Entry): string[] {
  const own = wordsKey(list);
  const said = (value: unknown): string[] => {
    if (typeof value === 'string') return value.trim() === '' ? [] : [value];
    if (Array.isArray(value)) return value.flatMap((each: Entry) => said(each['text']));
    return [];
  };
  return Object.entries(entry).flatMap(([key, value]) => {
    if (key === own || SILENT.has(key)) return [];
    if (typeof value === 'number') return [key === 'weight' ? `${value}%` : String(value)];
    return said(value);
  });
}

const SILENT = new Set(['id', 'kind', 'necessity', 'role', 'responsibility']);
