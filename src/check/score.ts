import { type Finding, LEVELS, type Level, THEMES, type Theme } from './finding.ts';

/** What findings cost, and how they spread. */
export interface Score {
  /** 0 to 100. */
  readonly points: number;
  readonly band: 'poor' | 'fair' | 'good';
  readonly byLevel: Readonly<Record<Level, number>>;
  readonly byTheme: Readonly<Record<Theme, number>>;
}

/** Points a finding costs. A second finding of the same rule costs half, a third a third, and so on. */
export const COST: Readonly<Record<Level, number>> = { error: 12, warning: 4, hint: 1 };

/** The least points of each band. */
export const BANDS = { fair: 60, good: 85 } as const;

/** Adds up findings; the order does not matter. */
export function score(findings: readonly Finding[]): Score {
  const times = new Map<string, number>();
  let cost = 0;
  const byLevel = Object.fromEntries(LEVELS.map((level) => [level, 0])) as Record<Level, number>;
  const byTheme = Object.fromEntries(THEMES.map((theme) => [theme, 0])) as Record<Theme, number>;
  for (const { rule, level, theme } of findings) {
    const time = (times.get(rule) ?? 0) + 1;
    times.set(rule, time);
    cost += COST[level] / time;
    byLevel[level]++;
    byTheme[theme]++;
  }
  const points = Math.max(0, Math.round(100 - cost));
  const band = points >= BANDS.good ? 'good' : points >= BANDS.fair ? 'fair' : 'poor';
  return { points, band, byLevel, byTheme };
}
