import type { FileChild, IParagraphOptions, IPropertiesOptions, Paragraph, TableCell, TableRow } from 'docx';
import type { Block, BlockTable, CellBlock, Document, Item, Words } from '#document/block.ts';
import { companyOf, textOf } from '#document/build.ts';
import { headingLabel, isNumbered } from '#document/number.ts';
import { factWidths, signatureWidths, tableWidths } from './columns.ts';
import { chartParts } from './docx-chart.ts';
import { comments, type Docx, type Inline, inlineWriter } from './docx-inline.ts';
import { appProperties, pageFoot, pageHead } from './docx-page.ts';
import { BORDERS, docxNumbering, docxStyles, NUMBERING, STYLE, TWIPS } from './docx-styles.ts';
import { embedInDocx } from './embedded.ts';
import type { Review } from './review.ts';
import type { Fate } from './review-fates.ts';
import { CLASSIC, type HouseStyle, SHADE, SHEETS, textWidth } from './theme.ts';

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
  const inline = inlineWriter(docx, document, review);
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
        headers: { default: pageHead(docx, inline, style) },
        footers: { default: pageFoot(docx) },
        children: content(docx, document.blocks, style, inline),
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
  const written = blocks.flatMap((block, index) => {
    const writer = writers(companies.has(index));
    // Each kind has a writer that takes exactly it, which the compiler cannot follow through the table.
    return (writer[block.kind] as (block: Block) => FileChild[])(block);
  });
  // The last mark of a file cannot go.
  const last = blocks.at(-1);
  return last && inline.fate(last) === 'gone' ? [...written, gap(docx)] : written;
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
  ): Line[] => {
    const own = ++instance;
    const write = (points: readonly Item[], level: number): Line[] =>
      inline.points(points).flatMap(({ part: point, fate }) => [
        {
          fate,
          make: (mark): Paragraph =>
            new docx.Paragraph({
              style: paragraphStyle,
              ...(keepNext ? { keepNext } : {}),
              numbering: {
                reference: isNumbered(ordered, points) ? NUMBERING.points : NUMBERING.bullets,
                level,
                instance: own,
              },
              run: inline.change(mark),
              children: inline.words(point.words),
            }),
        },
        ...write(point.children, level + 1),
      ]);
    return write(items, 0);
  };
  const cell =
    (width: number, lines: readonly Line[], { shaded = false, span = 1 } = {}): Cell =>
    (row) =>
      new docx.TableCell({
        width: { size: width, type: 'dxa' },
        verticalAlign: 'center',
        ...(span > 1 ? { columnSpan: span } : {}),
        ...(shaded ? { shading: { fill: SHADE.slice(1), type: 'clear', color: 'auto' } } : {}),
        children: cellParagraphs(lines.length === 0 ? [line([])] : lines, row),
      });
  const line = (words: Words, center = false): Line => ({
    fate: inline.fate(words),
    make: (mark) =>
      new docx.Paragraph({
        style: STYLE.cell,
        ...(center ? { alignment: 'center' } : {}),
        run: inline.change(mark),
        children: inline.words(words),
      }),
  });
  const label = (width: number, text: string, part: object): Cell =>
    cell(
      width,
      [
        {
          fate: inline.fate(part),
          make: (mark) =>
            new docx.Paragraph({
              style: STYLE.label,
              run: inline.change(mark),
              children: inline.label(text, part),
            }),
        },
      ],
      { shaded: true },
    );
  const cellBlock = (block: CellBlock, center: boolean): Line[] =>
    block.kind === 'list' ? list(block.ordered, block.items, STYLE.cellList) : [line(block.words, center)];
  const table = (
    block: object,
    { widths, keepNext = false }: { readonly widths: readonly number[]; readonly keepNext?: boolean },
    rows: readonly TableRow[],
  ): FileChild[] => [
    new docx.Table({
      layout: 'fixed',
      width: { size: total, type: 'dxa' },
      columnWidths: widths,
      margins: { top: 20, bottom: 20, left: 100, right: 100 },
      borders: BORDERS,
      rows,
    }),
    // Tables that touch would become one; Word needs a paragraph between them and after the last.
    gap(docx, { run: inline.change(inline.fate(block)), keepNext }),
  ];
  /** The row of a part; the last one of some tables stays with what follows, and all do where they are few. */
  const tableRow = (
    part: object,
    cells: readonly Cell[],
    { keepNext = false, ...options }: Omit<ConstructorParameters<Docx['TableRow']>[0], 'children'> = {},
  ): TableRow => {
    const fate = inline.fate(part);
    return new docx.TableRow({
      cantSplit: true,
      ...options,
      ...(keepNext ? { keepNext } : {}),
      ...inline.change(fate),
      children: cells.map((write) => write(fate)),
    });
  };

  return (keepNext) => ({
    title: ({ words }) => [new docx.Paragraph({ style: STYLE.title, children: inline.words(words) })],
    heading: (block) => {
      const { level, number, words, breakBefore } = block;
      if (number === 1) headings++;
      const numbering = { reference: NUMBERING.headings, level: 0, instance: headings };
      return [
        new docx.Paragraph({
          style: level === 1 ? STYLE.heading1 : STYLE.heading2,
          ...(breakBefore ? { pageBreakBefore: true } : {}),
          ...(number === null ? {} : { numbering }),
          run: inline.change(inline.fate(block)),
          children: inline.words(words),
        }),
      ];
    },
    paragraph: (block) => [
      new docx.Paragraph({
        style: STYLE.body,
        ...(keepNext ? { keepNext } : {}),
        run: inline.change(inline.fate(block)),
        children: inline.words(block.words),
      }),
    ],
    list: ({ ordered, items }) =>
      list(ordered, items, STYLE.list, keepNext).map(({ fate, make }) => make(fate)),
    callout: ({ title, paragraphs }) => [
      new docx.Paragraph({ style: STYLE.calloutTitle, children: [new docx.TextRun(title)] }),
      ...paragraphs.map(
        (words, index) =>
          new docx.Paragraph({
            style: STYLE.callout,
            ...(index < paragraphs.length - 1 ? { keepNext: true } : {}),
            children: inline.words(words),
          }),
      ),
      // Ends the box, so that the next one does not run into it.
      gap(docx),
    ],
    facts: (block) => {
      const { rows } = block;
      const widths = factWidths(style, total);
      const [first = 0, second = 0, third = 0, fourth = 0] = widths;
      return table(
        block,
        { widths, keepNext },
        inline.rows(rows).map(({ part: row }, index, all) =>
          tableRow(
            row,
            row.flatMap((fact, at) => [
              label(at === 0 ? first : third, fact.label, fact),
              row.length === 1
                ? cell(second + third + fourth, [line(fact.value)], { span: 3 })
                : cell(at === 0 ? second : fourth, [line(fact.value)]),
            ]),
            { keepNext: keepNext && staysWithNext(index, all.length) },
          ),
        ),
      );
    },
    table: (block) => {
      const { numbered, columns, rows } = block;
      const widths = tableWidths(block, style, total);
      const offset = numbered === null ? 0 : 1;
      const titles = [
        ...(numbered === null ? [] : [{ title: numbered, part: block }]),
        ...columns.map((column) => ({ title: column.title, part: column })),
      ];
      const own = ++instance;
      const number = (fate: Fate): Line => ({
        fate,
        make: (mark) =>
          new docx.Paragraph({
            style: STYLE.cell,
            alignment: 'center',
            numbering: { reference: NUMBERING.rows, level: 0, instance: own },
            run: inline.change(mark),
          }),
      });
      return table(block, { widths, keepNext }, [
        tableRow(
          block,
          titles.map(({ title, part }, at) => label(widths[at] ?? 0, title, part)),
          { tableHeader: true, keepNext: keepNext && staysWithNext(0, rows.length) },
        ),
        ...rows.map((row, index) =>
          tableRow(
            row,
            [
              ...(numbered === null ? [] : [cell(widths[0] ?? 0, [number(inline.fate(row))])]),
              ...row.map((blocks, at) =>
                cell(
                  widths[at + offset] ?? 0,
                  blocks.flatMap((block) => cellBlock(block, columns[at]?.align === 'center')),
                ),
              ),
            ],
            { keepNext: keepNext && staysWithNext(index, rows.length) },
          ),
        ),
      ]);
    },
    chart: (block) => chartParts(docx, block, inline, total),
    contents: ({ title, entries }) => [
      new docx.Paragraph({ style: STYLE.contents, children: [new docx.TextRun(title)] }),
      // What stands there until Word updates the field, which it does on request: asking for it at opening alarms.
      new docx.TableOfContents(title, {
        hyperlink: true,
        beginDirty: false,
        // Without page numbers dots would lead nowhere; Word puts its own when it updates.
        tabLeader: 'none',
        headingStyleRange: '1-1',
        cachedEntries: entries.map(({ number, words }) => ({
          title: `${headingLabel(number)}${textOf(words)}`,
          level: 1,
        })),
      }),
    ],
    signatures: (block) => {
      const { titles, lines } = block;
      const widths = signatureWidths(total);
      const [role = 0, name = 0, date = 0] = widths;
      return table(block, { widths }, [
        tableRow(
          block,
          titles.map((title, at) => label(widths[at] ?? 0, title, block)),
          { keepNext: true },
        ),
        ...lines.map((each, index) =>
          tableRow(
            each,
            [
              label(role, each.role, each),
              cell(name, [line(each.name, true)]),
              cell(date, [line(each.date, true)]),
            ],
            {
              keepNext: index < lines.length - 1,
              height: { value: SIGNATURE_HEIGHT, rule: 'atLeast' },
            },
          ),
        ),
      ]);
    },
  });
}

