import type { Path } from '#model/path.ts';

const OPEN_CHOICES = new Set(['employment', 'responsibility']);
const PERCENTS = new Set(['weight', 'probationPercent']);
const COUNTS = new Set([
  'headcount',
  'currentHeadcount',
  'openings',
  'count',
  'indirectSubordinates',
  'contractMonths',
  'copies',
]);
const DATES = new Set([
  'date',
  'publishedOn',
  'validThrough',
  'drafted',
  'revised',
  'effective',
  'nextReview',
]);

/** Whether a value may stand at a path where `old` stands now, so that every document kept can be read again. */
export function accepts(path: Path, old: unknown, value: string | number | null): boolean {
  const key = path.slice(path.lastIndexOf('/') + 1);
  if (OPEN_CHOICES.has(key)) return typeof value !== 'number';
  if (DATES.has(key)) return typeof value === 'string' && /^(?:\d{4}-\d{2}-\d{2})?$/.test(value);
  if (typeof old === 'string') return typeof value === 'string';
  if (typeof value === 'string' || (typeof old === 'object' && old !== null) || old === undefined)
    return false;
  if (value === null) return true;
  // JSON writes it as 0: it would be read as another number than was kept.
  if (Object.is(value, -0)) return false;
  if (PERCENTS.has(key)) return value >= 0 && value <= 100;
  if (COUNTS.has(key)) return Number.isSafeInteger(value) && value >= 0;
  return Number.isFinite(value) && value >= 0;
}
