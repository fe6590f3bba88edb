import { Copy, Trash2 } from 'lucide-react';
import { Suspense, useState } from 'react';
import { later } from './later.tsx';
import { ago } from './messages.ts';
import { SearchField } from './SearchField.tsx';
import type { DraftEntry } from './storage.ts';
import type { OpenDocument } from './use-draft.ts';

interface Props {
  readonly drafts: readonly DraftEntry[];
  readonly onOpen: (id: string) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onDelete: (entry: DraftEntry) => void;
  readonly onBackupAll: () => void;
}

const ManyPanel = later(() => import('./ManyPanel.tsx').then((module) => module.ManyPanel));

/** More drafts than these are shown when asked for, and can be looked through. */
const FEW = 6;

/** Drafts kept in this browser, the last one first. */
export function DraftList({ drafts, onOpen, onDuplicate, onDelete, onBackupAll }: Props) {
  const [isManyOpen, setManyOpen] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const [query, setQuery] = useState('');
  if (drafts.length === 0) return null;
  const isLong = drafts.length > FEW;
  const words = query.trim().toLowerCase();
  const found = words === '' ? drafts : drafts.filter(({ title }) => title.toLowerCase().includes(words));
  const shown = words === '' && !isWhole ? found.slice(0, FEW) : found;
  return (
    <section aria-labelledby="drafts-title">
      <h2 id="drafts-title">接着写</h2>
      {isLong && (
        <SearchField label="找草稿" hint={`在${drafts.length}份草稿里找`} value={query} onSearch={setQuery} />
      )}
      {found.length === 0 && <p role="status">没有名称里带「{query.trim()}」的草稿。</p>}
      <ul className="drafts">
        {shown.map((entry) => {
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
                aria-label={`另存一份${title}`}
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
        {isLong && words === '' && (
          <button
            type="button"
            className="text-button"
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? `只看最近${FEW}份` : `全部${drafts.length}份`}
          </button>
        )}
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

/** Documents that were left while the browser could not save them. */
export function KeptList({
  kept,
  onOpen,
}: {
  kept: readonly OpenDocument[];
  onOpen: (document: OpenDocument) => void;
}) {
  if (kept.length === 0) return null;
  return (
    <section className="kept" aria-labelledby="kept-title">
      <h2 id="kept-title">没有存下的</h2>
      <p>浏览器没能存下这{kept.length}份，关掉这个页面就没了。请打开后下载备份。</p>
      <ul className="drafts">
        {kept.map((document) => (
          <li key={document.id}>
            <button type="button" className="draft-open" onClick={() => onOpen(document)}>
              <strong>{document.state.job.identity.title.trim() || '未命名岗位'}</strong>
            </button>
          </li>
        ))}
      </ul>
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
