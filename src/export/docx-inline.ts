import type { ParagraphChild } from 'docx';
import type { Document, Run, Words } from '#document/block.ts';
import { markRuns, type Piece, type Review } from './review.ts';

/** The library, loaded by the writer alone and handed on. */
export type Docx = typeof import('docx');

/** Sets words as the children of a paragraph. */
export type Inline = (words: Words) => ParagraphChild[];

/** Sets words; those under review with their comments and tracked changes. */
export function inlineWriter(docx: Docx, document: Document, review: Review | null): Inline {
  if (review === null) return (words) => words.map((run) => textRun(docx, run));
  const marks = markRuns(document, review.remarks);
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
          new docx.DeletedTextRun({ text: each.removed, ...bold, ...change() }),
          ...(each.inserted === ''
            ? []
            : [new docx.InsertedTextRun({ text: each.inserted, ...bold, ...change() })]),
        ];
    }
  };
  return (words) =>
    words.flatMap((run) => marks.get(run)?.flatMap((each) => piece(run, each)) ?? [textRun(docx, run)]);
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
