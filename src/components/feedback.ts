import { getArticleCounter, updateArticleCounter } from '@waline/api';

/** How a page counts on the server: how often it was opened, and how many found it useful. */
const VIEWS = 'time';
const USEFUL = 'reaction0';
/** Milliseconds after which a server counts as absent. */
const PATIENCE = 4000;
const KEY = 'gangshu:counted';

interface Counts {
  readonly views: number;
  readonly useful: number;
}

/**
 * Counts this visit, shows the counts in `[data-feedback]` of the shelf, and counts 我觉得有用 when it is pressed.
 * A server that is absent, slow or wrong leaves the page as it is.
 */
export async function connectFeedback(serverURL: string, shelf: HTMLElement): Promise<void> {
  const path = shelf.dataset['shelf'] ?? '';
  const button = shelf.querySelector<HTMLElement>('[data-useful]');
  const place = shelf.querySelector<HTMLElement>('[data-feedback]');
  if (!place || !button) return;
  let counts: Counts = { views: Number.NaN, useful: Number.NaN };
  const show = (changed: Partial<Counts>) => {
    counts = { ...counts, ...changed };
    const text = describe(counts);
    place.textContent = text;
    place.hidden = text === '';
  };
  // One question after the other: the server adds up what it reads.
  let last: Promise<void> = Promise.resolve();
  const then = (ask: () => Promise<Partial<Counts>>) => {
    last = last.then(() => ask().then(show, () => {}));
    return last;
  };
  button.addEventListener('click', () => {
    void then(() => vote(serverURL, path, button.getAttribute('aria-pressed') === 'true'));
  });
  await then(async () => ({ views: await count(serverURL, path, VIEWS, 'inc') }));
  if (Number.isNaN(counts.views)) return;
  await then(() => read(serverURL, path));
}

/** What a visitor reads; nothing where neither count is known. */
function describe({ views, useful }: Counts): string {
  return [
    ...(Number.isNaN(useful) ? [] : [`${useful}人觉得有用`]),
    ...(Number.isNaN(views) ? [] : [`热度${views}（打开次数）`]),
  ].join(' · ');
}

async function read(serverURL: string, path: string): Promise<Counts> {
  const answer = await getArticleCounter({
    serverURL,
    lang: 'zh-CN',
    paths: [path],
    type: [VIEWS, USEFUL],
    signal: AbortSignal.timeout(PATIENCE),
  });
  return { views: numberIn(answer, VIEWS), useful: numberIn(answer, USEFUL) };
}

/** Adds or takes back this device's vote; one that the server never counted is not taken back. */
async function vote(serverURL: string, path: string, isUseful: boolean): Promise<Partial<Counts>> {
  const counted = votes();
  if (counted.includes(path) === isUseful) return {};
  const useful = await count(serverURL, path, USEFUL, isUseful ? 'inc' : 'desc');
  const others = counted.filter((each) => each !== path);
  localStorage.setItem(KEY, JSON.stringify(isUseful ? [...others, path] : others));
  return { useful };
}

/** Paths for which the server has counted this device's vote. */
function votes(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

async function count(serverURL: string, path: string, type: string, action: 'inc' | 'desc'): Promise<number> {
  const answer = updateArticleCounter({ serverURL, lang: 'zh-CN', path, type, action });
  // The client cannot give this question up, so it is left alone when time is over.
  const late = new Promise<never>((_, reject) => {
    AbortSignal.timeout(PATIENCE).addEventListener('abort', () => reject(new Error('late')));
  });
  return numberIn(await Promise.race([answer, late]), type);
}

/** The count in an answer of the server; throws where it is no count, whatever the types promise. */
function numberIn(answer: unknown, type: string): number {
  const first: unknown = Array.isArray(answer) ? answer[0] : null;
  const value: unknown =
    typeof first === 'object' && first !== null
      ? Object.entries(first).find(([key]) => key === type)?.[1]
      : null;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new Error('no count');
  return value;
}
