import type { BlockOf, Words } from '#document/block.ts';
import { item, list, taken, told } from '#document/build.ts';
import type {
  AuthorityKind,
  Duty,
  EmploymentType,
  JobDescription,
  Line,
  RequirementKind,
  Responsibility,
  SignatureRole,
} from '#model/job-description.ts';
import type { Path } from '#model/path.ts';

/** What enumerations of the model are called in documents. */
export const EMPLOYMENT: Readonly<Record<EmploymentType, string>> = {
  'full-time': '全职',
  'part-time': '非全日制',
  contract: '项目合同',
  dispatch: '劳务派遣',
  intern: '实习',
  temporary: '短期',
};

export const RESPONSIBILITY: Readonly<Record<Responsibility, string>> = {
  full: '全责',
  partial: '部分',
  support: '支持',
};

export const REQUIREMENT: Readonly<Record<RequirementKind, string>> = {
  education: '学历',
  major: '专业',
  experience: '经验',
  knowledge: '知识',
  skill: '技能',
  language: '语言',
  certificate: '证书',
  quality: '素质',
  training: '培训',
  restriction: '依法限制',
  other: '其他',
};

export const AUTHORITY: Readonly<Record<AuthorityKind, string>> = {
  suggest: '建议',
  review: '审核',
  approve: '审批',
  veto: '否决',
  finance: '财务',
  personnel: '人事',
  information: '信息',
};

export const SIGNATURE: Readonly<Record<SignatureRole, string>> = {
  drafter: '编制人',
  manager: '直接主管审核',
  approver: '批准人',
  hr: '人力资源部确认',
  holder: '任职者签收',
};

/** A number with its unit, or nothing. */
export function amount(value: number | null, unit: string): string {
  return value === null ? '' : `${value}${unit}`;
}

/** The form of employment, or nothing. */
export function employment({ employment: kind }: JobDescription['identity']): Words {
  return told('identity/employment', kind === null ? '' : EMPLOYMENT[kind]);
}

/** Lines of the list at `path` that say something, one after another. */
export function lines(path: Path, all: readonly Line[]): Words[] {
  return all.map(({ id, text }) => taken(`${path}/${id}/text`, text)).filter((words) => words.length > 0);
}

/** Duties with words; a line still empty in the builder does not reach a document. */
export function writtenDuties(job: JobDescription): readonly Duty[] {
  return job.duties.filter(
    ({ text, children }) => text.trim() !== '' || children.some((child) => child.text.trim() !== ''),
  );
}

/** Duties as an ordered list with their second-level points. */
export function dutyList(job: JobDescription): BlockOf<'list'>[] {
  return list(
    writtenDuties(job).map(({ id, text, children }) =>
      item(taken(`duties/${id}/text`, text), lines(`duties/${id}/children`, children)),
    ),
  );
}

/** 2026-01-31 as 2026年1月31日. */
export function date(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year ? `${year}年${Number(month)}月${Number(day)}日` : iso;
}

/** Monthly pay in yuan: 8000–12000元/月·13薪, or nothing. */
export function pay({ min, max, months }: JobDescription['pay']): string {
  if (min === null && max === null) return '';
  const range = min === null ? `${max}元以内` : max === null || max === min ? `${min}元` : `${min}–${max}元`;
  return `${range}/月${months === null ? '' : `·${months}薪`}`;
}
