import { useCallback, useRef } from 'react';
import type { ImportResult } from '#import/result.ts';
import type { JobDescription } from '#model/job-description.ts';
import { readBackup } from './backup.ts';
import type { Notice } from './Notices.tsx';
import type { EditedFile } from './own-file.ts';
import type { ImportRequest } from './reading.ts';

interface Ways {
  readonly post: (notice: Notice) => void;
  readonly dismiss: (id: string) => void;
  readonly fail: (text: string) => void;
  /** Documents that need no decisions: of a backup, or carried in a file of ours. */
  readonly onJobs: (jobs: readonly JobDescription[]) => void;
  /** A text or a file of others, understood and to be looked over. */
  readonly onRead: (results: readonly ImportResult[]) => void;
  /** Documents of a file of ours that were changed since, and those in it that were not. */
  readonly onEdited: (edited: readonly EditedFile[], others: readonly JobDescription[]) => void;
}

/** Bringing in what there is already: a pasted text or a file of any kind. A new import ends the one before it. */
export function useImport(ways: Ways): {
  readonly paste: (text: string) => void;
  readonly open: (file: File) => void;
} {
  const latest = useRef(ways);
  latest.current = ways;
  const running = useRef<AbortController | null>(null);

  const read = useCallback(async (label: string, content: () => Promise<ImportRequest>): Promise<void> => {
    const { post, dismiss, fail, onRead } = latest.current;
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    dismiss('problem');
    const cancel = { label: '取消', run: () => own.abort() };
    post({ id: 'import', tone: 'plain', text: `正在读${label}…`, actions: [cancel] });
    // Wanted as soon as the reading is done; where it cannot be had, its place says so.
    import('./ImportScreen.tsx').catch(() => undefined);
    try {
      const { readApart } = await import('./reading.ts');
      const reading = await readApart(await content(), own.signal);
      if (own.signal.aborted) return;
      if ('problem' in reading) fail(reading.problem);
      else onRead(reading);
    } catch {
      if (!own.signal.aborted) fail('没有读成，可能是网络断了。内容还在，请再试一次。');
    } finally {
      if (running.current === own) dismiss('import');
    }
  }, []);

  const readWords = useCallback(
    (file: File): Promise<void> =>
      read(`「${file.name}」`, async () => ({
        name: file.name,
        content: new Uint8Array(await file.arrayBuffer()),
      })),
    [read],
  );

  /** Opens a file of ours by the source it carries; what was changed in it since is shown first. */
  const openOwn = useCallback(
    async (file: File): Promise<boolean> => {
      if (!/\.(?:docx|pdf|html?)$/i.test(file.name)) return false;
      const { readOwn } = await import('./own-file.ts');
      const own = await readOwn(file.name, new Uint8Array(await file.arrayBuffer()));
      if (!own) return false;
      const { post, onJobs, onEdited } = latest.current;
      if (own.kind === 'edited') {
        onEdited(own.edited, own.others);
        return true;
      }
      const isOpen = own.kind === 'opened';
      if (isOpen) onJobs(own.jobs);
      const words = { label: '改读文件里的文字', run: () => readWords(file) };
      post({
        id: 'own',
        tone: isOpen ? 'plain' : 'error',
        text: `「${file.name}」是岗书做的，${isOpen ? own.note : `但原稿打不开：${own.problem}`}`,
        ...((!isOpen || own.isOther) && { actions: [words] }),
      });
      return true;
    },
    [readWords],
  );

  const open = useCallback(
    async (file: File): Promise<void> => {
      const { dismiss, fail, onJobs } = latest.current;
      dismiss('problem');
      const backup = /\.json$/i.test(file.name) ? readBackup(await file.text()) : null;
      if (backup && 'jobs' in backup) {
        onJobs(backup.jobs);
        if (backup.unread > 0) fail(`备份里另有${backup.unread}份读不出来，其余的都打开了。备份文件请留着。`);
      }
      // JSON that is no backup may be a JobPosting, which the importer reads.
      else if (backup && !backup.isJson) fail(backup.problem);
      else if (!(await openOwn(file).catch(() => false))) await readWords(file);
    },
    [openOwn, readWords],
  );
  return {
    paste: (text) => void read('文字', async () => ({ name: '', content: text })),
    open: (file) =>
      void open(file).catch(() =>
        latest.current.fail(`「${file.name}」读不出来。请检查文件还在不在，再试一次。`),
      ),
  };
}
