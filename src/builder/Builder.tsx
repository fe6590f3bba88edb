import { Suspense, useCallback, useEffect, useState } from 'react';
import type { Pack } from '#check/pack.ts';
import { CLASSIC, type HouseStyle } from '#export/theme.ts';
import type { ImportResult } from '#import/result.ts';
import { emptyJob, type JobDescription } from '#model/job-description.ts';
import { Boundary } from './Boundary.tsx';
import { writeBackup } from './backup.ts';
import { saveFile } from './download.ts';
import { later } from './later.tsx';
import { fetchRole } from './library-client.ts';
import { openMessage } from './messages.ts';
import { Notices } from './Notices.tsx';
import type { EditedFile } from './own-file.ts';
import { keepPack, loadPack } from './pack-file.ts';
import type { Way } from './Start.tsx';
import {
  type DraftEntry,
  deleteDraft,
  listDeleted,
  listDrafts,
  openDraft,
  restoreDraft,
  saveDraft,
} from './storage.ts';
import { browserStore, newId, rememberPasted, today } from './store.ts';
import { keepStyle, loadStyle } from './style-file.ts';
import type { OpenDocument } from './use-draft.ts';
import { useImport } from './use-import.ts';
import { useNotices } from './use-notices.ts';
import { useUnloadWarning } from './use-unload-warning.ts';
import { Workspace } from './Workspace.tsx';
import './builder.css';
import './import.css';
import './paper.css';
import './side.css';

type Screen =
  | { readonly kind: 'opening' }
  | { readonly kind: 'start'; readonly way: Way }
  | { readonly kind: 'import'; readonly results: readonly ImportResult[] }
  | { readonly kind: 'view'; readonly job: JobDescription }
  | { readonly kind: 'work'; readonly opened: OpenDocument };

/** Of the address that shows a posting to the hiring manager. */
const VIEW = '#view=';

const Start = later(() => import('./Start.tsx').then((module) => module.Start));
const ImportScreen = later(() => import('./ImportScreen.tsx').then((module) => module.ImportScreen));
const EditedPanel = later(() => import('./EditedPanel.tsx').then((module) => module.EditedPanel));
const ViewScreen = later(() => import('./ViewScreen.tsx').then((module) => module.ViewScreen));

