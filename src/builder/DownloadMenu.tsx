import { ChevronDown, Copy, Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Use } from '#check/finding.ts';
import type { JobDescription } from '#model/job-description.ts';
import { copyDocument, FORMATS, type FormatId, makeFile, saveFile } from './download.ts';

interface Props {
  readonly job: JobDescription;
  readonly layout: Use;
  /** Says something to the visitor. */
  readonly say: (text: string, tone?: 'plain' | 'error') => void;
}

/** Copying, and a download button whose other half offers the other formats. */
export function DownloadMenu({ job, layout, say }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [busy, setBusy] = useState<FormatId | null>(null);
  const box = useRef<HTMLFieldSetElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const close = (event: Event): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    const step = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') {
        setOpen(false);
        toggle.current?.focus();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const items = [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
        const at = items.indexOf(document.activeElement as HTMLElement);
        items[(at + (event.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length]?.focus();
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', step);
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('keydown', step);
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, [isOpen]);

  const download = async (format: FormatId): Promise<void> => {
    setOpen(false);
    setBusy(format);
    const name = FORMATS.find(({ id }) => id === format)?.name ?? '';
    try {
      const file = await makeFile(job, layout, format);
      saveFile(file);
      say(`已下载「${file.name}」。`);
    } catch {
      say(`${name}没有做成，可能是网络断了。文档还在，请稍后再试，或先下载JSON备份。`, 'error');
    } finally {
      setBusy(null);
    }
  };
  const copy = async (): Promise<void> => {
    try {
      await copyDocument(job, layout);
      say('已复制，可以粘贴到Word、邮件或招聘网站。');
    } catch {
      say('浏览器不让网页写剪贴板，没有复制成。请改用下载纯文本。', 'error');
    }
  };
  return (
    <>
      <button type="button" className="bar-button" onClick={copy}>
        <Copy size={16} aria-hidden="true" />
        <span className="bar-word">复制</span>
      </button>
      <fieldset className="split" ref={box}>
        <legend className="unseen">下载</legend>
        <button
          type="button"
          className="bar-button primary"
          aria-busy={busy !== null}
          disabled={busy !== null}
          onClick={() => download('docx')}
        >
          <Download size={16} aria-hidden="true" />
          {busy === null ? (
            <span>
              下载<span className="bar-word">Word</span>
            </span>
          ) : (
            '正在制作…'
          )}
        </button>
        <button
          type="button"
          className="bar-button primary more"
          aria-label="其他下载格式"
          aria-haspopup="menu"
          aria-expanded={isOpen}
          ref={toggle}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronDown size={16} aria-hidden="true" />
        </button>
        {isOpen && (
          <div role="menu" className="menu" aria-label="下载格式">
            {FORMATS.map(({ id, name }) => (
              <button type="button" role="menuitem" key={id} tabIndex={-1} onClick={() => download(id)}>
                {name}
              </button>
            ))}
          </div>
        )}
      </fieldset>
    </>
  );
}
