import { getCollection } from 'astro:content';
import { assemble, type Content, type Library } from '#library/library.ts';

let assembled: Promise<Library> | null = null;

/** The library of the content folder, put together once for a build. */
export function loadLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return read().then(assemble);
  assembled ??= read().then(assemble);
  return assembled;
}

async function read(): Promise<Content> {
  return {
    functions: byId(await getCollection('functions')),
    levels: byId(await getCollection('levels')),
    industries: byId(await getCollection('industries')),
    roles: byId(await getCollection('roles')),
    collections: byId(await getCollection('collections')),
    indicators: byId(await getCollection('indicators')),
    sources: byId(await getCollection('sources')),
  };
}

function byId<Data>(entries: readonly { readonly id: string; readonly data: Data }[]): Record<string, Data> {
  return Object.fromEntries(entries.map(({ id, data }) => [id, data]));
}
