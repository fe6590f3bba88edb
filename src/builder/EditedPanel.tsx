import { useState } from 'react';
import { type Change, withChanges } from '#import/edited/change.ts';
import type { JobDescription } from '#model/job-description.ts';
import { differing } from './differing.ts';
import type { EditedFile } from './own-file.ts';
import { Panel } from './Panel.tsx';
import { placeName } from './place-name.ts';
import './edited.css';

interface Props {
  readonly file: EditedFile;
  readonly onOpen: (job: JobDescription) => void;
  readonly onClose: () => void;
}

const KINDS: Readonly<Record<Change['kind'], string>> = {
  changed: '改',
  added: '加',
  removed: '删',
  moved: '换次序',
};

/** What was changed in a file of ours since it was made: each change is taken over or left, then the document opens. */
export function EditedPanel({ file, onOpen, onClose }: Props) {
  const { name, title: part, job, changes, notes } = file;
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const whole = withChanges(job, changes);
  const wanted = changes.filter((_, index) => !left.has(index));
  const leave = (index: number, isLeft: boolean): void =>
    setLeft((now) => {
      const next = new Set(now);
      if (isLeft) next.add(index);
      else next.delete(index);
      return next;
    });
  const count = changes.length;
  const what = part === '' ? '这份文件' : `「${part}」`;
  const title = count === 0 ? `${what}在Word里改过版式` : `${what}在Word里改过：${count}处`;
  return (
    <Panel title={title} onClose={onClose}>
      <p className="quiet small">
        「{name}」
        {count > 0
          ? '里带着原稿。下面逐处列出原稿和文件里现在的写法，默认用文件里的；文件里看不到的内容都还在。'
          : '里的内容和原稿一样。'}
      </p>
      {count > 1 && (
        <p className="row">
          <button type="button" className="button" onClick={() => setLeft(new Set())}>
            全用文件里的
          </button>
          <button type="button" className="button" onClick={() => setLeft(new Set(changes.keys()))}>
            全留原稿的
          </button>
        </p>
      )}
      {count > 0 && (
        <ol className="edits">
          {changes.map((change, index) => (
            <EditedPlace
              key={`${change.kind} ${change.path}`}
              change={change}
              place={placeName(change.kind === 'added' ? whole : job, change.path)}
              isLeft={left.has(index)}
              onLeave={(isLeft) => leave(index, isLeft)}
            />
          ))}
        </ol>
      )}
      {notes.length > 0 && (
        <ul className="quiet small problems">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <p className="row edits-end">
        <button type="button" className="button primary" onClick={() => onOpen(withChanges(job, wanted))}>
          {left.size === 0 ? '打开' : `打开，采用${wanted.length}处`}
        </button>
        <button type="button" className="button" onClick={onClose}>
          先不打开
        </button>
      </p>
    </Panel>
  );
}

function EditedPlace({
  change,
  place,
  isLeft,
  onLeave,
}: {
  change: Change;
  place: string;
  isLeft: boolean;
  onLeave: (isLeft: boolean) => void;
}) {
  const { kind, path, before, after, others } = change;
  const [old, now] = kind === 'changed' ? differing(before, after) : [[before], [after]];
  return (
    <li>
      <fieldset className={isLeft ? 'edit left-out' : 'edit'}>
        <legend>
          <span className="edit-kind">{KINDS[kind]}</span>
          {place}
        </legend>
        <Choice group={path + kind} label="用文件里的" isChosen={!isLeft} onChoose={() => onLeave(false)}>
          {after === '' ? <em>（没有了）</em> : <ins>{marked(now)}</ins>}
        </Choice>
        <Choice group={path + kind} label="留原稿的" isChosen={isLeft} onChoose={() => onLeave(true)}>
          {before === '' ? <em>（没有这一处）</em> : <del>{marked(old)}</del>}
        </Choice>
        {others.length > 0 && (
          <p className="quiet small">
            {kind === 'removed' ? '一起删掉的' : '一起加上的'}：{others.join('；')}
          </p>
        )}
      </fieldset>
    </li>
  );
}

function Choice({
  group,
  label,
  isChosen,
  onChoose,
  children,
}: {
  group: string;
  label: string;
  isChosen: boolean;
  onChoose: () => void;
  children: React.ReactNode;
}) {
  return (
    <label className={isChosen ? 'chosen' : ''}>
      <input type="radio" name={group} checked={isChosen} onChange={onChoose} />
      <span className="edit-side">{label}</span>
      <span className="edit-words">{children}</span>
    </label>
  );
}

/** Words of which the middle ones differ. */
function marked([head = '', middle, tail]: readonly string[]) {
  return middle === undefined ? (
    head
  ) : (
    <>
      {head}
      <mark>{middle}</mark>
      {tail}
    </>
  );
}
