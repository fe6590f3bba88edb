import type { Content, ContentTable, Node, NodeQueries, TableCell } from 'pdfmake/interfaces';
import type { Block } from '#document/block.ts';
import { companyOf } from '#document/build.ts';

/*
 * pdfmake lays rows out apart and moves them to the next page afterwards; of the nodes in them only texts with an
 * id learn where they came to stand, and of those in a repeated head the last place. So the page breaks look at
 * texts with ids, outside of heads.
 */

/** The id of a heading by its number in the document, from 1; bookmarks and tables of contents lead to it. */
export function headingName(number: number): string {
  return `h${number}`;
}

/** The number of the heading with this id; NaN for an id of something else. */
function headingNumber(id: string | undefined): number {
  return Number(/^h(\d+)$/.exec(id ?? '')?.[1] ?? Number.NaN);
}

/** Where pages break beside where the document says so: before these headings, counted from 1, and rows. */
export interface Breaks {
  readonly headings: ReadonlySet<number>;
  /** The signatures, counted from 0, whose row before them starts a page so that they are not alone there. */
  readonly signatures: ReadonlySet<number>;
}

export const NO_BREAKS: Breaks = { headings: new Set(), signatures: new Set() };

/** Looks at a layout while pdfmake makes it, and tells what it has found. */
export interface Watch {
  /** Whether pdfmake has to break the page before a node. */
  readonly isBreak: (node: Node, nodes: NodeQueries) => boolean;
  readonly found: () => Breaks;
}

/** A watch over headings and signatures, for one layout of these blocks. */
export function watchBreaks(blocks: readonly Block[]): Watch {
  const sections = lastSections(blocks);
  const [headings, signatures] = [new Set<number>(), new Set<number>()];
  return {
    isBreak: (node, nodes) => {
      const alone = signaturesLeftAlone(node, nodes);
      if (alone !== null) signatures.add(alone);
      const moves = isStranded(node, nodes) || isShortAndLast(node, nodes, sections);
      if (moves) headings.add(headingNumber(node.id));
      return moves;
    },
    found: () => ({ headings, signatures }),
  };
}

/** The stretches of a document that start pages of their own, in order. */
export function pieces(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    const starts = block.kind === 'heading' && block.breakBefore;
    if (last === undefined || starts) found.push([starts ? { ...block, breakBefore: false } : block]);
    else last.push(block);
  }
  return found;
}

/** The breaks of pieces as those of the document they are of. */
export function breaksTogether(of: readonly { blocks: readonly Block[]; breaks: Breaks }[]): Breaks {
  const [headings, signatures] = [new Set<number>(), new Set<number>()];
  let [headingsBefore, signaturesBefore] = [0, 0];
  for (const { blocks, breaks } of of) {
    for (const number of breaks.headings) headings.add(headingsBefore + number);
    for (const number of breaks.signatures) signatures.add(signaturesBefore + number);
    headingsBefore += blocks.filter(({ kind }) => kind === 'heading').length;
    signaturesBefore += blocks.filter(({ kind }) => kind === 'signatures').length;
  }
  return { headings, signatures };
}

/** The id of the row before signatures, and of signatures; of several in a document each has its number. */
const lastRow = (number: number): string => `last-row-${number}`;
const sign = (number: number): string => `sign-${number}`;

/** The id of the words that must stand on the page of the heading with this id. */
function followerOf(heading: string): string {
  return `after-${heading}`;
}

/** Whether a heading would stand without the words that follow it, and so has to go to their page. */
function isStranded({ id, headlineLevel }: Node, nodes: NodeQueries): boolean {
  if (headlineLevel === undefined || id === undefined) return false;
  const sought = followerOf(id);
  return nodes.getNodesOnNextPage().some((node) => node.id === sought);
}

/**
 * Whether the section under a heading is short and the last before signatures that come to stand on the next page: it
 * then goes there as a whole, for of a last row by itself none could say what it is of.
 */
function isShortAndLast(
  { id, startPosition }: Node,
  nodes: NodeQueries,
  sections: ReadonlyMap<number, number>,
): boolean {
  const number = sections.get(headingNumber(id));
  if (number === undefined || startPosition.verticalRatio < 1 - SHORT) return false;
  return nodes.getNodesOnNextPage().some((node) => node.id === sign(number));
}

/** Most of a page that is left blank to keep a section whole. */
const SHORT = 1 / 3;

/** The heading, counted from 1, of the last section before each of the signatures, counted from 0. */
function lastSections(blocks: readonly Block[]): ReadonlyMap<number, number> {
  return new Map(
    signed(blocks).map(({ company }, number) => [
      blocks.filter(({ kind }, at) => kind === 'heading' && at < company).length,
      number,
    ]),
  );
}

