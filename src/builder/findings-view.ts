import type { Finding, Level } from '#check/finding.ts';
import { COST } from '#check/score.ts';
import type { JobDescription } from '#model/job-description.ts';
import { getAt, type Path } from '#model/path.ts';
import { wordsKey } from './entry.ts';

/** A name for a finding that holds while nothing around it changes. */
export function findingKey({ rule, path, span, detail }: Finding): string {
  return `${rule} ${path} ${span[0]}-${span[1]} ${detail}`;
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
