import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import { RULE, SHADE } from './theme.ts';

/** Posts of a tier side by side as boxes with gaps between them, centred. */
export function tier(posts: readonly Content[][], isOwn: boolean, width: number): Content {
  const gap = 10;
  const box =
    Math.min(width * 0.3, (width - gap * (posts.length - 1)) / posts.length) - 2 * CELL_PADDING.side;
  const bare = { text: '', border: [false, false, false, false] } satisfies TableCell;
  return {
    columns: [
      { width: '*', text: '' },
      {
        width: 'auto',
        layout: {
          ...CELLS,
          paddingLeft: (at) => (at % 2 === 1 ? 0 : CELL_PADDING.side),
          paddingRight: (at) => (at % 2 === 1 ? 0 : CELL_PADDING.side),
        },
        table: {
          widths: posts.flatMap((_, index) => (index === 0 ? [box] : [gap, box])),
          body: [
            posts.flatMap((text, index): TableCell[] => [
              ...(index === 0 ? [] : [bare]),
              {
                text,
                alignment: 'center',
                verticalAlignment: 'middle',
                border: [true, true, true, true],
                ...(isOwn ? { fillColor: SHADE } : {}),
              },
            ]),
          ],
        },
      },
      { width: '*', text: '' },
    ],
    columnGap: 0,
  };
}

/** The line from one tier down to the next. */
export function connector(width: number): Content {
  const line = {
    type: 'line',
    x1: width / 2,
    y1: 0,
    x2: width / 2,
    y2: 9,
    lineWidth: LINE,
    lineColor: RULE,
  } as const;
  return { canvas: [line] };
}

const CELL_PADDING = { side: 5, edge: 2.5 };
const LINE = 0.5;

/** Cells in lines. */
export const CELLS: CustomTableLayout = {
  hLineWidth: () => LINE,
  vLineWidth: () => LINE,
  hLineColor: RULE,
  vLineColor: RULE,
  paddingLeft: () => CELL_PADDING.side,
  paddingRight: () => CELL_PADDING.side,
  paddingTop: () => CELL_PADDING.edge,
  paddingBottom: () => CELL_PADDING.edge,
};

/** A box with a bar on its left only. */
export const CALLOUT: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: (at) => (at === 0 ? 2.25 : 0),
  paddingLeft: () => 8,
  paddingRight: () => 8,
  paddingTop: () => 3,
  paddingBottom: () => 4,
};

/** pdfmake's widths are those of the content of cells, without padding and lines. */
export function inner(widths: readonly number[]): number[] {
  return widths.map((width, index) => width - 2 * CELL_PADDING.side - LINE - (index === 0 ? LINE : 0));
}
