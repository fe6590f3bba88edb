import type {
  FileChild,
  IPropertiesOptions,
  Paragraph,
  ParagraphChild,
  Table,
  TableCell,
  TableRow,
} from 'docx';
import type { Block, BlockTable, CellBlock, Document, Item, Words } from '#document/block.ts';
import { companyOf, textOf } from '#document/build.ts';
import { headingLabel } from '#document/number.ts';
import { comments, type Docx, type Inline, inlineWriter } from './docx-inline.ts';
import { appProperties, pageFoot, pageHead } from './docx-page.ts';
import { docxNumbering, docxStyles, NUMBERING, STYLE, TWIPS } from './docx-styles.ts';
import { embedInDocx } from './embedded.ts';
import type { Review } from './review.ts';
import {
  CLASSIC,
  columnWidths,
  FACT_SHARES,
  type HouseStyle,
  numberShare,
  RULE,
  SHADE,
  SHEETS,
  SIGNATURE_SHARES,
  textWidth,
} from './theme.ts';

/** What a Word file may hold besides the document. */
export interface DocxExtras {
  /** Remarks as Word comments, proposals as tracked changes. */
  readonly review?: Review;
  /** The text the document was made from, carried out of sight so that the file can be opened again. */
  readonly source?: string;
}

/** A document as a Word file (.docx) with named styles, real numbering and tables whose grid WPS understands. */
export async function writeDocx(
  document: Document,
  style: HouseStyle = CLASSIC,
  { review, source }: DocxExtras = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const docx = await import('docx');
  const file = new docx.Document(properties(docx, document, style, review ?? null));
  const bytes = await docx.Packer.pack(file, 'uint8array', undefined, [
    { path: 'docProps/app.xml', data: appProperties(document.company) },
  ]);
  return source === undefined ? new Uint8Array(bytes) : embedInDocx(bytes, source);
}

function properties(
  docx: Docx,
  document: Document,
  style: HouseStyle,
  review: Review | null,
): IPropertiesOptions {
  const { margins, sheet } = style;
  const twips = (mm: number) => Math.round(mm * TWIPS);
  return {
    title: document.title,
    subject: document.subject,
    creator: document.author,
    lastModifiedBy: document.author,
    keywords: document.keywords.join(', '),
    description: '',
    styles: docxStyles(style),
    numbering: { config: docxNumbering },
    ...(review === null ? {} : { comments: { children: comments(docx, review) } }),
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(SHEETS[sheet].width), height: twips(SHEETS[sheet].height) },
            margin: {
              top: twips(margins.top),
              right: twips(margins.right),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
              header: twips(margins.top * 0.5),
              footer: twips(margins.bottom * 0.45),
            },
          },
        },
        headers: { default: pageHead(docx, document, style) },
        footers: { default: pageFoot(docx) },
        children: content(docx, document.blocks, style, inlineWriter(docx, document, review)),
      },
    ],
  };
}

/** The blocks as Word's paragraphs and tables. */
function content(docx: Docx, blocks: readonly Block[], style: HouseStyle, inline: Inline): FileChild[] {
  const writers = blockWriters(docx, style, inline);
  // The row or paragraph before signatures goes with them when they move to the next page.
  const companies = new Set(
    blocks.flatMap(({ kind }, index) => (kind === 'signatures' ? [companyOf(blocks, index)] : [])),
  );
  return blocks.flatMap((block, index) => {
    const writer = writers(companies.has(index));
    // Each kind has a writer that takes exactly it, which the compiler cannot follow through the table.
    return (writer[block.kind] as (block: Block) => FileChild[])(block);
  });
}

