import type { Indicator } from './entries.ts';
import type { Library } from './library.ts';
import type { Role } from './role.ts';

/** A KPI of a role with what the library knows of it. */
export interface RoleIndicator {
  readonly key: string;
  readonly target: string;
  readonly indicator: Indicator;
}

/** Requirements by necessity, each in the order written. */
export function requirementsOf({ requirements }: Role): {
  readonly must: readonly string[];
  readonly prefer: readonly string[];
} {
  const of = (wanted: 'must' | 'prefer') =>
    requirements.filter(({ necessity }) => necessity === wanted).map(({ text }) => text);
  return { must: of('must'), prefer: of('prefer') };
}

/** The KPIs of a role, explained. */
export function indicatorsOf({ indicators }: Library, role: Role): RoleIndicator[] {
  return role.indicators.flatMap(({ indicator: key, target }) => {
    const indicator = indicators.get(key);
    return indicator ? [{ key, target, indicator }] : [];
  });
}

/** What a duty is measured by, as small print under it; '' where nothing is given. */
export function measuresNote({ measures }: Role['duties'][number]): string {
  return measures.length > 0 ? `衡量：${measures.join('；')}` : '';
}
