const DIGITS = '零一二三四五六七八九';

/** A number from 1 to 99 in Chinese counting: 一, 十, 十一, 二十三; larger ones stay in digits. */
export function chineseNumber(number: number): string {
  if (number < 1 || number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${ten}${ones === 0 ? '' : DIGITS[ones]}`;
}

/** The label in front of a numbered heading: 一、 */
export function headingLabel(number: number | null): string {
  return number === null ? '' : `${chineseNumber(number)}、`;
}

/** Whether points of an ordered list carry numbers: one that stands alone carries none. */
export function isNumbered(ordered: boolean, points: readonly unknown[]): boolean {
  return ordered && points.length > 1;
}

/** The label in front of a point of a list, counted from 1: 1. and （1） in numbered lists, • and – in others. */
export function itemLabel(numbered: boolean, depth: number, number: number): string {
  if (!numbered) return depth === 0 ? '•' : '–';
  return depth === 0 ? `${number}.` : `（${number}）`;
}
