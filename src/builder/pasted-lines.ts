/** Numbers and bullets that pasted lists bring along: 1. 1、 (1) （一） 一、 ① A. • - ★. */
const MARKER =
  /^(?:[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])\s*[)）][.、．]?|(?:\d{1,2}(?:\.\d{1,2})*|[一二三四五六七八九十]{1,3}|[a-zA-Z])\s*[.、．)）](?!\d)|第[一二三四五六七八九十]{1,3}[,，、:：]|[①-⑳⑴-⒇❶-❿]|[•·●○■□◆◇▪▶►★☆✓✔*–—-])[\s　]*/u;

/** The lines of a pasted text without their numbering; empty ones are left out. */
export function pastedLines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim().replace(MARKER, '').trim())
    .filter((line) => line !== '');
}
