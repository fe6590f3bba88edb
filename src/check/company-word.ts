import type { JobDescription } from '#model/job-description.ts';
import { textAt } from '#model/path.ts';
import { fold, unfold } from '#text/fold.ts';
import { compileLiterals } from '#text/literal-index.ts';
import type { Finding, Level, Span } from './finding.ts';
import type { Pack } from './pack.ts';
import type { CheckedText } from './prepare.ts';
import { defineRule, each, type FieldHit, type Rule } from './rule.ts';

/** The rule that speaks for the words of a company pack. */
export const COMPANY_WORD = 'company-word';

/** What a pack comes to, compiled once. */
interface Compiled {
  /** The pseudo rule of its own words. */
  readonly rule: Rule;
  /** Folded words the company has decided on; other rules on wording leave them to it. */
  readonly decided: ReadonlySet<string>;
  readonly off: ReadonlySet<string>;
  /** The rule lists the pack was laid over, each with what came of it. */
  readonly lists: WeakMap<readonly Rule[], readonly Rule[]>;
}

const compiledPacks = new WeakMap<Pack, Compiled>();

function compiled(pack: Pack): Compiled {
  let known = compiledPacks.get(pack);
  if (!known) {
    const words = ownWords(pack);
    known = {
      rule: ruleOf(pack, words),
      decided: new Set(words.map(({ folded }) => folded)),
      off: new Set(pack.off),
      lists: new WeakMap(),
    };
    compiledPacks.set(pack, known);
  }
  return known;
}

/**
 * The rules that hold under a pack: those it leaves on, and one for its own words, found by its id like
 * any other. The same list is given for the same list and pack.
 */
export function rulesWith(rules: readonly Rule[], pack: Pack | undefined): readonly Rule[] {
  if (!pack) return rules;
  const { rule, off, lists } = compiled(pack);
  let list = lists.get(rules);
  if (!list) {
    list = [...rules.filter(({ id }) => !off.has(id)), ...(off.has(COMPANY_WORD) ? [] : [rule])];
    lists.set(rules, list);
  }
  return list;
}

interface OwnWord {
  readonly folded: string;
  readonly write: string;
  readonly level: Level;
  readonly detail: string;
}

function ownWords({ forbidden, preferred }: Pack): readonly OwnWord[] {
  const all: OwnWord[] = [
    ...forbidden.map(({ word, write, advice, level }) => ({
      folded: fold(word).text,
      write,
      level,
      detail: advice || `公司词库规定不用「${word}」${write === '' ? '' : `，写作「${write}」`}。`,
    })),
    ...preferred.map(({ word, write, level }) => ({
      folded: fold(word).text,
      write,
      level,
      detail: `公司词库规定「${word}」统一写作「${write}」。`,
    })),
  ];
  return all.filter(({ folded }) => folded !== '');
}

function ruleOf({ name }: Pack, words: readonly OwnWord[]): Rule {
  const scan = compileLiterals(words.map(({ folded }) => folded));
  const run = (field: CheckedText): readonly FieldHit[] => {
    const hits: FieldHit[] = [];
    scan(field.folded.text, (index, start) => {
      const { folded, write, level, detail } = words[index] as OwnWord;
      const span = unfold(field.folded, start, start + folded.length);
      if (isWritten(field.text, span, folded, write)) return;
      hits.push({ span, level, detail, ...(write !== '' && { fixes: [write] }) });
    });
    return hits;
  };
  return defineRule({
    id: COMPANY_WORD,
    theme: 'wording',
    level: 'warning',
    fields: 'all',
    title: '公司规定的用词',
    why: `${name || '公司'}的词库对这个词另有规定，同一家公司的文件用词要一致。`,
    advice: '按词库改写；词库本身可以在设置里查看、修改和导出。',
    sources: [],
    find: each(
      words.map(({ folded }) => folded),
      run,
    ),
    examples: { bad: [], good: [] },
  });
}

/** Whether the wanted writing already stands around a word it contains: 客户经理 for 经理, App for app. */
function isWritten(text: string, [start, end]: Span, folded: string, write: string): boolean {
  const inside = fold(write).text;
  for (let at = inside.indexOf(folded); at >= 0; at = inside.indexOf(folded, at + 1)) {
    const from = start - at;
    if (from >= 0 && from + write.length >= end && text.startsWith(write, from)) return true;
  }
  return false;
}

/**
 * Takes out what a pack silences: findings inside a word the company uses on purpose, and what other rules
 * on wording say of a word it has decided on itself.
 */
export function underPack(
  found: readonly Finding[],
  job: JobDescription,
  pack: Pack | undefined,
): readonly Finding[] {
  if (!pack) return found;
  const { decided } = compiled(pack);
  return found.filter((finding) => {
    const { rule, theme, quote } = finding;
    if (quote === '') return true;
    if (theme === 'wording' && rule !== COMPANY_WORD && decided.has(fold(quote).text)) return false;
    return !pack.allowed.some((word) => liesIn(word, finding, job));
  });
}

function liesIn(word: string, { path, quote, span: [start] }: Finding, job: JobDescription): boolean {
  const at = word.indexOf(quote);
  if (at < 0) return false;
  const text = textAt(job, path);
  for (let offset = at; offset >= 0; offset = word.indexOf(quote, offset + 1)) {
    if (start >= offset && text.startsWith(word, start - offset)) return true;
  }
  return false;
}
