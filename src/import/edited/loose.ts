import { emptyJob, type JobDescription } from '#model/job-description.ts';
import { getAt, type Path } from '#model/path.ts';
import { readText } from '../read-text.ts';
import type { Change, Entry } from './change.ts';
import { otherWords, wordsOf } from './entries.ts';
import type { Ledger, Loose } from './ledger.ts';

/** Lists that words without a place can go to. Of signatures every document has its own. */
const LISTS = [
  'identity/locations',
  'reporting/subordinates',
  'duties',
  'requirements',
  'indicators',
  'authority',
  'relations/internal',
  'relations/external',
  'benefits',
  'control/revisions',
] as const;
const GROUPS = [
  'identity',
  'reporting',
  'appraisal',
  'conditions',
  'pay',
  'company',
  'posting',
  'control',
] as const;

/** Where words without a place go: read like any text into fields that are still empty, and else kept as they are. */
export function looseChanges(job: JobDescription, ledger: Ledger, filled: ReadonlySet<Path>): Change[] {
  const changes: Change[] = [];
  for (const { heading, lines } of sections(ledger.loose)) {
    const text = [heading, ...lines].filter((line) => line !== '').join('\n');
    const read = readText(text).job;
    const settings = scalars(read);
    const fits = settings.every(([path]) => isEmpty(getAt(job, path)) && !filled.has(path));
    const signs = read.control.signatures.some(({ name, date }) => name !== '' || date !== '');
    if (!fits || signs || read.leftover.length > 0) {
      changes.push(...lines.map((line) => leave(ledger, heading === '' ? line : `${heading}：${line}`)));
      continue;
    }
    for (const [path, value] of settings) {
      const edits = [{ verb: 'set', path, value }] as const;
      changes.push({ kind: 'added', path, before: '', after: String(value), others: [], edits });
    }
    for (const list of LISTS) {
      for (const entry of getAt(read, list) as readonly Entry[]) {
        const { id: _, ...parts } = entry;
        changes.push(addition(list, ledger.add(list, '', null, parts)));
      }
    }
  }
  return changes;
}

/** A change that brings in an entry. */
export function addition(
  list: Path,
  { entry, behind }: { readonly entry: Entry; readonly behind: readonly string[] },
): Change {
  return {
    kind: 'added',
    path: `${list}/${entry.id}`,
    before: '',
    after: wordsOf(list, entry),
    others: otherWords(list, entry),
    edits: [{ verb: 'insert', list, behind, entry }],
  };
}

function leave(ledger: Ledger, text: string): Change {
  return addition('leftover', ledger.add('leftover', text));
}

/** Lines in a row under one heading. */
function sections(loose: readonly Loose[]): { readonly heading: string; readonly lines: string[] }[] {
  const found: { heading: string; lines: string[] }[] = [];
  for (const { heading, text } of loose) {
    const last = found.at(-1);
    if (last && last.heading === heading && heading !== '') last.lines.push(text);
    else found.push({ heading, lines: [text] });
  }
  return found;
}

/** The single values that a reading has found. */
function scalars(read: JobDescription): (readonly [Path, string | number])[] {
  const blank = emptyJob();
  const found: (readonly [Path, string | number])[] = [];
  if (read.purpose !== '') found.push(['purpose', read.purpose]);
  for (const group of GROUPS) {
    for (const [key, value] of Object.entries(read[group])) {
      const path = `${group}/${key}`;
      if ((typeof value === 'string' || typeof value === 'number') && value !== getAt(blank, path))
        found.push([path, value]);
    }
  }
  return found;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '';
}
