import type { KeyboardEvent } from 'react';
import { AddButton } from './AddButton.tsx';
import { useEditor, useJob } from './editor.ts';
import { type Entry, newEntry } from './entry.ts';
import { LineTools } from './LineTools.tsx';
import { entryMove, lineKey } from './line-keys.ts';
import type { Block, TableColumn } from './section.ts';
import { entriesAt } from './state.ts';
import { TextField } from './TextField.tsx';
import { DateField, NumberField } from './ValueField.tsx';

/** A table of entries with several texts each. */
export function TableBlock({ block }: { block: Extract<Block, { kind: 'table' }> }) {
  const job = useJob();
  const { run, move, newId } = useEditor();
  const { list, label, add, columns, rows } = block;
  const entries = entriesAt(job, list);
  const insert = (): void => {
    const id = newId();
    run(
      { verb: 'insert', list, at: entries.length, entries: [newEntry(list, id)] },
      { path: `${list}/${id}/${columns[0]?.key}`, caret: 'start' },
    );
  };
  /** As in other lists: Alt with arrows moves the row, and the cursor with it. */
  const moveRow = (event: KeyboardEvent<HTMLTextAreaElement>, index: number, key: string): void => {
    const moved = entryMove(lineKey(event), { list, ids: entries.map(({ id }) => id), index }, key);
    if (!moved) return;
    event.preventDefault();
    if (!rows) move(moved);
  };
  if (entries.length === 0) return rows ? null : <AddButton label={add} onClick={insert} />;
  return (
    <div className="table-block" data-path={list} tabIndex={-1}>
      <table className="entries">
        <caption>{label}</caption>
        <thead>
          <tr>
            {rows && <th scope="col">角色</th>}
            {columns.map(({ key, label: title, share }) => (
              <th scope="col" key={key} style={{ inlineSize: `${share}%` }}>
                {title}
              </th>
            ))}
            {!rows && (
              <th scope="col" className="tools-cell">
                <span className="unseen">整行</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, index) => {
            const name = rows?.[String(entry['role'])] ?? `${label}${index + 1}`;
            return (
              <tr key={entry.id}>
                {rows && <th scope="row">{name}</th>}
                {columns.map((column) => (
                  <td key={column.key} data-label={column.label}>
                    <Cell
                      path={`${list}/${entry.id}/${column.key}`}
                      entry={entry}
                      column={column}
                      name={name}
                      onKeyDown={(event) => moveRow(event, index, column.key)}
                    />
                  </td>
                ))}
                {!rows && (
                  <td className="tools-cell">
                    <LineTools
                      list={list}
                      id={entry.id}
                      index={index}
                      isLast={index === entries.length - 1}
                      name={name}
                    />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {!rows && <AddButton label={add} onClick={insert} />}
    </div>
  );
}

function Cell({
  path,
  entry,
  column,
  name,
  onKeyDown,
}: {
  path: string;
  entry: Entry;
  column: TableColumn;
  name: string;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}) {
  const value = entry[column.key];
  const label = `${name}的${column.label}`;
  if (column.kind === 'number')
    return <NumberField path={path} label={label} value={typeof value === 'number' ? value : null} />;
  if (column.kind === 'date') return <DateField path={path} label={label} value={String(value ?? '')} />;
  return (
    <TextField
      path={path}
      label={label}
      hint={column.hint}
      value={String(value ?? '')}
      onKeyDown={onKeyDown}
    />
  );
}
