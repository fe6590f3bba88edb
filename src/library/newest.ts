import type { RoleEntry } from './library.ts';

/** Roles by the day of their publication, the latest first. */
export function newestFirst(roles: readonly RoleEntry[]): RoleEntry[] {
  return roles.toSorted(
    (a, b) => b.role.published.localeCompare(a.role.published) || a.id.localeCompare(b.id),
  );
}

/** The roles the editors rate highest, the fresher first among equals. */
export function bestRoles(roles: readonly RoleEntry[], limit: number): RoleEntry[] {
  return roles
    .toSorted(
      (a, b) =>
        b.role.rating - a.role.rating ||
        b.role.updated.localeCompare(a.role.updated) ||
        a.id.localeCompare(b.id),
    )
    .slice(0, limit);
}
