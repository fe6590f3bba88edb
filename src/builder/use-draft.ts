import { useCallback, useEffect, useRef, useState } from 'react';
import type { Path } from '#model/path.ts';
import { begin, follow, type History, record, redo, undo } from './history.ts';
import type { Action, State } from './state.ts';
import { draftKey, openDraft, type Saving, saveDraft, stampOf } from './storage.ts';
import { browserStore, newId } from './store.ts';
import { useUnloadWarning } from './use-unload-warning.ts';

/** How often a draft is written while it changes, in milliseconds: no more is lost with a browser that is killed. */
const PACE = 300;

/** Where a draft stands: as it was opened, changed and not yet written, taken from another tab, or the outcome of the last save. */
export type SaveState = { readonly kind: 'untouched' | 'pending' | 'followed' } | Saving;

/** A document as it is handed to the editor. */
export interface OpenDocument {
  readonly id: string;
  readonly state: State;
  /** Of the draft it was read from, or null for a document that was never written. */
  readonly stamp: string | null;
  /** Write it at once: it holds something the visitor brought. */
  readonly isUnsaved: boolean;
}

/** A document being edited. */
export interface DraftControl {
  readonly history: History;
  readonly saving: SaveState;
  readonly run: (action: Action) => void;
  /** Goes a step back or forward and tells where. */
  readonly back: () => Path | null;
  readonly forward: () => Path | null;
  readonly saveNow: () => void;
  /** Writes the draft and gives it back where that failed, to be opened again. */
  readonly leave: () => OpenDocument | null;
  /** After a conflict: writes over the other tab's version. */
  readonly overwrite: () => void;
  /** After a conflict: takes the other tab's version; undo brings this one back. */
  readonly takeTheirs: () => void;
}

/**
 * Keeps a document with its history, writes it to the browser's storage and watches for other tabs. `onSaved` is
 * called at each save, also the one as the document goes; it stays the same.
 */
export function useDraft(
  { id, state: initial, stamp, isUnsaved }: OpenDocument,
  onSaved: (id: string) => void,
): DraftControl {
  const [history, setHistory] = useState(() => begin(initial));
  const [saving, setSaving] = useState<SaveState>({ kind: 'untouched' });
  const known = useRef(stamp);
  const written = useRef<State | null>(isUnsaved ? null : initial);
  const latest = useRef(history);
  latest.current = history;
  const blocked = useRef(false);
  /** What to say again where a change is taken back before it was written. */
  const settled = useRef<SaveState>({ kind: 'untouched' });

  const saveNow = useCallback((): boolean => {
    const { present } = latest.current;
    if (present === written.current) {
      // Typed and taken back before it was written.
      setSaving((now) => (now.kind === 'pending' ? settled.current : now));
      return true;
    }
    if (blocked.current) return false;
    const outcome = saveDraft(browserStore(), id, present, {
      known: known.current,
      stamp: newId(),
      now: Date.now(),
    });
    const isSafe = outcome.kind === 'saved';
    if (isSafe) {
      known.current = outcome.stamp;
      written.current = present;
      settled.current = outcome;
      onSaved(id);
    }
    blocked.current = outcome.kind === 'conflict';
    setSaving(outcome);
    return isSafe;
  }, [id, onSaved]);
  // What the visitor brought is written before anything happens to it.
  useEffect(() => {
    if (isUnsaved) saveNow();
  }, [isUnsaved, saveNow]);

  const { present } = history;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (present === written.current || blocked.current) return;
    setSaving((now) => (now.kind === 'full' || now.kind === 'forbidden' ? now : { kind: 'pending' }));
    // Not put off by what is typed meanwhile: who types without a rest would never be saved.
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      saveNow();
    }, PACE);
  }, [present, saveNow]);

  /** What the other tab has written, from now on taken for what is written here; null where it cannot be read. */
  const take = useCallback((): State | null => {
    const opened = openDraft(browserStore(), id);
    if ('problem' in opened) return null;
    const { job, role, stamp: theirs } = opened.draft;
    known.current = theirs;
    written.current = { job, role };
    blocked.current = false;
    settled.current = { kind: 'followed' };
    setSaving(settled.current);
    return written.current;
  }, [id]);

  useEffect(() => {
    const leave = (): void => {
      if (document.visibilityState === 'hidden') saveNow();
    };
    const other = (event: StorageEvent): void => {
      if (event.key !== draftKey(id) || event.newValue === null || stampOf(event.newValue) === known.current)
        return;
      // Nothing here that is not written: there is nothing to choose between.
      const theirs = latest.current.present === written.current ? take() : null;
      if (theirs) setHistory((now) => follow(now, theirs));
      else {
        blocked.current = true;
        setSaving({ kind: 'conflict' });
      }
    };
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', saveNow);
    window.addEventListener('storage', other);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', saveNow);
      window.removeEventListener('storage', other);
      clearTimeout(timer.current);
      timer.current = undefined;
      saveNow();
    };
  }, [id, saveNow, take]);

  const isAtRisk = saving.kind === 'full' || saving.kind === 'forbidden' || saving.kind === 'conflict';
  useUnloadWarning(isAtRisk && present !== written.current);

  const run = useCallback((action: Action): void => {
    const now = Date.now();
    setHistory((current) => record(current, action, now));
  }, []);
  const back = useCallback((): Path | null => {
    const path = latest.current.past.at(-1)?.path ?? null;
    setHistory(undo);
    return path;
  }, []);
  const forward = useCallback((): Path | null => {
    const path = latest.current.future[0]?.path ?? null;
    setHistory(redo);
    return path;
  }, []);
  const overwrite = useCallback((): void => {
    known.current = stampOf(browserStore().getItem(draftKey(id)));
    blocked.current = false;
    written.current = null;
    saveNow();
  }, [id, saveNow]);
  const takeTheirs = useCallback((): void => {
    const theirs = take();
    if (theirs) run({ verb: 'replaceAll', state: theirs });
  }, [take, run]);

  const leave = useCallback((): OpenDocument | null => {
    const isSafe = saveNow();
    return isSafe ? null : { id, state: latest.current.present, stamp: known.current, isUnsaved: true };
  }, [id, saveNow]);

  return { leave, history, saving, run, back, forward, saveNow, overwrite, takeTheirs };
}
