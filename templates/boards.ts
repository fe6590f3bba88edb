import type { JobDescription } from '#model/job-description.ts';
import { SHORT_LIMITS } from './short-posting.ts';
import { writtenDuties } from './words.ts';

/** The form of a job board: how many characters its fields take. */
export interface Board {
  readonly id: string;
  readonly name: string;
  /** Characters of the title; null for no limit. */
  readonly title: number | null;
  /** Characters of the whole text; null for no limit. */
  readonly text: number | null;
  /** Where the limit stands in the board's own words; null where that was not verified. */
  readonly source: string | null;
}

/**
 * Limits that are known. Boards publish theirs in the forms of signed-in employers only, and change them: until one
 * is verified, it is not called by its name here.
 */
export const BOARDS: readonly Board[] = [
  { id: 'common', name: '一般招聘网站', title: 15, text: 2000, source: null },
  { id: 'phone', name: '手机上看得完', title: 15, text: 700, source: null },
];

/** A count against its limit. */
export interface Fit {
  readonly field: 'title' | 'text';
  readonly count: number;
  readonly most: number;
}

/** How a posting of this title and text fits a board, field by field; blanks and line ends count as boards count them. */
export function fitBoard(
  { title, text }: Board,
  posting: { readonly title: string; readonly text: string },
): Fit[] {
  const fits = [
    { field: 'title' as const, count: [...posting.title.trim()].length, most: title },
    { field: 'text' as const, count: [...posting.text.trim()].length, most: text },
  ];
  return fits.flatMap(({ most, ...fit }) => (most === null ? [] : [{ ...fit, most }]));
}

/** What the short posting leaves out of the full one, by kind, with how many of each. */
export function cutFromShort(
  job: JobDescription,
): readonly { readonly label: string; readonly count: number }[] {
  const said = (text: string): boolean => text.trim() !== '';
  const duties = writtenDuties(job);
  const withText = duties.filter(({ text }) => said(text));
  const musts = job.requirements.filter(({ necessity, text }) => necessity === 'must' && said(text));
  const cuts = [
    { label: '职责', count: duties.length - Math.min(withText.length, SHORT_LIMITS.duties) },
    {
      label: '职责要点',
      count: duties.flatMap(({ children }) => children.filter(({ text }) => said(text))).length,
    },
    { label: '任职要求', count: Math.max(0, musts.length - SHORT_LIMITS.requirements) },
    {
      label: '加分项',
      count: job.requirements.filter(({ necessity, text }) => necessity === 'prefer' && said(text)).length,
    },
    { label: '岗位目的', count: said(job.purpose) ? 1 : 0 },
    { label: '单位规模', count: said(job.company.size) ? 1 : 0 },
    { label: '单位地址', count: said(job.company.address) ? 1 : 0 },
  ];
  return cuts.filter(({ count }) => count > 0);
}
