import { Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { USES, type Use } from '#check/finding.ts';
import type { Missing } from '#export/bundle.ts';
import { saveFile } from './download.ts';
import { MANY_FORMS, type ManyForm, makeMany } from './many.ts';
import { Panel } from './Panel.tsx';
import type { DraftEntry } from './storage.ts';
import { LAYOUT_WORDS, LENGTH_WORDS, type Length } from './view-words.ts';

interface Props {
  readonly drafts: readonly DraftEntry[];
  readonly onClose: () => void;
}

/** A layout in one of its lengths. */
type LayoutId = `${Use} ${Length}`;

type Work =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' }
  | { readonly kind: 'done'; readonly name: string; readonly missing: readonly Missing[] }
  | { readonly kind: 'working'; readonly done: number; readonly total: number };

/** Drafts chosen to be taken away together, with progress and a way to stop. */
export function ManyPanel({ drafts: all, onClose }: Props) {
  // One that cannot be opened cannot be taken away either.
  const drafts = all.filter(({ savedAt }) => savedAt > 0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(drafts.map(({ id }) => id)));
  const [form, setForm] = useState<ManyForm>('zip-docx');
  const [layout, setLayout] = useState<LayoutId>('specification full');
  const [isStripped, setStripped] = useState(false);
  const [work, setWork] = useState<Work>({ kind: 'idle' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const start = async (): Promise<void> => {
    const own = new AbortController();
    control.current = own;
    const ids = drafts.map(({ id }) => id).filter((id) => chosen.has(id));
    setWork({ kind: 'working', done: 0, total: ids.length });
    const missing: Missing[] = [];
    try {
      const [use, length] = layout.split(' ') as [Use, Length];
      const made = await makeMany(
        { ids, form, use, length, isStripped },
        {
          signal: own.signal,
          onProgress: (done, total) => setWork({ kind: 'working', done, total }),
          onMissing: (each) => missing.push(each),
        },
      );
      saveFile(made);
      setWork({ kind: 'done', name: made.name, missing });
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
  const isAll = chosen.size === drafts.length;
  const isPosting = layout.startsWith('posting');
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
      <p className="row">
        <button
          type="button"
          className="text-button"
          disabled={isWorking}
          onClick={() => setChosen(new Set(isAll ? [] : drafts.map(({ id }) => id)))}
        >
          {isAll ? '全不选' : '全选'}
        </button>
      </p>
      <fieldset disabled={isWorking} className="pairs">
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
      <fieldset disabled={isWorking}>
        <legend>文种和篇幅</legend>
        <label className="whole">
          <span className="unseen">文种和篇幅</span>
          <select value={layout} onChange={(event) => setLayout(event.target.value as LayoutId)}>
            {USES.flatMap((use) =>
              (['full', 'short'] as const).map((length) => (
                <option key={use + length} value={`${use} ${length}`}>
                  {LAYOUT_WORDS[use]}·{LENGTH_WORDS[use][length]}
                </option>
              )),
            )}
          </select>
        </label>
        <label className="many-form whole">
          <input
            type="checkbox"
            checked={isStripped || isPosting}
            disabled={isPosting}
            onChange={() => setStripped(!isStripped)}
          />
          去除隐藏数据{isPosting && '（招聘启事从不带原稿）'}
        </label>
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
      {isWorking && (
        // One Word file of all is written at one go: nothing tells how far it is.
        <progress
          aria-label="已做好的份数"
          {...(form === 'docx' ? {} : { max: work.total, value: work.done })}
        />
      )}
      <p role="status">{words(work, form)}</p>
      {work.kind === 'done' && work.missing.length > 0 && (
        <>
          <p>字库里没有这些字，PDF里用〓代替了：</p>
          <ul className="problems">
            {work.missing.map(({ title, characters }) => (
              <li key={title}>
                {title}：{characters.join('、')}
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function words(work: Work, form: ManyForm): string {
  switch (work.kind) {
    case 'idle':
      return '';
    case 'cancelled':
      return '已取消，什么也没有下载。';
    case 'failed':
      return '没有做成，可能是网络断了。草稿还在，请再试一次。';
    case 'done':
      return `已下载「${work.name}」。`;
    case 'working': {
      const { done, total } = work;
      if (!MANY_FORMS[form].isOne) return `正在制作，已完成${done}份，共${total}份…`;
      return form === 'docx' || done === total
        ? `正在合成${total}份…`
        : `正在排版，已排好${done}份，共${total}份…`;
    }
  }
}
