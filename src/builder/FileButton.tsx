import { Upload } from 'lucide-react';
import { type ReactNode, useRef } from 'react';

/** A button that asks for a file; the browser's own field speaks the system's language. */
export function FileButton({
  label,
  accept,
  onFile,
  say,
  children,
}: {
  label: string;
  accept: string;
  onFile: (file: File) => Promise<void>;
  say: (text: string, tone?: 'plain' | 'error') => void;
  children: ReactNode;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) onFile(file).catch(() => say('这个文件读不出来。请换一个。', 'error'));
        }}
      />
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <Upload size={16} aria-hidden="true" />
        {children}
      </button>
    </>
  );
}
