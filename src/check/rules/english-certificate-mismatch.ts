import { educationRank, requiredEducation } from '#text/education.ts';
import { clash, fieldsOf, reading, type Spot, spotsOf, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const CERTIFICATE =
  /cet[-—\s]?[46]?|(?:大学)?英语[四六]级|英语专业[四八]级|专[四八](?!个|位|名|类|项)|大学英语/g;
const SENIOR_HIGH = educationRank('senior-high');
const required = reading((text) => requiredEducation(text));

export const englishCertificateMismatch = defineRule({
  id: 'english-certificate-mismatch',
  theme: 'consistency',
  level: 'hint',
  fields: ['requirements'],
  title: '英语证书与学历不配',
  why: '大学英语四、六级只面向在校大学生，高中、中专学历的人一般无从报考，几乎没有人能满足。',
  advice: '改写要做的事，例如「能读懂英文配件目录」；或提高学历要求。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const demand = fieldsOf(document, ['requirements']).flatMap((field): { rank: number; spot: Spot }[] => {
        const mention = required(field);
        return mention?.level
          ? [{ rank: educationRank(mention.level), spot: { field, span: mention.span } }]
          : [];
      })[0];
      if (!demand || demand.rank > SENIOR_HIGH) return;
      for (const spot of spotsOf(document, ['requirements'], CERTIFICATE, /优先|加分/)) {
        yield clash(spot, [demand.spot], `学历要求「${wordsAt(demand.spot)}」，却要「${wordsAt(spot)}」。`);
      }
    },
    ['cet', '英语', '专四', '专八'],
  ),
  examples: {
    bad: [
      { job: { requirements: ['中专以上学历', '⟦CET-4⟧以上'] } },
      { job: { requirements: ['高中学历，⟦英语四级⟧'] } },
      { job: { requirements: ['初中及以上学历', '通过⟦大学英语六级⟧'] } },
      { job: { requirements: ['技校毕业', '⟦专八⟧水平'] } },
    ],
    good: [
      { job: { requirements: ['本科学历', 'CET-4以上'] } },
      { job: { requirements: ['中专以上学历', '英语四级优先'] } },
      { job: { requirements: ['高中/本科学历不限', '能读懂英文目录'] } },
      { job: { requirements: ['CET-4以上'] } },
    ],
  },
});
