import type { Block, BlockOf, Document, Item, Run, Words } from '#document/block.ts';

/** What becomes of a part of a document when all proposals are taken. */
export type Fate = 'kept' | 'gone' | 'new';

/** A part with its fate. */
export interface Fated<Part> {
  readonly part: Part;
  readonly fate: Fate;
}

/** A row of a form. */
type FactRow = BlockOf<'facts'>['rows'][number];

/** What becomes of a document's parts when all proposals are taken. */
export interface Fates {
  /** Blocks, rows, facts, points, columns, and words, that go or come altogether. */
  readonly parts: ReadonlyMap<object, Fate>;
  /** The runs of words of which some go or come, in order. */
  readonly runs: ReadonlyMap<Words, readonly Fated<Run>[]>;
  /** The points of lists to which some come, in order. */
  readonly points: ReadonlyMap<readonly Item[], readonly Fated<Item>[]>;
  /** The rows of forms of which some go or come, in order. */
  readonly rows: ReadonlyMap<readonly FactRow[], readonly Fated<FactRow>[]>;
}

/**
 * Compares a document with the mended one, by the fields their words come from: a row, a point or a paragraph none of
 * whose fields is printed any more goes as a whole, with the layout's own words in it; so do headings left alone. A
 * point comes where a layout has room for one more because another goes; rows of a form come where it closes up.
 */
export function fatesOf(document: Document, mended: Document): Fates {
  const printed = wordsByPath(mended);
  const parts = new Map<object, Fate>();
  const runs = new Map<Words, readonly Fated<Run>[]>();
  const points = new Map<readonly Item[], readonly Fated<Item>[]>();
  const rows = new Map<readonly FactRow[], readonly Fated<FactRow>[]>();
  const settle = (part: unknown, fate: 'gone' | 'new'): void => {
    if (typeof part !== 'object' || part === null) return;
    parts.set(part, fate);
    if (isWords(part))
      runs.set(
        part,
        part.map((run) => ({ part: run, fate })),
      );
    else for (const child of Object.values(part)) settle(child, fate);
  };
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const paths = pathsIn(part);
    if (paths.length === 0) return;
    if (!paths.some((path) => printed.has(path))) settle(part, 'gone');
    else if (!isWords(part)) for (const child of Object.values(part)) visit(child);
    else {
      const fates = aligned(part, counterpart(part, printed), isSameRun);
      if (fates.some(({ fate }) => fate !== 'kept')) runs.set(part, fates);
    }
  };
  visit(document.blocks);
  for (const { items } of of(document, 'list')) {
    const fates = aligned(items, itemsLike(items, mended), sharesPath);
    const added = fates.filter(({ fate }) => fate === 'new');
    if (added.length > 0) points.set(items, fates);
    for (const { part } of added) settle(part.words, 'new');
  }
  for (const block of of(document, 'facts')) {
    const same = of(mended, 'facts').find((each) => sharesPath(each, block));
    const fates = same ? aligned(block.rows, same.rows, hasSameLabels) : [];
    if (fates.some(({ fate }) => fate !== 'kept')) rows.set(block.rows, fates);
    for (const { part, fate } of fates) if (fate !== 'kept') settle(part, fate);
  }
  if (of(mended, 'chart').length === 0) for (const block of of(document, 'chart')) settle(block, 'gone');
  for (const column of goneColumns(document, mended)) parts.set(column, 'gone');
  for (const heading of lonelyHeadings(document.blocks, parts)) settle(heading, 'gone');
  return { parts, runs, points, rows };
}

function hasSameLabels(a: FactRow, b: FactRow): boolean {
  return a.length === b.length && a.every(({ label }, index) => label === b[index]?.label);
}

/** The blocks of a kind. */
function of<Kind extends Block['kind']>({ blocks }: Document, kind: Kind): BlockOf<Kind>[] {
  return blocks.filter((block): block is BlockOf<Kind> => block.kind === kind);
}

