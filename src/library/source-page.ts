import type { Rule } from '#check/rule.ts';
import { rulesCiting } from './citation.ts';
import type { Source } from './entries.ts';
import type { Library } from './library.ts';
import { SOURCE_KIND_WORDS } from './words.ts';

/** A source with its key and how many rules stand on it. */
export interface SourceLine {
  readonly key: string;
  readonly source: Source;
  readonly rules: number;
}

/** The sources kind by kind, from laws down; within a kind those most rules stand on first. */
export function sourcesByKind(
  { sources }: Library,
  rules: readonly Rule[],
): { readonly name: string; readonly lines: readonly SourceLine[] }[] {
  const lines = [...sources].map(([key, source]) => ({
    key,
    source,
    rules: rulesCiting(rules, key, null).length,
  }));
  return Object.entries(SOURCE_KIND_WORDS)
    .map(([kind, name]) => ({
      name,
      lines: lines
        .filter(({ source }) => source.kind === kind)
        .toSorted((a, b) => b.rules - a.rules || a.key.localeCompare(b.key)),
    }))
    .filter((group) => group.lines.length > 0);
}

/** Articles in the order of the law: 9 before 10, 43 before 43-1. */
export function articlesOf({
  articles,
}: Source): { readonly number: string; readonly says: string; readonly penalty: string }[] {
  const order = (number: string) => {
    const [main = 0, inserted = 0] = number.split('-').map(Number);
    return main * 100 + inserted;
  };
  return Object.entries(articles)
    .map(([number, article]) => ({ number, ...article }))
    .toSorted((a, b) => order(a.number) - order(b.number));
}

const VERIFIED: Readonly<Record<Source['verified'], string>> = {
  text: '已对照原文',
  reprint: '据转载或官方报道',
  memory: '尚待对照原文',
};

/** How a source is known, in words. */
export function verifiedWords({ verified }: Source): string {
  return VERIFIED[verified];
}
