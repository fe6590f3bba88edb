import type { Content, ContentTable, Node, NodeQueries, TableCell } from 'pdfmake/interfaces';
import type { Block } from '#document/block.ts';

/*
 * pdfmake lays rows out apart and moves them to the next page afterwards; of the nodes in them only texts with an
 * id learn where they came to stand, and of those in a repeated head the last place. So the page breaks look at
 * texts with ids, outside of heads.
 */

/** Ids of the row before the signatures and of the signatures. */
const LAST_ROW = 'last-row';
const SIGN = 'sign';

/** The id of the words that must stand on the page of the heading with this id. */
function followerOf(heading: string): string {
  return `after-${heading}`;
}

/** Whether a heading would stand without the words that follow it, and so has to go to their page. */
export function isStranded({ id, headlineLevel }: Node, nodes: NodeQueries): boolean {
  if (headlineLevel === undefined || id === undefined) return false;
  const sought = followerOf(id);
  return nodes.getNodesOnNextPage().some((node) => node.id === sought);
}

/** Whether a node is the last before signatures that come to stand on the next page. */
export function leavesSignaturesAlone({ id }: Node, nodes: NodeQueries): boolean {
  return id === LAST_ROW && nodes.getNodesOnNextPage().some((node) => node.id === SIGN);
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

/** Gives ids to words of the signatures and of the row or paragraph before them. */
export function markSignatures(blocks: readonly Block[], written: Content[]): Content[] {
  const { signatures, company } = around(blocks);
  const [before, sign] = [written[company], written[signatures]];
  if (before === undefined || sign === undefined) return written;
  const [first] = textsIn(isTable(before) ? (before.table.body.at(-1) ?? []) : before);
  const [, second] = textsIn(sign);
  if (first) first.id = LAST_ROW;
  if (second) second.id = SIGN;
  return written;
}

/** Lets the last row of the table before the signatures start a page; what has no second row goes as a whole. */
export function carryRow(blocks: readonly Block[], written: Content[]): Content[] {
  const { company } = around(blocks);
  const before = written[company];
  if (before === undefined) return written;
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
      return written.toSpliced(company, 1, staying, carried);
    }
  }
  const start = blocks[company - 1]?.kind === 'heading' ? company - 1 : company;
  return written.map((content, index) =>
    index === start && typeof content === 'object' && !Array.isArray(content)
      ? { ...content, pageBreak: 'before' as const }
      : content,
  );
}

/** Where the signatures are, and the last block before them that is not a heading; -1 for none. */
function around(blocks: readonly Block[]): { signatures: number; company: number } {
  const signatures = blocks.findIndex(({ kind }) => kind === 'signatures');
  return {
    signatures,
    company: blocks.findLastIndex(({ kind }, index) => index < signatures && kind !== 'heading'),
  };
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
function textsIn(content: Content | TableCell | TableCell[]): Partial<Identified>[] {
  if (typeof content !== 'object') return [];
  if (Array.isArray(content)) return content.flatMap(textsIn);
  if ('stack' in content) return (content.stack as Content[]).flatMap(textsIn);
  if ('columns' in content) return (content.columns as Content[]).flatMap(textsIn);
  if ('table' in content) return (content as ContentTable).table.body.flat().flatMap(textsIn);
  return 'text' in content ? [content as Partial<Identified>] : [];
}
