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
  const [best] = layouts
    .map((written) => compare(job, written, rows))
    .toSorted((a, b) => weight([a]) - weight([b]));
  return judged(best);
}

/**
 * The same for a file of several documents, each under a heading with its title: what was changed in each of them.
 * `layouts` holds for each layout the rows of every document, the heading first. `'apart'` where a heading is missing,
 * so that nobody can tell what belongs to which document.
 */
export async function readEditedTogether(
  jobs: readonly JobDescription[],
  bytes: Uint8Array,
  layouts: readonly (readonly (readonly WrittenRow[])[])[],
): Promise<readonly Edited[] | 'apart' | null> {
  const rows = await rowsOf(bytes);
  if (rows === null) return null;
  const readings = layouts.flatMap((documents) => {
    const parts = partsUnder(documents, rows);
    return parts === null
      ? []
      : [jobs.map((job, index) => compare(job, documents[index] ?? [], parts[index] ?? []))];
  });
  const [best] = readings.toSorted((a, b) => weight(a) - weight(b));
  return best ? best.map(judged) : 'apart';
}

/** The rows of each document from its heading on; null where one of the headings is not there, or not in its turn. */
function partsUnder(
  documents: readonly (readonly WrittenRow[])[],
  rows: readonly ReadRow[],
): ReadRow[][] | null {
  const starts: number[] = [];
  for (const [heading] of documents) {
    const title = heading ? plain(writtenText(heading)) : '';
    const start = rows.findIndex(
      (row, index) => index > (starts.at(-1) ?? -1) && row.isHeading && plain(readText(row)) === title,
    );
    if (start < 0) return null;
    starts.push(start);
  }
  return starts.map((start, index) => rows.slice(start, starts[index + 1]));
}

function writtenText({ cells }: WrittenRow): string {
  return cells
    .flat()
    .map(({ words }) => textOf(words))
    .join('');
}

function readText({ cells }: ReadRow): string {
  return cells
    .flat()
    .map(({ text }) => text)
    .join('');
}

function judged(comparison: Comparison | undefined): Edited {
  if (!comparison || comparison.kept < LEAST_KEPT) return { kind: 'rewritten' };
  const { changes, notes } = comparison;
  return { ...comparison, kind: changes.length + notes.length === 0 ? 'same' : 'edited' };
}

/** How much a layout leaves to be explained. */
function weight(comparisons: readonly Comparison[]): number {
  return comparisons.reduce(
    (sum, { changes, notes, kept }) => sum + changes.length + notes.length + 10 * (1 - kept),
    0,
  );
}

async function rowsOf(bytes: Uint8Array): Promise<readonly ReadRow[] | null> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const reading = await docxHtml(bytes);
    return 'problem' in reading ? null : htmlRows(reading.html);
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 5));
  return start === '%PDF-' ? null : htmlRows(new TextDecoder().decode(bytes));
}
