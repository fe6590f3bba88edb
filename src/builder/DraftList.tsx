import { Copy, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { ago } from './messages.ts';
import type { DraftEntry } from './storage.ts';

interface Props {
  readonly drafts: readonly DraftEntry[];
  readonly onOpen: (id: string) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onDelete: (entry: DraftEntry) => void;
  readonly onBackupAll: () => void;
}

const ManyPanel = lazy(() => import('./ManyPanel.tsx').then((module) => ({ default: module.ManyPanel })));

/** Drafts kept in this browser, the last one first. */
export function DraftList({ drafts, onOpen, onDuplicate, onDelete, onBackupAll }: Props) {
  const [isManyOpen, setManyOpen] = useState(false);
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="drafts-title">
      <h2 id="drafts-title">接着写</h2>
      <ul className="drafts">
        {drafts.map((entry) => {
          const title = entry.title.trim() || '未命名岗位';
          return (
            <li key={entry.id}>
              <button type="button" className="draft-open" onClick={() => onOpen(entry.id)}>
                <strong>{title}</strong>
                <span className="quiet">
                  {entry.savedAt > 0 ? ago(entry.savedAt, Date.now()) : '打不开，点开看原因'}
                </span>
              </button>
              <button
                type="button"
                className="icon"
                aria-label={`复制草稿${title}`}
                title="另存一份"
                onClick={() => onDuplicate(entry.id)}
              >
                <Copy size={16} aria-hidden="true" />
              </button>
              <button
                type="button"
                className="icon"
                aria-label={`删除草稿${title}`}
                title="删除"
                onClick={() => onDelete(entry)}
              >
                <Trash2 size={16} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
      <div className="drafts-foot small">
        <p className="quiet">草稿只存在这台设备的浏览器里，清除浏览数据会一并清掉。</p>
        <button type="button" className="text-button" onClick={onBackupAll}>
          下载全部备份
        </button>
        {drafts.length > 1 && (
          <button type="button" className="text-button" onClick={() => setManyOpen(true)}>
            多份一起下载
          </button>
        )}
      </div>
      <Suspense>{isManyOpen && <ManyPanel drafts={drafts} onClose={() => setManyOpen(false)} />}</Suspense>
    </section>
  );
}

/** Drafts that were deleted and can be put back. */
export function DeletedList({
  deleted,
  onRestore,
}: {
  deleted: readonly DraftEntry[];
  onRestore: (id: string) => void;
}) {
  if (deleted.length === 0) return null;
  return (
    <details className="deleted small">
      <summary>最近删除的{deleted.length}份</summary>
      <ul className="drafts">
        {deleted.map(({ id, title }) => {
          const name = title.trim() || '未命名岗位';
          return (
            <li key={id}>
              <span className="draft-open">{name}</span>
              <button
                type="button"
                className="text-button"
                aria-label={`恢复草稿${name}`}
                onClick={() => onRestore(id)}
              >
                恢复
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
