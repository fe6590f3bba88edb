import { emptyJob, type JobDescription } from '#model/job-description.ts';

/** A type with everything in it open to change. */
type Open<T> = T extends readonly (infer Entry)[]
  ? Open<Entry>[]
  : T extends object
    ? { -readonly [K in keyof T]: Open<T[K]> }
    : T;

/** A job description under construction. */
export type JobDraft = Open<JobDescription>;

/** An empty one, sharing nothing with any other. */
export function newDraft(): JobDraft {
  return structuredClone(emptyJob()) as JobDraft;
}
