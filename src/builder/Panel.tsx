import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useModal } from './use-modal.ts';
import './panel.css';

/** Something to settle on top of the document; Escape, the cross and a click beside it close it. */
export function Panel({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useModal();
  const id = useId();
  return (
    <dialog className="settings" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <div className="settings-inner">
        <header className="settings-head">
          <h2 id={id}>{title}</h2>
          <button
            type="button"
            className="bar-button icon"
            aria-label="关闭"
            onClick={() => dialog.current?.close()}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
