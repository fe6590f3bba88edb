import { reading } from '../places.ts';
import { defineRule, missing } from '../rule.ts';

const says = reading((text) =>
  /经验|经历|年(?:及)?以上|从事过|做过|干过|任职|应届|毕业生|年毕业|\d届|资历|工龄|新手|零基础|小白|背景|阅历|实习/u.test(
    text,
  ),
);

/** 无经验可培训, among the benefits: no experience is asked for. */
const waives = reading((text) => /(?:无|没有)[^，。；]{0,4}经验|经验者/u.test(text));

export const missingExperience = defineRule({
  id: 'missing-experience',
  theme: 'completeness',
  level: 'hint',
  fields: ['requirements', 'leftover', 'benefits', 'pay', 'posting', 'company'],
  title: '没有写经验要求',
  why: '要不要经验、要几年，决定谁来应聘、给多少钱；不写，新手和熟手都会投，还得一份份问。',
  advice: '写做过哪一类事、满几年；确实不要经验，就写「经验不限」或「可接受应届毕业生」。',
  sources: [],
  find: missing(
    'requirements',
    ({ job, fields }) =>
      job.requirements.length > 0 &&
      !job.requirements.some(({ kind }) => kind === 'experience') &&
      !fields.some(
        (field) =>
          ((field.part === 'requirements' || field.part === 'leftover') && says(field)) ||
          (field.part !== 'duties' && waives(field)),
      ),
  ),
  examples: {
    bad: [
      { job: { requirements: ['大专及以上学历'] } },
      { job: { requirements: ['本科，机械设计专业', '会用三维制图软件'] } },
      { job: { requirements: ['大专及以上学历'] }, use: 'posting' },
    ],
    good: [
      { job: { requirements: ['大专及以上学历', '3年以上售后服务经验'] } },
      { job: { requirements: ['可接受应届毕业生'] } },
      { job: { requirements: [{ text: '带过五人以上的班组', kind: 'experience' }] } },
      { job: { requirements: ['大专及以上学历'], leftover: ['工作经验：1年以上'] } },
      { job: { requirements: ['大专及以上学历'], benefits: ['无经验可培训，包住'] } },
      { job: {} },
    ],
  },
});
