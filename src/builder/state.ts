import { applyEdits } from '#check/apply.ts';
import type { Edit, Span } from '#check/finding.ts';
import type { RoleFacts } from '#check/prepare.ts';
import type { JobDescription } from '#model/job-description.ts';
import { getAt, type Path, updateAt } from '#model/path.ts';
import { accepts } from './accepts.ts';
import { type Entry, entryPlace, entryText, linesOf, newEntry } from './entry.ts';

/** What the builder edits. Findings, preview and score are derived from it and never stored. */
export interface State {
  readonly job: JobDescription;
  /** What is known of the role whose template the document follows. */
  readonly role: RoleFacts | null;
}

/** The one way to change a document. Ids of new entries are given by the caller; one already taken gets a suffix. */
export type Action =
  /** Another value for a text, number or choice. */
  | { readonly verb: 'set'; readonly path: Path; readonly value: string | number | null }
  | { readonly verb: 'insert'; readonly list: Path; readonly at: number; readonly entries: readonly Entry[] }
  /** Takes an entry out of its list. */
  | { readonly verb: 'remove'; readonly path: Path }
  /** Puts an entry at another index of its list; indexes outside the list mean its ends. */
  | { readonly verb: 'move'; readonly path: Path; readonly to: number }
  /** Puts lines in place of a span of an entry's text; each line but the first becomes an entry of its own. */
  | {
      readonly verb: 'splice';
      readonly path: Path;
      readonly span: Span;
      readonly lines: readonly string[];
      readonly ids: readonly string[];
    }
  /** Adds an entry to the one before it. */
  | { readonly verb: 'join'; readonly path: Path }
  /** Moves an entry's text, with what hangs below it, into another list, or to the end of the text that `list` names. */
  | { readonly verb: 'transfer'; readonly path: Path; readonly list: Path; readonly at: number }
  /** What a finding proposes. */
  | { readonly verb: 'edit'; readonly edits: readonly Edit[] }
  | { readonly verb: 'replaceAll'; readonly state: State };

/** The state after an action; the same object where the action changes nothing. */
export function apply(state: State, action: Action): State {
  if (action.verb === 'replaceAll') return action.state;
  const job = change(state.job, action);
  return job === state.job ? state : { ...state, job };
}

function change(job: JobDescription, action: Exclude<Action, { verb: 'replaceAll' }>): JobDescription {
  switch (action.verb) {
    case 'set':
      return updateAt(job, action.path, (value) =>
        accepts(action.path, value, action.value) ? action.value : value,
      );
    case 'insert':
      return inList(job, action.list, (list) => withEntries(list, action.at, action.entries));
    case 'remove': {
      const { list, id } = entryPlace(action.path);
      return inList(job, list, (entries) => entries.filter((entry) => entry.id !== id));
    }
    case 'move':
      return move(job, action.path, action.to);
    case 'splice':
      return splice(job, action);
    case 'join':
      return join(job, action.path);
    case 'transfer':
      return transfer(job, action);
    case 'edit':
      return applyEdits(job, action.edits);
  }
}

function inList(
  job: JobDescription,
  path: Path,
  changeList: (entries: readonly Entry[]) => readonly Entry[],
): JobDescription {
  return updateAt(job, path, (value) => {
    if (!Array.isArray(value)) return value;
    const next = changeList(value as readonly Entry[]);
    return next.length === value.length && next.every((entry, index) => entry === value[index])
      ? value
      : next;
  });
}

/** The list at a path; empty where there is none. */
export function entriesAt(job: JobDescription, path: Path): readonly Entry[] {
  const value = getAt(job, path);
  return Array.isArray(value) ? (value as readonly Entry[]) : [];
}

function withEntries(list: readonly Entry[], at: number, added: readonly Entry[]): readonly Entry[] {
  const taken = new Set(list.map(({ id }) => id));
  const fresh = added.map((entry) => {
    let id = entry.id;
    for (let time = 2; taken.has(id); time++) id = `${entry.id}-${time}`;
    taken.add(id);
    return id === entry.id ? entry : { ...entry, id };
  });
  return list.toSpliced(Math.max(0, at), 0, ...fresh);
}

function move(job: JobDescription, path: Path, to: number): JobDescription {
  const { list, id } = entryPlace(path);
  return inList(job, list, (entries) => {
    const from = entries.findIndex((entry) => entry.id === id);
    const entry = entries[from];
    return entry ? entries.toSpliced(from, 1).toSpliced(Math.max(0, to), 0, entry) : entries;
  });
}

function splice(
  job: JobDescription,
  { path, span: [start, end], lines, ids }: Extract<Action, { verb: 'splice' }>,
): JobDescription {
  const { list, id } = entryPlace(path);
  return inList(job, list, (entries) => {
    const index = entries.findIndex((entry) => entry.id === id);
    const entry = entries[index];
    if (!entry || !('text' in entry)) return entries;
    const text = entryText(entry);
    const words = lines.length === 0 ? [''] : [...lines];
    words[0] = text.slice(0, start) + words[0];
    words[words.length - 1] += text.slice(end);
    const [first = '', ...rest] = words;
    const added = rest.map((line, at) => newEntry(list, ids[at] ?? `${id}-${at + 2}`, line, entry));
    return withEntries(
      entries.with(index, first === text ? entry : { ...entry, text: first }),
      index + 1,
      added,
    );
  });
}

function join(job: JobDescription, path: Path): JobDescription {
  const { list, id } = entryPlace(path);
  return inList(job, list, (entries) => {
    const index = entries.findIndex((entry) => entry.id === id);
    const entry = entries[index];
    const before = entries[index - 1];
    if (!entry || !before || !('text' in before)) return entries;
    const joined: Entry = {
      ...before,
      text: entryText(before) + entryText(entry),
      ...Object.fromEntries(
        ['measures', 'children']
          .filter((key) => key in before)
          .map((key) => {
            const own = linesOf(before, key);
            return [key, withEntries(own, own.length, linesOf(entry, key))];
          }),
      ),
    };
    return entries.with(index - 1, joined).toSpliced(index, 1);
  });
}

function transfer(
  job: JobDescription,
  { path, list, at }: Extract<Action, { verb: 'transfer' }>,
): JobDescription {
  const entry = getAt(job, path) as Entry | undefined;
  const target = getAt(job, list);
  if (!entry || entryPlace(path).list === list || list.startsWith(`${path}/`)) return job;
  const without = change(job, { verb: 'remove', path });
  if (typeof target === 'string' && accepts(list, target, entryText(entry))) {
    const words = [target, entryText(entry), ...linesOf(entry, 'children').map(entryText)];
    return updateAt(without, list, () => joined(words));
  }
  if (!Array.isArray(target)) return job;
  const moved = newEntry(list, entry.id, entryText(entry));
  // What hangs below a line stays below it where the other list has room for it, and else follows it.
  const below = linesOf(entry, 'children');
  const added =
    'children' in moved
      ? [{ ...moved, children: below }]
      : [moved, ...below.map((line) => newEntry(list, `${entry.id}-${line.id}`, entryText(line)))];
  return inList(without, list, (entries) => withEntries(entries, at, added));
}

/** Texts one after another, parted by a semicolon where none ends in a mark of its own. */
function joined(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .reduce((all, text) => (all === '' || /[。；！？;!?]$/.test(all) ? all + text : `${all}；${text}`), '');
}
