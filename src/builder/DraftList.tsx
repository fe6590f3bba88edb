import { Copy, Trash2 } from 'lucide-react';
import { ago } from './messages.ts';
import type { DraftEntry } from './storage.ts';

interface Props {
  readonly drafts: readonly DraftEntry[];
  readonly onOpen: (id: string) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onDelete: (entry: DraftEntry) => void;
}

/** Drafts kept in this browser, the last one first. */
export function DraftList({ drafts, onOpen, onDuplicate, onDelete }: Props) {
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
      <p className="quiet small">
        草稿只存在这台设备的浏览器里，清除浏览数据会一并清掉。重要的请下载JSON备份。
      </p>
    </section>
  );
}
