import type { Rule } from '#check/rule.ts';
import { address } from './address.ts';
import { type Library, nameOf } from './library.ts';
import { pinyinWords } from './pinyin.ts';
import { LINE_BREAK, type SearchKind } from './search.ts';
import { synonymsIn } from './synonyms.ts';
import { THEME_WORDS } from './words.ts';

/** A page as the search engine takes it. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Every role, collection, rule and indicator, with pinyin and synonyms beside its words. */
export function searchRecords(library: Library, rules: readonly Rule[]): SearchRecord[] {
  return [...roles(library), ...collections(library), ...ruleRecords(rules), ...indicators(library)];
}

function record(
  kind: SearchKind,
  url: string,
  title: string,
  facts: string,
  names: readonly string[],
  lines: readonly string[],
): SearchRecord {
  const content = [title, ...lines].filter((line) => line !== '').join(` ${LINE_BREAK} `);
  const terms = [...names, ...[title, ...names].flatMap(pinyinWords), ...synonymsIn(content)];
  return {
    url,
    content,
    meta: { title, facts, terms: [...new Set(terms)].join(' ') },
    filters: { kind: [kind] },
  };
}

function roles(library: Library): SearchRecord[] {
  return library.roles.map(({ id, role }) => {
    const facts = [nameOf(library.levels, role.level), nameOf(library.industries, role.industry)];
    return record('模板', address.role(id), role.title, facts.join(' · '), role.aliases, [
      role.summary,
      ...role.duties.flatMap(({ text, children }) => [text, ...children]),
      ...role.requirements.map(({ text }) => text),
      role.topics.map(({ name }) => name).join('、'),
    ]);
  });
}

function collections(library: Library): SearchRecord[] {
  return library.collections.map(({ id, title, summary, roles: parts }) =>
    record('合集', address.collection(id), title, `${parts.length}篇`, [], [summary]),
  );
}

function ruleRecords(rules: readonly Rule[]): SearchRecord[] {
  return rules.map(({ id, title, why, advice, theme }) =>
    record('规则', address.rule(id), title, THEME_WORDS[theme].name, [id], [why, advice]),
  );
}

function indicators(library: Library): SearchRecord[] {
  return [...library.indicators].map(([key, { name, aliases, definition, formula, unit }]) =>
    record('指标', address.indicator(key), name, unit, aliases, [definition, formula]),
  );
}
