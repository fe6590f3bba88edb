import { X } from 'lucide-react';
import { useEffect } from 'react';
import type { Level } from '#check/finding.ts';
import { Outline } from './Outline.tsx';
import type { Section } from './section.ts';
import { useModal } from './use-modal.ts';

/** The outline over the document where there is no room beside it; Escape, the cross and a click beside close it. */
export function OutlineDrawer({
  levelOf,
  onClose,
}: {
  levelOf: (section: Section) => Level | null;
  onClose: () => void;
}) {
  const dialog = useModal();
  // With room for the outline beside the sheet nobody needs it twice.
  useEffect(() => {
    const wide = window.matchMedia('(width >= 1200px)');
    const close = (): void => dialog.current?.close();
    wide.addEventListener('change', close);
    return () => wide.removeEventListener('change', close);
  }, [dialog]);
  return (
    <dialog className="drawer" ref={dialog} aria-label="目录" onClose={onClose}>
      <div className="drawer-inner">
        <button
          type="button"
          className="bar-button icon drawer-close"
          aria-label="关闭目录"
          onClick={() => dialog.current?.close()}
        >
          <X size={16} aria-hidden="true" />
        </button>
        <Outline levelOf={levelOf} onLeave={() => dialog.current?.close()} />
      </div>
    </dialog>
  );
}
