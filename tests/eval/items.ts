import type { JobDescription } from '#model/job-description.ts';
import type { Tally } from './tally.ts';

/** An item as it is compared: without numbers before it, white space, and punctuation at its edges. */
export function bare(item: string): string {
  return item
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(
      /^(?:[(（【[]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])[)）\]】、.．:：](?!\d)|[①-⑳⒈-⒛⑴-⒇])/u,
      '',
    )
    .replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');
}

/** The items of a part of a document, second-level points joined to their parent as the labels do. */
export function itemsOf(job: JobDescription, part: 'duties' | 'requirements'): string[] {
  if (part === 'requirements') return job.requirements.map(({ text }) => text);
  return job.duties.map(({ text, children }) => [text, ...children.map((child) => child.text)].join('\n'));
}

/** Counts items equal on both sides, each once, and names the others. */
export function compareItems(
  gold: readonly string[],
  found: readonly string[],
): { readonly tally: Tally; readonly extra: string[]; readonly missed: string[] } {
  const left = new Map<string, string[]>();
  for (const item of found) {
    const key = bare(item);
    left.set(key, [...(left.get(key) ?? []), item]);
  }
  const missed = gold.filter((item) => left.get(bare(item))?.pop() === undefined);
  const extra = [...left.values()].flat();
  return {
    tally: { hit: gold.length - missed.length, extra: extra.length, missed: missed.length },
    extra,
    missed,
  };
}
