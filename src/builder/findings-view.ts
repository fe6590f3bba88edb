import type { CheckResult } from '#check/engine.ts';
import type { Finding, Level } from '#check/finding.ts';
import { COST, type Gain, type Score } from '#check/score.ts';
import { BAND_WORDS } from '#library/words.ts';
import type { JobDescription } from '#model/job-description.ts';
import { getAt, type Path } from '#model/path.ts';
import { wordsKey } from './entry.ts';

/** A name for a finding, without blanks, that holds while nothing around it changes. */
export function findingKey({ rule, path, span, detail }: Finding): string {
  return `${rule}|${path}|${span[0]}-${span[1]}|${detail}`.replaceAll(/\s/g, '_');
}

/** Findings by the field they stand beside. */
export function findingsByField(
  job: JobDescription,
  findings: readonly Finding[],
): ReadonlyMap<Path, readonly Finding[]> {
  return Map.groupBy(findings, ({ path }) => fieldOf(job, path));
}

/** The path of the field that shows a place: for an entry its text or first column. */
export function fieldOf(job: JobDescription, path: Path): Path {
  const value = getAt(job, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return path;
  const key = wordsKey(value);
  return key in value ? `${path}/${key}` : path;
}

/** Findings that one click mends together, shown as one. */
export interface Card {
  readonly findings: readonly [Finding, ...Finding[]];
  /** Points that mending them wins, where they are among those to mend first. */
  readonly gain?: number;
}

/** Findings as they are shown: those of one rule at one place that have the same cure are one card; those to mend first come apart. */
export function cardsOf(
  findings: readonly Finding[],
  best: readonly Gain[],
): { readonly first: readonly Card[]; readonly rest: readonly Card[] } {
  const groups = Map.groupBy(findings, (finding) => {
    const { rule, level, path, replacements } = finding;
    return replacements.length === 0
      ? findingKey(finding)
      : JSON.stringify([rule, level, path, replacements]);
  });
  const cards = [...groups.values()].map((group) => {
    const gains = best.filter(({ finding }) => group.includes(finding));
    const gain = gains.reduce((sum, { points }) => sum + points, 0);
    return {
      findings: group as [Finding, ...Finding[]],
      ...(gains.length > 0 && { gain: Math.round(gain * 10) / 10 }),
    };
  });
  const place = ({ findings: own }: Card): number => best.findIndex(({ finding }) => own.includes(finding));
  return {
    first: cards.filter(({ gain }) => gain !== undefined).sort((a, b) => place(a) - place(b)),
    rest: cards.filter(({ gain }) => gain === undefined),
  };
}

/** Whether a document can go out, and in words: a good score does not outweigh what breaks the law. */
export function verdict({ score, summary }: Pick<CheckResult, 'score' | 'summary'>): {
  readonly band: Score['band'];
  readonly words: string;
} {
  const { band, byLevel } = score;
  if (band === 'good' && byLevel.error > 0) return { band: 'fair', words: '改掉错误再发出' };
  if (band === 'good' && summary.compliance.byLevel.warning > 0)
    return { band: 'fair', words: '合规的先改好' };
  return { band, words: BAND_WORDS[band] };
}

/** The gravest level among findings. */
export function gravest(findings: readonly Finding[]): Level | null {
  let worst: Level | null = null;
  for (const { level } of findings) if (worst === null || COST[level] > COST[worst]) worst = level;
  return worst;
}

/** A piece of a text with the gravest level found in it. */
export interface MarkedPart {
  readonly text: string;
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  readonly level: Level | null;
}

/** Han characters of about half a line: a hint on a longer text as a whole is told by the mark beside it alone. */
const LINE = 16;

/** A text cut where findings begin and end. */
export function markedParts(text: string, findings: readonly Finding[]): readonly MarkedPart[] {
  const spans = findings.filter(
    ({ level, span: [start, end] }) =>
      start < end &&
      end <= text.length &&
      !(level === 'hint' && end - start === text.length && text.length > LINE),
  );
  if (spans.length === 0) return [{ text, start: 0, level: null }];
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ span }) => span)])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const here = spans.filter(({ span }) => span[0] <= start && end <= span[1]);
    return { text: text.slice(start, end), start, level: gravest(here) };
  });
}
