import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where a card goes away with the focus in it, mended or ignored, gives the focus to the one in its place, or to
 * the line above them where none is left. `shown` is new whenever the cards are.
 */
export function useHeldFocus(zone: RefObject<HTMLElement | null>, shown: object | null): void {
  /** Which of the cards has the focus. */
  const held = useRef<number | null>(null);
  const isThere = shown !== null;
  useEffect(() => {
    const { current } = zone;
    if (!isThere || !current) return;
    const hold = ({ target }: FocusEvent): void => {
      const card = target instanceof Element ? target.closest('[data-finding]') : null;
      held.current = card ? [...current.querySelectorAll('[data-finding]')].indexOf(card) : null;
    };
    const leave = ({ target }: FocusEvent): void => {
      // After the change that caused it: what was taken off the page is gone by then.
      setTimeout(() => {
        const isLeft = target instanceof Element && target.isConnected;
        if (isLeft && !current.contains(document.activeElement)) held.current = null;
      });
    };
    current.addEventListener('focusin', hold);
    current.addEventListener('focusout', leave);
    return () => {
      current.removeEventListener('focusin', hold);
      current.removeEventListener('focusout', leave);
    };
  }, [zone, isThere]);
  useEffect(() => {
    const { current } = zone;
    if (!shown || !current || held.current === null || document.activeElement !== document.body) return;
    const titles = current.querySelectorAll<HTMLElement>('.finding-title');
    const next =
      titles[Math.min(held.current, titles.length - 1)] ?? current.querySelector<HTMLElement>('.score');
    next?.focus();
  }, [zone, shown]);
}
