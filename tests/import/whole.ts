import type { ImportResult } from '#import/result.ts';
import { prepareSource } from '#import/source.ts';
import { textFields } from '#model/path.ts';

const UNSEEN = /[\s\p{Cf}\p{Cc}]/u;
const bare = (text: string): string => text.replace(/[\s\p{P}\p{S}\p{Cf}\p{Cc}]/gu, '');

/**
 * What is wrong with an import's account of its source, as sentences; empty where every visible character is
 * in exactly one piece and the words of every piece stand in the field it names.
 */
export function flaws({ job, source, pieces }: ImportResult): string[] {
  const found: string[] = [];
  const times = new Uint8Array(source.length);
  for (const { span } of pieces) for (let at = span[0]; at < span[1]; at++) times[at] = (times[at] ?? 0) + 1;
  for (const [at, count] of times.entries()) {
    if (count !== 1 && !UNSEEN.test(source[at] as string))
      found.push(`${count} pieces hold 「${source[at]}」 at ${at}`);
  }
  const fields = textFields(job);
  for (const { span, kind, path } of pieces) {
    if (kind !== 'words') continue;
    if (path === null) {
      found.push(`words without a path at ${span[0]}`);
      continue;
    }
    const under = fields.filter((field) => field.path === path || field.path.startsWith(`${path}/`));
    // Numbers, dates and enumerations hold no words.
    const isValue = under.length === 0 || UNTYPED.test(path);
    const words = bare(prepareSource(source.slice(...span)).text);
    if (!isValue && !bare(under.map(({ text }) => text).join('')).includes(words)) {
      found.push(`「${source.slice(...span)}」 is not in ${path}`);
    }
  }
  return found;
}

/** Fields whose value is read out of the words: counts, dates, pay, shares, entities. */
const UNTYPED =
  /^(?:identity$|pay\/(?:min|probationMonths|contractMonths)|identity\/(?:headcount|currentHeadcount|openings|employment|locations|department)|reporting\/|posting\/(?:publishedOn|validThrough)|control\/|duties\/|indicators|authority\/|relations\/|conditions)/;
