import type { Library, RoleEntry } from './library.ts';

/** How much each thing two roles have in common says. */
const WEIGHT = { function: 3, industry: 2, topic: 2, indicator: 2, level: 2, nextLevel: 1 } as const;

/** Another role and what it has in common with the first. */
export interface Related {
  readonly entry: RoleEntry;
  /** Names of topics both must speak of. */
  readonly topics: readonly string[];
  /** Keys of indicators both are measured by. */
  readonly indicators: readonly string[];
}

/** Roles with the most in common, the nearest first: function, industry, level, topics and indicators count. */
export function relatedRoles(library: Library, id: string, limit: number): Related[] {
  const own = library.roles.find((entry) => entry.id === id);
  if (!own) return [];
  return library.roles
    .filter((entry) => entry.id !== id)
    .map((entry) => {
      const topics = shared(topicNames(own), topicNames(entry));
      const indicators = shared(indicatorKeys(own), indicatorKeys(entry));
      return { entry, topics, indicators, score: nearness(library, own, entry, topics, indicators) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.entry.id.localeCompare(b.entry.id))
    .slice(0, limit)
    .map(({ entry, topics, indicators }) => ({ entry, topics, indicators }));
}

function nearness(
  { levels }: Library,
  { role: a }: RoleEntry,
  { role: b }: RoleEntry,
  topics: readonly string[],
  indicators: readonly string[],
): number {
  const place = (key: string) => levels.findIndex((level) => level.key === key);
  const apart = Math.abs(place(a.level) - place(b.level));
  return (
    (a.function === b.function ? WEIGHT.function : 0) +
    (a.industry === b.industry ? WEIGHT.industry : 0) +
    (apart === 0 ? WEIGHT.level : apart === 1 ? WEIGHT.nextLevel : 0) +
    topics.length * WEIGHT.topic +
    indicators.length * WEIGHT.indicator
  );
}

function topicNames({ role }: RoleEntry): readonly string[] {
  return role.topics.map(({ name }) => name);
}

function indicatorKeys({ role }: RoleEntry): readonly string[] {
  return role.indicators.map(({ indicator }) => indicator);
}

function shared(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((name) => b.includes(name));
}
