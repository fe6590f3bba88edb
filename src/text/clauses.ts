import type { TextSpan } from './quantity.ts';

const NUMBERED =
  /^\s*(?:[（(]?\d{1,2}\s?[、.．)）:：](?!\d)|[①-⑳]|[（(]?[一二三四五六七八九十]{1,2}[、)）.]|[a-z][、)）.]\s?(?=[一-龥])|[-—•·●★◆▪*])\s*/iu;
/** A heading before the duty itself: 客户管理：, 【备件】. */
const LABEL = /^(?:【[^】\n]{1,12}】|[^，。；：:,;\n\s]{1,10}[：:](?!\d))\s*/u;
/** A part up to the next mark; brackets keep their commas, numbers theirs. */
const PART = /(?:[（(][^（()）\n]{0,40}[)）]|(?<=\d),(?=\d{3})|[^，。；;！!？?,\n])+/gu;

/** The clauses of a duty between commas, semicolons and full stops, without the number and heading before the first. */
export function splitClauses(text: string): readonly TextSpan[] {
  const number = NUMBERED.exec(text)?.[0].length ?? 0;
  const label = LABEL.exec(text.slice(number, number + 16))?.[0].length ?? 0;
  const from = number + label < text.trimEnd().length ? number + label : number;
  const clauses: TextSpan[] = [];
  for (const { 0: part, index } of text.slice(from).matchAll(PART)) {
    const trimmed = part.trim();
    const start = from + index + part.indexOf(trimmed);
    if (trimmed !== '') clauses.push([start, start + trimmed.length]);
  }
  return clauses;
}
