import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Use } from '#check/finding.ts';
import type { JobDescription } from '#model/job-description.ts';

type Layouts = typeof import('./layouts.ts');

/** The document as it will be written, in the chosen layout. */
export function Preview({ job, layout }: { job: JobDescription; layout: Use }) {
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
    () => (layouts && layouts !== 'failed' ? layouts.writeHtml(layouts[layout].build(deferred)) : ''),
    [layouts, layout, deferred],
  );
  useEffect(() => {
    // The writer escapes every text; what it writes is the page as it stands.
    paper.current?.replaceChildren(document.createRange().createContextualFragment(html));
  }, [html]);
  if (layouts === 'failed') return <p role="alert">预览没有加载成功。请刷新页面，写的内容已经保存。</p>;
  return (
    <>
      {html === '' && <p role="status">正在排版…</p>}
      <div className="preview on-paper" ref={paper} />
    </>
  );
}
