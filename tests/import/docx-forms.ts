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
import { strToU8, zipSync } from 'fflate';

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

/** Namespaces of what documents hold besides words. */
const DRAWINGS =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
/** The XML of a document's body; `head` stands before its root. */
export const documentXml = (body: string, head = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ${DRAWINGS}><w:body>${body}</w:body></w:document>`;
/** A paragraph as XML. */
export const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** The smallest .docx there is, with parts put in or replaced. */
export function rawDocx(parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': documentXml(p('岗位职责') + p('1、盘点库房')),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A header or footer: on which pages it stands, and its paragraphs as XML. */
export type Margin = readonly [part: 'header' | 'footer', kind: 'default' | 'first' | 'even', xml: string];

/** A Word file with headers and footers; `section` is added to the section they belong to, `parts` to the file. */
export function withMargins(margins: readonly Margin[], body: string, section = '', parts = {}): Uint8Array {
  const named = margins.map(([part, kind, xml], index) => ({
    part,
    kind,
    xml,
    id: `rId${index + 10}`,
    name: `${part}${index + 1}.xml`,
  }));
  const references = named.map(({ part, kind, id }) => `<w:${part}Reference w:type="${kind}" r:id="${id}"/>`);
  return rawDocx({
    'word/document.xml': documentXml(`${body}<w:sectPr>${references.join('')}${section}</w:sectPr>`),
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${named.map(({ id, part, name }) => `<Relationship Id="${id}" Type="${RELATIONS}/${part}" Target="${name}"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(
      named.map(({ part, xml, name }) => {
        const root = part === 'header' ? 'hdr' : 'ftr';
        const content = documentXml(xml).replace('<w:body>', '').replace('</w:body>', '');
        return [`word/${name}`, content.replaceAll('w:document', `w:${root}`)];
      }),
    ),
    ...parts,
  });
}
