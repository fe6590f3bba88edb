import { contradictions } from '../places.ts';
import { conflict, defineRule } from '../rule.ts';
import { describesSeveralPosts } from '../several-posts.ts';

const PARTS = ['requirements', 'leftover', 'conditions', 'identity'] as const;

export const genderConflict = defineRule({
  id: 'gender-conflict',
  theme: 'consistency',
  level: 'warning',
  fields: PARTS,
  title: '性别不限又限性别',
  why: '一处男女不限、一处限男，前一句成了摆设，后一句还违反就业平等的规定。',
  advice: '删去限性别的一句，只留岗位真正需要的能力。',
  sources: [],
  find: conflict(
    (document) =>
      describesSeveralPosts(document)
        ? []
        : contradictions(document, PARTS, [
            {
              one: /男女(?:均可|不限|皆可|都可)|性别不限|不限性别|不限男女/g,
              other:
                /(?:仅限|只限|限|只招|仅招)(?:男|女)(?!女|装|鞋|性用品|士用品)(?:性|生|士)?|(?<!男)(?:男|女)(?:性|士|生)?优先|(?:性别|要求)[：:]\s?(?:男|女)(?![女性男])/g,
            },
          ]),
    ['男女', '性别不限', '不限性别'],
  ),
  examples: {
    bad: [
      { job: { requirements: ['男女不限', '搬运岗⟦限男性⟧'] } },
      { job: { requirements: ['⟦女士优先⟧'], leftover: ['性别不限'] } },
      { job: { leftover: ['性别不限', '⟦性别：男⟧'] } },
      { job: { requirements: ['不限性别，能吃苦', '⟦只招女生⟧'] } },
    ],
    good: [
      { job: { requirements: ['男女不限'] } },
      { job: { requirements: ['性别不限'], duties: ['设计女装'] } },
      { job: { requirements: ['男女均可，形象大方'] } },
      { job: { requirements: ['不限性别', '有经验者优先'] } },
    ],
  },
});
