import { matchesOf } from './matches.ts';
/** Half-open, in UTF-16 units of the text that was read. */
export type TextSpan = readonly [start: number, end: number];

/** An amount as a text gives it: `min` and `max` are equal for a plain number, null where that side is open. */
export interface Quantity {
  readonly min: number | null;
  readonly max: number | null;
  readonly span: TextSpan;
}

const HAN_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Fragment of a regular expression for a number in digits or Han numerals, not inside a longer one. */
export const NUMBER =
  '(?:(?<![\\d.])\\d{1,7}(?:\\.\\d{1,2})?(?!\\d)|(?<![零〇一二两三四五六七八九十百千第])[零〇一二两三四五六七八九十百千]{1,6})';
const TO = '\\s?(?:[-—－–―‐~～〜]{1,2}|至|到)\\s?';
const AT_LEAST = '(?:至少|最少|不少于|不低于|不得少于|不得低于|大于|高于|超过|多于|满|≥|>=|>)';
const AT_MOST = '(?:至多|最多|不超过|不多于|不高于|不得超过|少于|低于|小于|不足|未满|≤|<=|<)';
const ABOVE = '[（(]?(?:含|及|或)?[)）]?(?:其)?(?:以上|之上|起(?!草|点|步))';
const BELOW = '[（(]?(?:含|及|或)?[)）]?(?:以下|以内|之内)';

/** The value of a whole text that is one number in digits or Han numerals (三, 十二, 两百, 3.5); null otherwise. */
export function readNumber(text: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (text === '') return null;
  let total = 0;
  let digit: number | null = null;
  for (const char of text) {
    const unit = HAN_UNITS[char];
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
      continue;
    }
    const value = HAN_DIGITS[char];
    if (value === undefined) return null;
    digit = (digit ?? 0) * 10 + value;
  }
  return total + (digit ?? 0);
}

/** A regular expression for an amount with its bounds; `unit` is a fragment that stands after the number. */
function amountPattern(unit: string): RegExp {
  return new RegExp(
    `(?<least>${AT_LEAST}\\s?)?(?<most>${AT_MOST}\\s?)?(?<low>${NUMBER})(?:\\s?(?<lowunit>${unit})?${TO}(?<high>${NUMBER}))?\\s?(?<unit>${unit})(?<half>半)?\\s?(?:(?<above>${ABOVE})|(?<below>${BELOW}))?`,
    'gu',
  );
}

const HALF_FIRST = /(?<![一二两三四五六七八九十\d大多过])半年\s?(?<above>[（(]?(?:含|及|或)?[)）]?以上)?/gu;
const YEARS = amountPattern('(?:年|周年)');

/** Reads every amount of a pattern; a range whose ends are the wrong way round is put right. */
function amounts(text: string, pattern: RegExp, scale: (unit: string) => number): Quantity[] {
  const found: Quantity[] = [];
  for (const match of matchesOf(pattern, text)) {
    const { least, most, low = '', lowunit, high, unit = '', half, above, below } = match.groups ?? {};
    const first = readNumber(low);
    const second = high === undefined ? null : readNumber(high);
    if (first === null || (high !== undefined && second === null)) continue;
    const by = scale(unit);
    const extra = half === undefined ? 0 : 0.5;
    const span = [match.index, match.index + match[0].trimEnd().length] as const;
    if (second !== null) {
      const ends = [first * scale(lowunit ?? unit), (second + extra) * by] as const;
      const open = above !== undefined;
      found.push({ min: Math.min(...ends), max: open ? null : Math.max(...ends), span });
    } else {
      const value = (first + extra) * by;
      const isFloor = least !== undefined || above !== undefined;
      const isCeiling = most !== undefined || below !== undefined;
      found.push({ min: isCeiling ? null : value, max: isFloor ? null : value, span });
    }
  }
  return found;
}

