import type { JobDescription } from '#model/job-description.ts';
import { readJob } from '#model/migrate.ts';
import { docxHtml } from '../read-docx.ts';
import { type Comparison, compare } from './compare.ts';
import { htmlRows, type ReadRow, type WrittenRow } from './rows.ts';
import { plain, textOf } from './runs.ts';

/** What was changed in a file of ours since it was made. */
export type Edited =
  | (Comparison & { readonly kind: 'same' | 'edited' })
  /** So little is left of what was written that nothing can be told apart; or there are no words at all. */
  | { readonly kind: 'rewritten' | 'empty' };

/** The documents that a file of ours carries: one, or those of several that were put together; or why not. */
export function readSource(
  source: string,
): { readonly jobs: readonly JobDescription[] } | { readonly problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    return { problem: '文件里带的原稿已损坏。' };
  }
  const jobs: JobDescription[] = [];
  for (const each of Array.isArray(data) ? data : [data]) {
    const reading = readJob(each);
    if ('problem' in reading) return reading;
    jobs.push(reading.job);
  }
  return jobs.length === 0 ? { problem: '文件里带的原稿是空的。' } : { jobs };
}

/** Whether a file of several documents says anything below its title that was not written. Null where its words cannot be read. */
export async function isEdited(bytes: Uint8Array, written: readonly WrittenRow[]): Promise<boolean | null> {
  const rows = await rowsOf(bytes);
  if (rows === null) return null;
  const texts = new Set(
    written.map(({ cells }) =>
      plain(
        cells
          .flat()
          .map(({ words }) => textOf(words))
          .join(''),
      ),
    ),
  );
  return rows.some(
    ({ cells }) =>
      !texts.has(
        plain(
          cells
            .flat()
            .map(({ text }) => text)
            .join(''),
        ),
      ),
  );
}

/** With less of it left than this, a file is another one that carries an old source. */
const LEAST_KEPT = 0.2;

/**
 * Compares a file's words with what each of the layouts writes of the document it carries; the layout that explains
 * most of it is the file's own. Null for files whose words stand nowhere to be compared, such as PDF.
 */
export async function readEdited(
  job: JobDescription,
  bytes: Uint8Array,
  layouts: readonly (readonly WrittenRow[])[],
): Promise<Edited | null> {
  const rows = await rowsOf(bytes);
  if (rows === null) return null;
  if (rows.length === 0) return { kind: 'empty' };
  const all = layouts.map((written) => compare(job, written, rows));
  const [best] = all.toSorted((a, b) => weight(a) - weight(b));
  if (!best || best.kept < LEAST_KEPT) return { kind: 'rewritten' };
  return { ...best, kind: best.changes.length + best.notes.length === 0 ? 'same' : 'edited' };
}

/** How much a layout leaves to be explained. */
function weight({ changes, notes, kept }: Comparison): number {
  return changes.length + notes.length + 10 * (1 - kept);
}

async function rowsOf(bytes: Uint8Array): Promise<readonly ReadRow[] | null> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const reading = await docxHtml(bytes);
    return 'problem' in reading ? null : htmlRows(reading.html);
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 5));
  return start === '%PDF-' ? null : htmlRows(new TextDecoder().decode(bytes));
}
