import { Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { saveFile } from './download.ts';
import { MANY_FORMS, type ManyForm, makeMany } from './many.ts';
import { Panel } from './Panel.tsx';
import type { DraftEntry } from './storage.ts';

interface Props {
  readonly drafts: readonly DraftEntry[];
  readonly onClose: () => void;
}

type Work =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' }
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'working'; readonly done: number; readonly total: number };

/** Drafts chosen to be taken away together, with progress and a way to stop. */
export function ManyPanel({ drafts, onClose }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(drafts.map(({ id }) => id)));
  const [form, setForm] = useState<ManyForm>('zip-docx');
  const [work, setWork] = useState<Work>({ kind: 'idle' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const start = async (): Promise<void> => {
    const own = new AbortController();
    control.current = own;
    const ids = drafts.map(({ id }) => id).filter((id) => chosen.has(id));
    setWork({ kind: 'working', done: 0, total: ids.length });
    try {
      const made = await makeMany(ids, form, {
        signal: own.signal,
        onProgress: (done, total) => setWork({ kind: 'working', done, total }),
      });
      saveFile(made);
      setWork({ kind: 'done', name: made.name });
    } catch {
      setWork({ kind: own.signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  const toggle = (id: string): void =>
    setChosen((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const isWorking = work.kind === 'working';
  return (
    <Panel title="多份一起下载" onClose={onClose}>
      <ul className="many">
        {drafts.map(({ id, title }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                disabled={isWorking}
                onChange={() => toggle(id)}
              />
              {title.trim() || '未命名岗位'}
            </label>
          </li>
        ))}
      </ul>
      <fieldset disabled={isWorking}>
        <legend>做成</legend>
        {Object.entries(MANY_FORMS).map(([id, { name }]) => (
          <label key={id} className="many-form">
            <input
              type="radio"
              name="many-form"
              checked={id === form}
              onChange={() => setForm(id as ManyForm)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <p className="row">
        <button
          type="button"
          className="button primary"
          disabled={isWorking || chosen.size === 0}
          onClick={start}
        >
          <Download size={16} aria-hidden="true" />
          下载{chosen.size}份
        </button>
        {isWorking && (
          <button type="button" className="button" onClick={() => control.current?.abort()}>
            取消
          </button>
        )}
      </p>
      {isWorking && <progress aria-label="已做好的份数" max={work.total} value={work.done} />}
      <p role="status">{words(work)}</p>
    </Panel>
  );
}

function words(work: Work): string {
  switch (work.kind) {
    case 'idle':
      return '';
    case 'cancelled':
      return '已取消，什么也没有下载。';
    case 'failed':
      return '没有做成，可能是网络断了。草稿还在，请再试一次。';
    case 'done':
      return `已下载「${work.name}」。`;
    case 'working':
      return `正在制作，已完成${work.done}份，共${work.total}份…`;
  }
}
