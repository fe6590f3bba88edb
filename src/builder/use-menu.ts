import { type RefObject, useEffect } from 'react';

const ITEMS = '[role^="menuitem"]';

/** Keys and clicks of an open menu: arrows step through it, Escape and anything outside close it. Gives back what closes it and returns the focus. */
export function useMenu(
  isOpen: boolean,
  setOpen: (isOpen: boolean) => void,
  box: RefObject<HTMLElement | null>,
  toggle: RefObject<HTMLElement | null>,
): () => void {
  useEffect(() => {
    if (!isOpen) return;
    const items = (): HTMLElement[] => [...(box.current?.querySelectorAll<HTMLElement>(ITEMS) ?? [])];
    items()[0]?.focus();
    const close = (event: Event): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    const step = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') {
        setOpen(false);
        toggle.current?.focus();
      } else {
        const all = items();
        const at = all.indexOf(document.activeElement as HTMLElement);
        const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
        if (next === undefined) return;
        all.at(next % all.length)?.focus();
      }
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
  }, [isOpen, setOpen, box, toggle]);
  return () => {
    setOpen(false);
    toggle.current?.focus();
  };
}
