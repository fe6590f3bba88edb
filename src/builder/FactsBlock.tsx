import { getAt, textAt } from '#model/path.ts';
import { AddButton } from './AddButton.tsx';
import { useEditor, useJob, useView } from './editor.ts';
import type { Entry } from './entry.ts';
import { newEntry } from './entry.ts';
import { LineField } from './LineField.tsx';
import { type Field, isFilled } from './section.ts';
import { entriesAt } from './state.ts';
import { TextField } from './TextField.tsx';
import { ChoiceField, DateField, NumberField } from './ValueField.tsx';
import { LAYOUT_WORDS } from './view-words.ts';

/** Labels with values like the cells of a form; empty ones that few documents need are offered by name below. */
export function FactsBlock({ fields }: { fields: readonly Field[] }) {
  const job = useJob();
  const { isOpened, layout } = useView();
  const { open, jump } = useEditor();
  const isPrinted = (field: Field): boolean => field.uses?.includes(layout) ?? true;
  const isShown = (field: Field): boolean =>
    (field.always === true && isPrinted(field)) || isFilled(job, field.path) || isOpened(field.path);
  const hidden = fields.filter((field) => !isShown(field) && isPrinted(field));
  return (
    <>
      <div className="fact-grid">
        {fields.filter(isShown).map((field) => (
          <div
            className={`fact ${isLong(textAt(job, field.path)) ? 'long' : ''} ${isPrinted(field) ? '' : 'unprinted'}`}
            key={field.path}
            title={isPrinted(field) ? undefined : `${LAYOUT_WORDS[layout]}里不写这一项`}
          >
            <span className="fact-label" aria-hidden="true">
              {field.label}
            </span>
            <FactValue field={field} />
          </div>
        ))}
      </div>
      {hidden.length > 0 && (
        <p className="offers">
          <span>添加：</span>
          {hidden.map((field) => (
            <button
              type="button"
              key={field.path}
              aria-label={`添加${field.label}`}
              onClick={() => {
                open(field.path);
                jump({ path: field.path, caret: 'end' });
              }}
            >
              {field.label}
            </button>
          ))}
        </p>
      )}
    </>
  );
}

const NO_OPTIONS = {};

/** Han characters that fit beside a second fact. */
const LONG = 16;

function isLong(text: string): boolean {
  return text.length > LONG;
}

function FactValue({ field }: { field: Field }) {
  const job = useJob();
  const { path, label, hint, unit, options } = field;
  const value = getAt(job, path);
  if (field.kind === 'lines') return <LinesValue field={field} />;
  if (field.kind === 'number')
    return (
      <NumberField path={path} label={label} unit={unit} value={typeof value === 'number' ? value : null} />
    );
  if (field.kind === 'date') return <DateField path={path} label={label} value={textAt(job, path)} />;
  if (field.kind === 'choice')
    return (
      <ChoiceField
        path={path}
        label={label}
        options={options ?? NO_OPTIONS}
        none="未定"
        value={typeof value === 'string' ? value : null}
      />
    );
  return <TextField path={path} label={label} hint={hint} value={textAt(job, path)} />;
}

function LinesValue({ field: { path, label } }: { field: Field }) {
  const job = useJob();
  const { run, newId } = useEditor();
  const entries: readonly Entry[] = entriesAt(job, path);
  const add = (): void => {
    const id = newId();
    run(
      { verb: 'insert', list: path, at: entries.length, entries: [newEntry(path, id)] },
      { path: `${path}/${id}/text`, caret: 'start' },
    );
  };
  if (entries.length === 0)
    return (
      <span data-path={path} tabIndex={-1}>
        <AddButton label={`添加${label}`} words="添加" onClick={add} />
      </span>
    );
  return (
    <span className="lines-value" data-path={path} tabIndex={-1}>
      {entries.map((entry, index) => (
        <LineField
          key={entry.id}
          list={path}
          entry={entry}
          label={entries.length > 1 ? `${label}${index + 1}` : label}
        />
      ))}
    </span>
  );
}
