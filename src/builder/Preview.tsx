import { Suspense, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useEditor, useJob, useView } from './editor.ts';
import { later } from './later.tsx';
import { paperNodes } from './paper-nodes.ts';
import '#export/paper.css';

const ShortNote = later(() => import('./ShortNote.tsx').then((module) => module.ShortNote));

type Layouts = typeof import('./layouts.ts');

/** Width of an A4 sheet in CSS pixels: the preview is a sheet made smaller, not other lines on a narrower one. */
const SHEET = 794;
/** Below this width, in CSS pixels, a smaller sheet could not be read; the text flows anew instead. */
const READABLE = 480;

/** The document as it will be written, in the chosen layout; a click on words leads to where they are edited. */
export function Preview() {
  const job = useJob();
  const { layout, length, style } = useView();
  const { jump } = useEditor();
  const [layouts, setLayouts] = useState<Layouts | 'failed' | null>(null);
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isCurrent = true;
    import('./layouts.ts').then(
      (loaded) => isCurrent && setLayouts(loaded),
      () => isCurrent && setLayouts('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  const deferred = useDeferredValue(job);
  const html = useMemo(
    () =>
      layouts && layouts !== 'failed'
        ? layouts.writeHtml(layouts.layouts[layout][length].build(deferred), style)
        : '',
    [layouts, layout, length, style, deferred],
  );
  const hidden = useMemo(
    () =>
      layouts && layouts !== 'failed' && layout === 'posting'
        ? layouts
            .hiddenInPosting(deferred)
            .map(({ label }) => label)
            // 内部关系 says enough of 内部关系的事项.
            .filter((label, _, all) => !all.some((other) => other !== label && label.startsWith(other)))
            .join('、')
        : '',
    [layouts, layout, deferred],
  );
  const isShort = layout === 'posting' && length === 'short';
  const text = useMemo(
    () =>
      layouts && layouts !== 'failed' && isShort
        ? layouts.writeText(layouts.layouts.posting.short.build(deferred))
        : '',
    [layouts, isShort, deferred],
  );
  useEffect(() => {
    paper.current?.replaceChildren(paperNodes(html));
  }, [html]);
  useEffect(() => {
    const { current } = paper;
    if (!current) return;
    const lead = (event: Event): void => {
      const place = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-path]') : null;
      const path = place?.dataset['path'];
      if (path) jump({ path, caret: 'end' });
    };
    current.addEventListener('click', lead);
    return () => current.removeEventListener('click', lead);
  }, [jump]);
  useEffect(() => {
    const { current } = paper;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? SHEET;
      const isFlowing = width < READABLE;
      current.classList.toggle('flowing', isFlowing);
      current.style.setProperty('--zoom', String(isFlowing ? 1 : Math.min(1, width / SHEET)));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  if (layouts === 'failed')
    return <p role="alert">预览没有加载成功，写作和下载不受影响。请检查网络后刷新页面。</p>;
  return (
    <>
      {html === '' && <p role="status">正在排版…</p>}
      {text !== '' && (
        <Suspense>
          <ShortNote job={deferred} text={text} />
        </Suspense>
      )}
      {hidden !== '' && <p className="preview-note">招聘启事不写这些：{hidden}。</p>}
      <div className="preview on-paper" ref={paper} />
    </>
  );
}
