import { AddButton } from './AddButton.tsx';
import { useEditor, useJob } from './editor.ts';
import { newEntry } from './entry.ts';
import { LineField } from './LineField.tsx';
import { LineTools } from './LineTools.tsx';
import type { Block } from './section.ts';
import { entriesAt } from './state.ts';
import { ChoiceField } from './ValueField.tsx';

/** A list of lines, each perhaps with a choice before it. */
export function LinesBlock({ block }: { block: Extract<Block, { kind: 'lines' }> }) {
  const job = useJob();
  const { run, newId } = useEditor();
  const { list, label, add, hint, choice } = block;
  const entries = entriesAt(job, list);
  const insert = (): void => {
    const id = newId();
    run(
      { verb: 'insert', list, at: entries.length, entries: [newEntry(list, id)] },
      { path: `${list}/${id}/text`, caret: 'start' },
    );
  };
  return (
    <>
      <ol className="line-list">
        {entries.map((entry, index) => {
          const name = `${label}${index + 1}`;
          return (
            <li className="line" key={entry.id}>
              {choice && (
                <ChoiceField
                  path={`${list}/${entry.id}/${choice.key}`}
                  label={`${name}的${choice.label}`}
                  options={choice.options}
                  value={String(entry[choice.key])}
                />
              )}
              <LineField list={list} entry={entry} label={name} hint={hint} />
              <LineTools
                list={list}
                id={entry.id}
                index={index}
                isLast={index === entries.length - 1}
                name={name}
              />
            </li>
          );
        })}
      </ol>
      <AddButton label={add} onClick={insert} />
    </>
  );
}
