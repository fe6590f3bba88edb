import type { Library, RoleEntry } from './library.ts';
import type { Role } from './role.ts';

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

/**
 * Roles with the most in common, the nearest first: function, industry, level, topics and indicators count. Every
 * page of a role looks at all others, so one glance at another makes nothing.
 */
export function relatedRoles(library: Library, id: string, limit: number): Related[] {
  const own = library.roles.find((entry) => entry.id === id);
  if (!own) return [];
  const levels = new Map(library.levels.map(({ key }, place) => [key, place]));
  const topics = new Set(topicNames(own));
  const indicators = new Set(indicatorKeys(own));
  const near: { readonly entry: RoleEntry; readonly score: number }[] = [];
  for (const entry of library.roles) {
    const score = entry === own ? 0 : nearness(levels, topics, indicators, own.role, entry.role);
    if (score === 0) continue;
    let place = near.length;
    while (place > 0 && isNearer({ entry, score }, near[place - 1])) place--;
    if (place === limit) continue;
    near.splice(place, 0, { entry, score });
    near.length = Math.min(near.length, limit);
  }
  return near.map(({ entry }) => ({
    entry,
    topics: topicNames(entry).filter((name) => topics.has(name)),
    indicators: indicatorKeys(entry).filter((key) => indicators.has(key)),
  }));
}

function isNearer(
  one: { readonly entry: RoleEntry; readonly score: number },
  other: { readonly entry: RoleEntry; readonly score: number } | undefined,
): boolean {
  if (!other || one.score !== other.score) return one.score > (other?.score ?? 0);
  return one.entry.id < other.entry.id;
}

function nearness(
  levels: ReadonlyMap<string, number>,
  topics: ReadonlySet<string>,
  indicators: ReadonlySet<string>,
  a: Role,
  b: Role,
): number {
  const apart = Math.abs((levels.get(a.level) ?? 0) - (levels.get(b.level) ?? 0));
  let score = apart === 0 ? WEIGHT.level : apart === 1 ? WEIGHT.nextLevel : 0;
  if (a.function === b.function) score += WEIGHT.function;
  if (a.industry === b.industry) score += WEIGHT.industry;
  for (const { name } of b.topics) if (topics.has(name)) score += WEIGHT.topic;
  for (const { indicator } of b.indicators) if (indicators.has(indicator)) score += WEIGHT.indicator;
  return score;
}

function topicNames({ role }: RoleEntry): readonly string[] {
  return role.topics.map(({ name }) => name);
}

function indicatorKeys({ role }: RoleEntry): readonly string[] {
  return role.indicators.map(({ indicator }) => indicator);
}
