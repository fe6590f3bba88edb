import type { Path } from '#model/path.ts';
import { type Action, apply, type State } from './state.ts';

/** A state left behind, and where the change was made that left it. */
interface Step {
  readonly state: State;
  readonly path: Path | null;
}

/** A document with its earlier and undone states. */
export interface History {
  readonly past: readonly Step[];
  readonly present: State;
  readonly future: readonly Step[];
  /** The text being typed and when (in milliseconds) it last changed; typing on adds no step. */
  readonly typing: { readonly path: Path; readonly at: number } | null;
  /** Whether the present came from another tab; what comes after it from there adds no step. */
  readonly isFollowing?: boolean;
}

/** Typing in one field becomes one step until it rests this long, in milliseconds. */
export const PAUSE = 1200;

/** How many steps are kept. */
const DEPTH = 300;

/** A history with nothing to undo. */
export function begin(present: State): History {
  return { past: [], present, future: [], typing: null };
}

/** Where an action changes the document, or null for all of it. */
function placeOf(action: Action): Path | null {
  switch (action.verb) {
    case 'insert':
      return action.list;
    case 'edit':
      return action.edits[0]?.path ?? null;
    case 'replaceAll':
      return null;
    default:
      return action.path;
  }
}

/** The history after an action; `now` is in milliseconds. An action without effect leaves no step. */
export function record(history: History, action: Action, now: number): History {
  const { past, present, typing } = history;
  const next = apply(present, action);
  if (next === present) return history;
  const path = placeOf(action);
  const isTyping = action.verb === 'set' && typeof action.value === 'string';
  const goesOn = isTyping && typing?.path === path && now - typing.at < PAUSE && past.length > 0;
  return {
    past: goesOn ? past : [...past, { state: present, path }].slice(-DEPTH),
    present: next,
    future: [],
    typing: isTyping ? { path: action.path, at: now } : null,
  };
}

/** The history after another tab has changed the document; one step leads back to what stood here. */
export function follow(history: History, state: State): History {
  const { past, present, isFollowing = false } = history;
  return {
    past: isFollowing ? past : [...past, { state: present, path: null }].slice(-DEPTH),
    present: state,
    future: [],
    typing: null,
    isFollowing: true,
  };
}

/** One step back; the same history where there is none. */
export function undo(history: History): History {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    past: history.past.slice(0, -1),
    present: step.state,
    future: [{ state: history.present, path: step.path }, ...history.future],
    typing: null,
  };
}

/** One undone step forward again; the same history where there is none. */
export function redo(history: History): History {
  const [step, ...future] = history.future;
  if (!step) return history;
  return {
    past: [...history.past, { state: history.present, path: step.path }],
    present: step.state,
    future,
    typing: null,
  };
}