/** Which signatures come to stand on the next page while this node is the last before them; null for none. */
function signaturesLeftAlone({ id }: Node, nodes: NodeQueries): number | null {
  const number = Number(/^last-row-(\d+)$/.exec(id ?? '')?.[1] ?? Number.NaN);
  return nodes.getNodesOnNextPage().some((node) => node.id === sign(number)) ? number : null;
}

/** Gives an id to the first words after each heading. */
export function markFollowers(blocks: readonly Block[], written: readonly Content[]): void {
  blocks.forEach((block, index) => {
    const heading = written[index];
    const next = written.find((_, at) => at > index && blocks[at]?.kind !== 'heading');
    if (block.kind !== 'heading' || !hasId(heading) || next === undefined) return;
    const [text] = textsIn(isTable(next) ? (next.table.body[next.table.headerRows ?? 0] ?? []) : next);
    if (text) text.id ??= followerOf(heading.id);
  });
}

/** Gives ids to words of signatures and of the row or paragraph before them. */
export function markSignatures(blocks: readonly Block[], written: readonly Content[]): void {
  signed(blocks).forEach(({ signatures, company }, number) => {
    const [before, lines] = [written[company], written[signatures]];
    if (before === undefined || lines === undefined) return;
    const [first] = textsIn(isTable(before) ? (before.table.body.at(-1) ?? []) : before);
    const [, second] = textsIn(lines);
    if (first) first.id = lastRow(number);
    if (second) second.id = sign(number);
  });
}

/** Takes away the space under what ends a page: where it does not fit, pdfmake starts a page for it, which stays blank. */
export function trimEnds(blocks: readonly Block[], written: readonly Content[]): void {
  written.forEach((content, index) => {
    const next = blocks[index + 1];
    const endsPage = next === undefined || (next.kind === 'heading' && next.breakBefore);
    if (!endsPage || typeof content !== 'object' || !('margin' in content)) return;
    if (Array.isArray(content.margin) && content.margin.length === 4) content.margin[3] = 0;
  });
}

/** Lets the row before each of these signatures start a page; what has no second row goes as a whole. */
export function carryRows(
  blocks: readonly Block[],
  written: readonly Content[],
  alone: ReadonlySet<number>,
): Content[] {
  const carried = new Map(
    signed(blocks)
      .filter((_, number) => alone.has(number))
      .flatMap(({ company }) => startPage(blocks, written, company)),
  );
  return written.flatMap((content, index) => carried.get(index) ?? [content]);
}

/** What stands in the place of which block when the last row of the block at `company` starts a page. */
function startPage(
  blocks: readonly Block[],
  written: readonly Content[],
  company: number,
): [index: number, content: Content[]][] {
  const before = written[company];
  if (before === undefined) return [];
  if (isTable(before)) {
    const head = before.table.headerRows ?? 0;
    const { body } = before.table;
    if (body.length - head > 1) {
      const staying = { ...before, table: { ...before.table, body: body.slice(0, -1) } };
      // The repeated head is set from other objects: pdfmake writes into those it has laid out.
      const carried = {
        ...before,
        table: { ...before.table, body: [...structuredClone(body.slice(0, head)), ...body.slice(-1)] },
        pageBreak: 'before' as const,
      };
      return [[company, [staying, carried]]];
    }
  }
  const start = blocks[company - 1]?.kind === 'heading' ? company - 1 : company;
  const content = written[start];
  if (typeof content !== 'object' || Array.isArray(content)) return [];
  const moved = { ...content, pageBreak: 'before' as const };
  return [[start, [moved]]];
}

/** Where signatures are, each with the last block before it that is not a heading (-1 for none). */
function signed(blocks: readonly Block[]): { signatures: number; company: number }[] {
  return blocks.flatMap(({ kind }, signatures) =>
    kind === 'signatures' ? [{ signatures, company: companyOf(blocks, signatures) }] : [],
  );
}

interface Identified {
  id: string;
}

function hasId(content: Content | undefined): content is Content & Identified {
  return typeof content === 'object' && 'id' in content && typeof content.id === 'string';
}

function isTable(content: Content): content is ContentTable {
  return typeof content === 'object' && 'table' in content;
}

/** The paragraphs of some content in order. */
export function textsIn(content: Content | TableCell | TableCell[]): Partial<Identified>[] {
  if (typeof content !== 'object') return [];
  if (Array.isArray(content)) return content.flatMap(textsIn);
  if ('stack' in content) return (content.stack as Content[]).flatMap(textsIn);
  if ('columns' in content) return (content.columns as Content[]).flatMap(textsIn);
  if ('table' in content) return (content as ContentTable).table.body.flat().flatMap(textsIn);
  return 'text' in content ? [content as Partial<Identified>] : [];
}
