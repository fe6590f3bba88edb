import { check } from '#check/engine.ts';
import type { Rule } from '#check/rule.ts';
import type { Library, RoleEntry } from './library.ts';
import { roleData } from './role-data.ts';
import { BAND_WORDS } from './words.ts';

/** What the checker says of a template. */
export interface Review {
  readonly points: number;
  /** Name of the band. */
  readonly band: string;
  /** Number of rules it was read by. */
  readonly ruleCount: number;
  /** Number of findings of any level. */
  readonly findings: number;
}

/**
 * Checks a template as the specification it gives.
 * @param today ISO date; decides which rules hold
 */
export function reviewOf(library: Library, entry: RoleEntry, rules: readonly Rule[], today: string): Review {
  const { job, facts } = roleData(library, entry);
  const { findings, score } = check(job, { rules, today, use: 'specification', role: facts });
  return {
    points: score.points,
    band: BAND_WORDS[score.band],
    ruleCount: rules.length,
    findings: findings.length,
  };
}
