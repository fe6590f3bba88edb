import { emptyPack, type Pack, type PackReading, readPack } from '#check/pack.ts';
import type { MadeFile } from './download.ts';

const KEY = 'gangshu/pack';

/** Reads a pack from a file's text. */
export function readPackText(text: string): PackReading {
  try {
    return readPack(JSON.parse(text));
  } catch {
    return { problem: '这不是公司词库：文件不是JSON。' };
  }
}

/** A pack as a file; without one, a blank form to fill in. */
export function packFile(pack: Pack | null): MadeFile {
  const shown = pack ?? {
    ...emptyPack(),
    name: '示例',
    forbidden: [{ word: '打工人', advice: '称员工或同事。', write: '员工', level: 'warning' }],
    preferred: [{ word: '顾客', write: '客户', level: 'hint' }],
  };
  return {
    name: `${pack?.name || '公司词库'}.json`,
    blob: new Blob([`${JSON.stringify(shown, null, 2)}\n`], { type: 'application/json' }),
  };
}

/** The pack kept in the browser, or null. */
export function loadPack(store: { readonly getItem: (key: string) => string | null }): Pack | null {
  try {
    const raw = store.getItem(KEY);
    const reading = raw === null ? null : readPackText(raw);
    return reading && 'pack' in reading ? reading.pack : null;
  } catch {
    return null;
  }
}

/** Keeps a pack in the browser; null takes it away. Tells whether that was possible. */
export function keepPack(
  store: {
    readonly setItem: (key: string, value: string) => void;
    readonly removeItem: (key: string) => void;
  },
  pack: Pack | null,
): boolean {
  try {
    if (pack) store.setItem(KEY, JSON.stringify(pack));
    else store.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