/** The whole editor: decides from the address what to open, and shows the start or the document. */
export function Builder() {
  const [screen, setScreen] = useState<Screen>({ kind: 'opening' });
  const [{ drafts, deleted }, setLists] = useState<Lists>({ drafts: [], deleted: [] });
  const [pack, setPack] = useState<Pack | null>(() => loadPack(browserStore()));
  const [style, setStyle] = useState<HouseStyle>(() => loadStyle(browserStore()) ?? CLASSIC);
  const [edited, setEdited] = useState<Edited>({ files: [], ready: [] });
  /** Documents that were left and could not be saved: they live as long as the page. */
  const [kept, setKept] = useState<readonly OpenDocument[]>([]);
  const { notices, post, dismiss } = useNotices();
  const fail = useCallback((text: string) => post({ id: 'problem', tone: 'error', text }), [post]);

  useUnloadWarning(kept.length > 0);
  const leave = (unsaved: OpenDocument | null): void => {
    if (unsaved) setKept((all) => [unsaved, ...all.filter(({ id }) => id !== unsaved.id)]);
    start();
  };
  const openKept = (document: OpenDocument): void => {
    setKept((all) => all.filter((one) => one !== document));
    work(document);
  };

  const start = useCallback((way: Way = 'template'): void => {
    setLists(readLists());
    setScreen({ kind: 'start', way });
    setAddress(way === 'paste' ? '?start=paste' : '');
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

  const show = useCallback(async (): Promise<void> => {
    const read = await import('./view-link.ts').catch(() => null);
    const job = await read?.readViewLink(window.location.hash);
    if (job) setScreen({ kind: 'view', job });
    else {
      start();
      fail('这个链接打不开，可能在转发时被截断了。请让对方重新发一次，或改发文件。');
    }
  }, [start, fail]);

  useEffect(() => {
    const reload = (): void => {
      if (window.location.hash.startsWith(VIEW)) window.location.reload();
    };
    window.addEventListener('hashchange', reload);
    return () => window.removeEventListener('hashchange', reload);
  }, []);

  useEffect(() => {
    const query = new URLSearchParams(window.location.search);
    const [role, doc, way] = ['role', 'doc', 'start'].map((key) => query.get(key));
    if (window.location.hash.startsWith(VIEW)) void show();
    else if (role) void openRole(role);
    else if (doc) open(doc);
    else if (way === 'blank') begin(emptyJob(), false);
    else start(way === 'paste' ? 'paste' : 'template');
  }, [openRole, open, begin, start, show]);

  /** Shows the next document that was changed in its file, or opens all once each has been decided. */
  const decided = (jobs: readonly JobDescription[]): void => {
    const [files, ready] = [edited.files.slice(1), [...edited.ready, ...jobs]];
    setEdited({ files, ready: files.length > 0 ? ready : [] });
    if (files.length === 0) openAll(ready);
  };
  /** Opens the first of several documents and keeps the others as drafts. */
  const openAll = ([first, ...others]: readonly JobDescription[]): void => {
    if (!first) return;
    begin(first, true);
    if (others.length === 0) return;
    const kept = others.filter((job) => {
      const how = { known: null, stamp: newId(), now: Date.now() };
      return saveDraft(browserStore(), newId(), { job, role: null }, how).kind === 'saved';
    });
    if (kept.length === others.length)
      post({ id: 'others', tone: 'plain', text: `另外${kept.length}份存成了草稿。` });
    else
      fail(
        `另外${others.length}份里只存下${kept.length}份草稿：浏览器的存储空间不够。请删掉不用的草稿，再导入一次。`,
      );
  };
  const importing = useImport({
    post,
    dismiss,
    fail,
    onJobs: openAll,
    onRead: (results) => setScreen({ kind: 'import', results }),
    onEdited: (files, ready) => setEdited({ files, ready }),
  });
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
      fail('没有删掉：浏览器不让网页改动存储。请检查隐私设置后再试。');
      return;
    }
    setLists(readLists());
    post({
      id: 'deleted',
      tone: 'plain',
      text: `已删除「${title.trim() || '未命名岗位'}」。`,
      actions: [{ label: '撤销', run: () => restore(id) }],
    });
  };
  const restore = (id: string): void => {
    if (!restoreDraft(browserStore(), id)) fail('没有恢复：浏览器的存储空间不够。请先删掉不用的草稿。');
    setLists(readLists());
  };
  const backupAll = (): void => {
    const store = browserStore();
    const jobs = listDrafts(store).flatMap(({ id }) => {
      const read = openDraft(store, id);
      return 'draft' in read ? [read.draft.job] : [];
    });
    saveFile({
      name: `岗书草稿${jobs.length}份-${today()}.json`,
      blob: new Blob([writeBackup(jobs)], { type: 'application/json' }),
    });
  };
  const changePack = (next: Pack | null): void => {
    setPack(next);
    if (!keepPack(browserStore(), next)) fail('词库这次有效，但浏览器不让存，下次要重新导入。');
  };
  const changeStyle = (next: HouseStyle | null): void => {
    setStyle(next ?? CLASSIC);
    if (!keepStyle(browserStore(), next)) fail('版式这次有效，但浏览器不让存。请导出版式，下次再导入。');
  };
  const say = (text: string, tone: 'plain' | 'error' = 'plain'): void => post({ id: 'say', tone, text });
  const onSaved = useCallback((id: string) => setAddress(`?doc=${id}`), []);

  return (
    <div className={`builder screen-${screen.kind}`}>
      <Boundary onBackup={backupAll}>
        {screen.kind === 'opening' && <Opening />}
        {screen.kind === 'start' && (
          <Suspense fallback={<Opening />}>
            <Start
              way={screen.way}
              drafts={drafts}
              kept={kept}
              onKept={openKept}
              onRole={openRole}
              onBlank={() => begin(emptyJob(), false)}
              onPaste={importing.paste}
              onFile={importing.open}
              onOpen={open}
              onDuplicate={duplicate}
              onDelete={remove}
              deleted={deleted}
              onRestore={restore}
              onBackupAll={backupAll}
            />
          </Suspense>
        )}
        {screen.kind === 'import' && (
          <Suspense fallback={<Opening />}>
            <ImportScreen
              results={screen.results}
              onDone={(jobs) => {
                rememberPasted('');
                openAll(jobs);
              }}
              onCancel={() => start('paste')}
            />
          </Suspense>
        )}
        {screen.kind === 'view' && (
          <Suspense fallback={<Opening />}>
            <ViewScreen job={screen.job} say={say} />
          </Suspense>
        )}
        {screen.kind === 'work' && (
          <Workspace
            key={screen.opened.id}
            opened={screen.opened}
            style={style}
            onStyle={changeStyle}
            pack={pack}
            onPack={changePack}
            post={post}
            dismiss={dismiss}
            onSaved={onSaved}
            onCopy={work}
            onLeave={leave}
          />
        )}
        {edited.files[0] && (
          <Suspense>
            <EditedPanel
              key={edited.files.length}
              file={edited.files[0]}
              onOpen={(job) => decided([job])}
              onClose={() => decided([])}
            />
          </Suspense>
        )}
      </Boundary>
      <Notices notices={notices} dismiss={dismiss} />
    </div>
  );
}

function Opening() {
  return (
    <>
      <h1 className="unseen">编辑器</h1>
      <p className="opening" role="status">
        正在打开…
      </p>
    </>
  );
}

/** Documents changed in their file that wait to be decided on, and those that are ready to open. */
interface Edited {
  readonly files: readonly EditedFile[];
  readonly ready: readonly JobDescription[];
}

interface Lists {
  readonly drafts: readonly DraftEntry[];
  readonly deleted: readonly DraftEntry[];
}

function readLists(): Lists {
  const store = browserStore();
  return { drafts: listDrafts(store), deleted: listDeleted(store) };
}

/** Makes the address say what is open, so that a reload opens it again. */
function setAddress(query: string): void {
  window.history.replaceState(null, '', `${window.location.pathname}${query}`);
}
