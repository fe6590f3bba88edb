import { useEffect, useRef } from 'react';
import { ago, savingMessage } from './messages.ts';
import type { Notice } from './Notices.tsx';
import type { SaveState } from './use-draft.ts';

/** What the bar says of a draft; `wasSaved` tells one that was opened from one that was never written. */
export function savedWords(saving: SaveState, wasSaved: boolean): string {
  switch (saving.kind) {
    case 'untouched':
      return wasSaved ? '已保存' : '还没有改动';
    case 'pending':
      return '正在保存…';
    case 'saved':
      return ago(saving.savedAt, Date.now()) === '刚刚'
        ? '已保存'
        : `已保存（${ago(saving.savedAt, Date.now())}）`;
    case 'followed':
      return '已与另一个标签页同步';
    default:
      return '没有保存';
  }
}

/** Says once when saving begins to fail, and offers the ways out. */
export function useSavingNotices(
  saving: SaveState,
  ways: {
    readonly post: (notice: Notice) => void;
    readonly dismiss: (id: string) => void;
    readonly backup: () => void;
    readonly overwrite: () => void;
    readonly takeTheirs: () => void;
    readonly copy: () => void;
  },
): void {
  const latest = useRef(ways);
  useEffect(() => {
    latest.current = ways;
  });
  const { kind } = saving;
  useEffect(() => {
    const { post, dismiss } = latest.current;
    const act = (way: 'backup' | 'overwrite' | 'takeTheirs' | 'copy') => () => latest.current[way]();
    if (kind === 'full' || kind === 'forbidden') {
      post({
        id: 'saving',
        tone: 'error',
        text: savingMessage({ kind }),
        actions: [{ label: '下载备份', run: act('backup') }],
      });
    } else if (kind === 'conflict') {
      post({
        id: 'saving',
        tone: 'error',
        text: savingMessage({ kind }),
        actions: [
          { label: '用那边的', run: act('takeTheirs') },
          { label: '用这里的', run: act('overwrite') },
          { label: '两份都留', run: act('copy') },
        ],
      });
    } else if (kind === 'saved' || kind === 'followed') dismiss('saving');
  }, [kind]);
}
