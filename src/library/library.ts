import type { CatalogueEntry, Collection, Indicator, Source } from './entries.ts';
import { newestFirst } from './newest.ts';
import type { Role } from './role.ts';

/** An entry of the catalogue with its key. */
export interface Category extends Omit<CatalogueEntry, 'order'> {
  readonly key: string;
}

/** A role template with its id, e.g. `after-sales/manager`. */
export interface RoleEntry {
  readonly id: string;
  readonly role: Role;
}

/** A collection with its slug. */
export interface CollectionEntry extends Collection {
  readonly id: string;
}

/** Everything the content folder says, checked and in the order in which it is shown. */
export interface Library {
  readonly functions: readonly Category[];
  /** From the lowest to the highest. */
  readonly levels: readonly Category[];
  readonly industries: readonly Category[];
  /** By function, then from the highest level down, then by title. */
  readonly roles: readonly RoleEntry[];
  /** The same roles, the latest published first. */
  readonly newest: readonly RoleEntry[];
  /** Roles by the topics they must speak of, the topics of most roles first. */
  readonly topics: ReadonlyMap<string, readonly RoleEntry[]>;
  /** The latest first. */
  readonly collections: readonly CollectionEntry[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: ReadonlyMap<string, Source>;
}

type Keyed<T> = Readonly<Record<string, T>>;

/** Content as it is read, by id. */
export interface Content {
  readonly functions: Keyed<CatalogueEntry>;
  readonly levels: Keyed<CatalogueEntry>;
  readonly industries: Keyed<CatalogueEntry>;
  readonly roles: Keyed<Role>;
  readonly collections: Keyed<Collection>;
  readonly indicators: Keyed<Indicator>;
  readonly sources: Keyed<Source>;
}

/** Puts the content together. A reference that leads nowhere is an error that names file, field and remedy. */
export function assemble(content: Content): Library {
  const library: Library = {
    functions: inOrder(content.functions),
    levels: inOrder(content.levels),
    industries: inOrder(content.industries),
    roles: Object.entries(content.roles).map(([id, role]) => ({ id, role })),
    newest: [],
    topics: new Map(),
    collections: Object.entries(content.collections)
      .map(([id, collection]) => ({ id, ...collection }))
      .toSorted((a, b) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id)),
    indicators: new Map(Object.entries(content.indicators)),
    sources: new Map(Object.entries(content.sources)),
  };
  for (const { id, role } of library.roles) verifyRole(library, id, role);
  for (const collection of library.collections) verifyCollection(library, collection);
  for (const [key, indicator] of library.indicators) {
    for (const name of indicator.functions) {
      demand(isKey(library.functions, name), `content/indicators.yaml：${key}`, 'functions', name, FUNCTION);
    }
  }
  const roles = sorted(library);
  return { ...library, roles, newest: newestFirst(roles), topics: byTopic(roles) };
}

const FUNCTION = 'catalogue.yaml的functions里没有它，请改成已有的键或先加上';

function inOrder(entries: Keyed<CatalogueEntry>): Category[] {
  return Object.entries(entries)
    .toSorted(([, a], [, b]) => a.order - b.order)
    .map(([key, { name, summary }]) => ({ key, name, summary }));
}

function isKey(categories: readonly Category[], key: string): boolean {
  return categories.some((category) => category.key === key);
}

function demand(holds: boolean, file: string, field: string, value: string, remedy: string): void {
  if (!holds) throw new Error(`${file}的${field}写的是「${value}」：${remedy}。`);
}

function verifyRole(library: Library, id: string, role: Role): void {
  const file = `content/roles/${id}.mdx`;
  const folder = id.slice(0, id.lastIndexOf('/'));
  const inCatalogue = (section: 'levels' | 'industries') =>
    `catalogue.yaml的${section}里没有它，请改成${library[section].map(({ key }) => key).join('、')}之一，或者先加上`;
  demand(isKey(library.functions, role.function), file, 'function', role.function, FUNCTION);
  demand(role.function === folder, file, 'function', role.function, `要和所在的文件夹「${folder}」一致`);
  demand(isKey(library.levels, role.level), file, 'level', role.level, inCatalogue('levels'));
  demand(
    isKey(library.industries, role.industry),
    file,
    'industry',
    role.industry,
    inCatalogue('industries'),
  );
  demand(
    role.updated >= role.published,
    file,
    'updated',
    role.updated,
    `不能早于published（${role.published}）`,
  );
  for (const { indicator } of role.indicators) {
    const remedy = 'indicators.yaml里没有它，请改成已有的键或先加上';
    demand(library.indicators.has(indicator), file, 'indicators', indicator, remedy);
  }
  const total = role.duties.reduce((sum, { weight }) => sum + weight, 0);
  demand(Math.abs(total - 100) < 0.01, file, 'duties的weight', String(total), '各条权重相加要等于100');
}

function verifyCollection(library: Library, { id, function: key, roles }: CollectionEntry): void {
  const file = `content/collections/${id}.mdx`;
  demand(isKey(library.functions, key), file, 'function', key, FUNCTION);
  for (const role of roles) {
    const known = library.roles.some((entry) => entry.id === role);
    demand(
      known,
      file,
      'roles',
      role,
      'content/roles里没有这个岗位，请改成已有的编号，例如after-sales/manager',
    );
  }
}

function sorted({ roles, functions, levels }: Library): RoleEntry[] {
  const place = (categories: readonly Category[], key: string) =>
    categories.findIndex((category) => category.key === key);
  return roles.toSorted(
    (a, b) =>
      place(functions, a.role.function) - place(functions, b.role.function) ||
      place(levels, b.role.level) - place(levels, a.role.level) ||
      a.role.title.localeCompare(b.role.title, 'zh-CN') ||
      a.id.localeCompare(b.id),
  );
}

function byTopic(roles: readonly RoleEntry[]): Map<string, RoleEntry[]> {
  const groups = new Map<string, RoleEntry[]>();
  for (const entry of roles) {
    for (const { name } of entry.role.topics) {
      const group = groups.get(name);
      if (group) group.push(entry);
      else groups.set(name, [entry]);
    }
  }
  return new Map(
    [...groups].toSorted(([a, one], [b, other]) => other.length - one.length || a.localeCompare(b, 'zh-CN')),
  );
}

/** The name of a category, or its key where there is none. */
export function nameOf(categories: readonly Category[], key: string): string {
  return categories.find((category) => category.key === key)?.name ?? key;
}

/** The role of an id; an unknown one is an error of the caller. */
export function roleOf(library: Library, id: string): RoleEntry {
  const found = library.roles.find((entry) => entry.id === id);
  if (!found) throw new Error(`no role ${id}`);
  return found;
}
