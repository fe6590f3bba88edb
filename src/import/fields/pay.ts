import { type Quantity, readMoney } from '#text/quantity.ts';
import { shapeOf } from '../source.ts';

/** Monthly pay in yuan as a text gives it. */
export interface Pay {
  readonly min: number | null;
  readonly max: number | null;
  /** Number of monthly salaries a year. */
  readonly months: number | null;
  /** The text says nothing else. */
  readonly isAll: boolean;
}

const MONTHS =
  /[·*x×,，、]?\s?(1[2-9]|2[0-4])\s?(?:薪|个月)|[*x×]\s?(1[2-9])$|(?:共|按|发)?(1[2-9]|2[0-4])薪/;
const A_YEAR = /年薪|\/\s?年|每年|(?<!第)一年/;
const A_DAY = /\/\s?(?:天|日|小时|时|h)|每天|每日|日结|日薪|时薪|每小时|一天/;
const BARE_RANGE = /(?<![\d.])(\d{4,6})\s?(?:[-—–~～]{1,2}|至|到)\s?(\d{4,6})(?![\d%])/;
const BARE_FLOOR = /(?<![\d.])(\d{4,6})\s?(?:元)?\s?(以上|起|\+)/;

/** Reads 8K-12K·13薪, 6000–9000元/月, 年薪20万-30万, 3000以上; null where the text gives no monthly or yearly amount. */
export function readPay(text: string): Pay | null {
  const shape = shapeOf(text).replace(/,(?=\d{3})/g, '');
  if (A_DAY.test(shape)) return null;
  const amount = firstAmount(shape);
  if (!amount) return null;
  const monthsMatch = MONTHS.exec(shape);
  const months = monthsMatch ? Number(monthsMatch[1] ?? monthsMatch[2] ?? monthsMatch[3]) : null;
  const by = A_YEAR.test(shape) ? (months ?? 12) : 1;
  const scaled = (value: number | null): number | null => (value === null ? null : Math.round(value / by));
  const [min, max] = [scaled(amount.min), scaled(amount.max)];
  if ((min ?? max ?? 0) < 500) return null;
  const rest = (shape.slice(0, amount.span[0]) + shape.slice(amount.span[1]))
    .replace(MONTHS, '')
    .replace(/年薪|月薪|薪资|薪酬|工资|税前|元|每?\/?(?:月|年)|人民币|rmb|综合|约|大概/g, '')
    .replace(/[\s\p{P}\p{S}]/gu, '');
  return { min, max, months, isAll: rest === '' };
}

function firstAmount(shape: string): Quantity | null {
  const range = BARE_RANGE.exec(shape);
  const read = readMoney(shape).find(({ min, max }) => Math.max(min ?? 0, max ?? 0) >= 500) ?? null;
  if (range && (!read || read.min === read.max || range.index <= read.span[0])) {
    const ends = [Number(range[1]), Number(range[2])] as const;
    const unit = /^\s?元/.exec(shape.slice(range.index + range[0].length))?.[0].length ?? 0;
    return {
      min: Math.min(...ends),
      max: Math.max(...ends),
      span: [range.index, range.index + range[0].length + unit],
    };
  }
  if (read) return read;
  const floor = BARE_FLOOR.exec(shape);
  return floor
    ? { min: Number(floor[1]), max: null, span: [floor.index, floor.index + floor[0].length] }
    : null;
}
