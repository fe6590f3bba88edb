import type { JobDescription } from '#model/job-description.ts';
import { readJob } from '#model/migrate.ts';

/** The documents of a backup file and how many more could not be read; or why there are none (shown as it is), and whether it is JSON at all. */
export type Backup =
  | { readonly jobs: readonly JobDescription[]; readonly unread: number }
  | { readonly problem: string; readonly isJson: boolean };

/** Reads a backup: the JSON of one document or of a list of them. One that cannot be read spoils none of the others. */
export function readBackup(text: string): Backup {
  const data = parse(text);
  if (data === undefined)
    return { problem: '这个文件不是JSON，打不开。请选从岗书下载的.json备份。', isJson: false };
  const readings = (Array.isArray(data) ? data : [data]).map(readJob);
  const jobs = readings.flatMap((reading) => ('job' in reading ? [reading.job] : []));
  if (jobs.length > 0) return { jobs, unread: readings.length - jobs.length };
  const [first] = readings;
  return { problem: first && 'problem' in first ? first.problem : '备份里没有文档。', isJson: true };
}

/** Documents as the text of a backup file. */
export function writeBackup(jobs: readonly JobDescription[]): string {
  return `${JSON.stringify(jobs.length === 1 ? jobs[0] : jobs, null, 2)}\n`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
