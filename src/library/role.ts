import * as z from 'zod';
import {
  AUTHORITY_KINDS,
  type JobDescription,
  REQUIREMENT_KINDS,
  RESPONSIBILITIES,
} from '#model/job-description.ts';
import { jobFromSketch } from '#model/sketch.ts';
import { day } from './day.ts';

const text = z.string().trim().min(1);

const relation = z.strictObject({
  /** Department, post or outside body. */
  party: text,
  /** What is done together. */
  matter: text,
  /** How often or when, e.g. 每周. */
  frequency: text,
  /** How, e.g. 周会. */
  method: z.string().default(''),
});

/** Frontmatter of `content/roles/<function>/<role>.mdx`. */
export const roleSchema = z.strictObject({
  /** 岗位名称. */
  title: text,
  /** Key of a function in catalogue.yaml; the same as the folder. */
  function: text,
  /** Key of a level in catalogue.yaml. */
  level: text,
  /** Key of an industry in catalogue.yaml. */
  industry: text,
  /** Roles of one family form a ladder of levels. */
  family: text,
  /** One sentence for lists and search engines: what this template is good for. */
  summary: text.max(90),
  /** Date of first publication. */
  published: day,
  /** Date of the last change of substance. */
  updated: day,
  /** The editors' rating, 1 to 5. */
  rating: z.int().min(1).max(5),
  /** Other names under which people look for this role. */
  aliases: z.array(text).default([]),
  department: text,
  superior: text,
  subordinates: z
    .array(z.strictObject({ title: text, count: z.int().nonnegative().nullable().default(null) }))
    .default([]),
  promotion: z.string().default(''),
  /** 岗位目的, one sentence. */
  purpose: text,
  duties: z
    .array(
      z.strictObject({
        /** 领域, two to six characters. */
        area: text,
        text,
        measures: z.array(text).default([]),
        /** Share in percent; all together make 100. */
        weight: z.number().positive().max(100),
        responsibility: z.enum(RESPONSIBILITIES).default('full'),
        children: z.array(text).default([]),
      }),
    )
    .min(4),
  requirements: z
    .array(
      z.strictObject({
        kind: z.enum(REQUIREMENT_KINDS),
        necessity: z.enum(['must', 'prefer']).default('must'),
        text,
      }),
    )
    .min(4),
  /** KPIs by key of indicators.yaml, with this role's target. */
  indicators: z
    .array(
      z.strictObject({
        indicator: text,
        target: text,
        weight: z.number().positive().max(100).nullable().default(null),
      }),
    )
    .default([]),
  authority: z.array(z.strictObject({ kind: z.enum(AUTHORITY_KINDS), text })).default([]),
  relations: z.strictObject({ internal: z.array(relation), external: z.array(relation) }),
  conditions: z
    .strictObject({
      hours: text,
      travel: z.string().default(''),
      environment: z.string().default(''),
      hazards: z.string().default(''),
      protection: z.string().default(''),
      physical: z.string().default(''),
      equipment: z.string().default(''),
    })
    .optional(),
  /** What a description of this role must speak of; each topic is covered when one of its words occurs. */
  topics: z.array(z.strictObject({ name: text, words: z.array(text).min(1) })).min(1),
});

export type Role = z.infer<typeof roleSchema>;

/** What the library needs to know of an indicator to put it into a document. */
interface IndicatorFacts {
  readonly name: string;
  readonly formula: string;
  readonly source: string;
  readonly period: string;
}

/**
 * The job description a role template stands for.
 * @param id the template's id, e.g. `after-sales/manager`
 * @param indicators by key; a key without an entry is an error of the content
 */
export function roleJob(
  id: string,
  role: Role,
  industry: string,
  indicators: ReadonlyMap<string, IndicatorFacts>,
): JobDescription {
  return jobFromSketch({
    identity: { title: role.title, department: role.department, industry },
    reporting: { superior: role.superior, subordinates: role.subordinates, promotion: role.promotion },
    purpose: role.purpose,
    duties: role.duties,
    requirements: role.requirements,
    indicators: role.indicators.map(({ indicator, target, weight }) => {
      const facts = indicators.get(indicator);
      if (!facts)
        throw new Error(
          `content/roles/${id}.mdx：indicators.yaml里没有指标「${indicator}」，请改成已有的键或先加上。`,
        );
      const { name, formula, source, period } = facts;
      return { name, target, weight, formula, source, period };
    }),
    authority: role.authority,
    relations: role.relations,
    ...(role.conditions && { conditions: role.conditions }),
    origin: { kind: 'template', source: id },
  });
}
