/** A page kept on this device. */
export interface Kept {
  readonly href: string;
  readonly title: string;
}

/** What this device remembers of pages; it never leaves it. */
export interface Shelf {
  readonly useful: readonly string[];
  readonly kept: readonly Kept[];
  readonly seen: readonly Kept[];
}

const KEY = 'gangshu:shelf';
const EMPTY: Shelf = { useful: [], kept: [], seen: [] };

/** The shelf; an empty one where nothing can be read. */
export function readShelf(): Shelf {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Shelf>;
    return { ...EMPTY, ...stored };
  } catch {
    return EMPTY;
  }
}

/** Keeps a shelf; false where the browser does not let us. */
export function writeShelf(shelf: Shelf): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(shelf));
    return true;
  } catch {
    return false;
  }
}
