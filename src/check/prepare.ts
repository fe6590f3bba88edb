import type { JobDescription } from '#model/job-description.ts';
import type { Path } from '#model/path.ts';
import { type Folded, fold } from '#text/fold.ts';
import type { Use } from './finding.ts';

/** The part of the document a field belongs to: its path's first key, the title apart. */
export type Part =
  | 'title'
  | 'identity'
  | 'reporting'
  | 'purpose'
  | 'duties'
  | 'requirements'
  | 'indicators'
  | 'appraisal'
  | 'authority'
  | 'relations'
  | 'conditions'
  | 'pay'
  | 'benefits'
  | 'company'
  | 'posting'
  | 'control'
  | 'leftover';

/** What the checker knows of the role a document is for. */
export interface RoleFacts {
  /** Topics this role must speak of, each with the words that show it. */
  readonly topics: readonly { readonly name: string; readonly words: readonly string[] }[];
  /** Key of a level in content/catalogue.yaml, e.g. `manager`. */
  readonly level?: string;
  /** Key of an industry in content/catalogue.yaml. */
  readonly industry?: string;
}

/** One text, made ready for matching: all that a rule reading single fields may know. */
export interface CheckedText {
  readonly part: Part;
  /** As in `TextField`. */
  readonly slot: string;
  readonly use: Use;
  readonly text: string;
  readonly folded: Folded;
}

/** One text of the document with its address. */
export interface CheckedField extends CheckedText {
  readonly path: Path;
}

/** A document made ready once for all rules. */
export interface CheckedDocument {
  readonly job: JobDescription;
  readonly use: Use;
  /** ISO date. */
  readonly today: string;
  readonly role: RoleFacts | null;
  readonly fields: readonly CheckedField[];
}

/** Parts by slot: there are few slots, and many texts in each. */
const parts = new Map<string, Part>([['identity/title', 'title']]);

function partOf(slot: string): Part {
  let part = parts.get(slot);
  if (part === undefined) {
    part = slot.split('/', 1)[0] as Part;
    parts.set(slot, part);
  }
  return part;
}

/** Makes one text ready. */
export function prepareText(slot: string, text: string, use: Use): CheckedText {
  return { part: partOf(slot), slot, use, text, folded: fold(text) };
}
