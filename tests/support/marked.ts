import type { Span } from '#check/finding.ts';
import type { Part } from '#check/prepare.ts';
import type { Example, Rule } from '#check/rule.ts';
import { emptyJob, type JobDescription } from '#model/job-description.ts';
import { type Path, textFields, updateAt } from '#model/path.ts';
import { jobFromSketch, type Sketch } from '#model/sketch.ts';

export interface Mark {
  readonly path: Path;
  readonly span: Span;
}

/** Where a one-text example stands in a document. */
const SKETCH: Readonly<Record<Part, (text: string) => Sketch>> = {
  title: (title) => ({ identity: { title } }),
  identity: (department) => ({ identity: { department } }),
  reporting: (superior) => ({ reporting: { superior } }),
  purpose: (purpose) => ({ purpose }),
  duties: (text) => ({ duties: [text] }),
  requirements: (text) => ({ requirements: [text] }),
  indicators: (name) => ({ indicators: [{ name }] }),
  appraisal: (use) => ({ appraisal: { use } }),
  authority: (text) => ({ authority: [text] }),
  relations: (matter) => ({ relations: { internal: [{ matter }] } }),
  conditions: (hours) => ({ conditions: { hours } }),
  pay: (note) => ({ pay: { note } }),
  benefits: (text) => ({ benefits: [text] }),
  company: (intro) => ({ company: { intro } }),
  posting: (apply) => ({ posting: { apply } }),
  control: (number) => ({ control: { number } }),
  leftover: (text) => ({ leftover: [text] }),
};

/** The document an example stands for, and the places it marks with ⟦ ⟧. */
export function readExample(rule: Rule, example: Example): { job: JobDescription; marks: Mark[] } {
  const part = rule.fields === 'all' ? 'duties' : (rule.fields[0] ?? 'duties');
  const sketch = typeof example === 'string' ? SKETCH[part](example) : example.job;
  let job = jobFromSketch(sketch) ?? emptyJob();
  const marks: Mark[] = [];
  for (const { path, text } of textFields(job)) {
    let plain = '';
    let start = 0;
    for (const char of text) {
      if (char === '⟦') start = plain.length;
      else if (char === '⟧') marks.push({ path, span: [start, plain.length] });
      else plain += char;
    }
    if (plain !== text) job = updateAt(job, path, () => plain);
  }
  return { job, marks };
}

/** A text with spans marked by ⟦ ⟧, for messages that can be read. */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = text;
  for (const [start, end] of spans.toSorted((a, b) => b[0] - a[0])) {
    marked = `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`;
  }
  return marked;
}
