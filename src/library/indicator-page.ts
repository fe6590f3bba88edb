import type { Indicator } from './entries.ts';
import type { Library, RoleEntry } from './library.ts';

/** A role with the target it sets for an indicator. */
export interface Use {
  readonly entry: RoleEntry;
  readonly target: string;
}

/** The roles measured by an indicator, in the order of the catalogue. */
export function usesOf({ roles }: Library, key: string): Use[] {
  return roles.flatMap((entry) => {
    const own = entry.role.indicators.find(({ indicator }) => indicator === key);
    return own ? [{ entry, target: own.target }] : [];
  });
}

/** An indicator in the index. */
export interface IndicatorLine {
  readonly key: string;
  readonly indicator: Indicator;
  /** Number of roles measured by it. */
  readonly uses: number;
}

/** All indicators: those in use first, the most used at the head, the others in the order of the file. */
export function indicatorLines(library: Library): IndicatorLine[] {
  return [...library.indicators]
    .map(([key, indicator]) => ({ key, indicator, uses: usesOf(library, key).length }))
    .toSorted((a, b) => b.uses - a.uses);
}

/** Indicators often used together with one: those that its roles have too, the most frequent first. */
export function companionsOf(library: Library, key: string, limit: number): string[] {
  const counts = new Map<string, number>();
  for (const { entry } of usesOf(library, key)) {
    for (const { indicator } of entry.role.indicators) {
      if (indicator !== key) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
    }
  }
  return [...counts]
    .toSorted(([a, one], [b, other]) => other - one || a.localeCompare(b))
    .slice(0, limit)
    .map(([companion]) => companion);
}
