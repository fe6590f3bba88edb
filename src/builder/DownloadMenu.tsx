import { Check, ChevronDown, Copy, Download } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { copyDocument, makeFile, type Sheet, saveFile } from './download.ts';
import { FORMATS, type FormatId } from './formats.ts';
import { useMenu } from './use-menu.ts';
import { LENGTH_WORDS, type Length } from './view-words.ts';

interface Props {
  readonly sheet: Sheet;
  readonly onLength: (length: Length) => void;
  readonly onStripped: (isStripped: boolean) => void;
  /** Says something to the visitor. */
  readonly say: (text: string, tone?: 'plain' | 'error') => void;
  /** More that can be done with the document, as items of the menu. */
  readonly children?: (close: () => void) => ReactNode;
}

/** Copying, and a download button whose other half offers the other forms and lengths. */
export function DownloadMenu({ sheet, onLength, onStripped, say, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [busy, setBusy] = useState<FormatId | null>(null);
  const box = useRef<HTMLFieldSetElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const close = useMenu(isOpen, setOpen, box, toggle);
  const { use, length, isStripped } = sheet;

  const download = async (format: FormatId): Promise<void> => {
    if (isOpen) close();
    if (busy !== null) return;
    setBusy(format);
    const name = FORMATS.find(({ id }) => id === format)?.name ?? '';
    try {
      const made = await makeFile(sheet, format);
      if ('problem' in made) say(made.problem, 'error');
      else {
        saveFile(made);
        say(`已下载「${made.name}」。${made.note ?? ''}`);
      }
    } catch {
      say(`${name}没有做成，可能是网络断了。文档还在，请稍后再试，或先下载JSON备份。`, 'error');
    } finally {
      setBusy(null);
    }
  };
  const copy = async (): Promise<void> => {
    try {
      await copyDocument(sheet.job, use, length);
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
          aria-disabled={busy !== null}
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
            <MenuGroup name="篇幅">
              {(['full', 'short'] as const).map((id) => (
                <button
                  type="button"
                  role="menuitemradio"
                  aria-checked={id === length}
                  key={id}
                  tabIndex={-1}
                  onClick={() => onLength(id)}
                >
                  <Tick isOn={id === length} />
                  {LENGTH_WORDS[use][id]}
                </button>
              ))}
            </MenuGroup>
            <MenuGroup name="格式">
              {FORMATS.map(({ id, name }) => (
                <button type="button" role="menuitem" key={id} tabIndex={-1} onClick={() => download(id)}>
                  {name}
                </button>
              ))}
            </MenuGroup>
            <MenuGroup name="隐藏数据">
              <button
                type="button"
                role="menuitemcheckbox"
                aria-checked={isStripped || use === 'posting'}
                aria-disabled={use === 'posting'}
                tabIndex={-1}
                onClick={() => use !== 'posting' && onStripped(!isStripped)}
              >
                <Tick isOn={isStripped || use === 'posting'} />
                <span>
                  去除隐藏数据
                  <span className="menu-note">
                    {use === 'posting'
                      ? '招聘启事从不带原稿'
                      : isStripped
                        ? '文件里不带原稿，发到公司外更放心'
                        : '文件里带着原稿，能再打开接着写'}
                  </span>
                </span>
              </button>
            </MenuGroup>
            {children && <MenuGroup name="还可以">{children(close)}</MenuGroup>}
          </div>
        )}
      </fieldset>
    </>
  );
}

function MenuGroup({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="menu-group" aria-label={name}>
      {children}
    </fieldset>
  );
}

function Tick({ isOn }: { isOn: boolean }) {
  return <span className="tick">{isOn && <Check size={16} aria-hidden="true" />}</span>;
}
