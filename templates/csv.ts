import type { JobDescription } from '#model/job-description.ts';
import { amount, date, pay } from './words.ts';

/** What each column is called and holds. Lists are one a line inside their cell. */
const COLUMNS: Readonly<Record<string, (job: JobDescription) => string>> = {
  岗位名称: ({ identity }) => identity.title,
  岗位编号: ({ identity }) => identity.code,
  所属部门: ({ identity }) => identity.department,
  职级: ({ identity }) => identity.grade,
  工作地点: ({ identity }) => identity.locations.map(({ text }) => text).join('、'),
  岗位定员: ({ identity }) => amount(identity.headcount, ''),
  招聘人数: ({ identity }) => amount(identity.openings, ''),
  直接上级: ({ reporting }) => reporting.superior,
  直接下级: ({ reporting }) =>
    reporting.subordinates.map(({ title, count }) => title + amount(count, '人')).join('、'),
  岗位目的: ({ purpose }) => purpose,
  岗位职责: ({ duties }) =>
    numberedLines(duties.map(({ text, weight }) => text + (weight === null ? '' : `（${weight}%）`))),
  必备条件: ({ requirements }) =>
    numberedLines(requirements.filter(({ necessity }) => necessity === 'must').map(({ text }) => text)),
  优先条件: ({ requirements }) =>
    numberedLines(requirements.filter(({ necessity }) => necessity === 'prefer').map(({ text }) => text)),
  考核指标: ({ indicators }) => numberedLines(indicators.map(({ name, target }) => `${name}${target}`)),
  月薪: (job) => pay(job.pay),
  版本号: ({ control }) => control.edition,
  生效日期: ({ control }) => date(control.effective),
};

/** Job descriptions as CSV for Excel and WPS: a head and a row each, in UTF-8 with a mark that they need. */
export function writeCsv(jobs: readonly JobDescription[]): string {
  const rows = [
    Object.keys(COLUMNS),
    ...jobs.map((job) => Object.values(COLUMNS).map((value) => value(job))),
  ];
  return `\ufeff${rows.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function numberedLines(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, index) => `${index + 1}. ${text}`)
    .join('\n');
}

/** A cell that a spreadsheet would take for a formula is marked as words by an apostrophe. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
