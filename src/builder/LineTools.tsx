import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { Path } from '#model/path.ts';
import { useEditor } from './editor.ts';
import { newEntry } from './entry.ts';
import { fieldOf } from './findings-view.ts';
import { removal } from './line-keys.ts';
import { entriesAt } from './state.ts';

interface Props {
  readonly list: Path;
  readonly id: string;
  readonly index: number;
  readonly isLast: boolean;
  /** How the line is called, e.g. 职责3. */
  readonly name: string;
  readonly children?: ReactNode;
}

/** Buttons that move, add and remove an entry; shown where the pointer or the cursor is. */
export const LineTools = memo(function LineTools({ list, id, index, isLast, name, children }: Props) {
  const { current, run, move, newId } = useEditor();
  const path = `${list}/${id}`;
  const moveTo = (to: number): void =>
    run({ verb: 'move', path, to }, { path: fieldOf(current(), path), caret: 'end' });
  const add = (): void => {
    const added = newId();
    const entries = [newEntry(list, added, '', entriesAt(current(), list)[index])];
    run(
      { verb: 'insert', list, at: index + 1, entries },
      { path: fieldOf(current(), path).replace(path, `${list}/${added}`), caret: 'start' },
    );
  };
  const remove = (): void => {
    move(
      removal(
        list,
        entriesAt(current(), list).map((entry) => entry.id),
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
        disabled={isLast}
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
});
