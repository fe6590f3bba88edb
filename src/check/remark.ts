import type { Path } from '#model/path.ts';
import type { Finding, Span } from './finding.ts';
import type { Rule } from './rule.ts';

/** A finding as a remark in the margin of a document, with the words to put in its place. */
export interface FindingRemark {
  readonly path: Path;
  readonly span: Span;
  /** Paragraphs: what is wrong, what to do, on what grounds. */
  readonly comment: readonly string[];
  /** Empty to delete; null where only the author can know, or where more than this place has to change. */
  readonly replacement: string | null;
}

/**
 * What to write beside a finding for somebody who has only the file.
 * @param nameOf what a source is called in a sentence, by its key
 */
export function remarkOf(finding: Finding, rule: Rule, nameOf: (source: string) => string): FindingRemark {
  const [first] = finding.replacements;
  const [edit, ...more] = first?.edits ?? [];
  const isHere = edit?.kind === 'replace' && edit.path === finding.path && more.length === 0;
  const grounds = rule.sources.map(nameOf);
  return {
    path: finding.path,
    span: isHere ? edit.span : finding.span,
    comment: [
      `${rule.title}。${finding.detail || rule.why}`,
      `建议：${rule.advice}`,
      ...(grounds.length > 0 ? [`依据：${grounds.join('；')}`] : []),
    ],
    replacement: isHere ? edit.text : null,
  };
}
