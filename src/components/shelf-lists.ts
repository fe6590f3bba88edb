import { type Kept, readShelf, writeShelf } from './shelf.ts';

const place = document.querySelector<HTMLElement>('[data-shelf-lists]');

/** Fills the two lists; the whole place stays hidden while both are empty. */
function show(): void {
  const { kept, seen } = readShelf();
  fill('kept', kept);
  fill('seen', seen);
  if (place) place.hidden = kept.length + seen.length === 0;
}

function fill(name: string, pages: readonly Kept[]): void {
  const list = place?.querySelector<HTMLElement>(`[data-list=${name}]`);
  if (!list) return;
  list.hidden = pages.length === 0;
  list.querySelector('ul')?.replaceChildren(
    ...pages.map(({ href, title }) => {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = title;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
}

place?.querySelector('[data-forget]')?.addEventListener('click', () => {
  writeShelf({ useful: [], kept: [], seen: [] });
  show();
});
show();
