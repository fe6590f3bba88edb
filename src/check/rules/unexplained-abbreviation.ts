import { matchesOf } from '#text/matches.ts';
import type { Span } from '../finding.ts';
import { reading } from '../places.ts';
import type { CheckedDocument, CheckedField } from '../prepare.ts';
import { conflict, type DocumentHit, defineRule } from '../rule.ts';
import { readingText } from '../unify.ts';
import { knownAbbreviations } from '../words/abbreviations.ts';

/** Capitals that stand for themselves: no part of a model number, an address or a list of names, and no system's name. */
const CAPITALS = /(?<![A-Za-z0-9.\-_@#&+/:、])[A-Z]{3,6}\d{0,3}(?![A-Za-z0-9.\-_@#&+/:、]|系统|平台|软件)/g;
/** Said in full beside it: CAPA（纠正预防措施）, 纠正预防措施（CAPA）. */
const BEFORE_IN_FULL = /[一-龥]{2,16}\s?[（(](?:即|简称|以下简称)?\s?$/;
const AFTER_IN_FULL = /^\s?[（(](?:即|指)?\s?[^）)]{0,30}[一-龥]{2}|^(?:，|,)?即[一-龥]{2}/;
/** English on either side: the words belong together. */
const ENGLISH_BEFORE = /[A-Za-z]\s$/;
const ENGLISH_AFTER = /^\s[A-Za-z]/;
/** More names than this, and the document speaks to people of the trade. */
const MOST = 4;

const READ: ReadonlySet<string> = new Set(['purpose', 'duties', 'indicators', 'authority', 'relations']);

/** Posts in software speak in abbreviations of their own, and their readers know them. */
const isTechnical = reading((text) =>
  /编程|代码|数据库|算法|服务器|运维|linux|java|python|sql|php|c\+\+|hadoop/.test(text),
);

interface Abbreviation {
  readonly word: string;
  readonly span: Span;
  readonly explained: boolean;
}

const abbreviations = readingText((text): readonly Abbreviation[] =>
  !/[A-Z]{3}/.test(text) || !/[一-龥]{2}/.test(text)
    ? []
    : matchesOf(CAPITALS, text)
        .map((match): Abbreviation => {
          const span: Span = [match.index, match.index + match[0].length];
          const left = text.slice(Math.max(0, span[0] - 24), span[0]);
          const right = text.slice(span[1], span[1] + 40);
          return {
            word: match[0],
            span,
            explained:
              BEFORE_IN_FULL.test(left) ||
              AFTER_IN_FULL.test(right) ||
              ENGLISH_BEFORE.test(left) ||
              ENGLISH_AFTER.test(right),
          };
        })
        .filter(({ word }) => !knownAbbreviations.has(word)),
);

function unexplained(document: CheckedDocument): ReadonlyMap<string, { field: CheckedField; span: Span }> {
  const first = new Map<string, { field: CheckedField; span: Span }>();
  const explained = new Set<string>();
  for (const field of document.fields) {
    for (const { word, span, explained: isExplained } of abbreviations(field)) {
      if (isExplained) explained.add(word);
      else if (!first.has(word)) first.set(word, { field, span });
    }
  }
  for (const word of explained) first.delete(word);
  return first;
}

export const unexplainedAbbreviation = defineRule({
  id: 'unexplained-abbreviation',
  theme: 'wording',
  level: 'hint',
  fields: ['purpose', 'duties', 'indicators', 'authority', 'relations'],
  uses: ['specification'],
  title: '缩写没有说明',
  why: '公司里人人会说的缩写，新员工和外部候选人看不懂；同一个缩写在不同行业还指不同的东西。',
  advice: '第一次出现时写出中文全称，例如「CAPA（纠正预防措施）」。',
  sources: [],
  find: conflict(function* (document): Iterable<DocumentHit> {
    if (document.fields.some(isTechnical)) return;
    const reads = document.fields.filter(({ part }) => READ.has(part));
    const found = unexplained({ ...document, fields: reads });
    if (found.size > MOST) return;
    for (const [word, { field, span }] of found) {
      yield { path: field.path, span, detail: `「${word}」第一次出现时写出全称。` };
    }
  }),
  examples: {
    bad: [
      { job: { duties: ['每周召开⟦QVM⟧例会', '跟踪QVM问题关闭'] } },
      { job: { indicators: [{ name: '新车⟦PPH⟧达标率' }] } },
      { job: { purpose: '保证⟦ADAS⟧标定设备可用' } },
    ],
    good: [
      { job: { duties: ['每周召开QVM（质量问题可视化管理）例会', '跟踪QVM问题关闭'] } },
      { job: { duties: ['统计KPI，在ERP中过账，用PPT汇报'] } },
      { job: { duties: ['编写Java代码，调用QVM接口'] } },
      { job: { duties: ['维护型号为GW-ABC的设备'] } },
    ],
  },
});
