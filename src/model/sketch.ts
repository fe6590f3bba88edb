import { duty, emptyJob, type JobDescription, type Line } from './job-description.ts';

/** A job description written short: only what differs from the empty one; a line may be its text alone; ids may be left out. */
export type Sketch = SketchOf<JobDescription>;

type SketchOf<T> = T extends readonly (infer Entry)[]
  ? readonly SketchOf<Entry>[]
  : T extends Line
    ? string | PartsOf<T>
    : T extends object
      ? PartsOf<T>
      : T;

type PartsOf<T> = { readonly [K in keyof T]?: SketchOf<T[K]> };

type Node = Readonly<Record<string, unknown>>;

/** What a new entry of a list holds, by the list's path without ids; every other list is one of lines. */
export const BLANK_ENTRIES: Readonly<Record<string, Node>> = {
  duties: { ...duty('', '') },
  requirements: { text: '', kind: 'other', necessity: 'must' },
  indicators: { name: '', target: '', formula: '', source: '', period: '', weight: null },
  authority: { text: '', kind: 'suggest' },
  'relations/internal': { party: '', matter: '', frequency: '', method: '' },
  'relations/external': { party: '', matter: '', frequency: '', method: '' },
  'reporting/subordinates': { title: '', count: null },
  'control/signatures': { role: 'drafter', name: '', date: '' },
  'control/revisions': { version: '', date: '', clause: '', reason: '', by: '' },
  ignored: { rule: '', path: null, quote: null, reason: '' },
};

/** The whole job description a sketch stands for. Entries without an id are numbered from 1 in their list. */
export function jobFromSketch(sketch: Sketch): JobDescription {
  const fill = (base: unknown, given: unknown, path: string): unknown => {
    if (given === undefined) return base;
    if (Array.isArray(given)) {
      return given.map((entry: unknown, index) => {
        const defaults = { ...(BLANK_ENTRIES[path] ?? { text: '' }), id: String(index + 1) };
        return typeof entry === 'string' ? { ...defaults, text: entry } : fill(defaults, entry, path);
      });
    }
    if (typeof given !== 'object' || given === null) return given;
    const result: Record<string, unknown> = { ...(base as Node) };
    for (const [key, value] of Object.entries(given)) {
      result[key] = fill(result[key], value, path === '' ? key : `${path}/${key}`);
    }
    return result;
  };
  return fill(emptyJob(), sketch, '') as JobDescription;
}