/** Headings without fields under which all that there was is gone. */
function lonelyHeadings(blocks: readonly Block[], parts: Fates['parts']): BlockOf<'heading'>[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || parts.has(block)) return [];
    const end = blocks.findIndex(
      (each, at) => at > index && each.kind === 'heading' && each.level <= block.level,
    );
    const under = blocks
      .slice(index + 1, end < 0 ? blocks.length : end)
      .filter(({ kind }) => kind !== 'heading');
    return under.length > 0 && under.every((each) => parts.get(each) === 'gone') ? [block] : [];
  });
}

/** Columns that the mended table leaves out because no row fills them any more. */
function goneColumns(document: Document, mended: Document): object[] {
  return of(document, 'table').flatMap((table) => {
    const same = of(mended, 'table').find((each) => sharesPath(each, table));
    const titles = new Set(same?.columns.map(({ title }) => title));
    return same ? table.columns.filter(({ title }) => !titles.has(title)) : [];
  });
}

/** The points of the mended list that has the same fields; none where there is no such list. */
function itemsLike(items: readonly Item[], mended: Document): readonly Item[] {
  return of(mended, 'list').find((each) => sharesPath(each.items, items))?.items ?? [];
}

function sharesPath(a: object, b: object): boolean {
  const paths = new Set(pathsIn(a));
  return pathsIn(b).some((path) => paths.has(path));
}

/** The fields that words come from or tell, below any part of a document. */
function pathsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  if (!isWords(part)) return Object.values(part).flatMap(pathsIn);
  return part.flatMap((run) => pathOf(run) ?? []);
}

function pathOf({ from, tells }: Run): string | undefined {
  return from?.path ?? tells;
}

function wordsByPath({ blocks }: Document): ReadonlyMap<string, readonly Words[]> {
  const found = new Map<string, Words[]>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (!isWords(part)) for (const child of Object.values(part)) visit(child);
    else for (const path of pathsIn(part)) found.set(path, [...(found.get(path) ?? []), part]);
  };
  visit(blocks);
  return found;
}

/** The mended words that differ least from these: a field may be printed at several places. */
function counterpart(words: Words, printed: ReadonlyMap<string, readonly Words[]>): Words {
  const candidates = new Set(pathsIn(words).flatMap((path) => printed.get(path) ?? []));
  const changes = (other: Words) =>
    aligned(words, other, isSameRun).filter(({ fate }) => fate !== 'kept').length;
  return [...candidates].toSorted((a, b) => changes(a) - changes(b))[0] ?? [];
}

/** Words of one field, whose changes are tracked by themselves, or the same words of the layout. */
function isSameRun(a: Run, b: Run): boolean {
  return a.from ? a.from.path === b.from?.path : !b.from && a.tells === b.tells && a.text === b.text;
}

/** The parts of both, as many as can be taken as one taken as one, the others gone or new. */
function aligned<Part>(
  parts: readonly Part[],
  mended: readonly Part[],
  isSame: (a: Part, b: Part) => boolean,
): Fated<Part>[] {
  const lengths = parts.map(() => mended.map(() => 0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (const [i, a] of [...parts.entries()].reverse()) {
    for (const [j, b] of [...mended.entries()].reverse()) {
      const length = isSame(a, b) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      lengths[i]?.splice(j, 1, length);
    }
  }
  const fates: Fated<Part>[] = [];
  let [i, j] = [0, 0];
  while (i < parts.length || j < mended.length) {
    const [a, b] = [parts[i], mended[j]];
    if (a !== undefined && b !== undefined && isSame(a, b)) {
      fates.push({ part: a, fate: 'kept' });
      i++;
      j++;
    } else if (a !== undefined && (b === undefined || at(i + 1, j) >= at(i, j + 1))) {
      fates.push({ part: a, fate: 'gone' });
      i++;
    } else if (b !== undefined) {
      fates.push({ part: b, fate: 'new' });
      j++;
    }
  }
  return fates;
}

/** In the whole vocabulary only words are lists of things with a text. */
function isWords(part: object): part is Words {
  return Array.isArray(part) && typeof part[0] === 'object' && part[0] !== null && 'text' in part[0];
}
