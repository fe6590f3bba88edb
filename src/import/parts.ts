import type { RequirementKind } from '#model/job-description.ts';
import { kindOfRequirement } from './fields/requirement.ts';
import { fragment } from './fragment-parts.ts';
import { leading, type Senses } from './meaning.ts';
import type { Draft } from './points.ts';
import { isPostWanted } from './post-name.ts';
import type { Part } from './result.ts';

/** How far another sense must lead to overrule the heading a point stands under. */
const OVERRULES = { both: 99, alone: 1.5, other: 3, otherMarked: 5.5 } as const;

/** A value that says there is none: 其他要求：无. */
const EMPTY = /^(?:[^：:]{2,8}[：:]\s*)?(?:无|暂无|略|\/)$/;

/** A job board's tag above an ad: 学历：本科. */
const TAG = /^(?:最低)?(?:学历|学位|工作经验|经验|工作年限|专业|教育程度)(?:要求)?\s*[：:]/;

interface Headed {
  /** What the points under headings of requirements are about. */
  readonly kinds: ReadonlySet<RequirementKind>;
  readonly duty: boolean;
  readonly requirement: boolean;
  /** Whether a heading announces requirements that are not only preferred. */
  readonly asked: boolean;
  /** Lists under wrappers whose first point is a duty. */
  readonly work: ReadonlySet<number>;
}

/** The part of every point, by its heading and, where headings leave it open, by its meaning. */
export function decideParts(drafts: readonly Draft[]): readonly Part[] {
  const under = (...announced: string[]): readonly Draft[] =>
    drafts.filter(({ section }) => announced.includes(section.announces));
  const duties = under('duty');
  const requirements = under('requirement', 'preferred');
  const headed: Headed = {
    duty: duties.length > 0,
    requirement: requirements.length > 0,
    asked: requirements.some(({ section }) => section.announces === 'requirement'),
    work: new Set(
      under('mixed')
        .filter(({ marker, senses }) => marker?.number === 1 && senses.duty - senses.requirement >= 1)
        .map(({ group }) => group),
    ),
    kinds: new Set(requirements.flatMap(({ text }) => text.split(/[，,；;、]/).map(kindOfRequirement))),
  };
  const isSwapped = swapped(duties, requirements);
  const said = isSwapped ? { ...headed, duty: false, requirement: false } : headed;
  const first: Part[] = [];
  for (const [index, draft] of drafts.entries()) {
    const before = drafts[index - 1];
    const part = partOf(draft, said, before);
    first.push(before && goesOn(draft, before, first[index - 1]) ? (first[index - 1] as Part) : part);
  }
  return smoothed(drafts, between(drafts, first), headed.duty && headed.requirement && !isSwapped);
}

/** Whether a line after the end of a list goes on with the one before, which has left it: a firm that tells of itself. */
function goesOn(draft: Draft, before: Draft, part: Part | undefined): boolean {
  const { senses, marker, onHeadingLine, section } = draft;
  if (part === undefined || LISTS.has(part) || marker !== null || onHeadingLine) return false;
  if (before.marker !== null || before.section !== section || !isListed(section)) return false;
  return Math.max(senses.duty, senses.requirement) - senses.other < 2.5;
}

const LISTS = new Set<string>(['duty', 'requirement', 'preferred']);

function isListed({ announces }: Draft['section']): boolean {
  return LISTS.has(announces);
}

/** Headings plainly the wrong way round: most points of both read like the other kind. */
function swapped(duties: readonly Draft[], requirements: readonly Draft[]): boolean {
  const lead = (all: readonly Draft[], sign: number): number =>
    all.filter(({ senses }) => sign * (senses.requirement - senses.duty) >= 2).length / all.length;
  return (
    duties.length >= 3 &&
    requirements.length >= 3 &&
    lead(duties, 1) >= 0.75 &&
    lead(requirements, -1) >= 0.75
  );
}

function partOf(draft: Draft, headed: Headed, before: Draft | undefined): Part {
  const { section, senses, told } = draft;
  if (told === 'requirement' && section.announces === 'preferred') return section.announces;
  if (told === 'requirement' && section.announces !== 'requirement') {
    // The list says it again, and in the author's own words.
    const isRepeated = headed.requirement && headed.kinds.has(kindOfRequirement(draft.text));
    return isRepeated ? 'leftover' : told;
  }
  if (told) return told;
  if (draft.row && (section.announces === 'duty' || section.announces === 'requirement'))
    return section.announces;
  switch (section.announces) {
    case 'duty':
      return underList(draft, 'duty', headed.requirement, before);
    case 'requirement':
      return underList(draft, 'requirement', headed.duty, before);
    case 'preferred':
      return leaves(draft, before) ? fragment(draft.text) : 'preferred';
    case 'mixed':
      // 职位描述 before 任职要求: the list under it is the work, whatever single points read like.
      if (headed.asked && !headed.duty && headed.work.has(draft.group) && draft.marker !== null) {
        return underList(draft, 'duty', true, before);
      }
      return byMeaning(draft, headed);
    case 'unknown':
      return byMeaning(draft, headed);
    case 'keywords':
    case 'furniture':
    case 'column':
      return 'leftover';
    default: {
      // A section such as 工作时间 ends where a line of its own plainly speaks of the work or the holder.
      const { sense, lead } = leading(senses);
      // A purpose is worded like a duty.
      if (section.announces === 'purpose' && before?.section !== section) return 'purpose';
      const isOwn =
        draft.onHeadingLine || section.form === 'label' || (draft.marker !== null && before?.marker !== null);
      if (!isOwn && sense !== 'other' && lead >= (draft.afterBlank ? 2.5 : 4)) return sense;
      return section.announces;
    }
  }
}

