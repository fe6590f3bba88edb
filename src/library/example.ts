import type { Use } from '#check/finding.ts';
import type { Example } from '#check/rule.ts';
import type { JobDescription } from '#model/job-description.ts';
import { type Path, textFields } from '#model/path.ts';
import { jobFromSketch } from '#model/sketch.ts';

/** A stretch of an example; a marked one is what the rule finds. */
export interface Segment {
  readonly text: string;
  readonly isMarked: boolean;
}

/** An example of a rule, ready to be shown: a text by itself, or the fields of a document. */
export interface ExampleView {
  /** The document whose fields are shown; null for a text by itself. */
  readonly job: JobDescription | null;
  /** What the document is for, where that matters. */
  readonly use: Use | null;
  readonly fields: readonly { readonly path: Path; readonly segments: readonly Segment[] }[];
}

/** Reads the ⟦ ⟧ of an example. */
export function viewExample(example: Example): ExampleView {
  if (typeof example === 'string') {
    return { job: null, use: null, fields: [{ path: '', segments: segmentsOf(example) }] };
  }
  const job = jobFromSketch(example.job);
  return {
    job,
    use: example.use ?? null,
    fields: textFields(job).map(({ path, text }) => ({ path, segments: segmentsOf(text) })),
  };
}

function segmentsOf(text: string): Segment[] {
  return text
    .split(/(⟦[^⟧]*⟧)/)
    .filter((part) => part !== '')
    .map((part) => {
      const isMarked = part.startsWith('⟦');
      return { text: isMarked ? part.slice(1, -1) : part, isMarked };
    });
}
