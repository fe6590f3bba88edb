import {
  AlignmentType,
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  type ISectionOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/** What a cell holds: one line, several, or a cell with its merges. */
export type CellContent =
  | string
  | readonly string[]
  | { readonly text: string | readonly string[]; readonly columns?: number; readonly rows?: number };

type Child = ISectionOptions['children'][number];

/** A .docx with these blocks, as bytes. */
export async function docx(children: readonly Child[]): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'list',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
            { level: 1, format: LevelFormat.DECIMAL, text: '（%2）', alignment: AlignmentType.START },
          ],
        },
      ],
    },
    sections: [{ children: [...children] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

export const line = (text: string): Paragraph => new Paragraph(text);
export const title = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
export const bold = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, bold: true })] });
/** A paragraph that Word numbers. */
export const point = (text: string, level = 0): Paragraph =>
  new Paragraph({ text, numbering: { reference: 'list', level } });
export const runs = (...children: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({ children: [...children] });

const change = { author: '编制人', date: '2026-01-31T00:00:00Z' };
export const inserted = (text: string): InsertedTextRun => new InsertedTextRun({ id: 1, text, ...change });
export const deleted = (text: string): DeletedTextRun => new DeletedTextRun({ id: 2, text, ...change });

/** A table of rows of cells; the cells below a merged one are left out, as the eye sees them. */
export function table(...rows: readonly (readonly CellContent[])[]): Table {
  return new Table({
    rows: rows.map((cells) => new TableRow({ children: cells.map(cellOf) })),
  });
}

function cellOf(content: CellContent): TableCell {
  const { text, columns, rows } =
    typeof content === 'string' || Array.isArray(content)
      ? { text: content as string | readonly string[], columns: undefined, rows: undefined }
      : (content as Exclude<CellContent, string | readonly string[]>);
  const lines = typeof text === 'string' ? [text] : text;
  return new TableCell({
    children: lines.map(line),
    ...(columns === undefined ? {} : { columnSpan: columns }),
    ...(rows === undefined ? {} : { rowSpan: rows }),
  });
}
