import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A source as findings name it. */
export interface Citation {
  /** As rules cite it: `labour-law#13`. */
  readonly key: string;
  /** 劳动法. */
  readonly law: string;
  /** `13`, or null where the whole text is meant. */
  readonly article: string | null;
  /** ISO date since which it is in force, or null. */
  readonly effective: string | null;
  /** What it says, in one sentence of ours. */
  readonly says: string;
}

interface Entry {
  readonly short: string;
  readonly effective: string | null;
  readonly says?: string;
  readonly articles?: Readonly<Record<string, { readonly says: string }>>;
}

const FILE = new URL('../../content/sources.yaml', import.meta.url);
let entries: Readonly<Record<string, Entry>> | null = null;

/** The source a rule cites; the content's tests see to it that every cited one exists. */
export function citation(key: string): Citation {
  entries ??= parse(readFileSync(FILE, 'utf8')) as Record<string, Entry>;
  const [name = '', article = null] = key.split('#');
  const entry = entries[name];
  if (!entry) throw new Error(`no source ${name} in content/sources.yaml`);
  const says = (article === null ? undefined : entry.articles?.[article]?.says) ?? entry.says ?? '';
  return { key, law: entry.short, article, effective: entry.effective, says };
}
