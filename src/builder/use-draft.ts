import { useCallback, useEffect, useRef, useState } from 'react';
import type { Path } from '#model/path.ts';
import { begin, type History, record, redo, undo } from './history.ts';
import type { Action, State } from './state.ts';
import { draftKey, openDraft, type Saving, saveDraft, stampOf } from './storage.ts';
import { browserStore, newId } from './store.ts';

/** How long typing rests before the draft is written, in milliseconds. */
const REST = 500;

/** Where a draft stands: as it was opened, changed and not yet written, or the outcome of the last save. */
export type SaveState = { readonly kind: 'untouched' } | { readonly kind: 'pending' } | Saving;

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
  /** After a conflict: writes over the other tab's version. */
  readonly overwrite: () => void;
  /** After a conflict: takes the other tab's version; undo brings this one back. */
  readonly takeTheirs: () => void;
}

/** Keeps a document with its history, writes it to the browser's storage and watches for other tabs. */
export function useDraft({ id, state: initial, stamp, isUnsaved }: OpenDocument): DraftControl {
  const [history, setHistory] = useState(() => begin(initial));
  const [saving, setSaving] = useState<SaveState>({ kind: 'untouched' });
  const known = useRef(stamp);
  const written = useRef<State | null>(isUnsaved ? null : initial);
  const latest = useRef(history);
  latest.current = history;
  const blocked = useRef(false);

  const saveNow = useCallback((): void => {
    const { present } = latest.current;
    if (present === written.current || blocked.current) return;
    const outcome = saveDraft(browserStore(), id, present, {
      known: known.current,
      stamp: newId(),
      now: Date.now(),
    });
    if (outcome.kind === 'saved') {
      known.current = outcome.stamp;
      written.current = present;
    }
    blocked.current = outcome.kind === 'conflict';
    setSaving(outcome);
  }, [id]);

  const { present } = history;
  useEffect(() => {
    if (present === written.current || blocked.current) return;
    setSaving((now) => (now.kind === 'full' || now.kind === 'forbidden' ? now : { kind: 'pending' }));
    const timer = setTimeout(saveNow, REST);
    return () => clearTimeout(timer);
  }, [present, saveNow]);

  useEffect(() => {
    const leave = (): void => {
      if (document.visibilityState === 'hidden') saveNow();
    };
    const other = (event: StorageEvent): void => {
      if (event.key !== draftKey(id) || event.newValue === null || stampOf(event.newValue) === known.current)
        return;
      blocked.current = true;
      setSaving({ kind: 'conflict' });
    };
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', saveNow);
    window.addEventListener('storage', other);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', saveNow);
      window.removeEventListener('storage', other);
      saveNow();
    };
  }, [id, saveNow]);

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
    const opened = openDraft(browserStore(), id);
    if ('problem' in opened) return;
    const { job, role, stamp: theirs } = opened.draft;
    const state = { job, role };
    known.current = theirs;
    written.current = state;
    blocked.current = false;
    run({ verb: 'replaceAll', state });
    setSaving({ kind: 'saved', stamp: theirs, savedAt: opened.draft.savedAt });
  }, [id, run]);

  return { history, saving, run, back, forward, saveNow, overwrite, takeTheirs };
}
