import { type RefObject, useLayoutEffect, useRef, useSyncExternalStore } from 'react';

/** Dialogs that are open, the topmost last. */
let opened: readonly HTMLDialogElement[] = [];
const listeners = new Set<() => void>();

function put(dialogs: readonly HTMLDialogElement[]): void {
  opened = dialogs;
  for (const listener of listeners) listener();
}

/**
 * For a `<dialog>` that is modal as long as it is on the page: the browser keeps the focus in it, and gives it
 * back when Escape, a press beside it or `close()` ends it.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    if (!current) return;
    current.showModal();
    put([...opened, current]);
    // A selection that is drawn out of a field ends beside the dialog too, but did not begin there.
    let isBeside = false;
    const press = ({ target }: Event): void => {
      isBeside = target === current;
    };
    const leave = ({ target }: Event): void => {
      if (isBeside && target === current) current.close();
    };
    current.addEventListener('pointerdown', press);
    current.addEventListener('click', leave);
    return () => {
      current.removeEventListener('pointerdown', press);
      current.removeEventListener('click', leave);
      put(opened.filter((one) => one !== current));
      current.close();
    };
  }, []);
  return dialog;
}

/** The topmost open dialog or null: whatever stands outside it can be neither reached nor heard. */
export function useTopDialog(): HTMLDialogElement | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => opened.at(-1) ?? null,
  );
}
