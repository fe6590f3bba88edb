import type { TextSpan } from '#text/quantity.ts';
import { isMeasures } from './fields/measures.ts';
import type { Announced } from './heading-words.ts';
import type { Heading } from './headings.ts';
import { type Senses, sensesOf } from './meaning.ts';
import type { Marker } from './numbering.ts';
import { type Entry, joinSpans, type OutlineEntry, type RowEntry } from './outline.ts';
import type { Part } from './result.ts';
import { type Source, shapeOf } from './source.ts';
import { splitEntries } from './split-entries.ts';
import { closedUp, lineJoiner } from './wrapped-lines.ts';

/** A point of the text under its heading, before its part is decided. */
export interface Draft {
  readonly spans: TextSpan[];
  readonly children: Draft[];
  readonly marker: Marker | null;
  readonly section: Section;
  readonly afterBlank: boolean;
  /** Points of one list, numbers going up, share a group. */
  readonly group: number;
  /** It stands on the line of the heading or label before it. */
  readonly onHeadingLine: boolean;
  /** The sub-heading it stands under, such as 专业技能. */
  readonly label: string;
  /** The words of the heading or label on whose line it stands; empty where it has a line of its own. */
  readonly beside: string;
  /** The part it is, where its form tells. */
  readonly told: Part | null;
  /** Where it is a row of a table: its other cells. */
  readonly row: RowEntry['cells'] | null;
  text: string;
  senses: Senses;
}

/** What the heading above announces; `unknown` before the first. */
export interface Section {
  readonly announces: Announced;
  readonly form: Heading['form'];
}

const START: Section = { announces: 'unknown', form: 'section' };
const TITLE: Section = { announces: 'title', form: 'label' };
interface Level {
  readonly family: Marker['family'];
  readonly draft: Draft;
  last: number | null;
}

