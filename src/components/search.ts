import { LINE_BREAK } from '#library/search.ts';
import { synonymsIn } from '#library/synonyms.ts';

/** What is used of the search engine, which is loaded at the first letter. */
interface Engine {
  readonly search: (
    term: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Hit> }[] }>;
}
interface Hit {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: { readonly title: string; readonly facts: string };
  readonly filters: { readonly kind?: readonly string[] };
}

const ENGINE = '/pagefind/pagefind.js';
const MOST = 40;
const SHOWN = 12;

for (const box of document.querySelectorAll<HTMLElement>('[data-search-box]')) wire(box);

function wire(box: HTMLElement): void {
  const input = box.querySelector('input');
  const found = box.querySelector<HTMLElement>('[data-found]');
  const list = box.querySelector('ol');
  const status = box.querySelector('[role=status]');
  const kinds = [...box.querySelectorAll<HTMLButtonElement>('[data-kind]')];
  if (!input || !found || !list || !status) return;
  let engine: Promise<Engine> | null = null;
  let turn = 0;
  let hits: readonly Hit[] = [];
  let kind = '';
  /** What the hits answer. */
  let answered = '';

  const show = (): void => {
    const wanted = hits.filter((hit) => kind === '' || kindOf(hit) === kind);
    list.replaceChildren(...wanted.slice(0, SHOWN).map((hit) => point(hit, input.value.trim())));
    status.textContent = hits.length === 0 ? '没有找到。换个说法试试，例如「投诉」「配件」。' : '';
    for (const button of kinds) {
      const own = button.dataset['kind'] ?? '';
      const count = hits.filter((hit) => own === '' || kindOf(hit) === own).length;
      button.hidden = count === 0;
      button.ariaPressed = String(own === kind);
      const label = button.querySelector('span');
      if (label) label.textContent = String(count);
    }
    found.hidden = false;
  };
  const search = async (): Promise<void> => {
    const term = input.value.trim();
    const own = ++turn;
    if (term === '') {
      found.hidden = true;
      return;
    }
    try {
      if (!engine) {
        status.textContent = '正在打开搜索';
        found.hidden = false;
      }
      engine ??= import(/* @vite-ignore */ ENGINE) as Promise<Engine>;
      const { results } = await (await engine).search(term);
      const data = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
      if (own !== turn) return;
      hits = data.toSorted((a, b) => rank(a, term) - rank(b, term));
      kind = '';
      answered = term;
      show();
    } catch {
      engine = null;
      list.replaceChildren();
      status.textContent = '搜索没能打开。检查网络后再试，或者从「模板」页按职能找。';
      found.hidden = false;
    }
  };

  input.addEventListener('input', search);
  for (const button of kinds) {
    button.addEventListener('click', () => {
      kind = button.dataset['kind'] ?? '';
      show();
    });
  }
  box.querySelector('form')?.addEventListener('submit', async (event) => {
    event.preventDefault();
    // Enter may come before the answer to the last letter.
    if (answered !== input.value.trim()) await search();
    if (answered === input.value.trim()) list.querySelector('a')?.click();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') found.hidden = true;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1))]?.focus();
    event.preventDefault();
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked && !input.value) input.value = asked;
  if (input.value) void search();
  // A phone would put its keyboard over the page.
  if (input.hasAttribute('data-focus') && matchMedia('(hover: hover)').matches)
    input.focus({ preventScroll: true });
}

/**
 * Pages that have the term as it stands, in their title or elsewhere, go before those that have its parts; templates
 * that have it before whatever else mentions it.
 */
function rank(hit: Hit, term: string): number {
  if (hit.meta.title.includes(term)) return 0;
  if (!hit.content.includes(term)) return 3;
  return kindOf(hit) === '模板' ? 1 : 2;
}

function kindOf({ filters }: Hit): string {
  return filters.kind?.[0] ?? '';
}

function point(hit: Hit, term: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = hit.url;
  const line = document.createElement('p');
  line.append(...marked(matchingLine(hit, term), wordsOf(hit, term)));
  link.append(element('b', hit.meta.title), element('small', `${kindOf(hit)} · ${hit.meta.facts}`), line);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** The words to mark: the term as it stands, or what people say for it, or else what the engine marked. */
function wordsOf({ content, excerpt }: Hit, term: string): string[] {
  if (content.includes(term)) return [term];
  const others = synonymsIn(term).filter((word) => content.includes(word));
  if (others.length > 0) return others;
  return [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) => word);
}

/** The line of the page with most of the words; the first where none has any. */
function matchingLine(hit: Hit, term: string): string {
  const words = wordsOf(hit, term);
  const [, ...lines] = hit.content.split(LINE_BREAK).map((line) => line.trim());
  const count = (line: string) => words.filter((word) => line.includes(word)).length;
  return lines.reduce((best, line) => (count(line) > count(best) ? line : best), lines[0] ?? '');
}

function marked(line: string, words: readonly string[]): Node[] {
  if (words.length === 0) return [document.createTextNode(line)];
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return line
    .split(new RegExp(`(${escaped.join('|')})`))
    .map((part) => (words.includes(part) ? element('mark', part) : document.createTextNode(part)));
}
