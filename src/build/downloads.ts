import type { Document } from '#document/block.ts';
import type { CollectionEntry, Library, RoleEntry } from '#library/library.ts';
import { roleOf } from '#library/library.ts';
import { roleData } from '#library/role-data.ts';
import { collection } from '#templates/collection.ts';
import { specification } from '#templates/specification.ts';

/** The 岗位说明书 a role is downloaded as. */
export function roleDocument(library: Library, entry: RoleEntry): Document {
  return specification.build(roleData(library, entry).job);
}

/** The document a collection is downloaded as. */
export function collectionDocument(library: Library, { title, summary, roles }: CollectionEntry): Document {
  const jobs = roles.map((id) => roleData(library, roleOf(library, id)).job);
  return collection.build({ title, summary, jobs });
}
