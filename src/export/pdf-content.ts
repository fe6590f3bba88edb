import type { Content, ContentStack, ContentTable, ContentText, Style, TableCell } from 'pdfmake/interfaces';
import type { Block, BlockTable, CellBlock, Item, Words } from '#document/block.ts';
import { textOf } from '#document/build.ts';
import { headingLabel, isNumbered, itemLabel } from '#document/number.ts';
import { factWidths, signatureWidths, tableWidths } from './columns.ts';
import { CALLOUT, CELLS, connector, inner, tier } from './pdf-boxes.ts';
import {
  type Breaks,
  carryRows,
  headingName,
  markFollowers,
  markSignatures,
  trimEnds,
} from './pdf-breaks.ts';
import { type Face, type FontSlice, type PdfFonts, setText } from './pdf-fonts.ts';
import { type Tag, tagBlocks } from './pdf-tags.ts';
import { FONTS, type FontKey, type HouseStyle, SHADE, SIZES, textWidth, WORD_LINE } from './theme.ts';

/** Points in a millimetre. */
export const MM = 72 / 25.4;

/** How many times its size a line of the fonts we embed takes: ascent and descent over units per em. */
const FONT_LINE: Readonly<Record<'serif' | 'sans', number>> = { serif: 144 / 100, sans: 145 / 100 };

/** Name of a slice's font in pdfmake. */
export function fontName({ face, name }: Pick<FontSlice, 'face' | 'name'>): string {
  return `${face}-${name}`;
}

/** Sets words of one role (title, heading, body) in the fonts at hand. */
type Setter = (words: Words, strong?: boolean) => Content[];

interface Setters {
  readonly title: Setter;
  readonly heading: Setter;
  readonly body: Setter;
}

/** How blocks are written. */
export interface ContentOptions {
  readonly breaks: Breaks;
  /** Whether headings that a table of contents leads to may be missing; their pages are then unknown. */
  readonly isPiece: boolean;
}

/**
 * The blocks of a document as pdfmake's content, made anew for each layout because pdfmake writes into it, and what
 * its paragraphs are to a screen reader.
 */
export function pdfContent(
  blocks: readonly Block[],
  style: HouseStyle,
  fonts: PdfFonts,
  { breaks, isPiece }: ContentOptions,
): { readonly content: Content[]; readonly root: Tag } {
  const set: Setters = {
    title: setter(style.titleFont, fonts),
    heading: setter(style.headingFont, fonts),
    body: setter(style.bodyFont, fonts),
  };
  const writers = blockWriters(style, set, breaks.headings, isPiece);
  // Each kind has a writer that takes exactly it, which the compiler cannot follow through the table.
  const written = blocks.map((block) => (writers[block.kind] as (block: Block) => Content)(block));
  markFollowers(blocks, written);
  markSignatures(blocks, written);
  trimEnds(blocks, written);
  const root = tagBlocks(blocks, written, ({ kind }) =>
    kind === 'title' || kind === 'heading' ? style.color : '#000000',
  );
  return { content: carryRows(blocks, written, breaks.signatures), root };
}

/** Words set in a role, for page heads and feet. */
export function smallPrint(text: string, style: HouseStyle, fonts: PdfFonts): Content {
  return { text: setter(style.bodyFont, fonts)([{ text }]) };
}

/** Named styles of pdfmake. */
export function pdfStyles(style: HouseStyle): Record<string, Style> {
  const of = (font: FontKey, size: number): Style => ({
    fontSize: size,
    lineHeight: lineHeight(style, font),
  });
  const heading = SIZES[style.headingSize];
  return {
    title: {
      ...of(style.titleFont, SIZES[style.titleSize]),
      alignment: 'center',
      color: style.color,
      margin: [0, 0, 0, 8],
    },
    heading1: { ...of(style.headingFont, heading), color: style.color, margin: [0, 6, 0, 3] },
    heading2: { ...of(style.headingFont, heading - 1), color: style.color, margin: [0, 4, 0, 2] },
    body: of(style.bodyFont, SIZES[style.bodySize]),
  };
}

function lineHeight({ lineSpacing }: HouseStyle, font: FontKey): number {
  return (WORD_LINE * lineSpacing) / FONT_LINE[FONTS[font].family];
}

function setter(key: FontKey, fonts: PdfFonts): Setter {
  const { family } = FONTS[key];
  const of = (face: Face) => fonts.slices.filter((slice) => slice.face === face);
  const [regular, bold] = [of(`${family}-regular`), of(`${family}-bold`)];
  return (words, strong = false) =>
    words.flatMap((run) =>
      setText(run.text, strong || run.strong ? bold : regular).flatMap(({ text, slice }) =>
        text.split(LONG_WORD).map(
          (part, at): Content => ({
            text: part,
            font: fontName(slice),
            ...(at % 2 === 1 ? { wordBreak: 'break-all' as const } : {}),
            ...(run.link === undefined ? {} : { link: run.link, decoration: 'underline' as const }),
          }),
        ),
      ),
    );
}

/** A word that may be wider than a column of text, which pdfmake would widen beyond the page. */
const LONG_WORD = /(\w{30,})/;

