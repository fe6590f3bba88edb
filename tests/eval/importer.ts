import { existsSync } from 'node:fs';
import type { JobDescription } from '#model/job-description.ts';
import type { Facts } from './corpus.ts';

/** Reads the text of an ad; `facts` where the importer tells them. */
export type Importer = (text: string) => { readonly job: JobDescription; readonly facts: Facts | null };

interface Reader {
  readonly readText: (text: string) => { readonly job: JobDescription };
}

interface FactsReader {
  readonly factsOf: (job: JobDescription) => {
    readonly education: string | null;
    readonly experienceMin: number | null;
    readonly experienceMax: number | null;
  };
}

async function load<T>(path: string): Promise<T | null> {
  const url = new URL(`../../src/import/${path}`, import.meta.url);
  return existsSync(url) ? ((await import(url.href)) as T) : null;
}

/** The text importer, or null as long as there is none. */
export async function loadImporter(): Promise<Importer | null> {
  const reader = await load<Reader>('read-text.ts');
  if (!reader) return null;
  const facts = await load<FactsReader>('facts.ts');
  return (text) => {
    const { job } = reader.readText(text);
    if (!facts) return { job, facts: null };
    const { education, experienceMin, experienceMax } = facts.factsOf(job);
    return {
      job,
      facts: { education, experience_min: experienceMin, experience_max: experienceMax },
    };
  };
}
