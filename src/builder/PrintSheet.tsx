import { useEffect, useRef } from 'react';
import { useJob, useView } from './editor.ts';
import { layouts, writeHtml } from './layouts.ts';
import { paperNodes } from './paper-nodes.ts';
import { LAYOUT_WORDS } from './view-words.ts';
import '#export/paper.css';

/** The document as it is printed: it takes the page's place on paper, asks the browser to print, and goes. `onDone` stays the same. */
export function PrintSheet({ onDone }: { onDone: () => void }) {
  const job = useJob();
  const { layout, length, style } = useView();
  const sheet = useRef<HTMLDivElement>(null);
  const html = writeHtml(layouts[layout][length].build(job), style);
  useEffect(() => {
    sheet.current?.replaceChildren(paperNodes(html));
  }, [html]);
  const title = job.identity.title.trim() || '未命名岗位';
  useEffect(() => {
    const before = document.title;
    // Browsers print it at the head of the page, and offer it as the name of the file.
    document.title = `${title}-${LAYOUT_WORDS[layout]}`;
    window.addEventListener('afterprint', onDone);
    window.print();
    return () => {
      window.removeEventListener('afterprint', onDone);
      document.title = before;
    };
  }, [title, layout, onDone]);
  return <div className="print-sheet on-paper" ref={sheet} />;
}
