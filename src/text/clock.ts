import { matchesOf } from './matches.ts';
import { readNumber, type TextSpan } from './quantity.ts';

/** A stretch of the day in minutes from midnight; `to` is past 1440 where it runs into the next day. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly span: TextSpan;
}

const PERIOD = '(?:早上|早晨|早|上午|朝|凌晨|am|中午|下午|午后|傍晚|晚上|晚间|晚|夜里|夜|pm)';
const HOUR = '(?:(?<!\\d)(?:2[0-4]|1\\d|0?\\d)(?!\\d)|十[一二]?|[一二三四五六七八九])';
const MINUTE = '(?:\\s?[:：;；.︰]\\s?[0-5]\\d|\\s?[点时](?:钟|整|半|[0-5]\\d分?)?)';
const TO = '\\s{0,2}(?:[-—－–―‐─~～〜]{1,3}|至|到)\\s{0,2}';
const STRETCH = new RegExp(
  `(?<p1>${PERIOD})?\\s?(?<h1>${HOUR})(?<m1>${MINUTE})?(?:${TO}|(?=\\s?[，,]?晚))[，,]?(?<p2>(?:次日|第二天|翌日)?${PERIOD}?)\\s?(?<h2>${HOUR})(?<m2>${MINUTE})?(?!\\s?(?:%|万|k|元|年|个?月|人|岁|小时|天|名))`,
  'g',
);
const AFTERNOON = /下午|午后|傍晚|晚|夜|pm/;
const NEXT_DAY = /次日|第二天|翌日/;

function minutes(hour: string, minute: string | undefined): number | null {
  const hours = readNumber(hour);
  if (hours === null) return null;
  const past = /[0-5]\d/.exec(minute ?? '')?.[0];
  return hours * 60 + (past ? Number(past) : minute?.includes('半') ? 30 : 0);
}

/**
 * Stretches of the day as texts give them (9:00-18:00, 早8点半至晚五点半, 早9晚9, 下午2:00-6:00), in text order.
 * An end before its start is taken to be in the afternoon, or else on the next day. The text is folded.
 */
export function readStretches(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const match of matchesOf(STRETCH, text)) {
    const { p1 = '', h1 = '', m1, p2 = '', h2 = '', m2 } = match.groups ?? {};
    // 3-5 and 8.5-9.5 are amounts; hours are told by a colon, 点 or the part of the day.
    if (!(m1 ?? p1) || !(m2 ?? p2)) continue;
    if (
      [m1, m2].some(
        (minute) => minute !== undefined && /^\s?[.;；]/.test(minute) && !/(?:00|15|30|45)$/.test(minute),
      )
    )
      continue;
    let from = minutes(h1, m1);
    let to = minutes(h2, m2);
    if (from === null || to === null) continue;
    if (AFTERNOON.test(p1) && from < 720) from += 720;
    if ((AFTERNOON.test(p2) || (p2 === '' && AFTERNOON.test(p1))) && to < 720) to += 720;
    if (NEXT_DAY.test(p2)) to += 1440;
    if (to <= from && to <= 720 && to + 720 > from) to += 720;
    if (to <= from) to += 1440;
    const start = match.index + (match[0].length - match[0].trimStart().length);
    found.push({ from, to, span: [start, match.index + match[0].length] });
  }
  return found;
}
