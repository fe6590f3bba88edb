import { readHouseStyle } from '#export/house-style.ts';
import type { HouseStyle } from '#export/theme.ts';
import type { MadeFile } from './download.ts';
import type { Store } from './storage.ts';

const KEY = 'gangshu/style';

/** A house style read from a file's text, or why it is none. */
export type StyleReading = { readonly style: HouseStyle } | { readonly problem: string };

/** Reads a house style from a file's text. */
export function readStyleText(text: string): StyleReading {
  try {
    const style = readHouseStyle(JSON.parse(text));
    return style ? { style } : { problem: '这不是公司版式：内容不合格式。请选从岗书导出的.json文件。' };
  } catch {
    return { problem: '这不是公司版式：文件不是JSON。请选从岗书导出的.json文件。' };
  }
}

/** A house style as a file for colleagues and for the command line. */
export function styleFile(style: HouseStyle): MadeFile {
  return {
    name: '公司版式.json',
    blob: new Blob([`${JSON.stringify(style, null, 2)}\n`], { type: 'application/json' }),
  };
}

/** The house style kept in the browser, or null. */
export function loadStyle(store: Pick<Store, 'getItem'>): HouseStyle | null {
  try {
    const reading = readStyleText(store.getItem(KEY) ?? '');
    return 'style' in reading ? reading.style : null;
  } catch {
    return null;
  }
}

/** Keeps a house style in the browser; null takes it away. Tells whether that was possible. */
export function keepStyle(store: Pick<Store, 'setItem' | 'removeItem'>, style: HouseStyle | null): boolean {
  try {
    if (style) store.setItem(KEY, JSON.stringify(style));
    else store.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
