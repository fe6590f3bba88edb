import { emptyJob, type JobDescription } from '#model/job-description.ts';

/** What a pasted text becomes. Nothing is lost: every line that is not understood is in `leftover`. */
export function jobFromPaste(text: string): JobDescription {
  const lines = text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    ...emptyJob(),
    leftover: lines.map((line, index) => ({ id: `l${index + 1}`, text: line })),
    origin: { kind: 'text', source: '' },
  };
}
