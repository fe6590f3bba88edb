import type { Block, Document } from './block.ts';
import { contents, fileName, heading } from './build.ts';

/**
 * Several documents as one file: a title, a table of contents, then each document on a new page. Its title becomes
 * a heading of level 1 and its headings go one level down, numbers and all.
 */
export function together(title: string, documents: readonly Document[]): Document {
  const parts = documents.flatMap((document) => [
    heading(document.title, { breakBefore: true }),
    ...document.blocks.flatMap(lowered),
  ]);
  return {
    title,
    subject: title,
    author: common(documents.map(({ author }) => author)),
    company: common(documents.map(({ company }) => company)),
    keywords: documents.map((document) => document.title),
    fileName: fileName(title),
    header: common(documents.map(({ header }) => header)),
    blocks: [{ kind: 'title', words: [{ text: title }] }, ...contents('目录', parts), ...parts],
  };
}

/** A document's own title and table of contents are left to the whole. */
function lowered(block: Block): Block[] {
  if (block.kind === 'title' || block.kind === 'contents') return [];
  return block.kind === 'heading' ? [{ ...block, level: 2, breakBefore: false }] : [block];
}

/** What all say alike, or nothing. */
function common(texts: readonly string[]): string {
  const [first = ''] = texts;
  return texts.every((text) => text === first) ? first : '';
}
