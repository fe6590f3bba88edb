import * as z from 'zod';
import { day } from './day.ts';

const text = z.string().trim().min(1);

/** Frontmatter of `content/collections/<slug>.mdx`: several roles under one question. */
export const collectionSchema = z.strictObject({
  title: text,
  summary: text.max(90),
  /** Key of a function in catalogue.yaml. */
  function: text,
  published: day,
  updated: day,
  /** Ids of roles in the order shown. */
  roles: z.array(text).min(2),
});
export type Collection = z.infer<typeof collectionSchema>;

/** Frontmatter of `content/guides/<slug>.mdx`: longer advice. */
export const guideSchema = z.strictObject({
  title: text,
  summary: text.max(90),
  published: day,
  updated: day,
});

/** An entry of one of the three sections of `content/catalogue.yaml`; lists keep the file's order. */
export const catalogueSchema = z.strictObject({
  name: text,
  /** One sentence on what belongs here. */
  summary: text,
  /** Place in the file, from 0. */
  order: z.int(),
});
export type CatalogueEntry = z.infer<typeof catalogueSchema>;

/** An entry of `content/indicators.yaml`. */
export const indicatorSchema = z.strictObject({
  name: text,
  /** Other names, abbreviations included. */
  aliases: z.array(text).default([]),
  definition: text,
  formula: text,
  /** Unit of the value, e.g. %, 小时, 件/百台. */
  unit: text,
  direction: z.enum(['up', 'down', 'range']),
  period: text,
  /** Where the figures come from. */
  source: text,
  /** What commonly goes wrong in counting or using it. */
  caution: z.string().default(''),
  /** Keys of functions in catalogue.yaml where it is used. */
  functions: z.array(text).default([]),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** An entry of `content/sources.yaml`: a law, notice, case or study. Cited as `key` or `key#article`. */
export const sourceSchema = z.strictObject({
  title: text,
  /** As the text is usually called, e.g. 劳动合同法. */
  short: text,
  kind: z.enum(['law', 'regulation', 'rule', 'policy', 'case', 'standard', 'study']),
  issuer: text,
  /** In force since. */
  effective: day.nullable(),
  /** Date of the amendment that the text was read in, where there is one. */
  amended: day.nullable().default(null),
  /** Last day in force, for a text that has been replaced. */
  until: day.nullable().default(null),
  /** Address of the official text; null where none was verified. */
  url: z.url().nullable().default(null),
  /** How we know it: the text itself was read, a reprint or official report was read, or from memory only. */
  verified: z.enum(['text', 'reprint', 'memory']),
  /** What it says on our subject, in one sentence of ours; by article (`27`, `43-1`, `annex-1`) where it has articles. */
  says: z.string().default(''),
  articles: z
    .record(
      z.string().regex(/^(?:\d+(?:-\d+)?|annex-\d+)$/),
      z.strictObject({ says: text, penalty: z.string().default('') }),
    )
    .default({}),
});
export type Source = z.infer<typeof sourceSchema>;
