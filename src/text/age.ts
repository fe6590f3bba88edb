/** Fragments of regular expressions for ages as ads write them, over folded text. All repeats are bounded. */

/** 16 to 69 in digits (a blank or a letter O slipped in) or Han numerals. */
export const AGE =
  '(?:(?<!\\d)[1-6] ?[\\do零〇](?![\\d.])|(?:[二三四五六]?十[一二三四五六七八九]?|[二三四五六][零〇一二三四五六七八九]))';
/** 岁, 周岁, with what is put in brackets after it. */
export const YEARS = '\\s?(?:周岁|週岁|岁|周年岁)(?:[（(]含[^（()）\\n]{0,8}[)）])?';
/** From … to. */
export const TO = '\\s?(?:[-—－–―‐−─~～〜～_]{1,4}|至|到|一(?=\\s?\\d))\\s?';
/** And below. */
export const BELOW =
  '\\s?(?:[（(]?(?:含|及|或|包含)[)）]?){0,2}\\s?(?:以下|往下|以内|之内|之下|为止|封顶|以前|之前|下|内(?!容|部|心))';
/** And above. */
export const ABOVE = '\\s?(?:[（(]?(?:含|及|或)[)）]?){0,2}\\s?(?:以上|之上|起)';
/** About. */
export const ABOUT = '\\s?(?:左右|上下|前后)';
/** No more than. */
export const AT_MOST =
  '(?:不得?超过?|不能超过|不可超过|不要超过|别超过|勿超过|小于等于|不高于|不大于|不得大于|小于|低于|少于|未满|不满|未超过|不到|上限[为是:：]?|最大|最高|控制在|≤|<=|＜|<)\\s?';
/** More than. */
export const AT_LEAST = '(?:年满|须满|已满|满|不低于|不小于|不得低于|大于|高于|超过|≥|>=|>)\\s?';
