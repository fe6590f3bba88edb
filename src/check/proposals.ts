import type { Edit, Finding } from './finding.ts';

/**
 * The edits that a review copy proposes: of each finding the one edit of its first replacement, unless an earlier one
 * overlaps it. What several edits would mend at once is left to the author.
 */
export function proposals(findings: readonly Finding[]): Edit[] {
  const all = findings.flatMap((finding): Edit[] => {
    const [edit, ...more] = finding.replacements[0]?.edits ?? [];
    if (!edit || more.length > 0) return [];
    return edit.kind === 'replace' ? (edit.path === finding.path ? [edit] : []) : [edit];
  });
  const removed = new Map(all.filter(({ kind }) => kind === 'remove').map((edit) => [edit.path, edit]));
  const replaced = all
    .filter((edit) => edit.kind === 'replace')
    .filter(({ path }) => ![...removed.keys()].some((entry) => path.startsWith(`${entry}/`)))
    .toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const taken: typeof replaced = [];
  for (const edit of replaced) {
    const isApart = taken.every(
      ({ path, span }) => path !== edit.path || edit.span[1] <= span[0] || edit.span[0] >= span[1],
    );
    if (isApart) taken.push(edit);
  }
  return [...taken, ...removed.values()];
}
