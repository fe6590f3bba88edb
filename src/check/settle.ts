import type { Ignored, JobDescription } from '#model/job-description.ts';
import type { Path } from '#model/path.ts';
import type { Finding } from './finding.ts';

/**
 * The last steps of a check, each from findings to findings; `places` gives the order of the fields. The
 * result does not depend on the order of the rules.
 */
export function settle(
  found: readonly Finding[],
  job: JobDescription,
  places: ReadonlyMap<Path, number>,
): readonly Finding[] {
  // Rule by rule first: ignoring a place must not bring up what the same rule says of a part of its words.
  const said = longestWins(inOrder(found, places), ({ rule }) => rule);
  return longestWins(dropIgnored(said, job), ({ theme }) => theme);
}

/** Takes out what the author decided to live with. */
function dropIgnored(found: readonly Finding[], { ignored }: JobDescription): readonly Finding[] {
  if (ignored.length === 0) return found;
  return found.filter((finding) => !ignored.some((entry) => covers(entry, finding)));
}

/** Without a path an entry is about the whole rule, without a quote about the whole field. */
function covers({ rule, path, quote }: Ignored, finding: Finding): boolean {
  return (
    rule === finding.rule &&
    (path === null || (path === finding.path && (quote === null || quote === finding.quote)))
  );
}

/** The entries of a document's list of ignored findings that cover none of those found: they can be taken off the list. */
export function unusedIgnores(
  found: readonly Finding[],
  { ignored }: Pick<JobDescription, 'ignored'>,
): readonly Ignored[] {
  if (ignored.length === 0) return ignored;
  return ignored.filter((entry) => !found.some((finding) => covers(entry, finding)));
}

/** Sorts by field, start, longer first, then rule: a total order. */
function inOrder(found: readonly Finding[], places: ReadonlyMap<Path, number>): readonly Finding[] {
  if (found.length < 2) return found;
  return found
    .map((finding) => ({ finding, place: places.get(finding.path) ?? -1 }))
    .sort(({ finding: a, place: one }, { finding: b, place: other }) => {
      if (one !== other) return one - other;
      return (
        (one < 0 ? compare(a.path, b.path) : 0) ||
        a.span[0] - b.span[0] ||
        b.span[1] - a.span[1] ||
        compare(a.rule, b.rule) ||
        compare(a.detail, b.detail)
      );
    })
    .map(({ finding }) => finding);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Of findings of one group that overlap keeps the longest, of equal ones the first; each word is named once a group. */
function longestWins(found: readonly Finding[], groupOf: (finding: Finding) => string): readonly Finding[] {
  const kept: Finding[] = [];
  // Sorted by field and start, only the last one kept of a group in a field can reach into the next.
  const last = new Map<string, number>();
  let path: Path | null = null;
  for (const finding of found) {
    if (finding.path !== path) {
      path = finding.path;
      last.clear();
    }
    if (isPlaceless(finding)) {
      if (!hasTwin(finding, kept)) kept.push(finding);
      continue;
    }
    const key = groupOf(finding);
    const index = last.get(key);
    const rival = index === undefined ? undefined : kept[index];
    if (rival && finding.span[0] < rival.span[1]) {
      if (length(finding) > length(rival)) kept[index as number] = finding;
    } else last.set(key, kept.push(finding) - 1);
  }
  return kept;
}

/** Whether the same is said already of the same path, the last one kept being of that path or an earlier one. */
function hasTwin({ path, rule, detail }: Finding, kept: readonly Finding[]): boolean {
  for (let at = kept.length - 1; at >= 0; at--) {
    const other = kept[at] as Finding;
    if (other.path !== path) return false;
    if (other.rule === rule && other.detail === detail && isPlaceless(other)) return true;
  }
  return false;
}

function length({ span }: Finding): number {
  return span[1] - span[0];
}

/** Something is missing: no words to point at, and nothing to overlap but a twin. */
function isPlaceless(finding: Finding): boolean {
  return length(finding) === 0;
}
