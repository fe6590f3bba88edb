import { clauseAround, readExperience } from '#text/quantity.ts';
import { clash, fieldsOf, reading, type Spot, spotsOf, wordsAt } from '../places.ts';
import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

const GRADUATE =
  /(?:面向|招收|招聘|限|仅限|只招|欢迎|接受|接收)?(?:20)?(?:\d\d)?(?:届|年)?(?<!往届、|往届生、|往、|非)应届(?:大学|本科|高校|大专|硕士)?(?:毕业生|毕业|生)?|在校(?:大学)?生(?:优先|均可)?/g;
/** The graduate is let in by an exception, or is spoken of and not asked for. */
const EXCEPTION =
  /亦可|也可|均可|皆可|放宽|不限|优秀|除外|不要求|非应届|勿|不招|不接受|或|往届|培养|可以|可接受|可投|也欢迎|亦欢迎|均|带|指导|校园招聘|校招|面试|管理/;
const SOFT = /优先|为佳|更佳|加分|放宽|应届|其中|或|学期|社团|实习/;

const speaksOfGraduates = reading((text) => text.includes('应届') || text.includes('在校'));

const demands = reading((text) =>
  readExperience(text).filter(
    ({ min, span }) => (min ?? 0) >= 2 && !SOFT.test(clauseAround(text, ...span)) && !/应届/.test(text),
  ),
);

export const graduateExperienceConflict = defineRule({
  id: 'graduate-experience-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: ['requirements', 'leftover', 'title', 'identity'],
  title: '招应届却要多年经验',
  why: '应届生一般没有多年工作经验，两个条件都满足的人几乎没有，简历会一份也筛不出来。',
  advice: '面向应届就删掉年限，改写能证明能力的实习、作品或课程；要熟手就删掉应届。',
  sources: [],
  find: conflict(
    function* (document): Iterable<DocumentHit> {
      const parts = ['identity', 'title', 'requirements', 'leftover'] as const;
      const isIntern = document.job.identity.employment === 'intern';
      if (!isIntern && !fieldsOf(document, parts).some(speaksOfGraduates)) return;
      const demanded: Spot[] = fieldsOf(document, parts).flatMap((field) =>
        demands(field).map(({ span }) => ({ field, span })),
      );
      if (demanded.length === 0) return;
      if (isIntern) {
        for (const spot of demanded)
          yield clash(spot, [], `用工形式是实习，这里却要求「${wordsAt(spot)}」。`);
        return;
      }
      for (const spot of spotsOf(document, parts, GRADUATE, EXCEPTION)) {
        const [first] = demanded;
        if (first)
          yield clash(spot, demanded, `这里写「${wordsAt(spot)}」，另一处要求「${wordsAt(first)}」的经验。`);
      }
    },
    ['应届', '在校', '经验', '从事', '从业'],
  ),
  examples: {
    bad: [
      { job: { requirements: ['⟦面向应届毕业生⟧', '3年以上同岗经验'] } },
      { job: { requirements: ['⟦应届毕业生⟧优先', '两年以上配件管理工作经验'] } },
      { job: { identity: { employment: 'intern' }, requirements: ['⟦3年以上⟧售后工作经验'] } },
      { job: { requirements: ['5年以上汽车维修经验'], leftover: ['⟦欢迎应届生⟧投递'] } },
    ],
    good: [
      { job: { requirements: ['3年以上经验', '优秀应届生可放宽'] } },
      { job: { requirements: ['应届毕业生', '有1个学期以上实习经验'] } },
      { job: { requirements: ['应届毕业生亦可', '3年以上工作经验'] } },
      { job: { requirements: ['应届毕业生', '2年以上学生社团管理经验者优先'] } },
      { job: { requirements: ['3年以上培训经验'], leftover: ['负责带教应届毕业生'] } },
    ],
  },
});
