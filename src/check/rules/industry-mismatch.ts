import { matchesOf } from '#text/matches.ts';
import { clash, fieldsOf, reading, type Spot, wordsAt } from '../places.ts';
import type { CheckedDocument } from '../prepare.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';
import { INDUSTRIES, type IndustryWords } from '../words/industries.ts';

/** Different words of a foreign industry that make a document suspect. */
const LEAST_MARKS = 2;
const MARK = new RegExp(INDUSTRIES.flatMap(({ marks }) => marks).join('|'), 'g');

/** Every mark in a text with its place. */
const marks = reading((text) =>
  matchesOf(MARK, text).map((match) => ({
    word: match[0],
    span: [match.index, match.index + match[0].length] as const,
  })),
);

/** The industries a document says it is of: the role's, or those its field names. */
function own({ role, job }: CheckedDocument): readonly IndustryWords[] {
  const named = job.identity.industry.toLowerCase();
  if (named !== '') {
    return INDUSTRIES.filter(
      ({ names, name }) => named.includes(name) || names.some((word) => named.includes(word)),
    );
  }
  return INDUSTRIES.filter(({ key }) => key === role?.industry);
}

export const industryMismatch = defineRule({
  id: 'industry-mismatch',
  theme: 'consistency',
  level: 'hint',
  fields: ['duties', 'requirements', 'purpose', 'indicators'],
  title: '像别的行业的内容',
  why: '套用别的行业的范文，会留下本行业没有的产品和单据，内行一眼看出没有改过。',
  advice: '换成本行业的对象，例如把「整车召回」换成你们的产品和流程；确有此项业务就忽略。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const mine = own(document);
      if (mine.length === 0) return;
      const allowed = new Set(mine.flatMap(({ key, neighbours }) => [key, ...neighbours]));
      const ownWords = new Set(mine.flatMap((industry) => industry.marks));
      const found = fieldsOf(document, ['purpose', 'duties', 'requirements', 'indicators']).flatMap((field) =>
        marks(field).map(({ word, span }): { word: string; spot: Spot } => ({ word, spot: { field, span } })),
      );
      for (const industry of INDUSTRIES) {
        if (allowed.has(industry.key)) continue;
        const foreign = found.filter(({ word }) => industry.marks.includes(word) && !ownWords.has(word));
        if (new Set(foreign.map(({ word }) => word)).size < LEAST_MARKS) continue;
        const [first, ...others] = foreign.map(({ spot }) => spot);
        if (!first) continue;
        const names = mine.map(({ name }) => name).join('、');
        const words = [first, ...others]
          .slice(0, 3)
          .map((spot) => `「${wordsAt(spot)}」`)
          .join('');
        yield clash(first, others, `岗位属于${names}行业，${words}却是${industry.name}行业的说法。`);
      }
    },
    INDUSTRIES.flatMap((industry) => industry.marks),
  ),
  examples: {
    bad: [
      { job: { identity: { industry: '保险' }, duties: ['跟踪⟦冷媒⟧泄漏故障', '检查压缩机更换记录'] } },
      { job: { duties: ['分析⟦整车⟧PP100，组织召回车辆的维修'] }, role: { topics: [], industry: 'hvac' } },
      { job: { identity: { industry: '汽车' }, duties: ['为⟦患者⟧建立病历'], requirements: ['有门诊经验'] } },
      { job: { identity: { industry: '家电制造' }, duties: ['处理⟦保单⟧变更，跟进续保'] } },
    ],
    good: [
      { job: { identity: { industry: '汽车' }, duties: ['分析整车PP100', '跟进车险理赔与续保'] } },
      { job: { identity: { industry: '家电' }, duties: ['检查压缩机和冷媒', '安装冰箱、洗衣机'] } },
      { job: { duties: ['分析整车PP100', '处理冷媒泄漏，检查压缩机'] } },
      { job: { identity: { industry: '保险' }, duties: ['回访投保客户'], requirements: ['会开整车'] } },
    ],
  },
});
