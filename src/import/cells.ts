import type { Duty } from '#model/job-description.ts';
import { readDate, readPercent } from './fields/numbers.ts';
import type { Part, Point } from './result.ts';
import type { Column } from './table-words.ts';

/** How far a duty is answered for, in the words of a form (全责, 部分, 支持); null where they say something else. */
export function readResponsibility(words: string): Duty['responsibility'] {
  if (/全/.test(words)) return 'full';
  if (/部分|主/.test(words)) return 'partial';
  return /支持|协|辅/.test(words) ? 'support' : null;
}

const anything = (): boolean => true;
const isDate = (words: string): boolean => readDate(words) !== null;
/** A share and nothing beside it but 约 and signs. */
const isShare = (words: string): boolean =>
  readPercent(words) !== null && !/[\p{Script=Han}a-z]{2}/iu.test(words);

type Own = Readonly<Partial<Record<Column, (words: string) => boolean>>>;

const RELATION: Own = {
  side: (words) => /^[内外]部?$/.test(words),
  matter: anything,
  frequency: anything,
  method: anything,
};

/** The columns that have a field of their own under a part, each with whether that field can hold a cell's words. */
const OWN: Readonly<Partial<Record<Part, Own>>> = {
  duty: {
    area: anything,
    measures: anything,
    weight: isShare,
    responsibility: (words) => words.length <= 6 && readResponsibility(words) !== null,
  },
  indicator: { target: anything, formula: anything, source: anything, period: anything, weight: isShare },
  'internal-relation': RELATION,
  'external-relation': RELATION,
  signature: { date: isDate },
  revision: { version: anything, date: isDate, clause: anything, reason: anything, by: anything },
};

/** The parts that keep a second level. */
const WITH_CHILDREN = new Set<Part>(['duty', 'indicator']);

/** A point whose words no field of its part would take up, those of other cells and of a second level, joined to its text. */
export function withOtherWords(point: Point): Point {
  const own = OWN[point.part];
  if (!own) return point;
  const cells: Record<string, string> = {};
  const others: string[] = [];
  for (const [column, words] of Object.entries(point.cells ?? {})) {
    if (own[column as Column]?.(words)) cells[column] = words;
    else others.push(words);
  }
  const keeps = WITH_CHILDREN.has(point.part);
  if (!keeps) others.push(...point.children.map(wholeText));
  if (others.length === 0) return point;
  return {
    ...point,
    text: [point.text, ...others].filter((words) => words !== '').join('；'),
    cells,
    children: keeps ? point.children : [],
  };
}

/** The words of a point with those of its cells, and of its second level a line each. */
export function wholeText({ text, children, cells = {} }: Point): string {
  const first = [text, ...Object.values(cells)].filter((words) => words !== '').join('；');
  return [first, ...children.map(wholeText)].filter((line) => line !== '').join('\n');
}
