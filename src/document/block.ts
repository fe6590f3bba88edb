/** Words set in one way. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
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
  readonly value: string;
}

/** What a table cell may hold. */
export type CellBlock = Extract<Block, { kind: 'paragraph' | 'list' }>;

/** A column of a data table; `share` is its part of the width, in any unit common to the table. */
export interface Column {
  readonly title: string;
  readonly share: number;
  readonly align: 'start' | 'center';
}

/** The whole vocabulary of a document. A writer says for each kind how its format sets it, and nothing else. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string; readonly breakBefore: boolean }
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Item[] }
  /** A form: each row holds one or two facts. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly Fact[])[] }
  /** Rows don't split over pages; the header is repeated. `numbered` puts a column of running numbers first. */
  | {
      readonly kind: 'table';
      readonly numbered: boolean;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly (readonly CellBlock[])[])[];
    }
  /** One line to sign for each; kept on one page. */
  | {
      readonly kind: 'signatures';
      readonly lines: readonly { readonly role: string; readonly name: string; readonly date: string }[];
    };

/** Block by its kind. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

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