function blockWriters(
  style: HouseStyle,
  set: Setters,
  breaks: ReadonlySet<number>,
  isPiece: boolean,
): BlockTable<Content> {
  const width = textWidth(style) * MM;
  const size = SIZES[style.bodySize];
  let heading1: string | undefined;
  let headings = 0;

  // Markers stand in a column of their own: pdfmake's lists draw a marker after the words it belongs to.
  const list = (ordered: boolean, items: readonly Item[], depth = 0): Content[] => {
    const numbered = isNumbered(ordered, items);
    const indent = size * (numbered && depth > 0 ? 2.4 : 1.5);
    return items.flatMap(({ words, children }, index): Content[] => [
      {
        columns: [
          {
            width: indent,
            text: set.body([{ text: itemLabel(numbered, depth, index + 1) }], !numbered),
            noWrap: true,
          },
          { width: '*', text: set.body(words) },
        ],
        columnGap: 0,
        margin: [depth * size * 1.5, 0.5, 0, 0.5],
      },
      ...list(ordered, children, depth + 1),
    ]);
  };
  const cellContent = ([only, ...more]: readonly CellBlock[]): ContentText | ContentStack =>
    only?.kind === 'paragraph' && more.length === 0
      ? { text: set.body(only.words) }
      : {
          stack: [...(only ? [only] : []), ...more].flatMap((block): Content[] =>
            block.kind === 'list' ? list(block.ordered, block.items) : [{ text: set.body(block.words) }],
          ),
        };
  const label = (text: string): TableCell => ({
    text: set.body([{ text }], true),
    alignment: 'center',
    fillColor: SHADE,
    verticalAlignment: 'middle',
  });
  const tableOf = (table: ContentTable['table'], extra: Partial<ContentTable> = {}): Content => ({
    table: { dontBreakRows: true, ...table },
    layout: CELLS,
    margin: [0, 0, 0, 6],
    ...extra,
  });

  return {
    title: ({ words }) => ({ text: set.title(words, true), style: 'title' }),
    heading: ({ level, number, words, breakBefore }) => {
      const id = headingName(++headings);
      if (level === 1) heading1 = id;
      const text = `${headingLabel(number)}${textOf(words)}`;
      return {
        id,
        text: set.heading([{ text: headingLabel(number) }, ...words], true),
        style: `heading${level}`,
        headlineLevel: level,
        outline: true,
        outlineText: text,
        outlineExpanded: true,
        ...(level === 2 && heading1 ? { outlineParentId: heading1 } : {}),
        ...(breakBefore || breaks.has(headings) ? { pageBreak: 'before' as const } : {}),
      };
    },
    paragraph: ({ words }) => ({ text: set.body(words), alignment: 'justify', margin: [0, 0, 0, 4] }),
    list: ({ ordered, items }) => ({
      stack: list(ordered, items),
      alignment: 'justify',
      margin: [0, 0, 0, 4],
    }),
    callout: ({ title, paragraphs }) => ({
      unbreakable: true,
      margin: [0, 2, 0, 8],
      layout: CALLOUT,
      table: {
        widths: ['*'],
        body: [
          [
            {
              stack: [
                { text: set.body([{ text: title }], true) },
                ...paragraphs.map((words) => ({ text: set.body(words) })),
              ],
              fillColor: SHADE,
              borderColor: [style.color, style.color, style.color, style.color],
            },
          ],
        ],
      },
    }),
    facts: ({ rows }) =>
      tableOf({
        widths: inner(factWidths(style, width)),
        body: rows.map((row) => {
          const alone = row.length === 1;
          const cells = row.flatMap(({ label: name, value }): TableCell[] => [
            label(name),
            { text: set.body(value), verticalAlignment: 'middle', ...(alone ? { colSpan: 3 } : {}) },
          ]);
          return alone ? [...cells, {}, {}] : cells;
        }),
      }),
    table: (block) => {
      const { numbered, columns, rows } = block;
      return tableOf({
        headerRows: 1,
        keepWithHeaderRows: 1,
        widths: inner(tableWidths(block, style, width)),
        body: [
          [...(numbered === null ? [] : [numbered]), ...columns.map(({ title }) => title)].map(label),
          ...rows.map((row, index): TableCell[] => [
            ...(numbered === null
              ? []
              : [
                  {
                    text: set.body([{ text: String(index + 1) }]),
                    alignment: 'center' as const,
                    verticalAlignment: 'middle' as const,
                  },
                ]),
            ...row.map(
              (cell, at): TableCell => ({
                ...cellContent(cell),
                alignment: columns[at]?.align === 'center' ? 'center' : 'left',
                verticalAlignment: 'middle',
              }),
            ),
          ]),
        ],
      });
    },
    chart: ({ tiers, own }) => ({
      unbreakable: true,
      margin: [0, 2, 0, 8],
      stack: tiers.flatMap((posts, index): Content[] => [
        ...(index === 0 ? [] : [connector(width)]),
        tier(
          posts.map((words) => set.body(words)),
          index === own,
          width,
        ),
      ]),
    }),
    contents: ({ title, entries }) => ({
      margin: [0, 6, 0, 6],
      stack: [
        { text: set.heading([{ text: title }], true), alignment: 'center', margin: [0, 0, 0, 4] },
        ...entries.map(
          ({ number, words, heading }): Content => ({
            columns: [
              {
                width: '*',
                text: set.body([{ text: headingLabel(number) }, ...words]),
                linkToDestination: headingName(heading),
              },
              {
                width: 'auto',
                text: [isPiece ? '0' : { pageReference: headingName(heading) }],
                alignment: 'right',
              },
            ],
            margin: [0, 1, 0, 1],
          }),
        ),
      ],
    }),
    signatures: ({ titles, lines }) =>
      tableOf(
        {
          widths: inner(signatureWidths(width)),
          heights: (row) => (row === 0 ? 'auto' : size * 1.6),
          body: [
            titles.map(label),
            ...lines.map(({ role, name, date }): TableCell[] => [
              label(role),
              { text: set.body(name), alignment: 'center', verticalAlignment: 'middle' },
              { text: set.body(date), alignment: 'center', verticalAlignment: 'middle' },
            ]),
          ],
        },
        { unbreakable: true },
      ),
  };
}
