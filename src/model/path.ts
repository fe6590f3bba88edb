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

/** A slot and those below it by key, null where no words stand; made as documents show them, and kept. */
interface Slot {
  readonly name: string;
  readonly below: Map<string, Slot | null>;
}

const root: Slot = { name: '', below: new Map() };

function slotBelow({ name, below }: Slot, key: string): Slot | null {
  let slot = below.get(key);
  if (slot === undefined) {
    slot = NOT_TEXT.has(key) ? null : { name: name === '' ? key : `${name}/${key}`, below: new Map() };
    below.set(key, slot);
  }
  return slot;
}

/** Every non-empty text of the document in document order. Dates are texts, ids and enumerations are not. */
export function textFields(job: JobDescription): TextField[] {
  const fields: TextField[] = [];
  // Most of a document is empty: no address is put together before there is something to address.
  const visit = (node: Node, path: string, slot: Slot): void => {
    for (const key in node) {
      const value = node[key];
      if (value === '' || value === null || typeof value === 'number') continue;
      if (Array.isArray(value) && value.length === 0) continue;
      const below = slotBelow(slot, key);
      if (!below) continue;
      if (typeof value === 'string') fields.push({ path: path + key, slot: below.name, text: value });
      else if (Array.isArray(value)) {
        for (const entry of value as (Node & { id: string })[])
          visit(entry, `${path}${key}/${entry.id}/`, below);
      } else if (typeof value === 'object') visit(value as Node, `${path}${key}/`, below);
    }
  };
  visit(job as unknown as Node, '', root);
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
