import type { JobDescription } from '#model/job-description.ts';
import type { Sketch } from '#model/sketch.ts';
import type { Level, Place, Replacement, Span, Theme, Use } from './finding.ts';
import type { CheckedDocument, CheckedText, Part, RoleFacts } from './prepare.ts';

/** What a rule says of one field; the engine adds rule, theme, level and path. */
export interface FieldHit {
  /** In the original text. */
  readonly span: Span;
  readonly detail?: string;
  /** Texts to put in place of the span; an empty string deletes it. */
  readonly fixes?: readonly string[];
  /** What the fixes replace, where that is more than the span: an operator, a comma. */
  readonly fixSpan?: Span;
  readonly level?: Level;
}

/** What a rule says of the document as a whole. */
export interface DocumentHit extends Place {
  readonly detail?: string;
  readonly replacements?: readonly Replacement[];
  readonly related?: readonly Place[];
  readonly level?: Level;
}

/** Literals to find, each with what to write instead: a text, several, or null where only the author can know. */
export interface Phrases {
  readonly kind: 'phrases';
  readonly table: Readonly<Record<string, string | readonly string[] | null>>;
  /** Longer words that contain a literal innocently. */
  readonly allow: readonly string[];
}

/** A regular expression that runs only in fields where one of `literals` occurs. It sees the folded text. */
export interface Pattern {
  readonly kind: 'pattern';
  readonly literals: readonly string[];
  /** With flags `g` and `d` or `u` as needed; a group named `at` narrows the span. */
  readonly regex: RegExp;
  /** A hit is dropped where this matches the text around it (see `window`). */
  readonly unless: RegExp | null;
  readonly fix: ((match: RegExpExecArray) => readonly string[]) | null;
  readonly detail: ((match: RegExpExecArray) => string) | null;
}

/** A function that reads one field at a time. It runs only where one of `literals` occurs, or everywhere with null. */
export interface EachField {
  readonly kind: 'each';
  readonly literals: readonly string[] | null;
  /** Of the expressions it tries the sources: it runs only where the words that one of them needs occur. */
  readonly sources?: readonly string[];
  /** `may` marks with 1 which of `sources` may match the text; it holds during the call only. */
  readonly run: (field: CheckedText, may: Uint8Array) => Iterable<FieldHit>;
}

/** A function that reads the whole document. */
export interface WholeDocument {
  readonly kind: 'document';
  /** It runs only where one of these occurs in a field the rule reads; left out, and `when` too: always. */
  readonly literals?: readonly string[];
  /** It runs only where a text of the document shows one of these bits of `SIGN`; goes without literals, with all fields. */
  readonly signs?: number;
  /** Whether the document's values give it something to do: then it runs whatever is written; left out: never. */
  readonly when?: (job: JobDescription) => boolean;
  /** Sources of at most 31 expressions, for `may`; goes with literals. */
  readonly sources?: readonly string[];
  /**
   * `here` is the document with only those fields the rule reads in which a literal or sign occurs; without
   * either all. `may` gives for each of them as bits which of `sources` may match it.
   */
  readonly run: (
    document: CheckedDocument,
    here: CheckedDocument,
    may: readonly number[],
  ) => Iterable<DocumentHit>;
}

export type Finder = Phrases | Pattern | EachField | WholeDocument;

/** A text with the expected spans in ⟦ ⟧, put into the rule's first field; or a whole document written short. */
export type Example =
  | string
  | { readonly job: Sketch; readonly use?: Use; readonly role?: RoleFacts; readonly today?: string };

/** A lawful exception to a compliance rule. */
export interface Exception {
  /** When it applies, as a question the author can answer. */
  readonly when: string;
  /** What to write in the document then. */
  readonly write: string;
  /** Keys of content/sources.yaml. */
  readonly sources: readonly string[];
}

/** A check: data, reason and examples in one object. Texts are shown to the visitor as they stand. */
export interface Rule {
  /** The file's name; says what is wrong. */
  readonly id: string;
  readonly theme: Theme;
  readonly level: Level | Readonly<Record<Use, Level>>;
  /** Parts of the document it reads, the first being where its examples stand; `all` is every text. */
  readonly fields: readonly Part[] | 'all';
  /** Left out: both. */
  readonly uses?: readonly Use[];
  readonly title: string;
  readonly why: string;
  readonly advice: string;
  /** Keys of content/sources.yaml; obligatory for theme compliance. */
  readonly sources: readonly string[];
  readonly exceptions?: readonly Exception[];
  /** ISO date from which the rule holds; left out: always. */
  readonly effectiveFrom?: string;
  /** ISO date of the last day on which it holds; left out: no end. */
  readonly until?: string;
  readonly find: Finder;
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
}

/** Gives a rule its type. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** Finds literals and offers what to write instead. */
export function phrases(
  table: Phrases['table'],
  { allow = [] }: { allow?: readonly string[] } = {},
): Phrases {
  return { kind: 'phrases', table, allow };
}

/** Finds a regular expression near its literals. */
export function pattern(options: {
  literals: readonly string[];
  regex: RegExp;
  unless?: RegExp;
  fix?: (match: RegExpExecArray) => readonly string[];
  detail?: (match: RegExpExecArray) => string;
}): Pattern {
  const { literals, regex, unless = null, fix = null, detail = null } = options;
  if (!regex.global) throw new TypeError(`the pattern ${regex.source} wants the flag g`);
  return { kind: 'pattern', literals, regex, unless, fix, detail };
}

/** Reads field by field. */
export function each(
  literals: EachField['literals'],
  run: EachField['run'],
  sources?: EachField['sources'],
): EachField {
  return { kind: 'each', literals, run, ...(sources && { sources }) };
}

/** Finds what a document does not say: a hit at each of the paths for which `absent` holds. */
export function missing(
  path: string,
  absent: (document: CheckedDocument) => boolean,
  detail?: (document: CheckedDocument) => string,
): WholeDocument {
  return {
    kind: 'document',
    run: (document) =>
      absent(document) ? [{ path, span: [0, 0], ...(detail && { detail: detail(document) }) }] : [],
  };
}

/**
 * Finds places that cannot both be true; `run` yields each place with the ones it disagrees with. With
 * literals it runs only in documents where one of them occurs (name those of the rarer side), with `when`
 * only in those of which it holds; with both where either is so.
 */
export function conflict(
  run: WholeDocument['run'],
  literals?: readonly string[],
  when?: WholeDocument['when'],
): WholeDocument {
  return { kind: 'document', ...(literals && { literals }), ...(when && { when }), run };
}

/** Finds things a document should speak of and does not: `topics` are alternatives of words, one of which must occur. */
export function cover(
  path: string,
  topics: (
    document: CheckedDocument,
  ) => readonly { readonly name: string; readonly words: readonly string[] }[],
  detail: (name: string) => string,
): WholeDocument {
  return {
    kind: 'document',
    run: function* (document) {
      for (const { name, words } of topics(document)) {
        const said = document.fields.some((field) =>
          words.some((word) => field.folded.text.includes(word.toLowerCase())),
        );
        if (!said) yield { path, span: [0, 0], detail: detail(name) };
      }
    },
  };
}
