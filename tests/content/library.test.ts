import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { rules } from '#check/index.ts';
import { sourceSchema } from '#library/entries.ts';
import { catalogue, collections, guides, indicators, links, roles, yaml } from '../support/content.ts';

/** `/section/`, `/section/key/`, or a law's article: `/sources/key/#article-24`. */
const LINK = /^\/([^/]+)\/(?:([^#]+)\/)?(?:#article-(.+))?$/;
const TODAY = '2026-11-25';
const roleIds = roles().map(({ id }) => id);
const { functions, industries, levels } = catalogue();
const sources = z.record(z.string(), sourceSchema).parse(yaml('sources.yaml'));

describe.each(collections())('collection $id', ({ collection }) => {
  test('gathers known roles of its function, each once', () => {
    expect(collection.roles.filter((id) => !roleIds.includes(id))).toEqual([]);
    expect(new Set(collection.roles).size).toBe(collection.roles.length);
    expect(collection.roles.every((id) => id.startsWith(`${collection.function}/`))).toBe(true);
    expect(Object.keys(functions)).toContain(collection.function);
  });

  test('says in its title how many it gathers', () => {
    expect(collection.title).toContain(`精选${collection.roles.length}篇`);
  });

  test('was updated no earlier than published', () => {
    expect(collection.updated >= collection.published && collection.updated <= TODAY).toBe(true);
  });
});

test('every role stands in a collection', () => {
  const gathered = new Set(collections().flatMap(({ collection }) => collection.roles));
  expect(roleIds.filter((id) => !gathered.has(id))).toEqual([]);
});

test('the guide to lawful postings and its two companions are there', () => {
  expect(guides().map(({ id }) => id)).toEqual([
    'lawful-posting',
    'specification-or-posting',
    'write-a-duty',
  ]);
});

describe.each([...guides(), ...collections()])('text of $id', ({ body }) => {
  test('links only to what there is', () => {
    const known: Readonly<Record<string, (key: string) => boolean>> = {
      sources: (key) => key in sources,
      rules: (key) => rules.some(({ id }) => id === key),
      indicators: (key) => indicators().has(key),
      roles: (key) => roleIds.includes(key) || key in functions,
      collections: (key) => collections().some(({ id }) => id === key),
      guides: (key) => guides().some(({ id }) => id === key),
    };
    const broken = links(body).filter((link) => {
      const [, section = '', key = '', article] = LINK.exec(link) ?? [];
      if (article !== undefined) return !(article in (sources[key]?.articles ?? {}));
      return key === '' ? !(section in known) : !known[section]?.(key);
    });
    expect(broken).toEqual([]);
  });
});

describe('indicators', () => {
  const all = [...indicators()];

  test('there are at least 40 of after-sales', () => {
    expect(all.filter(([, { functions: of }]) => of.includes('after-sales')).length).toBeGreaterThanOrEqual(
      40,
    );
  });

  test.each(all)('%s is defined in full, with known functions', (_key, indicator) => {
    expect(indicator.definition).toMatch(/。$/);
    expect(indicator.caution).toMatch(/。$/);
    expect(indicator.aliases.length).toBeGreaterThan(0);
    expect(indicator.functions.filter((key) => !(key in functions))).toEqual([]);
  });

  test('no name or alias stands for two of them', () => {
    const names = all.flatMap(([, { name, aliases }]) => [name, ...aliases].map((one) => one.toLowerCase()));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('a share is counted in percent by dividing', () => {
    for (const [key, { unit, formula }] of all) {
      if (unit === '%') expect(formula, key).toMatch(/÷.*×100%$/);
    }
  });
});

test('every level and industry of the catalogue has a role', () => {
  const of = roles().map(({ role }) => role);
  expect(Object.keys(levels).filter((key) => !of.some(({ level }) => level === key))).toEqual([]);
  expect(Object.keys(industries).filter((key) => !of.some(({ industry }) => industry === key))).toEqual([]);
});
