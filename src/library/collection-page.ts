import { roleLength } from './length.ts';
import { type CollectionEntry, type Library, nameOf, type RoleEntry, roleOf } from './library.ts';

/** One of the pieces of a collection. */
export interface Part {
  /** From 1. */
  readonly number: number;
  readonly anchor: string;
  readonly entry: RoleEntry;
  /** Names of its level and industry. */
  readonly level: string;
  readonly industry: string;
  /** 字数. */
  readonly length: number;
}

/** The pieces of a collection in order, and its 字数. */
export function collectionParts(
  library: Library,
  { roles }: CollectionEntry,
): { readonly parts: readonly Part[]; readonly length: number } {
  const parts = roles.map((id, index) => {
    const entry = roleOf(library, id);
    return {
      number: index + 1,
      anchor: `piece-${index + 1}`,
      entry,
      level: nameOf(library.levels, entry.role.level),
      industry: nameOf(library.industries, entry.role.industry),
      length: roleLength(entry.role),
    };
  });
  return { parts, length: parts.reduce((sum, { length }) => sum + length, 0) };
}
