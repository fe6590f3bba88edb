/** The file format's version; raise it with every change that old files cannot be read with, and add a step to `migrate.ts`. */
export const JOB_VERSION = 1;

/** A line of text in a list. The id is unique within its list and stays with the line when it moves. */
export interface Line {
  readonly id: string;
  readonly text: string;
}

/** How far the holder answers for a duty: alone, in part, or by supporting others. */
export const RESPONSIBILITIES = ['full', 'partial', 'support'] as const;
export type Responsibility = (typeof RESPONSIBILITIES)[number];

/** One thing the holder does. `text` may stand alone; the other fields say it in parts. */
export interface Duty extends Line {
  /** 领域, e.g. 质量改进. */
  readonly area: string;
  /** Measures of this duty, e.g. 准确率 ≥ 95%. */
  readonly measures: readonly Line[];
  /** Share of the whole post in percent, or null where none is given. */
  readonly weight: number | null;
  readonly responsibility: Responsibility | null;
  /** Second-level points. */
  readonly children: readonly Line[];
}

export const REQUIREMENT_KINDS = [
  'education',
  'major',
  'experience',
  'knowledge',
  'skill',
  'language',
  'certificate',
  'quality',
  'training',
  'restriction',
  'other',
] as const;
export type RequirementKind = (typeof REQUIREMENT_KINDS)[number];

/** What the holder must be, have or know. */
export interface Requirement extends Line {
  readonly kind: RequirementKind;
  readonly necessity: 'must' | 'prefer';
}

/** A KPI of the post. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly target: string;
  readonly formula: string;
  readonly source: string;
  readonly period: string;
  /** Share of the appraisal in percent, or null where none is given. */
  readonly weight: number | null;
}

export const AUTHORITY_KINDS = [
  'suggest',
  'review',
  'approve',
  'veto',
  'finance',
  'personnel',
  'information',
] as const;
export type AuthorityKind = (typeof AUTHORITY_KINDS)[number];

/** What the holder may decide. `text` includes limits such as 单笔 5000 元以内. */
export interface Authority extends Line {
  readonly kind: AuthorityKind;
}

/** A working relation inside or outside the company. */
export interface Relation {
  readonly id: string;
  /** Department, post or outside body. */
  readonly party: string;
  readonly matter: string;
  readonly frequency: string;
  readonly method: string;
}

/** A post that reports to this one. */
export interface Subordinate {
  readonly id: string;
  readonly title: string;
  /** Number of people, or null where none is given. */
  readonly count: number | null;
}

export const SIGNATURE_ROLES = ['drafter', 'manager', 'approver', 'hr', 'holder'] as const;
export type SignatureRole = (typeof SIGNATURE_ROLES)[number];

export interface Signature {
  readonly id: string;
  readonly role: SignatureRole;
  readonly name: string;
  /** ISO date or empty. */
  readonly date: string;
}

export interface Revision {
  readonly id: string;
  readonly version: string;
  /** ISO date or empty. */
  readonly date: string;
  readonly clause: string;
  readonly reason: string;
  readonly by: string;
}

/** A finding the author has decided to live with: one place (`path` and `quote`) or, with both null, the whole rule. */
export interface Ignored {
  readonly id: string;
  readonly rule: string;
  readonly path: string | null;
  readonly quote: string | null;
  readonly reason: string;
}

export const EMPLOYMENT_TYPES = [
  'full-time',
  'part-time',
  'contract',
  'dispatch',
  'intern',
  'temporary',
] as const;
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

/** Where the text came from; kept so that a copy can name its source. */
export interface Origin {
  readonly kind: 'blank' | 'template' | 'text' | 'file';
  /** Role template's id (`after-sales/manager`), file name, or empty. */
  readonly source: string;
}

/**
 * Everything a 岗位说明书 and a 招聘启事 of one post are made from. Texts are plain strings in the
 * writer's own words; an empty string or list means "not given". Dates are ISO (`2026-01-31`), money is
 * yuan before tax a month, shares are percent.
 */
