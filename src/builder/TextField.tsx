import { type ClipboardEvent, type KeyboardEvent, memo } from 'react';
import { LEVEL_WORDS } from '#library/words.ts';
import type { Path } from '#model/path.ts';
import { useEditor, useFindingsAt } from './editor.ts';
import { gravest, markedParts } from './findings-view.ts';
import { LevelIcon } from './LevelIcon.tsx';

interface Props {
  readonly path: Path;
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly className?: string;
  /** Its words stay on one line. */
  readonly isLine?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onPaste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
}

/** A text that grows with its words. The words are set twice, the copy below carries the marks of findings. */
export const TextField = memo(function TextField({
  path,
  value,
  label,
  hint,
  className = '',
  isLine = false,
  onKeyDown,
  onPaste,
}: Props) {
  const { run } = useEditor();
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // While an input method composes, Enter belongs to it.
    if (isLine && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
    onKeyDown?.(event);
  };
  const findings = useFindingsAt(path);
  const noteId = findings.length > 0 ? `notes-${path}` : undefined;
  return (
    <span className={`field ${className}`}>
      <span className="field-words">
        <span className="field-copy" aria-hidden="true">
          {markedParts(value, findings).map((part) =>
            part.level === null ? (
              part.text
            ) : (
              <mark key={part.start} className={part.level}>
                {part.text}
              </mark>
            ),
          )}
          {value === '' ? hint : ''}
          {'\u200b'}
        </span>
        <textarea
          rows={1}
          data-path={path}
          aria-label={label}
          aria-describedby={noteId}
          placeholder={hint}
          value={value}
          spellCheck={false}
          onChange={({ target }) =>
            run({
              verb: 'set',
              path,
              value: isLine ? target.value.replaceAll(/\s*\n\s*/g, '') : target.value,
            })
          }
          onKeyDown={press}
          onPaste={onPaste}
        />
      </span>
      {noteId && <FieldMark path={path} label={label} id={noteId} />}
    </span>
  );
});

/** The quiet mark beside a field with findings; opens the gravest. */
export function FieldMark({ path, label, id }: { path: Path; label: string; id?: string }) {
  const { explain } = useEditor();
  const findings = useFindingsAt(path);
  const level = gravest(findings);
  const first = findings.find((finding) => finding.level === level);
  if (!level || !first) return null;
  const words = `${label}：${findings.length}个问题，最重的是${LEVEL_WORDS[level].name}`;
  return (
    <button
      type="button"
      className="field-mark"
      aria-label={words}
      title={words}
      id={id}
      onClick={() => explain(first)}
    >
      <LevelIcon level={level} />
      {findings.length > 1 && <span aria-hidden="true">{findings.length}</span>}
    </button>
  );
}
