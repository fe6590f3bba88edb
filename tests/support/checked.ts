import type { Finding } from '#check/finding.ts';
import type { JobDescription } from '#model/job-description.ts';
import { textAt } from '#model/path.ts';
import { mark } from './marked.ts';

/** Findings as `level rule path: text with the span marked — detail`, for messages that can be read. */
export function shown(job: JobDescription, findings: readonly Finding[]): readonly string[] {
  return findings.map(({ level, rule, path, span, detail }) => {
    const text = textAt(job, path);
    return `${level} ${rule} ${path}: ${text === '' ? '' : mark(text, [span])} — ${detail}`;
  });
}

/** A template as it is once an employer has added what no template can know: who, where, how many, for how much. */
export function filledIn(job: JobDescription): JobDescription {
  return {
    ...job,
    identity: {
      ...job.identity,
      openings: 1,
      employment: 'full-time',
      locations: [{ id: '1', text: '湖北省随州市曾都区' }],
    },
    pay: { ...job.pay, min: 8000, max: 10000, months: 12 },
    company: { ...job.company, name: '随州示例机电有限公司', intro: '生产和销售机电产品，员工三百人。' },
    posting: {
      ...job.posting,
      publishedOn: '2026-11-25',
      validThrough: '2026-12-31',
      apply: '在招聘页面点「投递简历」',
    },
  };
}
