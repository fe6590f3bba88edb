import type { Use } from '#check/finding.ts';
import type { JobDescription } from '#model/job-description.ts';
import { getAt, isUnder, type Path } from '#model/path.ts';

/** One value to fill in. */
export interface Field {
  readonly kind: 'text' | 'number' | 'date' | 'choice' | 'lines';
  readonly path: Path;
  readonly label: string;
  /** Shown even while empty; other empty fields are offered by name. */
  readonly always?: boolean;
  readonly hint?: string;
  readonly unit?: string;
  readonly options?: Readonly<Record<string, string>>;
  /** Layouts that print it; all that show its section where not given. */
  readonly uses?: readonly Use[];
}

/** A column of a table of entries; `key` is the entry's own key. */
export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'number' | 'date';
  /** Part of the width, in any unit common to the table. */
  readonly share: number;
  readonly hint?: string;
}

/** A piece of a section. */
export type Block =
  | { readonly kind: 'facts'; readonly fields: readonly Field[] }
  | { readonly kind: 'prose'; readonly path: Path; readonly label: string; readonly hint: string }
  | { readonly kind: 'duties' }
  | { readonly kind: 'requirements' }
  | { readonly kind: 'leftover' }
  | {
      readonly kind: 'lines';
      readonly list: Path;
      readonly label: string;
      readonly add: string;
      readonly hint?: string;
      /** The choice each line carries, by its key. */
      readonly choice?: {
        readonly key: string;
        readonly label: string;
        readonly options: Readonly<Record<string, string>>;
      };
    }
  | {
      readonly kind: 'table';
      readonly list: Path;
      readonly label: string;
      readonly add: string;
      readonly columns: readonly TableColumn[];
      /** Rows are given: each is named by a choice and can be neither added nor removed. */
      readonly rows?: Readonly<Record<string, string>>;
    };

/** A part of the document as the editor shows it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** What the folded line says. */
  readonly add: string;
  /** Layouts that show it. */
  readonly uses: readonly Use[];
  /** Never folded. */
  readonly always?: boolean;
  /** Paths of all that it holds. */
  readonly paths: readonly Path[];
  readonly blocks: readonly Block[];
}

/** Whether there is anything at a path: a text, a number, an entry of a list. Signature lines count when signed. */
export function isFilled(job: JobDescription, path: Path): boolean {
  return holds(getAt(job, path), path === 'control' || isUnder(path, 'control/signatures'));
}

function holds(value: unknown, isControl: boolean): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'number') return true;
  if (Array.isArray(value))
    return isControl ? value.some((entry: Record<string, unknown>) => isSigned(entry)) : value.length > 0;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((part) => holds(part, isControl));
}

function isSigned(entry: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(entry).some(([key, value]) => key !== 'id' && key !== 'role' && value !== '');
}

/** How many entries a section holds: of its lists, or of its filled fields where it has none. */
export function countOf(job: JobDescription, section: Section): number {
  let count = 0;
  for (const block of section.blocks) {
    if (block.kind === 'facts') count += block.fields.filter(({ path }) => isFilled(job, path)).length;
    else if (block.kind === 'prose') count += isFilled(job, block.path) ? 1 : 0;
    else if (block.kind === 'table' && block.rows) continue;
    else {
      const list = getAt(job, 'list' in block ? block.list : section.id);
      count += Array.isArray(list) ? list.length : 0;
    }
  }
  return count;
}
