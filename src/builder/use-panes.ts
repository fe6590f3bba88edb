import { useCallback, useEffect, useRef } from 'react';
import { stepped } from './stepped.ts';

const REACHABLE = 'a[href], button:not(:disabled), input:not([type="file"]), select, textarea, summary';

/** Steps with the focus through the zones of the editor, marked `data-pane`; a zone gives it to what had it last. */
export function usePanes(): (delta: 1 | -1) => void {
  const last = useRef(new WeakMap<Element, HTMLElement>());
  useEffect(() => {
    const remember = ({ target }: Event): void => {
      const pane = target instanceof HTMLElement ? target.closest('[data-pane]') : null;
      if (pane) last.current.set(pane, target as HTMLElement);
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  return useCallback((delta) => {
    const panes = [...document.querySelectorAll('[data-pane]')].filter(isShown);
    const at = panes.findIndex((pane) => pane.contains(document.activeElement));
    const next = panes[stepped(at, delta, panes.length)];
    if (!next) return;
    const known = last.current.get(next);
    const target =
      // The finding that is being explained comes before all.
      next.querySelector<HTMLElement>('.finding-title[aria-expanded="true"]') ??
      (known && next.contains(known) && isShown(known) ? known : null) ??
      [...next.querySelectorAll<HTMLElement>(REACHABLE)].find(isShown);
    target?.focus();
  }, []);
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}
