import type { Path } from '#model/path.ts';

/** Where words stand in the source: the field, and how many UTF-16 units of its text come before them. */
export interface Place {
  readonly path: Path;
  readonly start: number;
}

/** Words set in one way. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  /** An address these words lead to. */
  readonly link?: string;
  /** The source's words that `text` repeats to the letter; none for words of the layout. */
  readonly from?: Place;
  /** The field whose value `text` tells in the layout's own way: 20%, 2026年1月31日; the first of several. */
  readonly tells?: Path;
}

/** A line or paragraph of words. */
export type Words = readonly Run[];

/** A point of a list with its second-level points. */
export interface Item {
  readonly words: Words;
  readonly children: readonly Item[];
}

/** A label with its value, a cell pair of a form. */
export interface Fact {
  readonly label: string;
  readonly value: Words;
}

/** What a table cell may hold. */
export type CellBlock = Extract<Block, { kind: 'paragraph' | 'list' }>;

/** A column of a data table; `share` is its part of the width, in any unit common to the table. */
export interface Column {
  readonly title: string;
  readonly share: number;
  readonly align: 'start' | 'center';
}

/** A line to sign. */
export interface SignatureLine {
  readonly role: string;
  readonly name: Words;
  readonly date: Words;
}

/** A heading of level 1 as a table of contents lists it. */
export interface ContentsEntry {
  readonly number: number | null;
  readonly words: Words;
  /** Which of the document's headings it is, of any level, counted from 1. */
  readonly heading: number;
}

/** The whole vocabulary of a document. A writer says for each kind how its format sets it, and nothing else. */
export type Block =
  | { readonly kind: 'title'; readonly words: Words }
  /** `number` counts the headings of level 1 that carry one, from 1: 一、二、三、… */
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2;
      readonly number: number | null;
      readonly words: Words;
      readonly breakBefore: boolean;
    }
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Item[] }
  /** Words set apart from the text around them, under a title of the layout's: an example, a hint. */
  | { readonly kind: 'callout'; readonly title: string; readonly paragraphs: readonly Words[] }
  /** A form: each row holds one or two facts. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly Fact[])[] }
  /** Rows don't split over pages; the header is repeated. `numbered` is the title of a first column of running numbers. */
  | {
      readonly kind: 'table';
      readonly numbered: string | null;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly (readonly CellBlock[])[])[];
    }
  /** A line of posts from the top down; the post at `own` is this one. Posts of one tier stand side by side. */
  | { readonly kind: 'chart'; readonly tiers: readonly (readonly Words[])[]; readonly own: number }
  /** A table of contents; formats with pages add their numbers. */
  | { readonly kind: 'contents'; readonly title: string; readonly entries: readonly ContentsEntry[] }
  /** A table to sign, kept on one page and never alone there; `titles` head its columns of roles, names and dates. */
  | {
      readonly kind: 'signatures';
      readonly titles: readonly [role: string, name: string, date: string];
      readonly lines: readonly SignatureLine[];
    };

/** Block by its kind. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** What a format makes of each kind of block. */
export type BlockTable<Result> = { readonly [Kind in Block['kind']]: (block: BlockOf<Kind>) => Result };

/** A document ready to be written in any format. */
export interface Document {
  /** Its title in the file's properties, e.g. 售后管理经理岗位说明书. */
  readonly title: string;
  readonly subject: string;
  /** Who answers for it; empty for none. */
  readonly author: string;
  readonly company: string;
  readonly keywords: readonly string[];
  /** File name without extension, free of characters that file systems refuse. */
  readonly fileName: string;
  /** Small print at the head of every page; empty for none. */
  readonly header: string;
  readonly blocks: readonly Block[];
}
