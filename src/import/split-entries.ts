import { readBoardLine } from './board-line.ts';
import type { Announced } from './heading-words.ts';
import { leading, sensesOf } from './meaning.ts';
import type { Sense } from './meaning-words.ts';
import type { Entry, OutlineEntry } from './outline.ts';
import { type Source, shapeOf } from './source.ts';

/** The entries of an outline with those parted that say several things: on one line, or after the end of a list. */
export function splitEntries(source: Source, entries: readonly OutlineEntry[]): OutlineEntry[] {
  return splitProse(source, splitTails(source, splitLines(source, entries)));
}

const LONG = 60;
/** Where another thing begins: a sentence, or a clause that says so. */
const SENTENCE =
  /(?:(?![，,](?:主要工作|主要负责|工作内容|日常工作|要求|待遇|工资|薪资|月薪|底薪|地址|联系))[^。；;！!？?])+[。；;！!？?，,]*/gu;

/** Parts the sentences of a text that tells firm, work, wishes and pay in one paragraph, where no heading stands. */
function splitProse({ text }: Source, entries: readonly OutlineEntry[]): OutlineEntry[] {
  if (entries.length > 3 || entries.some(({ kind }) => kind !== 'words')) return [...entries];
  return entries.flatMap((entry) => {
    const [span] = entry.kind === 'words' ? entry.spans : [];
    if (entry.kind !== 'words' || entry.marker !== null || !span || entry.spans.length > 1) return [entry];
    const [start, end] = span;
    if (end - start < LONG) return [entry];
    const sentences = [...text.slice(start, end).matchAll(SENTENCE)];
    const senses = sentences.map(({ 0: words }) => leading(sensesOf(shapeOf(words))));
    const tells = (sense: Sense): boolean => senses.some((one) => one.sense === sense && one.lead >= 1.5);
    const { sense, lead } = leading(sensesOf(shapeOf(text.slice(start, end))));
    if ((sense !== 'other' && lead >= 1.5) || sentences.length < 3) return [entry];
    if (!tells('other') || !(tells('duty') || tells('requirement'))) return [entry];
    return sentences.map(({ index, 0: words }, at): Entry => {
      const said = words.replace(/[。；;，,]+$/u, '');
      return {
        ...entry,
        spans: [[start + index, start + index + said.length]],
        closing: words.slice(said.length),
        ...(at > 0 && { opensLine: true, afterBlank: false, apart: 'open' as const }),
      };
    });
  });
}

const TAIL =
  /(?<=[。；;!！\p{Script=Han})）])\s*(?=试用期|面试|薪[资酬]|工资|福利|待遇|公司(?:提供|将|为|地址)|(?:工作|上班)时间|联系|简历|有意|欢迎|期待|我们提供|地址|[五六]险|备注|温馨)/gu;

/** Parts what follows the last number of a list without belonging to it: 熟悉任一种语言者优先 面试请带作品. */
function splitTails({ text }: Source, entries: readonly OutlineEntry[]): OutlineEntry[] {
  return entries.flatMap((entry, index) => {
    const next = entries[index + 1];
    if (entry.kind !== 'words' || entry.marker === null || (next?.kind === 'words' && next.marker !== null)) {
      return [entry];
    }
    const last = entry.spans.at(-1);
    if (!last) return [entry];
    const [start, end] = last;
    const words = text.slice(start, end);
    for (const { index: at, 0: blanks } of words.matchAll(TAIL)) {
      if (at < 4 || (blanks === '' && !/[。；;!！]/.test(words[at - 1] ?? ''))) continue;
      const { sense, lead } = leading(sensesOf(shapeOf(words.slice(at))));
      if (sense !== 'other' || lead < 1.3) continue;
      const head = words.slice(0, at).replace(/[\s。；;]+$/u, '').length;
      return [
        { ...entry, spans: [...entry.spans.slice(0, -1), [start, start + head]], closing: '。' },
        {
          ...entry,
          marker: null,
          opensLine: true,
          spans: [[start + at + blanks.length, end]],
        },
      ];
    }
    return [entry];
  });
}

/** A wide gap before a label: 学历：中专以上      专业：汽修. */
const GAP = /\s{2,}(?=\p{Script=Han}{2,6}\s{0,2}[：:])/gu;
/** Three short points and more in one line: 本科；5年以上售后经验；能出差. */
const SHORT_POINTS = /^(?:[^；;。\n]{2,24}[；;]\s*){2,}[^；;。\n]{2,24}$/u;
const POINT_END = /[；;]\s*(?:[-–—•·]\s+)?/gu;
const LISTS = new Set<Announced>(['duty', 'requirement', 'preferred']);
const LABEL_FIRST = /^\p{Script=Han}{2,6}\s{0,2}[：:]/u;

/** Parts the facts of a job board and the labels that stand side by side on one line. */
function splitLines({ text, shape }: Source, entries: readonly OutlineEntry[]): OutlineEntry[] {
  return entries.flatMap((entry, index): readonly OutlineEntry[] => {
    const [span] = entry.kind === 'words' ? entry.spans : [];
    if (entry.kind !== 'words' || !span || entry.spans.length > 1 || entry.isValue) return [entry];
    const [start, end] = span;
    const piece = (from: number, to: number, apart: Entry['apart']): Entry => ({
      ...entry,
      spans: [[start + from, start + to]],
      ...(from > 0 && { marker: null, opensLine: true, afterBlank: false }),
      ...(apart && { apart }),
      closing: start + to === end ? entry.closing : '',
    });
    const facts = entry.marker === null ? readBoardLine(shape.slice(start, end)) : null;
    if (facts) {
      const isLabelled = entries[index - 1]?.kind === 'heading' && !entry.opensLine;
      return facts.map(({ span: [from, to], part }, at) =>
        piece(from, to, at === 0 && isLabelled ? undefined : part),
      );
    }
    const words = text.slice(start, end);
    const before = entries[index - 1];
    const isListOnHeadingLine =
      before?.kind === 'heading' && LISTS.has(before.heading.announces) && SHORT_POINTS.test(words);
    if (!isListOnHeadingLine && !LABEL_FIRST.test(words)) return [entry];
    const pieces: Entry[] = [];
    let from = 0;
    for (const { index: gap, 0: blanks } of words.matchAll(isListOnHeadingLine ? POINT_END : GAP)) {
      pieces.push(piece(from, gap, from === 0 ? undefined : 'open'));
      from = gap + blanks.length;
    }
    return [...pieces, piece(from, words.length, from === 0 ? undefined : 'open')];
  });
}
