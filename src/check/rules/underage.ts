import { BELOW, TO, YEARS } from '#text/age.ts';
import { form, INNOCENT, personLimits } from '../person-limit.ts';
import { defineRule } from '../rule.ts';

const YOUNG = '(?:1[0-5]|十[一二三四五])';
const PUPILS = [
  ...INNOCENT.owner,
  ...INNOCENT.task,
  /〉的?(?:孩子|儿童|学员|学生|少儿|青少年|用户|小朋友|人群|幼儿|课程|班|年级|阶段|教学|教育)/,
  /(?:教龄|工龄|司龄|孩子|儿童|客户|学员)[^〈]{0,4}〈/,
  /(?:面向|针对|教|为|给|负责|带)[^，,。；;〈]{0,8}〈/,
];

export const underage = defineRule({
  id: 'underage',
  theme: 'compliance',
  level: 'error',
  fields: 'all',
  title: '可能招用童工',
  why: '用人单位不得招用不满16周岁的人，招用时还必须核验身份证件。',
  advice: '写「年满16周岁」；有毒有害作业、娱乐场所等岗位写「年满18周岁」。',
  sources: ['labour-law#15', 'child-labour-regulation#2', 'child-labour-regulation#4'],
  exceptions: [
    {
      when: '是文艺、体育单位招用专业人员吗？',
      write: '写明须经监护人同意，并保障其接受义务教育。',
      sources: ['child-labour-regulation#13'],
    },
  ],
  find: personLimits(
    ['岁', '童工', '初中', '年龄', '小学生', '未成年'],
    [
      form(`(?:年龄[^，,。；;\\n\\d]{0,6})?(?<![\\d.])${YOUNG}(?:${YEARS})?${TO}[1-6]\\d\\s?(?:周岁|岁)`, {
        unless: PUPILS,
        fix: () => ['年满16周岁'],
      }),
      form(`(?:招|招收|收|要)[^，,。；;\\n]{0,2}(?<at>${YOUNG}${YEARS})的?(?:学徒|小工|工人|员工|服务员)`, {
        unless: PUPILS,
      }),
      form('十[三四五][四五六]岁', { unless: PUPILS, fix: () => ['年满16周岁'] }),
      form(`年龄(?:要求|范围|限制)?(?:在|为)?\\s?[:：]?\\s?${YOUNG}${TO}[1-6]\\d(?![\\d年月人k万元])`, {
        unless: PUPILS,
        fix: () => ['年满16周岁'],
      }),
      form(`(?:年龄(?:要求)?\\s?[:：]?\\s?)?(?:年满|须满|已满|满)\\s?${YOUNG}${YEARS}(?:以上)?`, {
        unless: PUPILS,
        fix: () => ['年满16周岁'],
      }),
      form(
        `(?:年龄(?:要求)?\\s?[:：]?\\s?)?(?<![\\d.])${YOUNG}${YEARS}(?:及|或)?(?:以上|起)(?=$|[，,。；;、！!\\n]|即可|均可|可|都)`,
        { unless: PUPILS, fix: () => ['年满16周岁'] },
      ),
      form(
        `(?<at>(?:不满|未满|不到)\\s?(?:16|十六)${YEARS}|(?<!\\d)(?:16|十六)${YEARS}${BELOW})[^，,。；;\\n]{0,6}(?:可|也要|也行|都要|均可|也招)`,
        { unless: [/(?:不得|禁止|不招|勿)/] },
      ),
      form(
        `(?<at>初中在校生|初中生|小学生|未成年人?|童工)(?:也|均|亦|都)?(?:可以?(?:应聘|报名|做|来)?|也?行|要|招)(?=$|[，,。；;！!\\n])`,
        {
          unless: [...INNOCENT.negated, ...PUPILS.slice(1, 2)],
        },
      ),
      form(
        `(?:招聘?|招收|欢迎|接受|可招)[^，,。；;\\n]{0,4}(?<at>童工|未成年工?|初中在校生|初中生|小学生)(?!家长|辅导|老师|教师|课|英语|数学|语文|作文|教|学习|市场|用户|托管|物理|化学)`,
        {
          unless: [
            ...INNOCENT.negated,
            ...INNOCENT.owner,
            /(?:不得|禁止|严禁|杜绝|不)[^，,。；;〈]{0,4}〈/,
            /〉[^，,。；;]{0,6}(?:老师|教师|班|课)/,
          ],
        },
      ),
    ],
    [new RegExp(`〈[^〉]*${BELOW}(?:儿童|孩子)`), /〉[^，,。；;]{0,4}(?:不得|勿|禁止|请勿|不予)/],
  ),
  examples: {
    bad: [
      '⟦年满15周岁⟧',
      '⟦年龄15-40岁⟧',
      '⟦14岁以上⟧均可',
      '招收⟦初中生⟧做暑期工',
      { job: { leftover: ['⟦15—45周岁⟧，男女不限'] } },
    ],
    good: [
      '年满16周岁',
      '为10-15岁学员授课',
      '不满16周岁请勿投递',
      '严禁招用童工',
      '教龄15年以上',
      '负责12-15岁少儿英语教学',
    ],
  },
});
