import { remembering } from '#text/fold.ts';
import type { Place, Replacement, Span } from './finding.ts';
import type { CheckedField, CheckedText } from './prepare.ts';

/** Words at a place of the original text, and what they would be to agree with the rest of the document. */
export interface Variant {
  readonly field: CheckedField;
  readonly span: Span;
  readonly text: string;
}

/** One replacement that changes all of the places. */
export function unifying(label: string, variants: readonly Variant[]): Replacement {
  return {
    label,
    edits: variants.map(({ field, span, text }) => ({ kind: 'replace', path: field.path, span, text })),
  };
}

/** The variant's place. */
export function placeOfVariant({ field, span }: Variant): Place {
  return { path: field.path, span };
}

/**
 * Remembers what a function makes of an original text, so that a rule on the whole document reads only
 * what changed.
 */
export function readingText<T>(read: (text: string) => T): (field: CheckedText) => T {
  return remembering(({ text }) => read(text));
}