/** A word or two under 技能要求: 销售, 部门管理. */
const TAG_LIKE = /^\p{Script=Han}{2,4}$/u;

/** The part of a point under a heading of duties or of requirements; `decided` where the text has both headings. */
function underList(
  draft: Draft,
  part: 'duty' | 'requirement',
  decided: boolean,
  before: Draft | undefined,
): Part {
  const { senses } = draft;
  if (leaves(draft, before)) return fragment(draft.text);
  if (decided || (part === 'requirement' && TAG_LIKE.test(draft.text))) return part;
  const rival = part === 'duty' ? 'requirement' : 'duty';
  if (senses.other - Math.max(senses[part], senses[rival]) >= OVERRULES.other) return fragment(draft.text);
  return senses[rival] - senses[part] >= OVERRULES.alone ? rival : part;
}

/** Whether a point has nothing to do with the list it stands in: a slogan, pay or a telephone number after it. */
function leaves(
  { senses, marker, afterBlank, onHeadingLine, text }: Draft,
  before: Draft | undefined,
): boolean {
  if (EMPTY.test(text)) return true;
  const lead = senses.other - Math.max(senses.duty, senses.requirement);
  if (marker !== null) return lead >= OVERRULES.otherMarked;
  if (onHeadingLine && /^[（(].*[)）]$/.test(text)) return true;
  if (onHeadingLine) return lead >= OVERRULES.otherMarked;
  const isAfterList = before !== undefined && before.marker !== null;
  return lead >= (afterBlank || isAfterList ? 1.2 : OVERRULES.other);
}

/** Words of a job board beside one another: 采购 供应商管理 ERP. */
const TAGS = /^(?:[^\s，。、；：,;:]{2,10} ){2,}[^\s，。、；：,;:]{2,10}$/u;

function byMeaning({ senses, text, marker, label }: Draft, headed: Headed): Part {
  const { sense, lead } = leading(senses);
  if (label !== '') return 'requirement';
  if (headed.duty && marker === null && TAGS.test(text)) return fragment(text);
  // Which posts there are.
  if (isPostWanted(text)) return 'leftover';
  // The list says it again, and in the author's own words.
  if (headed.requirement && marker === null && TAG.test(text) && headed.kinds.has(kindOfRequirement(text))) {
    return 'leftover';
  }
  const enough =
    marker !== null
      ? 0.3
      : (sense !== 'duty' ? 1.5 : headed.requirement && !headed.duty ? 1.5 : 2.9) +
        (text.length > 120 ? 1.5 : 0);
  if (sense === 'other' || lead < enough || EMPTY.test(text)) return fragment(text);
  return sense;
}

/** How many lines that say nothing of themselves may stand in a row. */
const SILENT = 3;

/** Lines without number or heading of their own that stand between two of one kind are of that kind. */
function between(drafts: readonly Draft[], parts: readonly Part[]): readonly Part[] {
  const decided = [...parts];
  for (const [index, { marker, senses, section, told }] of drafts.entries()) {
    const isOpen = section.announces === 'unknown' || section.announces === 'mixed';
    if (!isOpen || marker !== null || told !== null || LISTS.has(parts[index] ?? '')) continue;
    if (senses.other > Math.max(senses.duty, senses.requirement)) continue;
    const before = decided[index - 1];
    const next = parts.slice(index + 1, index + 1 + SILENT).find((part) => LISTS.has(part));
    const isLast = drafts.length === index + 1;
    if (before !== undefined && LISTS.has(before) && (next === before || isLast)) decided[index] = before;
  }
  return decided;
}

/** Points of one list that say little themselves go with their neighbours. */
function smoothed(drafts: readonly Draft[], parts: readonly Part[], decided: boolean): Part[] {
  const tallies = new Map<number, Record<'duty' | 'requirement', number>>();
  for (const [index, { group, marker }] of drafts.entries()) {
    const part = parts[index];
    if (marker === null || (part !== 'duty' && part !== 'requirement')) continue;
    const tally = tallies.get(group) ?? { duty: 0, requirement: 0 };
    tally[part]++;
    tallies.set(group, tally);
  }
  return parts.map((part, index) => {
    const draft = drafts[index] as Draft;
    const { section, marker, group, senses } = draft;
    const isOpen = section.announces === 'mixed' || section.announces === 'unknown' || !decided;
    if (!isOpen || marker === null || (part !== 'duty' && part !== 'requirement' && !isSilent(senses)))
      return part;
    const tally = tallies.get(group);
    if (!tally) return part;
    const neighbours = tally.duty > tally.requirement ? 'duty' : 'requirement';
    if (part !== 'duty' && part !== 'requirement') {
      if (EMPTY.test(draft.text) || !isSilent(senses)) return part;
      const own = senses.duty > senses.requirement ? 'duty' : 'requirement';
      return Math.abs(senses.duty - senses.requirement) >= 1 ? own : neighbours;
    }
    const [most, least] = [Math.max(tally.duty, tally.requirement), Math.min(tally.duty, tally.requirement)];
    const difference = Math.abs(senses.duty - senses.requirement);
    return difference < (most >= 3 * least ? 1.6 : 0.8) && most > 1 ? neighbours : part;
  });
}

function isSilent({ duty, requirement, other }: Senses): boolean {
  return other - Math.max(duty, requirement) < 1.5;
}
