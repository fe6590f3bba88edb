import type { TextSpan } from '#text/quantity.ts';
import { titleRank } from '#text/title-level.ts';
import { assemble } from './assemble.ts';
import { joinSpans, type OutlineEntry, outline, type Structure } from './outline.ts';
import { decideParts } from './parts.ts';
import { type Draft, gather } from './points.ts';
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

const POST =
  /(?:员|师|生|工|长|经理|主管|总监|助理|岗|老师|顾问|代表|司机|会计|出纳|文员|前台|秘书|客服|销售|教练|店长|学徒|专家)$/;

/** Around a post's name: 【急聘】, （苏州）, and its name in English beside the Chinese one. */
const ASIDE = /[（(【[].*?[)）】\]]|^[\x20-\x7e]{3,40}\s(?=\p{Script=Han}{2})/gu;

/** A short first line that names a post is the title. */
function titled(drafts: readonly Draft[], parts: readonly Part[]): readonly Part[] {
  const [first] = drafts;
  if (!first || parts.includes('title') || first.marker !== null) return parts;
  const { text, section } = first;
  const isOpen = section.announces === 'unknown' || section.announces === 'mixed';
  const bare = text.replace(ASIDE, '').trim();
  if (!isOpen || bare.length > 20 || text.length > 60 || /[，。；！？：,;!?:]/.test(text)) return parts;
  return POST.test(bare) || titleRank(bare) !== null ? parts.with(0, 'title') : parts;
}
