import type { Heading } from './headings.ts';
import { type OutlineEntry, outline, type Structure } from './outline.ts';
import type { ImportResult } from './result.ts';
import { prepareSource, type Source } from './source.ts';
import { readStructured } from './structured.ts';

const FORM = /(?:岗位|职位|职务|工作)(?:职责)?说明书$/;
const NUMBERED = /^【?第\s?[\d一二三四五六七八九十]{1,3}\s?篇】?/;

/** Reads a text that may hold several job descriptions one after the other; one result each. */
export function readAll(source: Source, structure: Structure, file = ''): readonly ImportResult[] {
  const starts = beginnings(source, outline(source, structure));
  if (starts.length < 2) return [readStructured(source, structure, file)];
  return starts.map((start, index) => {
    const [from, to] = [index === 0 ? 0 : start, starts[index + 1] ?? source.text.length];
    return readStructured(prepareSource(source.text.slice(from, to)), within(structure, from, to), file);
  });
}

/** The part of a structure that lies in a stretch, in that stretch's own offsets. */
function within({ tables, headingLines }: Structure, from: number, to: number): Structure {
  return {
    tables: tables
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end, rows }) => ({
        start: start - from,
        end: end - from,
        rows: rows.map((row) =>
          row.map((cell) => ({ ...cell, start: cell.start - from, end: cell.end - from })),
        ),
      })),
    headingLines: new Set(
      [...headingLines].filter((line) => line >= from && line < to).map((line) => line - from),
    ),
  };
}

/** Where job descriptions begin: at each form's title, each 岗位名称, each 「…岗位职责」 that names another post, or each post with the number wanted. */
function beginnings({ text }: Source, entries: readonly OutlineEntry[]): number[] {
  const headings = entries.flatMap((entry) => (entry.kind === 'heading' ? [entry.heading] : []));
  const kinds: readonly ((heading: Heading) => boolean)[] = [
    ({ words }) => NUMBERED.test(words),
    ({ words, title }) => FORM.test(words.trim()) || (title !== null && FORM.test(words.trim())),
    ({ announces, words }) => announces === 'title' && /名称/.test(words),
    ({ announces, title }) => announces === 'duty' && title !== null,
    // 岗位（一）：组长
    ({ words }) => /^(?:岗位|职位)\s?[（(]?[一二三四五六七八九1-9][）)]?(?!级|类)/u.test(words),
    // 一、服务员 5名, above its own lists
    ({ announces, title }) => announces === 'mixed' && title !== null,
  ];
  for (const isBeginning of kinds) {
    const all = headings.filter(isBeginning);
    const starts = all
      .filter((heading, index) => begins(headings, heading, all[index + 1]?.start ?? text.length))
      .map(({ start }) => text.lastIndexOf('\n', start - 1) + 1);
    const apart = starts.filter(
      (start, index) => index === 0 || hasDuties(headings, starts[index - 1] ?? 0, start),
    );
    if (apart.length >= 2 && hasDuties(headings, apart.at(-1) ?? 0, text.length)) return apart;
  }
  return [];
}

/** Whether a form begins with a heading: a post or its duties follow, and do not at the top of a second page. */
function begins(headings: readonly Heading[], { words, title, start }: Heading, end: number): boolean {
  if (!FORM.test(words.trim()) || title !== null || NUMBERED.test(words)) return true;
  return headings.some(
    (other) =>
      (other.announces === 'title' || other.announces === 'duty') &&
      other.start >= start &&
      other.start < end,
  );
}

function hasDuties(headings: readonly Heading[], from: number, to: number): boolean {
  return headings.some(
    ({ announces, start }) =>
      start >= from && start < to && ['duty', 'requirement', 'mixed'].includes(announces),
  );
}
