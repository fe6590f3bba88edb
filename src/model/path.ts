import type { JobDescription } from './job-description.ts';

/**
 * The address of a value in a job description: keys and, in lists, entry ids joined by `/`
 * (`identity/title`, `duties/d3/children/c1/text`). Entries keep their path when they move.
 */
export type Path = string;

/** One text of a document with its address. */
export interface TextField {
  readonly path: Path;
  /** The path without ids, e.g. `duties/text`, `duties/children/text`. */
  readonly slot: string;
  readonly text: string;
}

type Node = Readonly<Record<string, unknown>>;

/** Keys whose strings are data about the document, not its words. */
const NOT_TEXT = new Set([
  'version',
  'id',
  'ignored',
  'origin',
  'kind',
  'necessity',
  'role',
  'employment',
  'responsibility',
]);

/** Every non-empty text of the document in document order. Dates are texts, ids and enumerations are not. */
export function textFields(job: JobDescription): TextField[] {
  const fields: TextField[] = [];
  const visit = (value: unknown, path: Path, slot: string): void => {
    if (typeof value === 'string') {
      if (value !== '') fields.push({ path, slot, text: value });
    } else if (Array.isArray(value)) {
      for (const entry of value as { id: string }[]) visit(entry, `${path}/${entry.id}`, slot);
    } else if (typeof value === 'object' && value !== null) {
      for (const key in value) {
        if (NOT_TEXT.has(key)) continue;
        visit(
          (value as Node)[key],
          path === '' ? key : `${path}/${key}`,
          slot === '' ? key : `${slot}/${key}`,
        );
      }
    }
  };
  visit(job, '', '');
  return fields;
}

/** The value at a path, or undefined where there is none. */
export function getAt(job: JobDescription, path: Path): unknown {
  let value: unknown = job;
  for (const key of path.split('/')) {
    if (Array.isArray(value)) value = value.find((entry: { id: string }) => entry.id === key);
    else if (typeof value === 'object' && value !== null && Object.hasOwn(value, key))
      value = (value as Node)[key];
    else return undefined;
  }
  return value;
}

/** The text at a path, or the empty string where there is none. */
export function textAt(job: JobDescription, path: Path): string {
  const value = getAt(job, path);
  return typeof value === 'string' ? value : '';
}

/** The document with `change` applied to the value at a path; the same document where the path leads nowhere. */
export function updateAt(
  job: JobDescription,
  path: Path,
  change: (value: unknown) => unknown,
): JobDescription {
  const keys = path.split('/');
  const visit = (value: unknown, depth: number): unknown => {
    const key = keys[depth];
    if (key === undefined) return change(value);
    if (Array.isArray(value)) {
      const index = value.findIndex((entry: { id: string }) => entry.id === key);
      if (index < 0) return value;
      const next = visit(value[index], depth + 1);
      return next === value[index] ? value : value.with(index, next);
    }
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return value;
    const next = visit((value as Node)[key], depth + 1);
    return next === (value as Node)[key] ? value : { ...value, [key]: next };
  };
  return visit(job, 0) as JobDescription;
}

/** Whether a path is `prefix` or lies below it. */
export function isUnder(path: Path, prefix: Path): boolean {
  return path === prefix || (path.startsWith(prefix) && path[prefix.length] === '/');
}
