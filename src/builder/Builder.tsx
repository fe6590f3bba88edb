import { useCallback, useEffect, useState } from 'react';
import type { Pack } from '#check/pack.ts';
import type { ImportResult } from '#import/result.ts';
import { emptyJob, type JobDescription } from '#model/job-description.ts';
import { saveFile } from './download.ts';
import { ImportScreen } from './ImportScreen.tsx';
import { fetchRole } from './library-client.ts';
import { openMessage } from './messages.ts';
import { Notices } from './Notices.tsx';
import { keepPack, loadPack } from './pack-file.ts';
import { Start, type Way } from './Start.tsx';
import { type DraftEntry, deleteDraft, listDrafts, openDraft, restoreDraft } from './storage.ts';
import { browserStore, newId } from './store.ts';
import type { OpenDocument } from './use-draft.ts';
import { useNotices } from './use-notices.ts';
import { Workspace } from './Workspace.tsx';
import './builder.css';
import './import.css';
import './paper.css';
import './side.css';

type Importing = typeof import('./importing.ts');

type Screen =
  | { readonly kind: 'opening' }
  | { readonly kind: 'start'; readonly way: Way }
  | { readonly kind: 'import'; readonly result: ImportResult; readonly importing: Importing }
  | { readonly kind: 'work'; readonly opened: OpenDocument };

/** The whole editor: decides from the address what to open, and shows the start or the document. */
export function Builder() {
  const [screen, setScreen] = useState<Screen>({ kind: 'opening' });
  const [drafts, setDrafts] = useState<readonly DraftEntry[]>([]);
  const [pack, setPack] = useState<Pack | null>(() => loadPack(browserStore()));
  const { notices, post, dismiss } = useNotices();
  const fail = useCallback((text: string) => post({ id: 'problem', tone: 'error', text }), [post]);

  const start = useCallback((way: Way = 'template'): void => {
    setDrafts(listDrafts(browserStore()));
    setScreen({ kind: 'start', way });
    setAddress('');
  }, []);
  const work = useCallback((opened: OpenDocument): void => setScreen({ kind: 'work', opened }), []);
  const begin = useCallback(
    (job: JobDescription, isUnsaved: boolean): void =>
      work({ id: newId(), state: { job, role: null }, stamp: null, isUnsaved }),
    [work],
  );
  const open = useCallback(
    (id: string): void => {
      const read = openDraft(browserStore(), id);
      if ('draft' in read) {
        const { job, role, stamp } = read.draft;
        work({ id, state: { job, role }, stamp, isUnsaved: false });
        setAddress(`?doc=${id}`);
        return;
      }
      const { problem } = read;
      const text = openMessage(problem);
      start();
      if (problem.kind !== 'broken') fail(text);
      else {
        const file = {
          name: '打不开的草稿.json',
          blob: new Blob([problem.raw], { type: 'application/json' }),
        };
        post({
          id: 'problem',
          tone: 'error',
          text,
          actions: [{ label: '下载原文', run: () => saveFile(file) }],
        });
      }
    },
    [work, start, fail, post],
  );
  const openRole = useCallback(
    async (id: string): Promise<void> => {
      setAddress(`?role=${id}`);
      try {
        const { job, facts } = await fetchRole(id);
        work({ id: newId(), state: { job, role: facts }, stamp: null, isUnsaved: false });
      } catch {
        start();
        fail('这份模板没有取到，可能是网络断了或地址写错了。请从下面再选一次。');
      }
    },
    [work, start, fail],
  );

  useEffect(() => {
    const query = new URLSearchParams(window.location.search);
    const [role, doc, way] = ['role', 'doc', 'start'].map((key) => query.get(key));
    if (role) void openRole(role);
    else if (doc) open(doc);
    else if (way === 'blank') begin(emptyJob(), false);
    else start(way === 'paste' ? 'paste' : 'template');
  }, [openRole, open, begin, start]);

  const paste = async (text: string): Promise<void> => {
    try {
      const importing = await import('./importing.ts');
      setScreen({ kind: 'import', result: importing.readText(text), importing });
    } catch {
      fail('没有整理成，可能是网络断了。贴的内容还在，请再按一次。');
    }
  };
  const openBackup = ([first, ...others]: readonly JobDescription[]): void => {
    if (!first) return;
    begin(first, true);
    if (others.length > 0) fail(`备份里有${others.length + 1}份文档，打开了第一份。`);
  };
  const duplicate = (id: string): void => {
    const read = openDraft(browserStore(), id);
    if ('problem' in read) {
      fail(openMessage(read.problem));
      return;
    }
    const { job, role } = read.draft;
    const title = `${job.identity.title}（副本）`;
    work({
      id: newId(),
      state: { job: { ...job, identity: { ...job.identity, title } }, role },
      stamp: null,
      isUnsaved: true,
    });
  };
  const remove = ({ id, title }: DraftEntry): void => {
    const store = browserStore();
    if (!deleteDraft(store, id)) {
      fail('没有删掉：浏览器不允许改动存储。');
      return;
    }
    setDrafts(listDrafts(store));
    const undo = (): void => {
      restoreDraft(browserStore(), id);
      setDrafts(listDrafts(browserStore()));
    };
    post({
      id: 'deleted',
      tone: 'plain',
      text: `已删除「${title.trim() || '未命名岗位'}」。`,
      actions: [{ label: '撤销', run: undo }],
    });
  };
  const changePack = (next: Pack | null): void => {
    setPack(next);
    if (!keepPack(browserStore(), next)) fail('词库这次有效，但浏览器不让存，下次要重新导入。');
  };
  const onSaved = useCallback((id: string) => setAddress(`?doc=${id}`), []);

  return (
    <div className={`builder screen-${screen.kind}`}>
      {screen.kind === 'opening' && (
        <p className="opening" role="status">
          正在打开…
        </p>
      )}
      {screen.kind === 'start' && (
        <Start
          way={screen.way}
          drafts={drafts}
          onRole={openRole}
          onBlank={() => begin(emptyJob(), false)}
          onPaste={paste}
          onBackup={openBackup}
          onProblem={fail}
          onOpen={open}
          onDuplicate={duplicate}
          onDelete={remove}
        />
      )}
      {screen.kind === 'import' && (
        <ImportScreen
          result={screen.result}
          importing={screen.importing}
          onDone={(job) => begin(job, true)}
          onCancel={() => start('paste')}
        />
      )}
      {screen.kind === 'work' && (
        <Workspace
          key={screen.opened.id}
          opened={screen.opened}
          pack={pack}
          onPack={changePack}
          post={post}
          dismiss={dismiss}
          onSaved={onSaved}
          onCopy={work}
          onLeave={start}
        />
      )}
      <Notices notices={notices} dismiss={dismiss} />
    </div>
  );
}

/** Makes the address say what is open, so that a reload opens it again. */
function setAddress(query: string): void {
  window.history.replaceState(null, '', `${window.location.pathname}${query}`);
}