/**
 * Lengths of time in years (三年以上, 3-5年, 一至两年, 两年半, 半年以上), in text order. Calendar years (2024年),
 * ordinals (第三年) and numbers over 60 are left out.
 */
export function readYears(text: string): readonly Quantity[] {
  if (!text.includes('年')) return [];
  const found = amounts(text, YEARS, () => 1).filter(
    ({ min, max, span: [start, end] }) =>
      (min ?? 0) <= 60 &&
      (max ?? 0) <= 60 &&
      !/^(?:级|代|龄|度|末|初|底|\s?\d{1,2}\s?月)/.test(text.slice(end, end + 4)) &&
      !/(?:第|近|每|这|过去|未来|20\d\d[-至到]?)$/.test(text.slice(Math.max(0, start - 6), start)),
  );
  for (const match of matchesOf(HALF_FIRST, text)) {
    const open = match.groups?.['above'] !== undefined;
    found.push({
      min: 0.5,
      max: open ? null : 0.5,
      span: [match.index, match.index + match[0].trimEnd().length],
    });
  }
  return found.toSorted((a, b) => a.span[0] - b.span[0]);
}

const CLAUSE_ENDS = '，。；！？,;!?\n';
const EXPERIENCE = /经验|经历|工龄|从业|从事|工作年限|任职|担任|工作背景|实操|管理岗/;
const NOT_EXPERIENCE =
  /成立|历史|合同|协议|有效期|质保|保修|年假|服务期|发展|创立|创办|深耕|毕业(?!后)|以内毕业|驾龄|近\s?\S{1,2}\s?年/;

/** Years of experience a text asks for, with what they are experience in decided by the clause they stand in. */
export function readExperience(text: string): readonly Quantity[] {
  if (!text.includes('年') || !EXPERIENCE.test(text)) return [];
  return readYears(text).filter(({ span: [start, end] }) => {
    const clause = clauseAround(text, start, end);
    return EXPERIENCE.test(clause) && !NOT_EXPERIENCE.test(clause);
  });
}

/** The clause a span stands in, at most 40 units to either side. */
export function clauseAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < 40 && !CLAUSE_ENDS.includes(text[from - 1] as string)) from--;
  let to = end;
  while (to < text.length && to - end < 40 && !CLAUSE_ENDS.includes(text[to] as string)) to++;
  return text.slice(from, to);
}

const PEOPLE = amountPattern(
  '(?:余|多)?(?:个人|人|名|位)(?!次|均|民币|员工资|以上学历|工(?!作)|事|力|才|脉|选|生|体|格|文|物|家|气|份|车|天|月|日)',
);

/** Counts of people (5人, 10名员工, 三至五人, 30人以上), in text order. */
export function readPeople(text: string): readonly Quantity[] {
  return /[人名位]/.test(text) ? amounts(text, PEOPLE, () => 1) : [];
}

const MONEY_UNIT = '(?:万元|千元|万|千|百元|元|块钱|块|w(?![a-z])|k(?![a-z]))';
const MONEY = amountPattern(MONEY_UNIT);
const MONEY_SCALE: Readonly<Record<string, number>> = {
  万元: 10000,
  万: 10000,
  w: 10000,
  千元: 1000,
  千: 1000,
  k: 1000,
  百元: 100,
};

/** Amounts of money in yuan (5000元, 5万元以内, 4-6k, 八千元), in text order. The text is in lower case. */
export function readMoney(text: string): readonly Quantity[] {
  return /[万千元块wk]/.test(text) ? amounts(text, MONEY, (unit) => MONEY_SCALE[unit] ?? 1) : [];
}

/** Whether two amounts have a value in common, open ends reaching as far as one likes. */
export function overlap(a: Quantity, b: Quantity): boolean {
  return (
    (a.min ?? Number.NEGATIVE_INFINITY) <= (b.max ?? Number.POSITIVE_INFINITY) &&
    (b.min ?? Number.NEGATIVE_INFINITY) <= (a.max ?? Number.POSITIVE_INFINITY)
  );
}
