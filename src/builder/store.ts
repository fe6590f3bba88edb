import type { Use } from '#check/finding.ts';
import type { Store } from './storage.ts';

function refuse(): never {
  throw new Error('storage is not available');
}

/** Stands in where the browser lets pages keep nothing: every call fails, which the callers expect. */
const NONE: Store = {
  get length(): number {
    return refuse();
  },
  key: refuse,
  getItem: refuse,
  setItem: refuse,
  removeItem: refuse,
};

/** The browser's storage, or one that refuses everything where even asking for it is forbidden. */
export function browserStore(): Store {
  try {
    return window.localStorage;
  } catch {
    return NONE;
  }
}

const LAYOUT = 'gangshu/layout';

/** The layout last worked in. */
export function lastLayout(): Use {
  try {
    return browserStore().getItem(LAYOUT) === 'posting' ? 'posting' : 'specification';
  } catch {
    return 'specification';
  }
}

/** Remembers the layout; where nothing can be kept, the next visit begins with the specification. */
export function rememberLayout(layout: Use): void {
  try {
    browserStore().setItem(LAYOUT, layout);
  } catch {
    // A convenience, no word of the document.
  }
}

const BOARD = 'gangshu/board';

/** The job board, or the limit of one's own, that short postings were last counted against. */
export function lastBoard(): string {
  try {
    return browserStore().getItem(BOARD) ?? 'common';
  } catch {
    return 'common';
  }
}

/** Remembers the job board; where nothing can be kept, the next visit begins with the common limits. */
export function rememberBoard(board: string): void {
  try {
    browserStore().setItem(BOARD, board);
  } catch {
    // A convenience, no word of the document.
  }
}

const PASTED = 'gangshu/pasted';

/** What was pasted to be brought in and has become no document yet; kept as long as the tab. */
export function lastPasted(): string {
  try {
    return window.sessionStorage.getItem(PASTED) ?? '';
  } catch {
    return '';
  }
}

/** Remembers a pasted text until it has become a document, which `''` says; a longer one than the browser keeps is forgotten. */
export function rememberPasted(text: string): void {
  try {
    if (text === '') window.sessionStorage.removeItem(PASTED);
    else window.sessionStorage.setItem(PASTED, text);
  } catch {
    // It still stands in the field.
  }
}

/** A new id for a document, an entry or a save; 40 random bits are ample for lists of dozens. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(5));
  return `n${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Today where the browser is, as an ISO date. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
