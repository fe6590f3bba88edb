import { JOB_VERSION, type JobDescription } from './job-description.ts';
import { jobSchema } from './schema.ts';

/** What reading a stored document gives: the document, or why it could not be read (shown to the user as it is). */
export type Reading = { readonly job: JobDescription } | { readonly problem: string };

type Raw = Readonly<Record<string, unknown>>;

/** `steps[n]` turns a document of version n into one of version n + 1. Version 1 is the first. */
const steps: Readonly<Record<number, (raw: Raw) => Raw>> = {};

/** Reads a stored document of any known version; never throws. */
export function readJob(raw: unknown): Reading {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { problem: '这不是岗书的文件：内容不是一份岗位说明。' };
  }
  let current = raw as Raw;
  const version = current['version'];
  if (typeof version !== 'number') return { problem: '这不是岗书的文件：没有版本号。' };
  if (version > JOB_VERSION) {
    return {
      problem: `这份文件由更新的岗书写成（第${version}版，这里只认识到第${JOB_VERSION}版）。请刷新页面后再打开。`,
    };
  }
  for (let from = version; from < JOB_VERSION; from++) {
    const step = steps[from];
    if (!step) return { problem: `不认识第${version}版的文件。` };
    current = step(current);
  }
  const result = jobSchema.safeParse(current);
  if (result.success) return { job: result.data };
  const issue = result.error.issues[0];
  return { problem: `文件已损坏：「${issue?.path.join('/') ?? ''}」处的内容不合格式。` };
}
