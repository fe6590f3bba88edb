import type { JobDescription, Line } from '#model/job-description.ts';
import type { Path } from '#model/path.ts';
import type { TextSpan } from '#text/quantity.ts';
import type { Rows } from './sheet.ts';

/** What a point of an imported text can be; each has one place in a job description. */
export const PARTS = [
  'duty',
  'requirement',
  'preferred',
  'title',
  'code',
  'department',
  'section',
  'family',
  'grade',
  'pay-grade',
  'industry',
  'headcount',
  'current-headcount',
  'openings',
  'place',
  'employment',
  'holder',
  'superior',
  'subordinates',
  'indirect-subordinates',
  'deputy',
  'rotation',
  'promotion',
  'purpose',
  'indicator',
  'appraiser',
  'appraisal-use',
  'authority',
  'internal-relation',
  'external-relation',
  'hours',
  'travel',
  'environment',
  'hazards',
  'protection',
  'physical',
  'equipment',
  'pay',
  'pay-structure',
  'pay-note',
  'probation',
  'contract',
  'benefit',
  'company',
  'company-name',
  'company-size',
  'address',
  'published',
  'valid',
  'apply',
  'materials',
  'process',
  'contact',
  'equality',
  'privacy',
  'number',
  'edition',
  'drafted',
  'revised',
  'effective',
  'next-review',
  'secrecy',
  'copies',
  'signature',
  'revision',
  'leftover',
] as const;
export type Part = (typeof PARTS)[number];

/** One point of the source with what it was taken for. The screen shows it and lets its part be changed. */
export interface Point {
  /** Unique within the import; stays when the part changes. */
  readonly id: string;
  readonly part: Part;
  /** The words as they go into the document, line breaks and marks taken out. */
  readonly text: string;
  /** Where the words stand in the source, in order; several where marks or line breaks lie between. */
  readonly spans: readonly TextSpan[];
  /** Second-level points. */
  readonly children: readonly Point[];
  /** Further cells of a table row this point stands for, by what their column holds. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Where those cells stand in the source. */
  readonly cellSpans?: readonly TextSpan[];
  /** Words of a heading this point stands under that is not one of ours: 「团队协作」 over a requirement. */
  readonly label?: string;
  /** Words of the label on whose line this point stands: 审核 before a name, 微信 before a number. */
  readonly beside?: string;
}

/** What a stretch of the source became. Pieces are in source order, don't overlap, and hold every character but white space. */
export interface Piece {
  readonly span: TextSpan;
  /** `words` went into a field; headings and marks (numbers, bullets, rules, tags) give the structure and are not words of the document. */
  readonly kind: 'words' | 'heading' | 'mark';
  /** The point the words belong to; null for headings and marks. */
  readonly point: string | null;
  /** Where the words stand in the document; null for headings and marks. */
  readonly path: Path | null;
}

/** What each column of a sheet of positions holds; null: left out. */
export type ColumnMapping = readonly (Part | null)[];

/** A sheet with one position a row: its titles, and what each column was taken for, for the user to change. */
export interface Sheet {
  readonly titles: readonly string[];
  readonly rows: Rows;
  readonly mapping: ColumnMapping;
}

/** What reading a text gives. Nothing is lost: what was not understood is in `leftover`, which is also `job.leftover`. */
export interface ImportResult {
  readonly job: JobDescription;
  /** What the reader should know, as sentences; empty where all went well. */
  readonly notes: readonly string[];
  readonly leftover: readonly Line[];
  /** The text that was read, as it is shown beside the result. */
  readonly source: string;
  readonly points: readonly Point[];
  readonly pieces: readonly Piece[];
  /** The sheet this is a row of; left out for everything else. */
  readonly sheet?: Sheet;
}

/** What reading a file gives: one result a job description, or why it could not be read, as one sentence for the user. */
export type FileReading = readonly ImportResult[] | { readonly problem: string };
