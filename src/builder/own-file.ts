import { readEmbedded } from '#export/embedded.ts';
import type { JobDescription } from '#model/job-description.ts';
import { readJob } from '#model/migrate.ts';

/** The document that a .docx, .pdf or .html of ours carries, or null for every other file. */
export function readOwn(bytes: Uint8Array): JobDescription | null {
  const source = readEmbedded(bytes);
  if (source === null) return null;
  try {
    const reading = readJob(JSON.parse(source));
    return 'job' in reading ? reading.job : null;
  } catch {
    return null;
  }
}
