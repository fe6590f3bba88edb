import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Level } from '#check/finding.ts';
import { Outline } from './Outline.tsx';
import type { Section } from './section.ts';

/** The outline over the document where there is no room beside it; Escape, the cross and a click beside close it. */
export function OutlineDrawer({
  levelOf,
  onClose,
}: {
  levelOf: (section: Section) => Level | null;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    const leave = (event: MouseEvent): void => {
      if (event.target === current) current?.close();
    };
    current?.addEventListener('click', leave);
    // With room for the outline beside the sheet nobody needs it twice.
    const wide = window.matchMedia('(width >= 1200px)');
    const close = (): void => current?.close();
    wide.addEventListener('change', close);
    return () => {
      current?.removeEventListener('click', leave);
      wide.removeEventListener('change', close);
    };
  }, []);
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
