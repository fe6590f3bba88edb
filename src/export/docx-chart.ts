import type { FileChild, ParagraphChild, Table } from 'docx';
import type { BlockOf } from '#document/block.ts';
import type { Docx, Inline } from './docx-inline.ts';
import { BORDERS, STYLE } from './docx-styles.ts';
import { SHADE } from './theme.ts';

/** A chart as Word's tables, a tier each, with a stroke from one to the next; `total` is the width of the text. */
export function chartParts(docx: Docx, block: BlockOf<'chart'>, inline: Inline, total: number): FileChild[] {
  const run = () => inline.change(inline.fate(block));
  const stroke = () =>
    new docx.Paragraph({ style: STYLE.post, run: run(), children: inline.label('│', block) });
  return block.tiers
    .flatMap((posts, index): FileChild[] => [
      ...(index === 0 ? [] : [stroke()]),
      tierTable(docx, posts.map(inline.words), index === block.own, total, run),
    ])
    .concat(new docx.Paragraph({ style: STYLE.cell, run: run() }));
}

/** Posts of a tier side by side as boxes with gaps between them, centred. */
function tierTable(
  { Paragraph, Table, TableCell, TableRow }: Docx,
  posts: readonly (readonly ParagraphChild[])[],
  isOwn: boolean,
  total: number,
  change: () => ReturnType<Inline['change']>,
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
            children: [new Paragraph({ style: STYLE.post, run: change() })],
          }),
        ]),
    new TableCell({
      width: { size: box, type: 'dxa' },
      verticalAlign: 'center',
      ...(isOwn ? { shading: { fill: SHADE.slice(1), type: 'clear', color: 'auto' } } : {}),
      children: [new Paragraph({ style: STYLE.post, run: change(), children })],
    }),
  ]);
  const widths = posts.flatMap((_, index) => (index === 0 ? [box] : [gap, box]));
  return new Table({
    layout: 'fixed',
    alignment: 'center',
    width: { size: widths.reduce((a, b) => a + b, 0), type: 'dxa' },
    columnWidths: widths,
    borders: BORDERS,
    rows: [new TableRow({ cantSplit: true, ...change(), children: cells })],
  });
}

const NO_BORDER = { style: 'nil', size: 0, color: 'auto' } as const;
