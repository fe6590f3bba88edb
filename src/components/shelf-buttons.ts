import { readShelf, writeShelf } from './shelf.ts';

const SEEN = 6;

/** Wires the buttons of a page and remembers that it was seen. */
for (const place of document.querySelectorAll<HTMLElement>('[data-shelf]')) {
  const href = place.dataset['shelf'] ?? '';
  const page = { href, title: place.dataset['title'] ?? '' };
  const others = readShelf().seen.filter((each) => each.href !== href);
  // A browser that keeps nothing has no use for the buttons.
  place.hidden = !writeShelf({ ...readShelf(), seen: [page, ...others].slice(0, SEEN) });
  if (!place.hidden) {
    wire(place, '[data-useful]', () => {
      const { useful, ...rest } = readShelf();
      const has = useful.includes(href);
      writeShelf({ ...rest, useful: has ? useful.filter((each) => each !== href) : [...useful, href] });
    });
    wire(place, '[data-keep]', () => {
      const { kept, ...rest } = readShelf();
      const has = kept.some((each) => each.href === href);
      writeShelf({ ...rest, kept: has ? kept.filter((each) => each.href !== href) : [page, ...kept] });
    });
    show(place, href);
    // Known at build: without a server, neither this nor what it loads is in the built site.
    if (import.meta.env.PUBLIC_FEEDBACK_URL) {
      const server: string = import.meta.env.PUBLIC_FEEDBACK_URL;
      void import('./feedback.ts').then(({ connectFeedback }) => connectFeedback(server, place));
    }
  }
}

function wire(place: HTMLElement, selector: string, toggle: () => void): void {
  place.querySelector(selector)?.addEventListener('click', () => {
    toggle();
    show(place, place.dataset['shelf'] ?? '');
  });
}

function show(place: HTMLElement, href: string): void {
  const { useful, kept } = readShelf();
  press(place.querySelector('[data-useful]'), useful.includes(href), '我觉得有用', '觉得有用');
  press(
    place.querySelector('[data-keep]'),
    kept.some((each) => each.href === href),
    '收藏',
    '已收藏',
  );
}

function press(button: Element | null, isOn: boolean, off: string, on: string): void {
  button?.setAttribute('aria-pressed', String(isOn));
  const label = button?.querySelector('span');
  if (label) label.textContent = isOn ? on : off;
}
