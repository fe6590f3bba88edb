import { matchesOf } from './matches.ts';
import type { TextSpan } from './quantity.ts';

const BOUND =
  '(?:下降|降低|提高|提升|增长|≥|≤|>=|<=|＞|＜|>|<|=|不低于|不高于|不少于|不超过|不得?超过|不大于|不小于|至少|达到|达|控制在|保持在|低于|高于|超过|小于|大于|少于|为)';
const NUMBER = '(?<![a-z\\d.第])\\d+(?:[.,]\\d+)?';
const COUNTED =
  '(?:个?工作日|个月|小时|分钟|毫秒|℃|秒|天|节(?!点|约|假|日)|次|份|家|单|台|件|篇|条|场|户|万元?|亿元?|元|个(?!性|人|税)|分(?!析|类|配|公司|部|销|布|发|公|局)|套|吨|通|名|人(?!民|工|事)|米|公里|毫米|厘米|段|课时|页|批|项|间|张|辆|门|字|点位|倍|ppm|天数)';
const MEASURE = new RegExp(
  `${BOUND}\\s?${NUMBER}\\s?年|${BOUND}\\s?${NUMBER}\\s?(?:%|‰|％|${COUNTED})?(?:以内|以上|以下)?|${NUMBER}\\s?(?:%|‰|％)(?:以上|以下|以内)?|${NUMBER}\\s?${COUNTED}(?:以上|以下|以内|内)?|(?:(?:低于|高于|不低于|不高于|不超过|小于)\\s?)?[百千万]分之[一二三四五六七八九十百]{1,4}|(?:差错|事故|投诉|缺陷|差异|违规)率?为[零0]|(?<![归清从为])零(?:事故|投诉|差错|缺陷|延误|库存|差异|伤亡|违规)|[一二两三四五六七八九十半]{1,3}\\s?(?:分钟|个?小时|个?工作日|[天日])(?:之?内|以内)|(?:不少于|至少|每[人日天周月季年次])[一两二三四五六七八九十]{1,3}(?:次|份|家|个|篇|场|条|户)`,
  'giu',
);
/** Names of products and laws, years of experience, calendar years. */
const NO_MEASURE = /^\d{4}\s?年|^为\s?\d+\s?$/u;

/** The numbers by which one can tell whether a duty was done, in text order. Times of day and dates are none. */
export function readMeasures(text: string): readonly TextSpan[] {
  if (!/[\d百零半一两二三四五六七八九十]/u.test(text)) return [];
  return matchesOf(MEASURE, text)
    .map((match): TextSpan => [match.index, match.index + match[0].length])
    .filter(([start, end]) => !NO_MEASURE.test(text.slice(start, end)));
}
