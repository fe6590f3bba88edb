import { readStretches, type Stretch } from '#text/clock.ts';
import { unfold } from '#text/fold.ts';
import { readNumber } from '#text/quantity.ts';
import type { CheckedText } from './prepare.ts';
import type { FieldHit } from './rule.ts';

/** A working day and the words it stands in. */
interface Shift {
  /** Minutes between coming and going, without the breaks the text names. */
  readonly minutes: number;
  /** Whether the text names a break or has the day in two halves. */
  readonly hasBreak: boolean;
  readonly span: readonly [start: number, end: number];
}

/** What a stretch is for when it is not work. */
const NOT_WORK =
  /(?:营业|面试|投递|咨询|服务|配送|直播(?!班)|就餐|开放|联系|接听|电话|会议|培训|上课|课程|报名|活动|开市|交易|宣讲|招聘会|门禁|供应|高峰|出发|班车|开会)(?:时间|时段|时|于|为|日|会|[:： ]){0,2}[^，,。；;\n]{0,8}$/;
const BREAK_BEFORE = /(?:午休|休息|吃饭|用餐|午餐|就餐|中餐|晚餐|晚饭|午饭|午间)(?:时间)?[:：为是 ]{0,2}$/;
const BREAK_AFTER = /^\s?(?:为|是)?(?:午休|休息|吃饭|用餐|午餐|就餐|午饭|晚饭|晚餐)/;
const OTHER_SHIFT =
  /早班|中班|晚班|白班|夜班|[a-d]班|或|轮|\d班|班次|[两二三]班|冬季|夏季|周[一二三四五六日天末]|暑|寒|期|\/|／|岗/;

/** Joins morning and afternoon to a day, takes named breaks off, and keeps shifts apart. */
function shifts(text: string, stretches: readonly Stretch[]): readonly Shift[] {
  const days: Shift[] = [];
  let last: (Stretch & { day: number }) | null = null;
  for (const stretch of stretches) {
    const [start, end] = stretch.span;
    const before = text.slice(Math.max(0, start - 14), start);
    const minutes = stretch.to - stretch.from;
    const day = days.at(-1);
    if (BREAK_BEFORE.test(before) || BREAK_AFTER.test(text.slice(end, end + 4))) {
      if (day && last && start - day.span[1] < 24) {
        days[days.length - 1] = { ...day, minutes: day.minutes - minutes, hasBreak: true };
      }
      continue;
    }
    if (NOT_WORK.test(before) || text.startsWith('营业', end)) continue;
    const between = last ? text.slice(last.span[1], start) : '';
    const follows =
      day && last && stretch.from >= last.to && between.length <= 10 && !OTHER_SHIFT.test(between);
    if (follows) {
      days[days.length - 1] = {
        minutes: day.minutes + minutes,
        hasBreak: true,
        span: [day.span[0], end],
      };
    } else days.push({ minutes, hasBreak: false, span: stretch.span });
    last = { ...stretch, day: days.length };
  }
  return days;
}

/** How long a break is where the text says so: 午休两个半小时, 中午休息90分钟. */
const BREAK_LENGTH =
  /(?:午休|休息|午餐|就餐|吃饭)(?:时间)?[^，,。；;\n\d一两二三半]{0,3}(?<at>\d(?:\.\d)?|\d{2,3}|[一两二三半])\s?个?(?<half>半)?\s?(?<unit>小时|分钟|h)/;

/** The break a text names by its length, in hours; null where it names none. */
function namedBreak(text: string): number | null {
  const { at = '', half, unit } = BREAK_LENGTH.exec(text)?.groups ?? {};
  const value = at === '半' ? 0.5 : readNumber(at);
  if (value === null) return null;
  return unit === '分钟' ? value / 60 : value + (half ? 0.5 : 0);
}

const AT_WORK = /[六6]天|上班|工作|作息|班|工时|时间|休|周[一1]|每天|每日|早|晚/;
const SIX_DAYS =
  /单休|[做上干]\s?[六6]\s?休|(?:周|星期)[一1]\s?(?:至|到|[-—~～―－–]{1,2})\s?(?:周|星期)?(?:六|日|天)|(?:每周|一周)?[六6]天|月休\s?[2-5二两三四五]|大小周/;
const FIVE_DAYS = /双休|[五5]天|(?:周|星期)[一1]\s?(?:至|到|[-—~～―－–]{1,2})\s?(?:周|星期)?五/;
/** 劳动法 36: hours a week on average. */
const MOST = 44;
/** Beyond this a day is too long whatever the week: 8 hours and 3 of overtime with an hour's break left open. */
const LONGEST = 10;

/** The break a day of that length has where none is named, in hours. */
function usualBreak(hours: number): number {
  return hours >= 10 ? 2 : hours > 6 ? 1 : 0;
}

/** Whether the text tells by the clock, breaks included, that six of its days stay within the week's hours. */
export function isShortDay(text: string): boolean {
  const rest = namedBreak(text);
  const days = shifts(text, readStretches(text));
  return (
    days.length > 0 &&
    days.every(
      ({ minutes, hasBreak }) =>
        (hasBreak || rest !== null) && (minutes / 60 - (hasBreak ? 0 : (rest ?? 0))) * 6 <= MOST,
    )
  );
}

/** Working days that are too long by themselves, or for the number of days a week that the same text names. */
export function* longDays(field: CheckedText): Iterable<FieldHit> {
  const { text } = field.folded;
  if (!(field.slot === 'conditions/hours' && text.length < 16) && !AT_WORK.test(text)) return;
  const stretches = readStretches(text);
  if (stretches.length === 0) return;
  const days = SIX_DAYS.test(text) ? 6 : FIVE_DAYS.test(text) ? 5 : null;
  const rest = namedBreak(text);
  for (const { minutes, hasBreak: inHalves, span } of shifts(text, stretches)) {
    const gross = minutes / 60;
    if (gross > 17 || gross < 4) continue;
    const hasBreak = inHalves || rest !== null;
    const net = inHalves ? gross : gross - (rest ?? usualBreak(gross));
    const week = net * (days ?? 5);
    if (net < LONGEST && (days === null ? gross < 11 || hasBreak : week <= MOST)) continue;
    yield {
      span: unfold(field.folded, ...span),
      detail: `一天约${round(net)}小时，${days === null ? '按每周五天算' : `每周${days === 6 ? '六' : '五'}天`}约${round(week)}小时，超过每周44小时。`,
    };
  }
}

function round(hours: number): number {
  return Math.round(hours * 10) / 10;
}
