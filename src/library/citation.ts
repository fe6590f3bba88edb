import type { Rule } from '#check/rule.ts';
import { address } from './address.ts';
import type { Source } from './entries.ts';
import type { Library } from './library.ts';

/** A place in a law or another source, ready to be shown. */
export interface Citation {
  readonly source: Source;
  readonly key: string;
  /** As in sources.yaml, e.g. `43-1`; empty for the whole. */
  readonly article: string;
  /** E.g. 《劳动法》第13条. */
  readonly name: string;
  /** What it says, in one sentence of ours. */
  readonly says: string;
  readonly penalty: string;
  readonly href: string;
}

/** Reads `key` or `key#article`; one that leads nowhere is an error of the rule. */
export function citationOf({ sources }: Library, reference: string): Citation {
  const [key = '', article = ''] = reference.split('#');
  const source = sources.get(key);
  if (!source) throw new Error(`content/sources.yaml里没有「${key}」，请先加上这个出处。`);
  const cited = source.articles[article];
  if (article !== '' && !cited) {
    throw new Error(`content/sources.yaml的「${key}」里没有第${article}条，请先在articles里加上。`);
  }
  return {
    source,
    key,
    article,
    name: `${quoted(source)}${articleName(article)}`,
    says: cited?.says ?? source.says,
    penalty: cited?.penalty ?? '',
    href: `${address.source(key)}${article === '' ? '' : `#article-${article}`}`,
  };
}

/** 第13条, 第43条之一, 附录一; nothing for an empty article. */
export function articleName(article: string): string {
  if (article === '') return '';
  const [number, inserted] = article.split('-');
  const ordinal = inserted ? '一二三四五六七八九'[Number(inserted) - 1] : '';
  return number === 'annex' ? `附录${ordinal}` : `第${number}条${inserted ? `之${ordinal}` : ''}`;
}

function quoted({ kind, short }: Source): string {
  return kind === 'case' || kind === 'study' ? short : `《${short}》`;
}

/** The rules that cite a source, or one of its articles, exceptions included. */
export function rulesCiting(rules: readonly Rule[], key: string, article: string | null): Rule[] {
  const isMeant = (reference: string) =>
    article === null ? reference.split('#')[0] === key : reference === `${key}#${article}`;
  return rules.filter(
    ({ sources, exceptions = [] }) =>
      sources.some(isMeant) || exceptions.some((exception) => exception.sources.some(isMeant)),
  );
}
