import * as z from 'zod/mini';

const sourcesSchema = z.record(
  z.string(),
  z.object({
    title: z.string(),
    short: z.string(),
    effective: z.nullable(z.string()),
    says: z.string(),
    articles: z.record(z.string(), z.object({ says: z.string(), penalty: z.optional(z.string()) })),
  }),
);

/** Laws and other sources by key. */
export type Sources = z.infer<typeof sourcesSchema>;

/** What a finding says of a source. */
export interface Citation {
  /** 劳动法第13条. */
  readonly name: string;
  readonly says: string;
  readonly penalty: string;
  /** ISO date or empty. */
  readonly effective: string;
  readonly address: string;
}

let sources: Promise<Sources> | null = null;

/** All sources, fetched once; throws where they cannot be had. */
export function fetchSources(): Promise<Sources> {
  sources ??= fetch('/sources.json').then(async (response) => {
    if (!response.ok) throw new Error(`/sources.json: ${response.status}`);
    return sourcesSchema.parse(await response.json());
  });
  sources.catch(() => {
    sources = null;
  });
  return sources;
}

/** A source cited as `key` or `key#article`, in words; null where the key is not known. */
export function citation(all: Sources, cited: string): Citation | null {
  const [key = '', article] = cited.split('#');
  const source = all[key];
  if (!source) return null;
  const part = article === undefined ? undefined : source.articles[article];
  return {
    name: `${source.short}${article === undefined ? '' : `第${article.replace('-', '条之')}条`}`,
    says: part?.says ?? source.says,
    penalty: part?.penalty ?? '',
    effective: source.effective ?? '',
    address: `/sources/${key}/`,
  };
}
