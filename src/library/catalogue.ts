import type { Category, Library } from './library.ts';
import { type RoleSummary, roleSummary } from './role-data.ts';

/** A category with the roles in it. */
export interface Group {
  readonly category: Category;
  readonly roles: readonly RoleSummary[];
}

/** The catalogue along both of its axes; categories without a role are left out. */
export function cataloguePage(library: Library): {
  readonly groups: readonly Group[];
  readonly industries: readonly Group[];
  readonly total: number;
} {
  return {
    groups: groupsBy(library, library.functions, 'function'),
    industries: groupsBy(library, library.industries, 'industry'),
    total: library.roles.length,
  };
}

/** Roles of one function by level, the highest first. */
export function levelGroups(library: Library, key: string): Group[] {
  const ofFunction = library.roles.filter(({ role }) => role.function === key);
  return groupsBy({ ...library, roles: ofFunction }, library.levels.toReversed(), 'level');
}

/** Roles of one industry by function. */
export function industryGroups(library: Library, key: string): Group[] {
  const ofIndustry = library.roles.filter(({ role }) => role.industry === key);
  return groupsBy({ ...library, roles: ofIndustry }, library.functions, 'function');
}

function groupsBy(
  library: Library,
  categories: readonly Category[],
  axis: 'function' | 'level' | 'industry',
): Group[] {
  return categories
    .map((category) => ({
      category,
      roles: library.roles
        .filter(({ role }) => role[axis] === category.key)
        .map((entry) => roleSummary(library, entry)),
    }))
    .filter(({ roles }) => roles.length > 0);
}
