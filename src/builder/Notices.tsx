import { X } from 'lucide-react';
import { createPortal } from 'react-dom';
import { useTopDialog } from './use-modal.ts';

/** Something to say to the visitor, perhaps with something to do about it. */
export interface Notice {
  readonly id: string;
  readonly tone: 'plain' | 'error';
  readonly text: string;
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
}

/** Messages at the foot of the window, within a dialog where one is open; they stay until dismissed or replaced. */
export function Notices({ notices, dismiss }: { notices: readonly Notice[]; dismiss: (id: string) => void }) {
  const dialog = useTopDialog();
  const list = (
    <div className="notices" role="status" aria-live="polite">
      {notices.map(({ id, tone, text, actions = [] }) => (
        <div key={id} className={`notice ${tone}`}>
          <p>{text}</p>
          <span className="row">
            {actions.map(({ label, run }) => (
              <button
                type="button"
                key={label}
                onClick={() => {
                  dismiss(id);
                  run();
                }}
              >
                {label}
              </button>
            ))}
            <button type="button" className="close" aria-label="关闭消息" onClick={() => dismiss(id)}>
              <X size={16} aria-hidden="true" />
            </button>
          </span>
        </div>
      ))}
    </div>
  );
  return dialog ? createPortal(list, dialog) : list;
}
