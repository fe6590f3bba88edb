import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Path } from '#model/path.ts';
import { useEditor } from './editor.ts';
import { type Entry, newEntry } from './entry.ts';
import { fieldOf } from './findings-view.ts';
import { removal } from './line-keys.ts';

interface Props {
  readonly list: Path;
  readonly entries: readonly Entry[];
  readonly index: number;
  /** How the line is called, e.g. 职责3. */
  readonly name: string;
  readonly children?: ReactNode;
}

/** Buttons that move, add and remove an entry; shown where the pointer or the cursor is. */
export function LineTools({ list, entries, index, name, children }: Props) {
  const { run, move, newId, job } = useEditor();
  const entry = entries[index];
  if (!entry) return null;
  const path = `${list}/${entry.id}`;
  const field = fieldOf(job, path);
  const moveTo = (to: number): void => run({ verb: 'move', path, to }, { path: field, caret: 'end' });
  const add = (): void => {
    const id = newId();
    run(
      { verb: 'insert', list, at: index + 1, entries: [newEntry(list, id, '', entry)] },
      { path: field.replace(path, `${list}/${id}`), caret: 'start' },
    );
  };
  const remove = (): void => {
    move(
      removal(
        list,
        entries.map(({ id }) => id),
        index,
      ),
    );
  };
  return (
    <span className="line-tools">
      {children}
      <button
        type="button"
        aria-label={`上移${name}`}
        title="上移（Alt+↑）"
        disabled={index === 0}
        onClick={() => moveTo(index - 1)}
      >
        <ArrowUp size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label={`下移${name}`}
        title="下移（Alt+↓）"
        disabled={index === entries.length - 1}
        onClick={() => moveTo(index + 1)}
      >
        <ArrowDown size={16} aria-hidden="true" />
      </button>
      <button type="button" aria-label={`在${name}后添加`} title="在后面添加（Enter）" onClick={add}>
        <Plus size={16} aria-hidden="true" />
      </button>
      <button type="button" aria-label={`删除${name}`} title="删除" onClick={remove}>
        <X size={16} aria-hidden="true" />
      </button>
    </span>
  );
}
