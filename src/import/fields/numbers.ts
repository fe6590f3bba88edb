import { NUMBER, readNumber } from '#text/quantity.ts';
import { shapeOf } from '../source.ts';

const COUNT = new RegExp(
  `^\\D{0,3}?(${NUMBER})\\s?(?:余|多)?(?:个|人|名|位|份|套)?(?:人|名)?\\s*(?:左右)?[。.;；]?$`,
  'u',
);

/** The whole number a short text stands for (2人, 两名, 3); null where it says more or something else. */
export function readCount(text: string): number | null {
  const match = COUNT.exec(shapeOf(text).trim());
  const value = match?.[1] === undefined ? null : readNumber(match[1]);
  return value === null || !Number.isInteger(value) ? null : value;
}

const DATE = /^\D{0,4}(\d{4})\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})\s?日?\D{0,2}$/;

/** A date as ISO (2026年1月31日, 2026.1.31, 2026/01/31); null where the text is none. */
export function readDate(text: string): string | null {
  const [, year, month, day] = DATE.exec(shapeOf(text).trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

const MONTHS = new RegExp(`(${NUMBER})\\s?(?:[-~至到]\\s?${NUMBER}\\s?)?(个月|年)`, 'u');

/** A length of time in months (3个月, 三年); of a range the shorter; null for none. */
export function readMonths(text: string): number | null {
  const match = MONTHS.exec(shapeOf(text));
  const value = match?.[1] === undefined ? null : readNumber(match[1]);
  return value === null ? null : value * (match?.[2] === '年' ? 12 : 1);
}

/** A share in percent (80%); null for none. */
export function readPercent(text: string): number | null {
  const match = /(\d{1,3}(?:\.\d+)?)\s?%/.exec(shapeOf(text));
  const value = match ? Number(match[1]) : null;
  return value !== null && value <= 100 ? value : null;
}