/** A paragraph yet to be made, once it is known whether its mark goes. */
interface Line {
  readonly fate: Fate;
  readonly make: (mark: Fate) => Paragraph;
}

/** A cell yet to be made, once it is known whether its row goes. */
type Cell = (row: Fate) => TableCell;

/**
 * The paragraphs of a cell. A cell that stays ends with a paragraph whose mark cannot go, so where the last words go,
 * the mark before them goes instead. In a row that goes all marks go: LibreOffice leaves a row of which one stays.
 */
function cellParagraphs(lines: readonly Line[], row: Fate): Paragraph[] {
  if (row !== 'kept') return lines.map(({ make }) => make(row));
  const kept = lines.findLastIndex(({ fate }) => fate !== 'gone');
  return lines.map(({ fate, make }, index) =>
    make(index < kept ? fate : index < lines.length - 1 ? 'gone' : 'kept'),
  );
}

/** Whether a row of a table of so many rows stays with what follows when the last one does: all of a short one do. */
function staysWithNext(index: number, rows: number): boolean {
  return index === rows - 1 || rows <= SHORT_TABLE;
}

/** Most rows of a table that goes to another page as a whole: of a last row by itself none could say what it is of. */
const SHORT_TABLE = 8;

/** An empty line of six points. */
function gap({ Paragraph }: Docx, options: Pick<IParagraphOptions, 'run' | 'keepNext'> = {}): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' }, ...options });
}

/** Twips of a line to sign. */
const SIGNATURE_HEIGHT = 440;
