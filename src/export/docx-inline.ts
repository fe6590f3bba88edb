import type { IParagraphRunPropertiesOptions, ParagraphChild } from 'docx';
import type { BlockOf, Document, Item, Run, Words } from '#document/block.ts';
import { markRuns, type Piece, type Review } from './review.ts';
import { type Fate, type Fated, type Fates, fatesOf } from './review-fates.ts';

/** The library, loaded by the writer alone and handed on. */
export type Docx = typeof import('docx');

type FactRows = BlockOf<'facts'>['rows'];

/** Sets words; those under review with their comments and tracked changes. */
export interface Inline {
  /** Words as the children of a paragraph. */
  readonly words: (words: Words) => ParagraphChild[];
  /** Words of the layout about a part of the document, with which they go. */
  readonly label: (text: string, part: object) => ParagraphChild[];
  /** The small print at the head of the document's pages. */
  readonly header: () => ParagraphChild[];
  /** Whether a part of the document goes or comes as a whole. */
  readonly fate: (part: object) => Fate;
  /** Points of a list, with those that come to them. */
  readonly points: (items: readonly Item[]) => readonly Fated<Item>[];
  /** Rows of a form, with those that come to them. */
  readonly rows: (rows: FactRows) => readonly Fated<FactRows[number]>[];
  /** A tracked change, as rows and the marks of paragraphs carry it; nothing for what is kept. */
  readonly change: (fate: Fate) => Pick<IParagraphRunPropertiesOptions, 'deletion' | 'insertion'>;
}

/** Sets the words of a document. */
export function inlineWriter(docx: Docx, document: Document, review: Review | null): Inline {
  if (review === null) {
    return {
      words: (words) => words.map((run) => textRun(docx, run)),
      label: (text) => [new docx.TextRun(text)],
      header: () => [new docx.TextRun(document.header)],
      fate: () => 'kept',
      points: keptAll,
      rows: keptAll,
      change: () => ({}),
    };
  }
  const marks = markRuns(document, review.remarks);
  const mended = review.mended ?? document;
  const { parts, runs, points, rows }: Fates = fatesOf(document, mended);
  const fateOf = (part: object): Fate => parts.get(part) ?? 'kept';
  let revision = 0;
  const change = () => ({ id: ++revision, author: review.author, date: review.date.toISOString() });
  const piece = (run: Run, each: Piece): ParagraphChild[] => {
    const bold = run.strong ? { bold: true } : {};
    switch (each.kind) {
      case 'open':
        return [new docx.CommentRangeStart(each.remark)];
      case 'close':
        return [
          new docx.CommentRangeEnd(each.remark),
          new docx.TextRun({ children: [new docx.CommentReference(each.remark)] }),
        ];
      case 'words':
        return [textRun(docx, { ...run, text: each.text })];
      case 'change':
        return [
          ...(each.removed === ''
            ? []
            : [new docx.DeletedTextRun({ text: each.removed, ...bold, ...change() })]),
          ...(each.inserted === ''
            ? []
            : [new docx.InsertedTextRun({ text: each.inserted, ...bold, ...change() })]),
        ];
    }
  };
  const swapped = (removed: string, inserted: string): ParagraphChild[] =>
    piece(
      { text: removed },
      removed === inserted ? { kind: 'words', text: removed } : { kind: 'change', removed, inserted },
    );
  const piecesOf = (run: Run): readonly Piece[] => marks.get(run) ?? [{ kind: 'words', text: run.text }];
  return {
    words: (words) =>
      (runs.get(words) ?? words.map((part) => ({ part, fate: 'kept' }))).flatMap(({ part: run, fate }) => {
        if (fate === 'new') return piece(run, { kind: 'change', removed: '', inserted: run.text });
        const pieces = fate === 'gone' ? piecesOf(run).map(struck) : piecesOf(run);
        return pieces.flatMap((each) => piece(run, each));
      }),
    label: (text, part) => swapped(fateOf(part) === 'new' ? '' : text, fateOf(part) === 'gone' ? '' : text),
    header: () => swapped(document.header, mended.header),
    fate: fateOf,
    points: (items) => points.get(items) ?? items.map((part) => ({ part, fate: fateOf(part) })),
    rows: (all) => rows.get(all) ?? keptAll(all),
    change: (fate) =>
      fate === 'kept' ? {} : fate === 'gone' ? { deletion: change() } : { insertion: change() },
  };
}

function keptAll<Part>(parts: readonly Part[]): Fated<Part>[] {
  return parts.map((part) => ({ part, fate: 'kept' }));
}

/** A piece of what goes: nothing is put in its place. */
function struck(piece: Piece): Piece {
  if (piece.kind === 'words') return { kind: 'change', removed: piece.text, inserted: '' };
  return piece.kind === 'change' ? { ...piece, inserted: '' } : piece;
}

/** The comments of a review. */
export function comments({ Paragraph, TextRun }: Docx, { author, date, remarks }: Review) {
  return remarks.map(({ comment }, id) => ({
    id,
    author,
    date,
    initials: [...author].slice(0, 2).join(''),
    children: comment.map((text) => new Paragraph({ children: [new TextRun(text)] })),
  }));
}

function textRun({ ExternalHyperlink, TextRun }: Docx, { text, strong, link }: Run): ParagraphChild {
  const options = { text, ...(strong ? { bold: true } : {}) };
  return link === undefined
    ? new TextRun(options)
    : new ExternalHyperlink({ link, children: [new TextRun({ ...options, style: 'Hyperlink' })] });
}
