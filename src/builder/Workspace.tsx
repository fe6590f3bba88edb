import { Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Finding, Level, Use } from '#check/finding.ts';
import type { Pack } from '#check/pack.ts';
import type { HouseStyle } from '#export/theme.ts';
import { isUnder, type Path } from '#model/path.ts';
import { DownloadMenu } from './DownloadMenu.tsx';
import { DutyBank } from './DutyBank.tsx';
import { backupFile, saveFile } from './download.ts';
import { type Editor, EditorContext, JobContext, type View, ViewContext } from './editor.ts';
import { type Active, Findings } from './Findings.tsx';
import { fieldFindings } from './field-findings.ts';
import { fieldOf, findingKey, findingsByField, gravest } from './findings-view.ts';
import { focusField } from './focus-field.ts';
import { later } from './later.tsx';
import type { Focus } from './line-keys.ts';
import type { Notice } from './Notices.tsx';
import { Outline } from './Outline.tsx';
import { OutlineDrawer } from './OutlineDrawer.tsx';
import { PackPanel } from './PackPanel.tsx';
import { PANELS, type PanelId, Panels } from './Panels.tsx';
import { Paper } from './Paper.tsx';
import { Preview } from './Preview.tsx';
import { savedWords, useSavingNotices } from './saving-notices.ts';
import type { Section } from './section.ts';
import { stepped } from './stepped.ts';
import { lastLayout, newId, rememberLayout, today } from './store.ts';
import { TopBar } from './TopBar.tsx';
import { useCheck } from './use-check.ts';
import { type OpenDocument, useDraft } from './use-draft.ts';
import { useKeys } from './use-keys.ts';
import { usePanes } from './use-panes.ts';
import type { Length } from './view-words.ts';
import { type Zone, ZoneTabs } from './ZoneTabs.tsx';

const PrintSheet = later(() => import('./PrintSheet.tsx').then((module) => module.PrintSheet));
const Shortcuts = later(() => import('./Shortcuts.tsx').then((module) => module.Shortcuts));

interface Props {
  readonly opened: OpenDocument;
  readonly style: HouseStyle;
  readonly onStyle: (style: HouseStyle | null) => void;
  readonly pack: Pack | null;
  readonly onPack: (pack: Pack | null) => void;
  readonly post: (notice: Notice) => void;
  readonly dismiss: (id: string) => void;
  readonly onSaved: (id: string) => void;
  readonly onCopy: (document: OpenDocument) => void;
  /** Goes back to the drafts, with the document where it could not be saved. */
  readonly onLeave: (unsaved: OpenDocument | null) => void;
}

