import { type CollectionKey, getCollection } from 'astro:content';
import { assemble, type Content, type Library } from '#library/library.ts';

let assembled: Promise<Library> | null = null;

/** The library of the content folder, put together once for a build. */
export function loadLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return read().then(assemble);
  assembled ??= read().then(assemble);
  return assembled;
}

async function read(): Promise<Content> {
  const [functions, levels, industries, roles, collections, indicators, sources] = await Promise.all([
    byId('functions'),
    byId('levels'),
    byId('industries'),
    byId('roles'),
    byId('collections'),
    byId('indicators'),
    byId('sources'),
  ]);
  return { functions, levels, industries, roles, collections, indicators, sources };
}

async function byId<Name extends CollectionKey>(name: Name) {
  const entries = await getCollection(name);
  return Object.fromEntries(entries.map(({ id, data }) => [id, data] as const));
}
