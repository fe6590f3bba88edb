import { leading, sensesOf } from './meaning.ts';
import type { Entry, OutlineEntry } from './outline.ts';
import { shapeOf } from './source.ts';

const TERMINAL = /[。；;！!？?：:.…]$/u;
/** What a line begins with that goes on with the one before: a mark, small letters, 并. */
const CONTINUES = /^(?:[,，、)）”」』》a-z+&/]|并(?!购|网|发|行|联)|且|以及)/u;

/** Entries of a text set with an empty line after every line: there, an empty line parts nothing. */
export function closedUp(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  const lines = entries.filter((entry) => entry.kind === 'words' && entry.opensLine) as Entry[];
  const apart = lines.filter(({ afterBlank }) => afterBlank).length;
  if (lines.length < 5 || apart < (lines.length - 1) * 0.8) return entries;
  return entries.map((entry) => (entry.kind === 'words' ? { ...entry, afterBlank: false } : entry));
}

/** Where an unnumbered line stands. */
interface Standing {
  /** In a list with numbers. */
  readonly isNumbered: boolean;
  /** Between a number and the next. */
  readonly isBetween: boolean;
}

/** Tells of a text's unnumbered lines whether they go on with the point before them. */
export function lineJoiner(
  text: string,
  entries: readonly OutlineEntry[],
): (last: Entry, entry: Entry, standing: Standing) => boolean {
  const widest = wrapWidth(text);
  const isClosed = pointsAreClosed(entries);
  return (last, entry, { isNumbered, isBetween }) => {
    if (entry.afterBlank) return false;
    const [start, end] = [last.spans[0]?.[0] ?? 0, last.spans.at(-1)?.[1] ?? 0];
    const said = text.slice(start, end) + last.closing;
    if (TERMINAL.test(said)) return false;
    const next = text.slice(entry.spans[0]?.[0] ?? 0, entry.spans.at(-1)?.[1] ?? 0);
    const lineStart = text.lastIndexOf('\n', start) + 1;
    const width = end - lineStart;
    // 3、参与的人\n   都有补贴: deeper than the number.
    if (isNumbered && widest === null && entry.indent > last.indent + 1 && width >= 16) return true;
    if (CONTINUES.test(next)) return isNumbered || widest !== null;
    // 3、… 每月汇总投诉的数 | 据 | 4、…: between a number and the next.
    if (isBetween && said.replace(/\s/g, '').length >= 16) return true;
    const senses = sensesOf(shapeOf(next));
    const { sense, lead } = leading(senses);
    if (sense === 'other' && lead >= 2.5) return false;
    if (isNumbered && isClosed && width >= 10) return true;
    if (widest !== null && width >= widest * 0.85) return true;
    return isNumbered && /[,，、]$/u.test(said);
  };
}

/**
 * The width at which a text's lines were broken by hand or by a PDF, in characters; null where lines end
 * where their sentences do.
 */
function wrapWidth(text: string): number | null {
  const widths: number[] = [];
  let unfinished = 0;
  let line = 0;
  while (line <= text.length) {
    const next = text.indexOf('\n', line);
    const end = next < 0 ? text.length : next;
    const trimmed = text.slice(line, Math.min(end, line + 400)).trimEnd();
    if (trimmed.length >= 18) {
      widths.push(trimmed.length);
      if (!TERMINAL.test(trimmed)) unfinished++;
    }
    line = end + 1;
  }
  if (widths.length < 4 || unfinished < 3) return null;
  const sorted = widths.toSorted((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
  const near = widths.filter((width) => width >= high * 0.88 && width <= high * 1.08).length;
  return high <= 90 && near >= 3 && near >= widths.length * 0.45 ? high : null;
}

/** Whether every point ends with a mark, so that a line without one is not yet its end. */
function pointsAreClosed(entries: readonly OutlineEntry[]): boolean {
  let [ends, marked] = [0, 0];
  for (const [index, entry] of entries.entries()) {
    const next = entries[index + 1];
    const isEnd =
      next === undefined || next.kind === 'heading' || (next.kind === 'words' && next.marker !== null);
    if (entry.kind !== 'words' || !isEnd) continue;
    ends++;
    if (/[。；;]/.test(entry.closing)) marked++;
  }
  return ends >= 4 && marked >= ends * 0.8;
}
