import type { KeyboardEvent } from 'react';
import type { Span } from '#check/finding.ts';
import type { Path } from '#model/path.ts';
import type { Action } from './state.ts';

/** Where the cursor goes: a field, and the place in it. */
export interface Focus {
  readonly path: Path;
  readonly caret: 'start' | 'end' | Span;
}

/** An action with where the cursor goes after it. */
export interface Move {
  readonly action: Action | null;
  readonly focus: Focus | null;
}

/** A key pressed in a line of a list. */
export interface LineKey {
  readonly key: string;
  readonly alt: boolean;
  /** Shift, Ctrl or ⌘. */
  readonly other: boolean;
  readonly text: string;
  readonly selection: Span;
}

/** The line the key was pressed in. */
export interface LinePlace {
  readonly list: Path;
  /** Ids of the whole list. */
  readonly ids: readonly string[];
  readonly index: number;
  /** Whether the line carries more than its own text. */
  readonly isParent: boolean;
  /** Length of the text of the line before, in UTF-16 units. */
  readonly lengthBefore: number;
}

/** A key as it was pressed in a field. */
export function lineKey({
  key,
  altKey,
  shiftKey,
  ctrlKey,
  metaKey,
  currentTarget,
}: KeyboardEvent<HTMLTextAreaElement>): LineKey {
  const { value, selectionStart, selectionEnd } = currentTarget;
  return {
    key,
    alt: altKey,
    other: shiftKey || ctrlKey || metaKey,
    text: value,
    selection: [selectionStart, selectionEnd],
  };
}

/** What Alt with an arrow does in the field `field` of an entry: moves it, and the cursor with it. Null for other keys. */
export function entryMove(
  { key, alt, other, selection }: LineKey,
  { list, ids, index }: Pick<LinePlace, 'list' | 'ids' | 'index'>,
  field: string,
): Move | null {
  const to = { ArrowUp: index - 1, ArrowDown: index + 1 }[key];
  if (to === undefined || !alt || other) return null;
  if (ids[to] === undefined) return { action: null, focus: null };
  const path = `${list}/${ids[index]}`;
  return { action: { verb: 'move', path, to }, focus: { path: `${path}/${field}`, caret: selection } };
}

/** What a key does in a line of a list; null leaves it to the browser. `newId` is used for a line split off. */
export function lineMove(pressed: LineKey, place: LinePlace, newId: string): Move | null {
  const { key, alt, other, text, selection } = pressed;
  const { list, ids, index } = place;
  const path = `${list}/${ids[index]}`;
  const textOf = (at: number): Path | null => (ids[at] === undefined ? null : `${list}/${ids[at]}/text`);
  const [start, end] = selection;
  const moved = entryMove(pressed, place, 'text');
  if (moved || alt || other) return moved;
  if (key === 'Enter') {
    return {
      action: { verb: 'splice', path, span: selection, lines: ['', ''], ids: [newId] },
      focus: { path: `${list}/${newId}/text`, caret: 'start' },
    };
  }
  if (key === 'Backspace' && start === 0 && end === 0) {
    const before = textOf(index - 1);
    if (text === '' && !place.isParent) return removal(list, ids, index);
    if (before === null) return null;
    return {
      action: { verb: 'join', path },
      focus: { path: before, caret: [place.lengthBefore, place.lengthBefore] },
    };
  }
  const above = textOf(index - 1);
  const below = textOf(index + 1);
  if (key === 'ArrowUp' && end === 0 && above) return { action: null, focus: { path: above, caret: 'end' } };
  if (key === 'ArrowDown' && start === text.length && below)
    return { action: null, focus: { path: below, caret: 'start' } };
  return null;
}

/** Takes a line out; the cursor goes to the one before, else to the one after, else to the list. */
export function removal(list: Path, ids: readonly string[], index: number): Move {
  const before = ids[index - 1];
  const after = ids[index + 1];
  return {
    action: { verb: 'remove', path: `${list}/${ids[index]}` },
    focus:
      before !== undefined
        ? { path: `${list}/${before}/text`, caret: 'end' }
        : after !== undefined
          ? { path: `${list}/${after}/text`, caret: 'start' }
          : { path: list, caret: 'start' },
  };
}