/** Gathers the entries of an outline into points: wrapped lines joined, second levels under their parents. */
export function gather(source: Source, entries: readonly OutlineEntry[]): readonly Draft[] {
  const { text } = source;
  const drafts: Draft[] = [];
  const parted = closedUp(splitEntries(source, entries));
  const continues = lineJoiner(text, parted);
  let section = START;
  /** The list section that a label interrupts. */
  let listSection = START;
  let label = '';
  let levels: Level[] = [];
  let group = 0;
  let isFreshHeading = false;
  let headingWords = '';
  /** The number before the heading of the section. */
  let ordinal: Marker | null = null;
  let last: { readonly draft: Draft; readonly entry: Entry } | null = null;

  const start = (entry: Entry, parent: Draft | null): Draft => {
    const onHeadingLine = (isFreshHeading && !entry.opensLine) || entry.isValue === true;
    const draft: Draft = {
      spans: [...entry.spans],
      children: [],
      marker: entry.marker,
      section,
      afterBlank: entry.afterBlank,
      group,
      onHeadingLine,
      label,
      beside: onHeadingLine ? headingWords : '',
      told: entry.apart && entry.apart !== 'open' ? entry.apart : null,
      row: null,
      text: '',
      senses: { duty: 0, requirement: 0, other: 0 },
    };
    (parent ? parent.children : drafts).push(draft);
    return draft;
  };

  for (const [index, entry] of parted.entries()) {
    if (entry.kind === 'heading') {
      const { announces, form, title, words } = entry.heading;
      // KPI：准确率≥95% under a duty is about that duty.
      if (announces === 'indicator' && !entry.heading.alone && last && section.announces === 'duty') continue;
      if (form === 'column') {
        isFreshHeading = false;
        continue;
      }
      if (title) drafts.push(plainDraft([title], TITLE, group));
      if (form === 'condition') {
        // 3、专业技能 on a line of its own: what follows is a requirement.
        label = words;
        section = { announces: 'requirement', form: 'section' };
      } else {
        label = '';
        if (
          section.announces === 'duty' ||
          section.announces === 'requirement' ||
          section.announces === 'preferred'
        ) {
          listSection = section;
        }
        section = { announces, form };
      }
      headingWords = words;
      ordinal = entry.marker;
      levels = [];
      group++;
      isFreshHeading = true;
      last = null;
      continue;
    }
    if (entry.kind === 'row') {
      group++;
      levels = [];
      last = null;
      isFreshHeading = false;
      drafts.push(...rowDrafts(source, entry, { section, group }));
      continue;
    }
    if (
      entry.marker !== null &&
      ordinal !== null &&
      ordinal.family === entry.marker.family &&
      entry.marker.number === (ordinal.number ?? 0) + 1
    ) {
      // 1、岗位职责：… 2、学历要求：本科: a point that stands beside the heading, not under it.
      ordinal = entry.marker;
      section = START;
      label = '';
      levels = [];
      last = null;
    }
    if (section.form === 'label' && !isFreshHeading && (entry.opensLine || entry.marker !== null)) {
      // The value of a label ends with its line.
      section = entry.marker !== null && listSection !== START ? listSection : START;
      levels = [];
      group++;
      last = null;
    }
    const { marker } = entry;
    if (entry.apart && entry.apart !== 'open' && section.form === 'label') {
      // Beside the value of a label; a list that such a line stands in goes on.
      section = START;
      label = '';
    }
    if (marker === null) {
      if (entry.apart) last = null;
      if (last && section.announces === 'duty' && isMeasures(joinSpans(text, entry.spans))) {
        last.draft.children.push(plainDraft(entry.spans, section, group));
        continue;
      }
      if (
        last &&
        entry.opensLine &&
        continues(last.entry, entry, {
          isNumbered: levels.length > 0,
          isBetween: follows(levels.at(-1), parted[index + 1]),
        })
      ) {
        keepComma(text, last.draft.spans);
        last.draft.spans.push(...entry.spans);
        last = { draft: last.draft, entry };
        continue;
      }
      if (last && !entry.opensLine && !isFreshHeading) {
        // Words after a mark that turned out to be none.
        last.draft.spans.push(...entry.spans);
        continue;
      }
      if (entry.afterBlank || levels.length > 0) group++;
      levels = [];
      last = { draft: start(entry, null), entry };
    } else {
      const depth = levels.findIndex(({ family }) => family === marker.family);
      const top = levels.at(-1);
      if (depth >= 0) {
        const level = levels[depth] as Level;
        const isRestart = marker.number === 1 && (level.last ?? 0) >= 1 && depth === 0;
        if (isRestart) group++;
        levels = levels.slice(0, depth);
        const parent = levels.at(-1)?.draft ?? null;
        last = { draft: start(entry, parent), entry };
        levels = [...levels, { family: marker.family, draft: last.draft, last: marker.number }];
      } else if (top && isBelow(top, marker, text, entry) && levels.length < 3) {
        const parent = levels.length >= 2 ? (levels[0] as Level).draft : top.draft;
        last = { draft: start(entry, parent), entry };
        levels = [...levels, { family: marker.family, draft: last.draft, last: marker.number }];
      } else {
        if (!top || marker.number === 1) group++;
        last = { draft: start(entry, null), entry };
        levels = [{ family: marker.family, draft: last.draft, last: marker.number }];
      }
    }
    isFreshHeading = false;
  }
  for (const draft of drafts) finish(source, draft);
  return drafts;
}

const MEASURES = /^(?:衡量|考核|完成|绩效|工作|质量)?(?:标准|指标|目标|要求)\s*[：:]/;

const MEASURE_TAIL = /\s(?=(?:衡量|考核|完成|绩效)标准\s*[：:])/u;

/** Parts a line before 衡量标准： where a cell's lines were run together. */
function splitMeasureTail(text: string, line: Entry): Entry[] {
  for (const [index, [start, end]] of line.spans.entries()) {
    const words = text.slice(start, end);
    const at = index > 0 && MEASURES.test(words) ? 0 : words.search(MEASURE_TAIL) + 1;
    if (at === 0 && !(index > 0 && MEASURES.test(words))) continue;
    const before: TextSpan[] = [...line.spans.slice(0, index)];
    if (at > 1) before.push([start, start + at - 1]);
    return [
      { ...line, spans: before },
      { ...line, marker: null, spans: [[start + at, end], ...line.spans.slice(index + 1)] },
    ];
  }
  return [line];
}

