import { Copy, Download, ExternalLink } from 'lucide-react';
import { useEffect, useState } from 'react';
import { makeFile, type Sheet, saveFile } from './download.ts';
import { Panel } from './Panel.tsx';
import { viewLink } from './view-link.ts';

interface Props {
  readonly sheet: Sheet;
  readonly say: (text: string, tone?: 'plain' | 'error') => void;
  readonly onClose: () => void;
}

/** A link that shows the posting to the hiring manager. The whole document travels in it; no server keeps anything. */
export function LinkPanel({ sheet, say, onClose }: Props) {
  const { job } = sheet;
  const [link, setLink] = useState<string | null | 'making'>('making');
  useEffect(() => {
    let isCurrent = true;
    const page = `${window.location.origin}${window.location.pathname}`;
    viewLink(job, page).then(
      (made) => isCurrent && setLink(made),
      () => isCurrent && setLink(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [job]);
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say('链接已复制，发给用人经理就行。');
    } catch {
      say('浏览器不让网页写剪贴板。请选中链接，自己复制。', 'error');
    }
  };
  const save = async (): Promise<void> => {
    try {
      const made = await makeFile({ ...sheet, use: 'posting' }, 'html');
      if (!('problem' in made)) saveFile(made);
    } catch {
      say('文件没有做成，可能是网络断了。请稍后再试。', 'error');
    }
  };
  return (
    <Panel title="给用人经理看" onClose={onClose}>
      <p>
        打开链接就能在手机上看到招聘启事的样子和检查结果，写下意见，再复制成文字发回来。招聘启事不写的内容不在链接里。
      </p>
      {link === 'making' && <p role="status">正在生成链接…</p>}
      {link === null && (
        <>
          <p role="status">这份文档太长，链接会被聊天软件截断。请下载网页文件，直接发过去。</p>
          <p className="row">
            <button type="button" className="button primary" onClick={save}>
              <Download size={16} aria-hidden="true" />
              下载网页文件
            </button>
          </p>
        </>
      )}
      {link !== 'making' && link !== null && (
        <>
          <label>
            链接（{link.length}个字符）
            <input type="text" readOnly value={link} onFocus={(event) => event.target.select()} />
          </label>
          <p className="row">
            <button type="button" className="button primary" onClick={() => copy(link)}>
              <Copy size={16} aria-hidden="true" />
              复制链接
            </button>
            <a className="button" href={link} target="_blank" rel="noreferrer">
              <ExternalLink size={16} aria-hidden="true" />
              打开看看
            </a>
          </p>
        </>
      )}
      <p className="quiet small">内容都在链接里，不经过服务器；谁拿到链接，谁就能看到。</p>
    </Panel>
  );
}