/** The editor around one document: outline, paper, and findings or preview. */
export function Workspace({
  opened,
  style,
  onStyle,
  pack,
  onPack,
  post,
  dismiss,
  onSaved,
  onCopy,
  onLeave,
}: Props) {
  const draft = useDraft(opened, onSaved);
  const { history, saving, run: change, back, forward, saveNow, overwrite, takeTheirs } = draft;
  const { present } = history;
  const { job } = present;
  const [layout, setLayout] = useState<Use>(lastLayout);
  const [length, setLength] = useState<Length>('full');
  const [isStripped, setStripped] = useState(false);
  const [zone, setZone] = useState<Zone>('write');
  const [tab, setTab] = useState<Exclude<Zone, 'write'>>('findings');
  const [openedPaths, setOpenedPaths] = useState<readonly Path[]>([]);
  const [focus, setFocus] = useState<Focus | null>(null);
  const [active, setActive] = useState<Active | null>(null);
  const [panel, setPanel] = useState<PanelId | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  const print = (): void => setPrinting(true);
  const endPrinting = useCallback(() => setPrinting(false), []);
  const [isOutlineOpen, setOutlineOpen] = useState(false);
  const middle = useRef<HTMLElement>(null);
  const { checked, failed } = useCheck(present, layout, useMemo(today, []), pack);

  const run = useCallback(
    (action: Parameters<Editor['run']>[0], next?: Focus): void => {
      change(action);
      if (next) setFocus(next);
    },
    [change],
  );
  const jump = useCallback((next: Focus): void => {
    setOpenedPaths((paths) => [...paths.filter((path) => path !== next.path), next.path]);
    setZone('write');
    setFocus(next);
  }, []);
  // After the change is on the page, so that a new line is there to receive the cursor.
  useLayoutEffect(() => {
    if (focus && middle.current) focusField(middle.current, focus);
  }, [focus]);

  // A click on a button leaves the cursor where it is: what is shown around it would fold away under the pointer.
  useEffect(() => {
    const { current } = middle;
    const keep = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
    };
    current?.addEventListener('mousedown', keep);
    return () => current?.removeEventListener('mousedown', keep);
  }, []);

  const showTab = useCallback((next: Exclude<Zone, 'write'>): void => {
    setTab(next);
    setZone(next);
  }, []);
  const explain = useCallback(
    (finding: Finding): void => {
      setActive({ key: findingKey(finding) });
      showTab('findings');
    },
    [showTab],
  );

  const readDuty = checked?.readDuty ?? null;
  const [findings] = useState(fieldFindings);
  useEffect(() => findings.take(findingsByField(job, checked?.findings ?? [])), [findings, job, checked]);
  const now = useRef(job);
  useLayoutEffect(() => {
    now.current = job;
  });
  const editor = useMemo(
    (): Editor => ({
      current: () => now.current,
      run,
      jump,
      explain,
      newId,
      findings,
      move: ({ action, focus: next }) => {
        if (action) change(action);
        if (next) setFocus({ ...next });
      },
      open: (path) => setOpenedPaths((paths) => [...paths, path]),
    }),
    [run, jump, explain, change, findings],
  );
  const view = useMemo(
    (): View => ({
      layout,
      length,
      style,
      readDuty,
      isOpened: (path) => openedPaths.some((open) => isUnder(open, path)),
    }),
    [layout, length, style, readDuty, openedPaths],
  );

  const stepPane = usePanes();
  const foundAt = useRef(-1);
  /** Puts the cursor on the words of the finding after or before the one that is explained. */
  const stepFinding = (delta: 1 | -1): void => {
    const all = checked?.findings ?? [];
    const known = all.findIndex((finding) => findingKey(finding) === active?.key);
    // One that was mended is gone: the next has moved up into its place.
    const at = known >= 0 ? known : delta > 0 ? foundAt.current - 1 : foundAt.current;
    foundAt.current = stepped(at, delta, all.length);
    const finding = all[foundAt.current];
    if (!finding) return;
    setActive({ key: findingKey(finding) });
    setTab('findings');
    jump({ path: fieldOf(job, finding.path), caret: finding.span });
  };
  const stepTo = (path: Path | null): void => {
    if (path) setFocus({ path: fieldOf(job, path), caret: 'end' });
  };
  useKeys({
    undo: () => stepTo(back()),
    redo: () => stepTo(forward()),
    save: saveNow,
    help: () => setHelpOpen(true),
    print,
    nextFinding: () => stepFinding(1),
    previousFinding: () => stepFinding(-1),
    nextPane: () => stepPane(1),
    previousPane: () => stepPane(-1),
  });

  const say = useCallback(
    (text: string, tone: Notice['tone'] = 'plain') => post({ id: 'say', tone, text }),
    [post],
  );
  useSavingNotices(saving, { post, dismiss, backup, overwrite, takeTheirs, copy });

  const title = job.identity.title.trim() || '未命名岗位';
  useEffect(() => {
    const before = document.title;
    document.title = `${title} - 岗书编辑器`;
    return () => {
      document.title = before;
    };
  }, [title]);

  function backup(): void {
    saveFile(backupFile(job));
  }
  function copy(): void {
    onCopy({ id: newId(), state: present, stamp: null, isUnsaved: true });
  }

  const levelOf = (section: Section): Level | null =>
    gravest((checked?.findings ?? []).filter(({ path }) => section.paths.some((own) => isUnder(path, own))));
  const sheet = { job, use: layout, length, style, checked, isStripped };
  return (
    <EditorContext value={editor}>
      <ViewContext value={view}>
        <JobContext value={job}>
          <TopBar
            title={title}
            saved={savedWords(saving, opened.stamp !== null)}
            score={checked?.score.points ?? null}
            layout={layout}
            canUndo={history.past.length > 0}
            canRedo={history.future.length > 0}
            onUndo={() => stepTo(back())}
            onRedo={() => stepTo(forward())}
            onLayout={(next) => {
              setLayout(next);
              rememberLayout(next);
            }}
            onScore={() => showTab('findings')}
            onHelp={() => setHelpOpen(true)}
            onOutline={() => setOutlineOpen(true)}
            onShow={() => setPanel('link')}
            onLeave={() => onLeave(draft.leave())}
          >
            <DownloadMenu sheet={sheet} onLength={setLength} onStripped={setStripped} say={say}>
              {(close) =>
                [
                  { name: '打印…', run: print },
                  ...Object.entries(PANELS).map(([id, name]) => ({
                    name,
                    run: () => setPanel(id as PanelId),
                  })),
                ].map((item) => (
                  <button
                    type="button"
                    role="menuitem"
                    key={item.name}
                    tabIndex={-1}
                    onClick={() => {
                      close();
                      item.run();
                    }}
                  >
                    {item.name}
                  </button>
                ))
              }
            </DownloadMenu>
          </TopBar>
          <div className={`zones zone-${zone} tab-${tab}`}>
            <aside className="left" aria-label="目录与职责库" data-pane>
              <Outline levelOf={levelOf} />
              <DutyBank />
            </aside>
            <section className="middle" ref={middle} aria-label="编辑" data-pane>
              <Paper />
            </section>
            <section className="right" aria-label={tab === 'findings' ? '问题' : '预览'} data-pane>
              <div role="tablist" className="tabs" aria-label="右栏">
                <TabButton id="findings" chosen={tab} onChoose={setTab}>
                  问题{checked ? `（${checked.findings.length}）` : ''}
                </TabButton>
                <TabButton id="preview" chosen={tab} onChoose={setTab}>
                  预览
                </TabButton>
              </div>
              <div role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`} className="panel">
                {tab === 'findings' ? (
                  <>
                    <Findings
                      checked={checked}
                      failed={failed}
                      active={active}
                      onOpen={(finding) => setActive(finding && { key: findingKey(finding) })}
                    />
                    <PackPanel pack={pack} onPack={onPack} say={say} />
                  </>
                ) : (
                  <Preview />
                )}
              </div>
            </section>
          </div>
          <ZoneTabs
            zone={zone}
            count={checked?.findings.length ?? null}
            onZone={(next) => (next === 'write' ? setZone(next) : showTab(next))}
          />
          <Panels opened={panel} onClose={() => setPanel(null)} sheet={sheet} onStyle={onStyle} say={say} />
          {isOutlineOpen && <OutlineDrawer levelOf={levelOf} onClose={() => setOutlineOpen(false)} />}
          <Suspense>
            {isHelpOpen && <Shortcuts onClose={() => setHelpOpen(false)} />}
            {isPrinting && <PrintSheet onDone={endPrinting} />}
          </Suspense>
        </JobContext>
      </ViewContext>
    </EditorContext>
  );
}

function TabButton({
  id,
  chosen,
  onChoose,
  children,
}: {
  id: 'findings' | 'preview';
  chosen: string;
  onChoose: (id: 'findings' | 'preview') => void;
  children: React.ReactNode;
}) {
  const other = id === 'findings' ? 'preview' : 'findings';
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${id}`}
      aria-selected={chosen === id}
      aria-controls="panel"
      tabIndex={chosen === id ? 0 : -1}
      onClick={() => onChoose(id)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
        event.preventDefault();
        onChoose(other);
        document.getElementById(`tab-${other}`)?.focus();
      }}
    >
      {children}
    </button>
  );
}
