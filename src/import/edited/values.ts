import type { EmploymentType } from '#model/job-description.ts';
import type { Path } from '#model/path.ts';
import { readResponsibility } from '../cells.ts';
import { readCount, readDate, readMonths, readPercent } from '../fields/numbers.ts';
import { readPay } from '../fields/pay.ts';
import { AUTHORITY, EMPLOYMENT } from '../places.ts';

/** A field with its new value. */
export interface Setting {
  readonly path: Path;
  readonly value: string | number | null;
}

type Reader = (text: string) => string | number | null;

const employment: Reader = (text): EmploymentType | null =>
  EMPLOYMENT.find(([, names]) => names.test(text))?.[0] ?? null;
const percent: Reader = (text) => readPercent(/^\d{1,3}(?:\.\d+)?$/.test(text) ? `${text}%` : text);

const authority: Reader = (text) => {
  if (text.length > 6) return null;
  return AUTHORITY.find(([, names]) => names.test(text))?.[0] ?? (/建议|提议/.test(text) ? 'suggest' : null);
};

/** How the words that tell a field's value are read, by the last key of its path; null where they cannot be. */
const READERS: Readonly<Record<string, Reader>> = {
  headcount: readCount,
  currentHeadcount: readCount,
  openings: readCount,
  indirectSubordinates: readCount,
  copies: readCount,
  count: readCount,
  weight: percent,
  responsibility: (text) => (text.length <= 6 ? readResponsibility(text) : null),
  employment,
  kind: authority,
};

/** The values a layout tells by words, read back from them; null where they say something else. */
export function readTold(path: Path, text: string): readonly Setting[] | null {
  const key = path.slice(path.lastIndexOf('/') + 1);
  if (path === 'pay/min') {
    const pay = text === '' ? { min: null, max: null, months: null, isAll: true } : readPay(text);
    if (!pay?.isAll) return null;
    return (['min', 'max', 'months'] as const).map((part) => ({ path: `pay/${part}`, value: pay[part] }));
  }
  if (path === 'pay/probationMonths') {
    const months = readMonths(text);
    if (months === null && text !== '') return null;
    return [
      { path, value: months },
      { path: 'pay/probationPercent', value: readPercent(text) },
    ];
  }
  const reader = READERS[key];
  if (!reader) {
    const day = text === '' ? '' : readDate(text);
    return day === null ? null : [{ path, value: day }];
  }
  // A kind cannot be taken away, only changed.
  if (text === '') return key === 'kind' ? null : [{ path, value: null }];
  const value = reader(text);
  return value === null ? null : [{ path, value }];
}
