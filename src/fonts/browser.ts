import type { SliceIndex } from './cut.ts';
import { type FontLoader, fontLoader } from './load.ts';

const CACHE = 'gangshu-fonts';

/** Loads fonts from the site's own folder `fonts/` under `base` and keeps them in the browser for the next visit. */
export function browserFonts(base: string): FontLoader {
  const folder = `${base.replace(/\/$/, '')}/fonts/`;
  let index: Promise<SliceIndex> | null = null;
  const readIndex = (): Promise<SliceIndex> => {
    index ??= fetched(`${folder}index.json`).then((response) => response.json() as Promise<SliceIndex>);
    index.catch(() => {
      index = null;
    });
    return index;
  };
  return fontLoader({
    list: async () => (await readIndex()).slices,
    read: async (name) => {
      const { version } = await readIndex();
      return unzipped(await kept(`${folder}${name}.ttf.gz?v=${version}`, version));
    },
  });
}

/** The bytes at an address from the browser's cache, or fetched and put there; caches of other versions go. */
async function kept(url: string, version: number): Promise<ArrayBuffer> {
  // No cache in private windows of some browsers and on plain http.
  const cache = await globalThis.caches?.open(`${CACHE}-${version}`).catch(() => null);
  const hit = await cache?.match(url);
  if (hit) return hit.arrayBuffer();
  const response = await fetched(url);
  await cache?.put(url, response.clone()).catch(() => undefined);
  if (cache) await dropOthers(version);
  return response.arrayBuffer();
}

async function dropOthers(version: number): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(`${CACHE}-`) && name !== `${CACHE}-${version}`);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** Some servers name the encoding of .gz files, and the browser has then unpacked them already. */
async function unzipped(bytes: ArrayBuffer): Promise<Uint8Array> {
  const [first, second] = new Uint8Array(bytes, 0, 2);
  if (first !== 0x1f || second !== 0x8b) return new Uint8Array(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