function blockWriters(
  docx: Docx,
  style: HouseStyle,
  inline: Inline,
): (keepNext: boolean) => BlockTable<FileChild[]> {
  const total = Math.round(textWidth(style) * TWIPS);
  // Every list is an instance of its numbering, so that each starts at 1.
  let instance = 0;
  // Headings share one, until one of them is the first again.
  let headings = 0;

  const list = (
    ordered: boolean,
    items: readonly Item[],
    paragraphStyle: string,
    keepNext = false,
  ): Paragraph[] => {
    const own = ++instance;
    const write = (points: readonly Item[], level: number): Paragraph[] =>
      points.flatMap(({ words, children }) => [
        new docx.Paragraph({
          style: paragraphStyle,
          ...(keepNext ? { keepNext } : {}),
          numbering: { reference: ordered ? NUMBERING.points : NUMBERING.bullets, level, instance: own },
          children: inline(words),
        }),
        ...write(children, level + 1),
      ]);
    return write(items, 0);
  };
  const cell = (
    width: number,
    children: readonly Paragraph[],
    { shaded = false, span = 1 } = {},
  ): TableCell =>
    new docx.TableCell({
      width: { size: width, type: 'dxa' },
      verticalAlign: 'center',
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(shaded ? { shading: { fill: SHADE.slice(1), type: 'clear', color: 'auto' } } : {}),
      children: children.length === 0 ? [new docx.Paragraph({ style: STYLE.cell })] : children,
    });
  const line = (words: Words, center = false): Paragraph =>
    new docx.Paragraph({
      style: STYLE.cell,
      ...(center ? { alignment: 'center' } : {}),
      children: inline(words),
    });
  const label = (width: number, text: string): TableCell =>
    cell(width, [new docx.Paragraph({ style: STYLE.label, children: [new docx.TextRun(text)] })], {
      shaded: true,
    });
  const cellBlock = (block: CellBlock, center: boolean): Paragraph[] =>
    block.kind === 'list' ? list(block.ordered, block.items, STYLE.cellList) : [line(block.words, center)];
  const table = (widths: readonly number[], rows: readonly TableRow[]): (Table | Paragraph)[] => [
    new docx.Table({
      layout: 'fixed',
      width: { size: total, type: 'dxa' },
      columnWidths: widths,
      margins: { top: 20, bottom: 20, left: 100, right: 100 },
      borders: BORDERS,
      rows,
    }),
    // Tables that touch would become one; Word needs a paragraph between them and after the last.
    gap(docx),
  ];
  const lastKept = (keepNext: boolean, index: number, count: number) => ({
    cantSplit: true,
    ...(keepNext && index === count - 1 ? { keepNext: true } : {}),
  });

  return (keepNext) => ({
    title: ({ words }) => [new docx.Paragraph({ style: STYLE.title, children: inline(words) })],
    heading: ({ level, number, words, breakBefore }) => {
      if (number === 1) headings++;
      const numbering = { reference: NUMBERING.headings, level: 0, instance: headings };
      return [
        new docx.Paragraph({
          style: level === 1 ? STYLE.heading1 : STYLE.heading2,
          ...(breakBefore ? { pageBreakBefore: true } : {}),
          ...(number === null ? {} : { numbering }),
          children: inline(words),
        }),
      ];
    },
    paragraph: ({ words }) => [
      new docx.Paragraph({ style: STYLE.body, ...(keepNext ? { keepNext } : {}), children: inline(words) }),
    ],
    list: ({ ordered, items }) => list(ordered, items, STYLE.list, keepNext),
    callout: ({ title, paragraphs }) => [
      new docx.Paragraph({ style: STYLE.calloutTitle, children: [new docx.TextRun(title)] }),
      ...paragraphs.map(
        (words, index) =>
          new docx.Paragraph({
            style: STYLE.callout,
            ...(index < paragraphs.length - 1 ? { keepNext: true } : {}),
            children: inline(words),
          }),
      ),
      // Ends the box, so that the next one does not run into it.
      gap(docx),
    ],
    facts: ({ rows }) => {
      const widths = columnWidths(FACT_SHARES, total);
      const [first = 0, second = 0, third = 0, fourth = 0] = widths;
      return table(
        widths,
        rows.map(
          (row, index) =>
            new docx.TableRow({
              ...lastKept(keepNext, index, rows.length),
              children: row.flatMap(({ label: name, value }, at) => [
                label(at === 0 ? first : third, name),
                row.length === 1
                  ? cell(second + third + fourth, [line(value)], { span: 3 })
                  : cell(at === 0 ? second : fourth, [line(value)]),
              ]),
            }),
        ),
      );
    },
    table: ({ numbered, columns, rows }) => {
      const shares = columns.map(({ share }) => share);
      const widths = columnWidths(numbered === null ? shares : [numberShare(shares), ...shares], total);
      const offset = numbered === null ? 0 : 1;
      const titles = [...(numbered === null ? [] : [numbered]), ...columns.map(({ title }) => title)];
      const own = ++instance;
      const number = (): Paragraph =>
        new docx.Paragraph({
          style: STYLE.cell,
          alignment: 'center',
          numbering: { reference: NUMBERING.rows, level: 0, instance: own },
        });
      const rowNumber = numbered === null ? null : number;
      return table(widths, [
        new docx.TableRow({
          tableHeader: true,
          cantSplit: true,
          children: titles.map((title, at) => label(widths[at] ?? 0, title)),
        }),
        ...rows.map(
          (row, index) =>
            new docx.TableRow({
              ...lastKept(keepNext, index, rows.length),
              children: [
                ...(rowNumber ? [cell(widths[0] ?? 0, [rowNumber()])] : []),
                ...row.map((blocks, at) =>
                  cell(
                    widths[at + offset] ?? 0,
                    blocks.flatMap((block) => cellBlock(block, columns[at]?.align === 'center')),
                  ),
                ),
              ],
            }),
        ),
      ]);
    },
    chart: ({ tiers, own }) =>
      tiers
        .flatMap((posts, index) => [
          ...(index === 0
            ? []
            : [new docx.Paragraph({ style: STYLE.post, children: [new docx.TextRun('│')] })]),
          tierTable(docx, posts.map(inline), index === own, total),
        ])
        .concat(new docx.Paragraph({ style: STYLE.cell })),
    contents: ({ title, entries }) => [
      new docx.Paragraph({ style: STYLE.contents, children: [new docx.TextRun(title)] }),
      // What stands there until Word updates the field, which it does on request: asking for it at opening alarms.
      new docx.TableOfContents(title, {
        hyperlink: true,
        headingStyleRange: '1-1',
        cachedEntries: entries.map(({ number, words }) => ({
          title: `${headingLabel(number)}${textOf(words)}`,
          level: 1,
        })),
      }),
    ],
    signatures: ({ titles, lines }) => {
      const widths = columnWidths(SIGNATURE_SHARES, total);
      const [role = 0, name = 0, date = 0] = widths;
      return table(widths, [
        new docx.TableRow({
          cantSplit: true,
          keepNext: true,
          children: titles.map((title, at) => label(widths[at] ?? 0, title)),
        }),
        ...lines.map(
          (each, index) =>
            new docx.TableRow({
              cantSplit: true,
              ...(index < lines.length - 1 ? { keepNext: true } : {}),
              height: { value: SIGNATURE_HEIGHT, rule: 'atLeast' },
              children: [
                label(role, each.role),
                cell(name, [line(each.name, true)]),
                cell(date, [line(each.date, true)]),
              ],
            }),
        ),
      ]);
    },
  });
}

