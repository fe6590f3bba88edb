import type { JobDescription } from '#model/job-description.ts';
import { getAt, isUnder, type Path } from '#model/path.ts';
import type { Change, Edit, Entry } from './change.ts';
import { commonEntry, otherWords, type Place, wordsKey, wordsOf } from './entries.ts';
import type { Ledger, Observed } from './ledger.ts';
import { addition, looseChanges } from './loose.ts';
import { readTold } from './values.ts';

/** The changes that all sightings of a file's words come to, in the order of the document. */
export function changesOf(
  job: JobDescription,
  ledger: Ledger,
): { readonly changes: readonly Change[]; readonly notes: readonly string[] } {
  const removed = removedEntries(job, ledger);
  const isGone = (path: Path): boolean => removed.some((entry) => isUnder(path, pathOf(entry)));
  const fields = [...ledger.fields.values()].filter(({ path }) => !isGone(path));
  const changed = fields.flatMap((field) => fieldChange(job, ledger, field));
  const added = ledger.added.filter(({ list }) => !isGone(list)).map((each) => addition(each.list, each));
  const loose = looseChanges(job, ledger, new Set(changed.map(({ path }) => path)));
  const all = [
    ...changed,
    ...removed.map((place) => removal(job, place)),
    ...added,
    ...loose,
    ...moves(job, ledger, isGone),
  ];
  const parts = Object.keys(job);
  const rank = ({ path }: Change): number => parts.indexOf(path.split('/')[0] ?? '');
  return { changes: all.toSorted((a, b) => rank(a) - rank(b)), notes: [...new Set(ledger.notes)] };
}

const pathOf = ({ list, id }: Place): Path => `${list}/${id}`;

/** What a field says now: what it was changed to anywhere, else nothing where it is printed nowhere any more. */
function readingOf({ before, sightings }: Observed): { readonly now: string; readonly others: string[] } {
  const changed = sightings.filter(({ now }) => now !== '' && now !== before);
  const own = sightings.filter(({ isEcho }) => !isEcho);
  const [first = null] = [...changed.filter(({ isEcho }) => !isEcho), ...changed];
  if (first)
    return { now: first.now, others: changed.map(({ now }) => now).filter((now) => now !== first.now) };
  const isThere = own.length === 0 || own.some(({ now }) => now !== '');
  return { now: isThere ? before : '', others: [] };
}

/** The entries of which nothing that was printed is left; those below them are not named again. */
function removedEntries(job: JobDescription, ledger: Ledger): Place[] {
  const entries = new Map<Path, { readonly place: Place; isThere: boolean }>();
  for (const field of ledger.fields.values()) {
    if (field.before === '' || field.path.startsWith('control/signatures/')) continue;
    const keys = field.path.split('/');
    const isThere = readingOf(field).now !== '' || ledger.appended.has(field.path);
    for (let length = keys.length - 1; length >= 2; length--) {
      const prefix = keys.slice(0, length).join('/');
      const place = commonEntry(job, [`${prefix}/`]);
      if (!place || pathOf(place) !== prefix) continue;
      const known = entries.get(prefix);
      if (known) known.isThere ||= isThere;
      else entries.set(prefix, { place, isThere });
    }
  }
  const gone = [...entries].flatMap(([path, { place, isThere }]) =>
    !isThere && ledger.fields.has(`${path}/${wordsKey(place.list)}`) ? [place] : [],
  );
  return gone.filter(
    (place) => !gone.some((other) => other !== place && isUnder(pathOf(place), pathOf(other))),
  );
}

function removal(job: JobDescription, place: Place): Change {
  const path = pathOf(place);
  const entry = getAt(job, path) as Entry;
  return {
    kind: 'removed',
    path,
    before: wordsOf(place.list, entry),
    after: '',
    others: otherWords(place.list, entry),
    edits: [{ verb: 'remove', path }],
  };
}

function fieldChange(job: JobDescription, ledger: Ledger, field: Observed): Change[] {
  const { path, before, isTold } = field;
  const { now, others } = readingOf(field);
  for (const other of others) ledger.lose(other);
  const after = [now, ...(ledger.appended.get(path) ?? [])].filter((part) => part !== '').join('\n');
  if (after === before) return [];
  const settings = isTold ? readTold(path, after) : [{ path, value: after }];
  if (!settings) {
    ledger.lose(after);
    return [];
  }
  const edits = settings
    .filter(({ path: own, value }) => getAt(job, own) !== value)
    .map((setting): Edit => ({ verb: 'set', ...setting }));
  const kind = before === '' ? 'added' : 'changed';
  return edits.length === 0 ? [] : [{ kind, path, before, after, others: [], edits }];
}

/** Lists whose entries stand in another order. */
function moves(job: JobDescription, ledger: Ledger, isGone: (path: Path) => boolean): Change[] {
  return [...ledger.orders.values()].flatMap(({ list, ids }): Change[] => {
    const all = getAt(job, list);
    if (!Array.isArray(all)) return [];
    const entries = (all as readonly Entry[]).filter(
      ({ id }) => ids.includes(id) && !isGone(`${list}/${id}`),
    );
    const now = ids.filter((id) => entries.some((entry) => entry.id === id));
    if (now.every((id, index) => entries[index]?.id === id)) return [];
    const words = (id: string): string => {
      const at = (all as readonly Entry[]).findIndex((entry) => entry.id === id);
      return `${at + 1}. ${wordsOf(list, (all as readonly Entry[])[at] as Entry)}`;
    };
    return [
      {
        kind: 'moved',
        path: list,
        before: entries.map(({ id }) => words(id)).join('\n'),
        after: now.map(words).join('\n'),
        others: [],
        edits: [{ verb: 'order', list, ids: now }],
      },
    ];
  });
}
