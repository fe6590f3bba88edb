import type { Library, RoleEntry } from './library.ts';
import { nameOf } from './library.ts';

/** Where things stand on the site; every address ends in a slash. */
export const address = {
  home: '/',
  catalogue: '/roles/',
  function: (key: string) => `/roles/${key}/`,
  role: (id: string) => `/roles/${id}/`,
  /** The catalogue, narrowed to the roles that must speak of a topic. */
  topic: (name: string) => `/roles/?${new URLSearchParams({ topics: name })}`,
  industry: (key: string) => `/industries/${key}/`,
  collection: (slug: string) => `/collections/${slug}/`,
  guides: '/guides/',
  guide: (slug: string) => `/guides/${slug}/`,
  builder: '/builder/',
  openInBuilder: (id: string) => `/builder/?role=${id}`,
  pasteInBuilder: '/builder/?start=paste',
  rules: '/rules/',
  rule: (id: string) => `/rules/${id}/`,
  sources: '/sources/',
  source: (key: string) => `/sources/${key}/`,
  indicators: '/indicators/',
  indicator: (key: string) => `/indicators/${key}/`,
  score: '/score/',
  form: '/form/',
  search: '/search/',
} as const;

/** A step of the way from the home page to a page; the page itself has no link. */
export interface Crumb {
  readonly name: string;
  readonly href: string;
}

const START: readonly Crumb[] = [{ name: '岗书', href: address.home }];
const TEMPLATES: Crumb = { name: '岗位模板', href: address.catalogue };

/** The way to a page that stands under one index. */
export function crumbsUnder(index: Crumb | null, page: Crumb): Crumb[] {
  return index ? [...START, index, page] : [...START, page];
}

/** The way to the page of a function. */
export function functionCrumbs({ functions }: Library, key: string): Crumb[] {
  return [...START, TEMPLATES, { name: nameOf(functions, key), href: address.function(key) }];
}

/** The way to a role: catalogue, function, level, role. */
export function roleCrumbs(library: Library, { id, role }: RoleEntry): Crumb[] {
  return [
    ...functionCrumbs(library, role.function),
    {
      name: nameOf(library.levels, role.level),
      href: `${address.function(role.function)}#${role.level}`,
    },
    { name: role.title, href: address.role(id) },
  ];
}