export interface JobDescription {
  readonly version: typeof JOB_VERSION;
  readonly identity: {
    readonly title: string;
    /** 岗位编号. */
    readonly code: string;
    readonly department: string;
    /** 科室 or 班组. */
    readonly section: string;
    /** 岗位序列. */
    readonly family: string;
    /** 职级. */
    readonly grade: string;
    /** 薪级; never leaves the company. */
    readonly payGrade: string;
    /** 所属行业. */
    readonly industry: string;
    /** 岗位定员. */
    readonly headcount: number | null;
    /** 现编人数. */
    readonly currentHeadcount: number | null;
    /** 招聘人数. */
    readonly openings: number | null;
    readonly locations: readonly Line[];
    readonly employment: EmploymentType | null;
    /** 任职者姓名; never leaves the company. */
    readonly holder: string;
  };
  readonly reporting: {
    /** 直接上级: exactly one post. */
    readonly superior: string;
    readonly subordinates: readonly Subordinate[];
    /** 间接下级人数. */
    readonly indirectSubordinates: number | null;
    readonly deputy: string;
    readonly rotation: string;
    readonly promotion: string;
  };
  readonly purpose: string;
  readonly duties: readonly Duty[];
  readonly requirements: readonly Requirement[];
  readonly indicators: readonly Indicator[];
  readonly appraisal: {
    /** 考核主体. */
    readonly by: string;
    /** 结果应用. */
    readonly use: string;
  };
  readonly authority: readonly Authority[];
  readonly relations: {
    readonly internal: readonly Relation[];
    readonly external: readonly Relation[];
  };
  readonly conditions: {
    readonly hours: string;
    readonly travel: string;
    readonly environment: string;
    readonly hazards: string;
    readonly protection: string;
    readonly physical: string;
    readonly equipment: string;
  };
  readonly pay: {
    readonly min: number | null;
    readonly max: number | null;
    /** Number of monthly salaries a year. */
    readonly months: number | null;
    readonly structure: string;
    /** 试用期 in months. */
    readonly probationMonths: number | null;
    /** Pay during probation in percent of the agreed pay. */
    readonly probationPercent: number | null;
    /** Length of the contract in months. */
    readonly contractMonths: number | null;
    readonly note: string;
  };
  readonly benefits: readonly Line[];
  readonly company: {
    readonly name: string;
    readonly intro: string;
    readonly size: string;
    readonly address: string;
  };
  readonly posting: {
    readonly publishedOn: string;
    readonly validThrough: string;
    /** 应聘方式. */
    readonly apply: string;
    readonly materials: string;
    readonly process: string;
    readonly contact: string;
    /** 平等就业声明. */
    readonly equality: string;
    /** 个人信息说明. */
    readonly privacy: string;
  };
  readonly control: {
    readonly number: string;
    readonly edition: string;
    readonly drafted: string;
    readonly revised: string;
    readonly effective: string;
    readonly nextReview: string;
    /** 密级. */
    readonly secrecy: string;
    readonly copies: number | null;
    readonly signatures: readonly Signature[];
    readonly revisions: readonly Revision[];
  };
  /** Lines an import could not place; shown and checked like everything else. */
  readonly leftover: readonly Line[];
  readonly ignored: readonly Ignored[];
  readonly origin: Origin;
}

/** A document with nothing filled in but the five signature lines every 岗位说明书 carries. */
export function emptyJob(): JobDescription {
  return {
    version: JOB_VERSION,
    identity: {
      title: '',
      code: '',
      department: '',
      section: '',
      family: '',
      grade: '',
      payGrade: '',
      industry: '',
      headcount: null,
      currentHeadcount: null,
      openings: null,
      locations: [],
      employment: null,
      holder: '',
    },
    reporting: {
      superior: '',
      subordinates: [],
      indirectSubordinates: null,
      deputy: '',
      rotation: '',
      promotion: '',
    },
    purpose: '',
    duties: [],
    requirements: [],
    indicators: [],
    appraisal: { by: '', use: '' },
    authority: [],
    relations: { internal: [], external: [] },
    conditions: {
      hours: '',
      travel: '',
      environment: '',
      hazards: '',
      protection: '',
      physical: '',
      equipment: '',
    },
    pay: {
      min: null,
      max: null,
      months: null,
      structure: '',
      probationMonths: null,
      probationPercent: null,
      contractMonths: null,
      note: '',
    },
    benefits: [],
    company: { name: '', intro: '', size: '', address: '' },
    posting: {
      publishedOn: '',
      validThrough: '',
      apply: '',
      materials: '',
      process: '',
      contact: '',
      equality: '',
      privacy: '',
    },
    control: {
      number: '',
      edition: '',
      drafted: '',
      revised: '',
      effective: '',
      nextReview: '',
      secrecy: '',
      copies: null,
      signatures: SIGNATURE_ROLES.map((role) => ({ id: role, role, name: '', date: '' })),
      revisions: [],
    },
    leftover: [],
    ignored: [],
    origin: { kind: 'blank', source: '' },
  };
}

/** A duty with nothing but its text. */
export function duty(id: string, text: string, parts: Partial<Omit<Duty, 'id' | 'text'>> = {}): Duty {
  return { id, text, area: '', measures: [], weight: null, responsibility: null, children: [], ...parts };
}