/** The points a row of a table makes: a duty with its second level, a requirement a line, anything else one. */
function rowDrafts(
  { text }: Source,
  row: RowEntry,
  { section, group }: { readonly section: Section; readonly group: number },
): Draft[] {
  const announces = row.announces === 'unknown' ? section.announces : row.announces;
  const draft = (
    lead: readonly Entry[],
    cells: RowEntry['cells'],
    children: readonly Entry[] = [],
  ): Draft => ({
    spans: lead.flatMap(({ spans }) => spans),
    children: children.map((child) => ({ ...draft([child], {}), label: '' })),
    marker: lead[0]?.marker ?? null,
    section: { ...section, announces },
    afterBlank: false,
    group,
    onHeadingLine: true,
    label: row.label,
    beside: '',
    told: null,
    row: cells,
    text: '',
    senses: { duty: 0, requirement: 0, other: 0 },
  });
  const [first, ...others] = row.lead.flatMap((line) => splitMeasureTail(text, line));
  if (!first) return [];
  if (announces === 'requirement' || announces === 'preferred') {
    return row.lead.map((line) => draft([line], {}));
  }
  if (announces !== 'duty' && announces !== 'mixed' && announces !== 'unknown')
    return [draft(row.lead, row.cells)];
  const isList =
    first.marker !== null && others.some(({ marker }) => marker?.family === first.marker?.family);
  if (isList && !row.cells['area']) {
    return row.lead.map((line, index) => draft([line], index === 0 ? row.cells : {}));
  }
  if (isList) return [draft([], row.cells, row.lead)];
  const measures = others.filter(({ spans }) => MEASURES.test(joinSpans(text, spans)));
  const [line] = measures;
  const span = line?.spans[0];
  const cells =
    span && !row.cells['measures']
      ? { ...row.cells, measures: [span[0], line.spans.at(-1)?.[1] ?? span[1]] as const }
      : row.cells;
  return [
    draft(
      [first],
      cells,
      others.filter((each) => each !== line || cells === row.cells),
    ),
  ];
}

/** A point of its own without number, second level or cells. */
function plainDraft(spans: readonly TextSpan[], section: Section, group: number): Draft {
  return {
    spans: [...spans],
    children: [],
    marker: null,
    section,
    afterBlank: false,
    group,
    onHeadingLine: true,
    label: '',
    beside: '',
    told: null,
    row: null,
    text: '',
    senses: { duty: 0, requirement: 0, other: 0 },
  };
}

/** Whether a mark of another kind opens a second level under the point before it. */
function isBelow(top: Level, marker: Marker, text: string, { opensLine }: Entry): boolean {
  if (top.last === null) return false;
  const end = top.draft.spans.at(-1)?.[1] ?? 0;
  const endsInColon = /^\s*[:：]/.test(text.slice(end, end + 4));
  if (marker.number === null) return endsInColon;
  if (marker.family === 'multi') return true;
  return marker.number === 1 && (opensLine || endsInColon || marker.family !== 'digit');
}

/** Texts and senses, once a point has all its spans. */
function finish(source: Source, draft: Draft): void {
  draft.text = joinSpans(source.text, draft.spans);
  for (const child of draft.children) finish(source, child);
  const whole = [draft.text, ...draft.children.map(({ text }) => text)].join('，');
  draft.senses = sensesOf(shapeOf(whole));
}

/** Takes the comma behind words along where more words follow on the next line. */
function keepComma(text: string, spans: TextSpan[]): void {
  const [start, end] = spans.at(-1) ?? [0, 0];
  if (/[,，、；;：:]/.test(text[end] ?? '')) spans[spans.length - 1] = [start, end + 1];
}

/** Whether an entry has the number after the one of a level. */
function follows(level: Level | undefined, entry: OutlineEntry | undefined): boolean {
  if (!level || entry?.kind !== 'words' || !entry.marker || level.last === null) return false;
  return entry.marker.family === level.family && entry.marker.number === level.last + 1;
}
