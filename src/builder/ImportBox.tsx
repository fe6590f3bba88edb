import { Upload } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { lastPasted, rememberPasted } from './store.ts';

/** What this way to begin is called. */
export const IMPORT_WORDS = '粘贴或打开旧的';

interface Props {
  readonly onPaste: (text: string) => void;
  readonly onFile: (file: File) => void;
}

const ACCEPTED = '.docx,.pdf,.xlsx,.csv,.txt,.md,.html,.htm,.json,.doc,.wps';

/** Longer texts go straight to the importer: a browser that lays them out in a field stands still for seconds. */
const MOST_SHOWN = 200_000;

/** Brings in what there is already: pasted, chosen or dropped. */
export function ImportBox({ onPaste, onFile }: Props) {
  const [text, setText] = useState(lastPasted);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <form
      className="start-box"
      aria-label={IMPORT_WORDS}
      onSubmit={(event) => {
        event.preventDefault();
        onPaste(text);
      }}
    >
      <label htmlFor={id}>把旧的岗位说明、招聘启事或聊天里的几句话贴在这里，或者选一个文件</label>
      <textarea
        id={id}
        rows={10}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          rememberPasted(event.target.value);
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (pasted.length <= MOST_SHOWN) return;
          event.preventDefault();
          onPaste(pasted);
        }}
      />
      <p className="row">
        <button type="submit" className="button primary" disabled={text.trim() === ''}>
          整理成文
        </button>
        <input
          ref={input}
          type="file"
          accept={ACCEPTED}
          hidden
          aria-label="选择旧文件"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) onFile(file);
          }}
        />
        <button type="button" className="button" onClick={() => input.current?.click()}>
          <Upload size={18} aria-hidden="true" />
          选择文件
        </button>
      </p>
      <p className="quiet small">
        可以是Word（.docx）、PDF、Excel、网页、文本，或从岗书下载的备份（.json），也可以直接拖到这一页上。文件只在这台设备上读，不会上传。
      </p>
    </form>
  );
}
