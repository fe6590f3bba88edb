import type { Path } from '#model/path.ts';

export const THEMES = [
  'compliance',
  'completeness',
  'specificity',
  'consistency',
  'wording',
  'format',
] as const;
export type Theme = (typeof THEMES)[number];

export const LEVELS = ['error', 'warning', 'hint'] as const;
export type Level = (typeof LEVELS)[number];

/** What a document is for: inside the company or for candidates. */
export const USES = ['specification', 'posting'] as const;
export type Use = (typeof USES)[number];

/** Start and end in UTF-16 units of one field's text. */
export type Span = readonly [start: number, end: number];

/** A place in a document. */
export interface Place {
  readonly path: Path;
  readonly span: Span;
}

/** One change to a document: other words at a place, or a list entry taken out. */
export type Edit =
  | { readonly kind: 'replace'; readonly path: Path; readonly span: Span; readonly text: string }
  | { readonly kind: 'remove'; readonly path: Path };

/** A way to mend a finding; applying its edits removes the finding. */
export interface Replacement {
  /** What the button says. */
  readonly label: string;
  readonly edits: readonly Edit[];
}

/** One flaw at one place. What its rule always says (title, why, advice, sources) is found by `rule`. */
export interface Finding extends Place {
  readonly rule: string;
  readonly theme: Theme;
  readonly level: Level;
  /** The words found; empty where something is missing. */
  readonly quote: string;
  /** What is particular to this place, as one sentence; empty where the rule's title says it all. */
  readonly detail: string;
  readonly replacements: readonly Replacement[];
  /** The other places this one disagrees with. */
  readonly related: readonly Place[];
}
