import type { RoleEntry } from './library.ts';
import { type Category, type Library, roleOf } from './library.ts';

/** A level of a family with its roles, and what is new on it. */
export interface Rung {
  readonly level: Category;
  readonly roles: readonly RoleEntry[];
  readonly isOwn: boolean;
}

/** What changes from one role to another of the same family. */
export interface Difference {
  readonly topics: readonly string[];
  /** Areas of duties the lower one does not have. */
  readonly areas: readonly string[];
  /** Requirements in experience and education, as the upper one words them. */
  readonly demands: readonly string[];
}

/** The family of a role as a ladder, the highest level first; levels without a role are left out. */
export function ladderOf(library: Library, id: string): Rung[] {
  const own = roleOf(library, id);
  const family = library.roles.filter(({ role }) => role.family === own.role.family);
  return library.levels
    .toReversed()
    .map((level) => ({
      level,
      roles: family.filter(({ role }) => role.level === level.key),
      isOwn: level.key === own.role.level,
    }))
    .filter(({ roles }) => roles.length > 0);
}

/** What `other` has and `own` does not. */
export function differenceOf(own: RoleEntry, other: RoleEntry): Difference {
  const without = (theirs: readonly string[], ours: readonly string[]) =>
    [...new Set(theirs)].filter((name) => !ours.includes(name));
  const demands = ({ role }: RoleEntry) =>
    role.requirements
      .filter(
        ({ kind, necessity }) => necessity === 'must' && (kind === 'education' || kind === 'experience'),
      )
      .map(({ text }) => text);
  return {
    topics: without(
      other.role.topics.map(({ name }) => name),
      own.role.topics.map(({ name }) => name),
    ),
    areas: without(
      other.role.duties.map(({ area }) => area),
      own.role.duties.map(({ area }) => area),
    ),
    demands: without(demands(other), demands(own)),
  };
}

/** The nearest roles of the family one level above and one below the role's own, if any. */
export function neighboursOf(
  library: Library,
  id: string,
): { readonly above: RoleEntry | null; readonly below: RoleEntry | null } {
  const rungs = ladderOf(library, id);
  const own = rungs.findIndex(({ isOwn }) => isOwn);
  return {
    above: rungs[own - 1]?.roles[0] ?? null,
    below: rungs[own + 1]?.roles[0] ?? null,
  };
}
