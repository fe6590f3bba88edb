import * as z from 'zod';
import { jobSchema } from '#model/schema.ts';

const text = z.string();

/** One line of `/roles.json`. */
const summarySchema = z.strictObject({
  id: text,
  title: text,
  function: text,
  functionName: text,
  level: text,
  levelName: text,
  industry: text,
  industryName: text,
  family: text,
  summary: text,
  aliases: z.array(text),
  topics: z.array(text),
  published: z.iso.date(),
  updated: z.iso.date(),
  rating: z.int().min(1).max(5),
  length: z.int().nonnegative(),
  url: text,
  data: text,
});

/** What `/roles.json` holds. */
export const roleListSchema = z.array(summarySchema);

/** What `/roles/<function>/<role>.json` holds. */
export const roleDataSchema = z.strictObject({
  id: text,
  title: text,
  level: text,
  industry: text,
  job: jobSchema,
  facts: z.strictObject({
    topics: z.array(z.strictObject({ name: text, words: z.array(text) })),
    level: text,
    industry: text,
  }),
});
