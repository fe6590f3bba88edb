import * as z from 'zod/mini';
import type { RoleFacts } from '#check/prepare.ts';
import { JOB_VERSION, type JobDescription } from '#model/job-description.ts';
import { readJob } from '#model/migrate.ts';
import type { State } from './state.ts';

/** The part of the browser's `Storage` that drafts need. */
export interface Store {
  readonly length: number;
  readonly key: (index: number) => string | null;
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
  readonly removeItem: (key: string) => void;
}

const DRAFT = 'gangshu/draft/';
const BROKEN = 'gangshu/broken/';
const BIN = 'gangshu/bin/';

/** The key of a draft, as storage events name it. */
export function draftKey(id: string): string {
  return DRAFT + id;
}

/** The id of the draft a key belongs to, or null for every other key. */
export function draftIdOf(key: string | null): string | null {
  return key?.startsWith(DRAFT) ? key.slice(DRAFT.length) : null;
}

const roleSchema = z.object({
  topics: z.array(z.object({ name: z.string(), words: z.array(z.string()) })),
  level: z.optional(z.string()),
  industry: z.optional(z.string()),
});

/** What is written for a draft. `stamp` is new with every save: it tells a draft changed elsewhere from one's own. */
const wrapper = z.object({
  savedAt: z.number(),
  stamp: z.string(),
  role: z.nullable(roleSchema),
  job: z.unknown(),
});

/** A draft as it was read. */
export interface Draft extends State {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly stamp: string;
}

/** A draft in a list. */
export interface DraftEntry {
  readonly id: string;
  readonly title: string;
  readonly savedAt: number;
  readonly origin: JobDescription['origin'];
}

/** Why a draft could not be opened. */
export type OpenProblem =
  | { readonly kind: 'missing' }
  /** Storage cannot be reached at all. */
  | { readonly kind: 'forbidden' }
  /** Written by a newer version of the site; left where it is. */
  | { readonly kind: 'newer'; readonly detail: string }
  /** Not readable; its text has been put aside under another key. */
  | { readonly kind: 'broken'; readonly detail: string; readonly raw: string };

/** What became of a save. */
export type Saving =
  | { readonly kind: 'saved'; readonly stamp: string; readonly savedAt: number }
  /** No room left. */
  | { readonly kind: 'full' }
  | { readonly kind: 'forbidden' }
  /** Another tab has saved this draft since it was opened here; nothing was written. */
  | { readonly kind: 'conflict' };

/** Reads a draft; one that cannot be read is kept aside, never thrown away. */
export function openDraft(
  store: Store,
  id: string,
): { readonly draft: Draft } | { readonly problem: OpenProblem } {
  const raw = attempt(() => store.getItem(DRAFT + id));
  if (!raw.ok) return { problem: { kind: 'forbidden' } };
  if (raw.value === null) return { problem: { kind: 'missing' } };
  const read = readDraft(id, raw.value);
  if ('problem' in read && read.problem.kind === 'broken') setAside(store, id, raw.value);
  return read;
}

function readDraft(id: string, raw: string): { readonly draft: Draft } | { readonly problem: OpenProblem } {
  const broken = (detail: string): { problem: OpenProblem } => ({ problem: { kind: 'broken', detail, raw } });
  const data = parse(raw);
  const wrapped = wrapper.safeParse(data);
  if (!wrapped.success) return broken('草稿的内容不完整。');
  const { savedAt, stamp, role, job } = wrapped.data;
  const reading = readJob(job);
  if ('job' in reading)
    return { draft: { id, savedAt, stamp, role: role as RoleFacts | null, job: reading.job } };
  return isNewer(job) ? { problem: { kind: 'newer', detail: reading.problem } } : broken(reading.problem);
}

function isNewer(job: unknown): boolean {
  return typeof job === 'object' && job !== null && 'version' in job && Number(job.version) > JOB_VERSION;
}

