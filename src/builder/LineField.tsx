import { type ClipboardEvent, type KeyboardEvent, memo } from 'react';
import type { Path } from '#model/path.ts';
import { useEditor } from './editor.ts';
import { type Entry, entryText } from './entry.ts';
import { lineKey, lineMove } from './line-keys.ts';
import { pastedLines } from './pasted-lines.ts';
import { entriesAt } from './state.ts';
import { TextField } from './TextField.tsx';

interface Props {
  readonly list: Path;
  readonly entry: Entry;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isParent?: boolean;
  readonly className?: string;
}

/** The text of an entry: Enter divides it, Backspace at its start joins it to the one before, Alt with arrows moves it. */
export const LineField = memo(function LineField({
  list,
  entry,
  label,
  hint,
  isParent = false,
  className = '',
}: Props) {
  const { current, move, run, newId } = useEditor();
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // While an input method composes, Enter and Backspace belong to it.
    if (event.nativeEvent.isComposing) return;
    const entries = entriesAt(current(), list);
    const index = entries.findIndex(({ id }) => id === entry.id);
    const before = entries[index - 1];
    const moved = lineMove(
      lineKey(event),
      {
        list,
        ids: entries.map(({ id }) => id),
        index,
        isParent,
        lengthBefore: before ? entryText(before).length : 0,
      },
      newId(),
    );
    if (!moved) return;
    event.preventDefault();
    move(moved);
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const lines = pastedLines(event.clipboardData.getData('text/plain'));
    if (lines.length < 2) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    const ids = lines.slice(1).map(newId);
    const last = lines.at(-1)?.length ?? 0;
    run(
      { verb: 'splice', path: `${list}/${entry.id}`, span: [selectionStart, selectionEnd], lines, ids },
      { path: `${list}/${ids.at(-1)}/text`, caret: [last, last] },
    );
  };
  return (
    <TextField
      path={`${list}/${entry.id}/text`}
      value={entryText(entry)}
      label={label}
      hint={hint}
      className={className}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  );
});
