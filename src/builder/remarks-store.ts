import * as z from 'zod/mini';
import type { ManagerRemark } from './remarks-text.ts';
import type { Store } from './storage.ts';

const KEY = 'gangshu/remarks';
/** Links whose remarks are kept, the last written ones. */
const MOST = 10;

const schema = z.record(
  z.string(),
  z.array(z.object({ id: z.string(), quote: z.string(), text: z.string() })),
);

/** What was written on the posting that a link shows, or null where nothing was. */
export function loadRemarks(store: Store, link: string): readonly ManagerRemark[] | null {
  return readAll(store)[nameOf(link)] ?? null;
}

/** Keeps what was written, so that a phone that drops the page drops no words. Where nothing can be kept, they live as long as the page. */
export function keepRemarks(store: Store, link: string, remarks: readonly ManagerRemark[]): void {
  const { [nameOf(link)]: _, ...others } = readAll(store);
  const own = remarks.some(({ text }) => text.trim() !== '') ? [[nameOf(link), remarks] as const] : [];
  const all = [...Object.entries(others), ...own].slice(-MOST);
  try {
    if (all.length > 0) store.setItem(KEY, JSON.stringify(Object.fromEntries(all)));
    else store.removeItem(KEY);
  } catch {
    // They still stand in their fields.
  }
}

function readAll(store: Store): z.infer<typeof schema> {
  try {
    const read = schema.safeParse(JSON.parse(store.getItem(KEY) ?? '{}'));
    return read.success ? read.data : {};
  } catch {
    return {};
  }
}

/** A short name for a link of thousands of characters (FNV-1a, 32 bits). */
function nameOf(link: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < link.length; at++) hash = Math.imul(hash ^ link.charCodeAt(at), 0x01000193);
  // A letter first: keys of digits alone would be sorted before all others.
  return `v${(hash >>> 0).toString(16)}${link.length}`;
}
