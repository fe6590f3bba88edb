import type { JobDescription } from '#model/job-description.ts';
import { getAt, type Path, updateAt } from '#model/path.ts';

/** An entry of any list. */
export type Entry = { readonly id: string } & Readonly<Record<string, unknown>>;

/** One step of putting a change into a document. */
export type Edit =
  | { readonly verb: 'set'; readonly path: Path; readonly value: string | number | null }
  /** Puts the entries of these ids into this order, in the places they have among the others. */
  | { readonly verb: 'order'; readonly list: Path; readonly ids: readonly string[] }
  /** Puts an entry behind the first of these that is there, else at the front. */
  | {
      readonly verb: 'insert';
      readonly list: Path;
      readonly behind: readonly string[];
      readonly entry: Entry;
    }
  | { readonly verb: 'remove'; readonly path: Path };

/** Something that reads otherwise in a file than in the document the file was made from. */
export interface Change {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved';
  /** The field, the entry, or for moves the list. */
  readonly path: Path;
  /** What the document says; empty for what is new. */
  readonly before: string;
  /** What the file says; empty for what was taken out. */
  readonly after: string;
  /** Other words of an entry that come or go with it. */
  readonly others: readonly string[];
  readonly edits: readonly Edit[];
}

/** Entries go in before others go out, so that each still finds its neighbours. */
const ORDER: readonly Edit['verb'][] = ['set', 'order', 'insert', 'remove'];

/** A document with the changes of a file that are to be taken over. */
export function withChanges(job: JobDescription, changes: readonly Change[]): JobDescription {
  const edits = changes.flatMap((change) => change.edits);
  return ORDER.flatMap((verb) => edits.filter((edit) => edit.verb === verb)).reduce(apply, job);
}

function apply(job: JobDescription, edit: Edit): JobDescription {
  switch (edit.verb) {
    case 'set':
      return updateAt(job, edit.path, () => edit.value);
    case 'order':
      return inList(job, edit.list, (entries) => {
        const wanted = edit.ids.flatMap((id) => entries.filter((entry) => entry.id === id));
        const moved = new Set(wanted);
        let next = 0;
        return entries.map((entry) => (moved.has(entry) ? (wanted[next++] as Entry) : entry));
      });
    case 'insert':
      return inList(job, edit.list, (entries) => {
        const before = edit.behind.find((id) => entries.some((entry) => entry.id === id));
        const at = entries.findIndex((entry) => entry.id === before);
        return entries.toSpliced(at + 1, 0, edit.entry);
      });
    case 'remove': {
      const cut = edit.path.lastIndexOf('/');
      const id = edit.path.slice(cut + 1);
      return inList(job, edit.path.slice(0, cut), (entries) => entries.filter((entry) => entry.id !== id));
    }
  }
}

function inList(
  job: JobDescription,
  list: Path,
  change: (entries: readonly Entry[]) => readonly Entry[],
): JobDescription {
  if (!Array.isArray(getAt(job, list))) return job;
  return updateAt(job, list, (value) => change(value as readonly Entry[]));
}
