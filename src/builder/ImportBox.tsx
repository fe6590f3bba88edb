import { Upload } from 'lucide-react';
import { type DragEvent, useId, useRef, useState } from 'react';

interface Props {
  readonly onPaste: (text: string) => void;
  readonly onFile: (file: File) => void;
}

const ACCEPTED = '.docx,.pdf,.xlsx,.csv,.txt,.md,.html,.htm,.json';

/** Longer texts go straight to the importer: a browser that lays them out in a field stands still for seconds. */
const MOST_SHOWN = 200_000;

/** Brings in what there is already: pasted, chosen or dropped. */
export function ImportBox({ onPaste, onFile }: Props) {
  const [text, setText] = useState('');
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <form
      className={`start-box ${isOver ? 'over' : ''}`}
      aria-label="粘贴旧的"
      onSubmit={(event) => {
        event.preventDefault();
        onPaste(text);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>把旧的岗位说明、招聘启事或聊天里的几句话贴在这里，也可以把文件拖进来</label>
      <textarea
        id={id}
        rows={10}
        value={text}
        onChange={(event) => setText(event.target.value)}
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
        可以是Word（.docx）、PDF、Excel、网页或文本。文件只在这台设备上读，不会上传。
      </p>
    </form>
  );
}
