import { matchesOf } from './matches.ts';
import type { TextSpan } from './quantity.ts';

/** How long a period of repetition is. */
export const PERIODS = ['day', 'week', 'fortnight', 'month', 'quarter', 'half-year', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** Words that say how often something is done. */
export interface PeriodMention {
  readonly period: Period;
  readonly span: TextSpan;
}

const EVERY = '(?:每一?个?|按|逐|分)';
const WORDS: readonly (readonly [Period, string])[] = [
  ['half-year', `${EVERY}半年度?|半年度`],
  ['fortnight', `${EVERY}(?:两周|双周|半月|半个月)|双周`],
  ['day', `${EVERY}(?:工作日|日(?!期|常)|天)`],
  ['week', `${EVERY}(?:周(?!边|期|末|岁|年)|星期(?!天|日))`],
  ['month', `${EVERY}月(?!份)|月度|每月份?`],
  ['quarter', `${EVERY}季度?|季度`],
  ['year', `${EVERY}年(?!龄|级)度?|年度(?!最|优秀)`],
];
const PERIOD = new RegExp(WORDS.map(([, words], index) => `(?<p${index}>${words})`).join('|'), 'gu');

/** Every regular period a text names (每周, 按月, 季度), in text order. Two in one (每周、每月) are two. */
export function readPeriods(text: string): readonly PeriodMention[] {
  if (!/[日天周星月季年]/.test(text)) return [];
  const found: PeriodMention[] = [];
  for (const match of matchesOf(PERIOD, text)) {
    const index = WORDS.findIndex((_, at) => match.groups?.[`p${at}`] !== undefined);
    const period = WORDS[index]?.[0];
    if (period) found.push({ period, span: [match.index, match.index + match[0].length] });
  }
  return found;
}
