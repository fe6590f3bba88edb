import { memo, useState } from 'react';
import type { Path } from '#model/path.ts';
import { useEditor } from './editor.ts';
import { FieldMark } from './TextField.tsx';

/** A number; what is no number stays in the field, marked, and out of the document. */
export const NumberField = memo(function NumberField({
  path,
  value,
  label,
  unit = '',
}: {
  path: Path;
  value: number | null;
  label: string;
  unit?: string | undefined;
}) {
  const { run } = useEditor();
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? value : readNumber(typed);
  const isWrong = read === undefined;
  // What was typed stands only as long as it says what the document says: an undo may have changed that.
  const shown = typed !== null && (isWrong || read === value) ? typed : value === null ? '' : String(value);
  return (
    <span className="number-field">
      <input
        type="text"
        inputMode="decimal"
        data-path={path}
        aria-label={unit ? `${label}（${unit}）` : label}
        aria-invalid={isWrong || undefined}
        title={isWrong ? '这里要填数字。' : undefined}
        value={shown}
        size={Math.max(3, shown.length)}
        onChange={(event) => {
          const text = event.target.value;
          setTyped(text);
          const number = readNumber(text);
          if (number !== undefined) run({ verb: 'set', path, value: number });
        }}
        onBlur={() => {
          if (!isWrong) setTyped(null);
        }}
      />
      {unit && (
        <span className="unit" aria-hidden="true">
          {unit}
        </span>
      )}
      <FieldMark path={path} label={label} />
    </span>
  );
});

/** A number no less than 0, null for nothing, undefined for anything else. Full-width digits count. */
function readNumber(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replaceAll(',', '').trim();
  if (plain === '') return null;
  return /^\d{1,9}(?:\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
}

/** A day, in the browser's own calendar. */
export const DateField = memo(function DateField({
  path,
  value,
  label,
}: {
  path: Path;
  value: string;
  label: string;
}) {
  const { run } = useEditor();
  return (
    <span className="date-field">
      <input
        type="date"
        data-path={path}
        aria-label={label}
        value={value}
        onChange={(event) => run({ verb: 'set', path, value: event.target.value })}
      />
      <FieldMark path={path} label={label} />
    </span>
  );
});

/** One of a few words. `none` names the choice of leaving it open. */
export const ChoiceField = memo(function ChoiceField({
  path,
  value,
  label,
  options,
  none,
}: {
  path: Path;
  value: string | null;
  label: string;
  options: Readonly<Record<string, string>>;
  none?: string;
}) {
  const { run } = useEditor();
  return (
    <select
      className="choice-field"
      data-path={path}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => run({ verb: 'set', path, value: event.target.value || null })}
    >
      {none !== undefined && <option value="">{none}</option>}
      {Object.entries(options).map(([key, word]) => (
        <option key={key} value={key}>
          {word}
        </option>
      ))}
    </select>
  );
});