function setAside(store: Store, id: string, raw: string): void {
  const kept = attempt(() => store.setItem(BROKEN + id, raw));
  // Without room for a second copy the first one stays where it is.
  if (kept.ok) attempt(() => store.removeItem(DRAFT + id));
}

/** Writes a draft unless another tab has written it since `known`, the stamp last seen here (null: never saved). */
export function saveDraft(
  store: Store,
  id: string,
  { job, role }: State,
  { known, stamp, now }: { readonly known: string | null; readonly stamp: string; readonly now: number },
): Saving {
  const current = attempt(() => store.getItem(DRAFT + id));
  if (!current.ok) return { kind: 'forbidden' };
  if (current.value !== null && stampOf(current.value) !== known) return { kind: 'conflict' };
  const written = attempt(() =>
    store.setItem(DRAFT + id, JSON.stringify({ savedAt: now, stamp, role, job })),
  );
  if (written.ok) return { kind: 'saved', stamp, savedAt: now };
  return isQuota(written.error) ? { kind: 'full' } : { kind: 'forbidden' };
}

/** The stamp of a draft as stored, or null where it cannot be read. */
export function stampOf(raw: string | null): string | null {
  const data = raw === null ? null : parse(raw);
  const stamp = typeof data === 'object' && data !== null && 'stamp' in data ? data.stamp : null;
  return typeof stamp === 'string' ? stamp : null;
}

/** All readable drafts, the last saved first; those that cannot be read are put aside when opened. */
export function listDrafts(store: Store): readonly DraftEntry[] {
  return listUnder(store, DRAFT);
}

/** Deleted drafts that can still be put back. */
export function listDeleted(store: Store): readonly DraftEntry[] {
  return listUnder(store, BIN);
}

function listUnder(store: Store, prefix: string): readonly DraftEntry[] {
  const entries: DraftEntry[] = [];
  for (const key of keysUnder(store, prefix)) {
    const raw = attempt(() => store.getItem(key));
    if (!raw.ok || raw.value === null) continue;
    const id = key.slice(prefix.length);
    const read = readDraft(id, raw.value);
    if ('draft' in read) {
      const { job, savedAt } = read.draft;
      entries.push({ id, title: job.identity.title, savedAt, origin: job.origin });
    } else entries.push({ id, title: '', savedAt: 0, origin: { kind: 'file', source: '' } });
  }
  return entries.sort((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
}

function keysUnder(store: Store, prefix: string): readonly string[] {
  const keys = attempt(() => Array.from({ length: store.length }, (_, index) => store.key(index)));
  return keys.ok ? keys.value.filter((key): key is string => key?.startsWith(prefix) ?? false) : [];
}

/** How many deleted drafts are kept. */
const BIN_SIZE = 20;

/** Moves a draft to the bin, from where `restoreDraft` brings it back. Tells whether it could. */
export function deleteDraft(store: Store, id: string): boolean {
  const moved = moveItem(store, DRAFT + id, BIN + id);
  const others = listDeleted(store).filter((entry) => entry.id !== id);
  for (const { id: old } of others.slice(BIN_SIZE - 1)) attempt(() => store.removeItem(BIN + old));
  return moved;
}

/** Takes a draft out of the bin. */
export function restoreDraft(store: Store, id: string): boolean {
  return moveItem(store, BIN + id, DRAFT + id);
}

function moveItem(store: Store, from: string, to: string): boolean {
  return (
    attempt(() => {
      const raw = store.getItem(from);
      if (raw === null) return false;
      // Removed first: with a full storage there is no room for both.
      store.removeItem(from);
      try {
        store.setItem(to, raw);
      } catch (error) {
        store.setItem(from, raw);
        throw error;
      }
      return true;
    }).value === true
  );
}

type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly value?: undefined; readonly error: unknown };

function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, error };
  }
}

function parse(raw: string): unknown {
  const data = attempt((): unknown => JSON.parse(raw));
  return data.ok ? data.value : null;
}

function isQuota(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
}
