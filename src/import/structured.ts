import type { TextSpan } from '#text/quantity.ts';
import { assemble } from './assemble.ts';
import { joinSpans, type OutlineEntry, outline, type Structure } from './outline.ts';
import { decideParts } from './parts.ts';
import { type Draft, gather } from './points.ts';
import { namesPost } from './post-name.ts';
import type { ImportResult, Part, Point } from './result.ts';
import { inOriginal, type Source } from './source.ts';

/** Reads a text whose tables and headings are known as far as its format tells them. */
export function readStructured(source: Source, structure: Structure, file = ''): ImportResult {
  const entries = outline(source, structure);
  const drafts = gather(source, entries);
  const parts = titled(drafts, decideParts(drafts));
  const points = drafts.map((draft, index) =>
    pointOf(source, draft, parts[index] ?? 'leftover', `p${index + 1}`),
  );
  return assemble({
    source: source.original,
    points,
    headings: headingSpans(source, entries),
    notes: [],
    file,
  });
}

function pointOf(source: Source, draft: Draft, part: Part, id: string): Point {
  const original = (span: TextSpan): TextSpan[] => withoutMarks(source, inOriginal(source, span));
  const cells = Object.entries(draft.row ?? {});
  const end = draft.spans.at(-1)?.[1] ?? 0;
  const stop =
    PROSE.has(part) && draft.spans.length > 0 && /[。！？]/.test(source.text[end] ?? '')
      ? source.text.slice(end, end + 1)
      : '';
  return {
    id,
    part,
    text: draft.text + stop,
    spans: (stop === '' ? draft.spans : withEnd(draft.spans, end + 1)).flatMap(original),
    children: draft.children.map((child, index) => pointOf(source, child, part, `${id}-${index + 1}`)),
    ...(draft.label === '' ? {} : { label: draft.label }),
    ...(draft.beside === '' ? {} : { beside: draft.beside }),
    ...(cells.length === 0
      ? {}
      : {
          cells: Object.fromEntries(
            cells.map(([column, span]) => [column, joinSpans(source.text, [span]).replaceAll('**', '')]),
          ),
          cellSpans: cells.flatMap(([, span]) => original(span)),
        }),
  };
}

/** Parts that are prose keep their last full stop; points of a list don't. */
const PROSE = new Set<Part>([
  'purpose',
  'company',
  'apply',
  'process',
  'contact',
  'equality',
  'privacy',
  'hours',
  'environment',
  'promotion',
  'pay-note',
  'pay-structure',
  'travel',
  'leftover',
]);

function withEnd(spans: readonly TextSpan[], end: number): TextSpan[] {
  const last = spans.at(-1);
  return last ? [...spans.slice(0, -1), [last[0], end]] : [];
}

/** The parts of a span of the original that are no tags. */
function withoutMarks({ marks }: Source, [start, end]: TextSpan): TextSpan[] {
  if (marks.length === 0) return [[start, end]];
  const spans: TextSpan[] = [];
  let at = start;
  for (let index = firstMarkAfter(marks, start); index < marks.length; index++) {
    const [from, to] = marks[index] as TextSpan;
    if (from >= end) break;
    if (from > at) spans.push([at, from]);
    at = Math.max(at, to);
  }
  if (at < end) spans.push([at, end]);
  return spans;
}

function firstMarkAfter(marks: readonly TextSpan[], start: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function headingSpans(source: Source, entries: readonly OutlineEntry[]): TextSpan[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'heading') return [];
    const { start, end, title } = entry.heading;
    const parts: TextSpan[] = title
      ? [
          [start, title[0]],
          [title[1], end],
        ]
      : [[start, end]];
    return parts.flatMap(([from, to]) => {
      const words = source.text.slice(from, to);
      const first = from + (words.length - words.trimStart().length);
      const last = from + words.trimEnd().length;
      return first < last ? withoutMarks(source, inOriginal(source, [first, last])) : [];
    });
  });
}

/** Lines at the top among which the post's name is looked for. */
const TOP = 5;
/** 应届毕业生, 有经验的技工: who is wanted, not as what. */
const WISHED = /应届|毕业|学历|经验|要求|优先|以[上下]|的/;

/** A short line at the top that names a post is the title. */
function titled(drafts: readonly Draft[], parts: readonly Part[]): readonly Part[] {
  if (parts.includes('title')) return parts;
  for (const [index, { text, marker, section }] of drafts.slice(0, TOP).entries()) {
    const isBullet = index === 0 && marker?.number === null;
    if ((marker !== null && !isBullet) || (section.announces !== 'unknown' && section.announces !== 'mixed'))
      return parts;
    if (namesPost(text) && (index === 0 || !WISHED.test(text))) return parts.with(index, 'title');
    if (parts[index] === 'duty' || parts[index] === 'requirement') return parts;
  }
  return parts;
}