/** An empty line of six points. */
function gap({ Paragraph }: Docx): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' } });
}

/** Posts of a tier side by side as boxes with gaps between them, centred. */
function tierTable(
  { Paragraph, Table, TableCell, TableRow, TextRun }: Docx,
  posts: readonly (readonly ParagraphChild[])[],
  isOwn: boolean,
  total: number,
): Table {
  const gap = Math.round(total * 0.02);
  const box = Math.min(
    Math.round(total * 0.3),
    Math.floor((total - gap * (posts.length - 1)) / posts.length),
  );
  const cells = posts.flatMap((children, index) => [
    ...(index === 0
      ? []
      : [
          new TableCell({
            width: { size: gap, type: 'dxa' },
            borders: { top: NO_BORDER, bottom: NO_BORDER },
            children: [new Paragraph({ style: STYLE.post, children: [new TextRun('')] })],
          }),
        ]),
    new TableCell({
      width: { size: box, type: 'dxa' },
      verticalAlign: 'center',
      ...(isOwn ? { shading: { fill: SHADE.slice(1), type: 'clear', color: 'auto' } } : {}),
      children: [new Paragraph({ style: STYLE.post, children })],
    }),
  ]);
  const widths = posts.flatMap((_, index) => (index === 0 ? [box] : [gap, box]));
  return new Table({
    layout: 'fixed',
    alignment: 'center',
    width: { size: widths.reduce((a, b) => a + b, 0), type: 'dxa' },
    columnWidths: widths,
    borders: BORDERS,
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}

const NO_BORDER = { style: 'nil', size: 0, color: 'auto' } as const;

/** Twips of a line to sign. */
const SIGNATURE_HEIGHT = 440;

const BORDER = { style: 'single', size: 4, color: RULE.slice(1) } as const;
const BORDERS = {
  top: BORDER,
  bottom: BORDER,
  left: BORDER,
  right: BORDER,
  insideHorizontal: BORDER,
  insideVertical: BORDER,
} as const;
