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

/** An axis along which roles can be narrowed, with what can be chosen. */
export interface FilterAxis {
  /** As in the address: `function`, `level`, `industry`, `topics`. */
  readonly key: string;
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}

/** The four axes, each with only what some role has; topics by how many roles speak of them. */
export function filterAxes(library: Library): FilterAxis[] {
  const used = (categories: readonly Category[], axis: 'function' | 'level' | 'industry') =>
    groupsBy(library, categories, axis).map(({ category: { key, name } }) => ({ value: key, name }));
  return [
    { key: 'function', name: '职能', options: used(library.functions, 'function') },
    { key: 'level', name: '级别', options: used(library.levels.toReversed(), 'level') },
    { key: 'industry', name: '行业', options: used(library.industries, 'industry') },
    {
      key: 'topics',
      name: '主题',
      options: [...library.topics.keys()].map((name) => ({ value: name, name })),
    },
  ];
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
