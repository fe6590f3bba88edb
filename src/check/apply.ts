import type { JobDescription } from '#model/job-description.ts';
import { updateAt } from '#model/path.ts';
import type { Edit } from './finding.ts';

/** The document with the edits of one replacement made; edits of one field are made from its end to its start. */
export function applyEdits(job: JobDescription, edits: readonly Edit[]): JobDescription {
  const order = edits.toSorted(
    (a, b) => (b.kind === 'replace' ? b.span[0] : 0) - (a.kind === 'replace' ? a.span[0] : 0),
  );
  return order.reduce((current, edit) => {
    if (edit.kind === 'replace') {
      const [start, end] = edit.span;
      return updateAt(current, edit.path, (text) =>
        typeof text === 'string' ? text.slice(0, start) + edit.text + text.slice(end) : text,
      );
    }
    const cut = edit.path.lastIndexOf('/');
    const id = edit.path.slice(cut + 1);
    return updateAt(current, edit.path.slice(0, cut), (list) =>
      Array.isArray(list) ? list.filter((entry: { id: string }) => entry.id !== id) : list,
    );
  }, job);
}
