import * as z from 'zod/mini';
import {
  AUTHORITY_KINDS,
  EMPLOYMENT_TYPES,
  JOB_VERSION,
  type JobDescription,
  REQUIREMENT_KINDS,
  RESPONSIBILITIES,
  SIGNATURE_ROLES,
} from './job-description.ts';

const text = z.string();
const id = z.string().check(z.regex(/^[\w-]{1,64}$/));
const count = z.nullable(z.int().check(z.nonnegative()));
const percent = z.nullable(z.number().check(z.minimum(0), z.maximum(100)));
const money = z.nullable(z.number().check(z.nonnegative()));
const date = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/));

/** A list whose ids are all different: paths address its entries by them. */
function list<T extends z.core.$ZodType<{ readonly id: string }>>(entry: T) {
  return z.readonly(
    z.array(entry).check(
      z.refine((entries) => new Set(entries.map((each) => each.id)).size === entries.length, {
        error: 'duplicate id',
      }),
    ),
  );
}

const line = z.strictObject({ id, text });
const relation = z.strictObject({ id, party: text, matter: text, frequency: text, method: text });

/** Exactly the current version of `JobDescription`; older files pass through `migrate` first. */
export const jobSchema = z.strictObject({
  version: z.literal(JOB_VERSION),
  identity: z.strictObject({
    title: text,
    code: text,
    department: text,
    section: text,
    family: text,
    grade: text,
    payGrade: text,
    industry: text,
    headcount: count,
    currentHeadcount: count,
    openings: count,
    locations: list(line),
    employment: z.nullable(z.enum(EMPLOYMENT_TYPES)),
    holder: text,
  }),
  reporting: z.strictObject({
    superior: text,
    subordinates: list(z.strictObject({ id, title: text, count })),
    indirectSubordinates: count,
    deputy: text,
    rotation: text,
    promotion: text,
  }),
  purpose: text,
  duties: list(
    z.strictObject({
      id,
      text,
      area: text,
      measures: list(line),
      weight: percent,
      responsibility: z.nullable(z.enum(RESPONSIBILITIES)),
      children: list(line),
    }),
  ),
  requirements: list(
    z.strictObject({ id, text, kind: z.enum(REQUIREMENT_KINDS), necessity: z.enum(['must', 'prefer']) }),
  ),
  indicators: list(
    z.strictObject({
      id,
      name: text,
      target: text,
      formula: text,
      source: text,
      period: text,
      weight: percent,
    }),
  ),
  appraisal: z.strictObject({ by: text, use: text }),
  authority: list(z.strictObject({ id, text, kind: z.enum(AUTHORITY_KINDS) })),
  relations: z.strictObject({ internal: list(relation), external: list(relation) }),
  conditions: z.strictObject({
    hours: text,
    travel: text,
    environment: text,
    hazards: text,
    protection: text,
    physical: text,
    equipment: text,
  }),
  pay: z.strictObject({
    min: money,
    max: money,
    months: money,
    structure: text,
    probationMonths: money,
    probationPercent: percent,
    contractMonths: count,
    note: text,
  }),
  benefits: list(line),
  company: z.strictObject({ name: text, intro: text, size: text, address: text }),
  posting: z.strictObject({
    publishedOn: date,
    validThrough: date,
    apply: text,
    materials: text,
    process: text,
    contact: text,
    equality: text,
    privacy: text,
  }),
  control: z.strictObject({
    number: text,
    edition: text,
    drafted: date,
    revised: date,
    effective: date,
    nextReview: date,
    secrecy: text,
    copies: count,
    signatures: list(z.strictObject({ id, role: z.enum(SIGNATURE_ROLES), name: text, date })),
    revisions: list(z.strictObject({ id, version: text, date, clause: text, reason: text, by: text })),
  }),
  leftover: list(line),
  ignored: list(
    z.strictObject({ id, rule: text, path: z.nullable(text), quote: z.nullable(text), reason: text }),
  ),
  origin: z.strictObject({ kind: z.enum(['blank', 'template', 'text', 'file']), source: text }),
}) satisfies z.ZodMiniType<JobDescription>;
