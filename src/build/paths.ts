import type { CollectionEntry, RoleEntry } from '#library/library.ts';
import { collectionFileName } from '#templates/collection.ts';
import { roleDocument } from './downloads.ts';
import { loadLibrary } from './library.ts';

/** The routes of all roles. */
export async function rolePaths() {
  const { roles } = await loadLibrary();
  return roles.map((entry) => ({ params: roleParams(entry), props: { entry } }));
}

/** The routes of the files of all roles, named after their documents. */
export async function roleFilePaths() {
  const library = await loadLibrary();
  return library.roles.map((entry) => ({
    params: { ...roleParams(entry), file: roleDocument(library, entry).fileName },
    props: { entry },
  }));
}

/** The routes of the files of all collections, named after their documents. */
export async function collectionFilePaths() {
  const library = await loadLibrary();
  return library.collections.map((collection) => ({
    params: { slug: collection.id, file: collectionFileName(collection.title) },
    props: { collection },
  }));
}

/** What a route of a role's file is given. */
export interface RoleProps {
  readonly [name: string]: unknown;
  readonly entry: RoleEntry;
}

/** What a route of a collection's file is given. */
export interface CollectionProps {
  readonly [name: string]: unknown;
  readonly collection: CollectionEntry;
}

function roleParams({ id }: RoleEntry): { readonly function: string; readonly role: string } {
  const slash = id.indexOf('/');
  return { function: id.slice(0, slash), role: id.slice(slash + 1) };
}
