import { describe, expect, test } from 'vitest';
import { factsOf } from '#import/facts.ts';
import { separate, splitMeasures } from '#import/fields/measures.ts';
import { readCount, readDate, readMonths, readPercent } from '#import/fields/numbers.ts';
import { readPay } from '#import/fields/pay.ts';
import { isPreference, kindOfRequirement } from '#import/fields/requirement.ts';
import { jobFromSketch } from '#model/sketch.ts';

describe('pay in yuan a month', () => {
  test.each([
    ['8K-12K', 8000, 12000, null],
    ['8k-12k·13薪', 8000, 12000, 13],
    ['6000-9000元/月', 6000, 9000, null],
    ['6,000–9,000元', 6000, 9000, null],
    ['5千至8千', 5000, 8000, null],
    ['0.8-1.2万', 8000, 12000, null],
    ['1-1.5万/月', 10000, 15000, null],
    ['年薪12万-24万', 10000, 20000, null],
    ['15-30万/年', 12500, 25000, null],
    ['3000以上', 3000, null, null],
    ['5000元', 5000, 5000, null],
    ['1.5w-2w*14薪', 15000, 20000, 14],
  ])('%s', (text, min, max, months) => {
    expect(readPay(text)).toMatchObject({ min, max, months });
  });

  test.each(['面议', '150元/天', '每小时25元', '推广提成制（最低50%）', '五险一金', ''])(
    '%s gives none',
    (text) => {
      expect(readPay(text)).toBeNull();
    },
  );

  test('whether the text says more is told', () => {
    expect(readPay('月薪6000-9000元')?.isAll).toBe(true);
    expect(readPay('6000-9000元，另有季度奖')?.isAll).toBe(false);
  });
});

test.each([
  ['大专及以上学历，3年以上经验', 'education'],
  ['3-5年客服经验', 'experience'],
  ['持有低压电工证', 'certificate'],
  ['英语六级，听说流利', 'language'],
  ['物流、供应链相关专业', 'major'],
  ['熟练使用Excel', 'skill'],
  ['了解三包规定', 'knowledge'],
  ['沟通能力强，有责任心', 'quality'],
  ['年龄35岁以下', 'restriction'],
  ['接受过质量体系培训', 'training'],
  ['自备车辆', 'other'],
] as const)('%s is about %s', (text, kind) => {
  expect(kindOfRequirement(text)).toBe(kind);
});

test.each([
  ['有驾照者优先', true],
  ['会日语更佳', true],
  ['大专以上学历，会计专业优先', false],
  ['熟悉SAP，有汽车行业经验者优先', false],
  ['熟悉SAP', false],
])('%s: only welcome is %s', (text, expected) => {
  expect(isPreference(text)).toBe(expected);
});

test.each([
  ['收集质量信息（准确率≥95%）', '收集质量信息', ['准确率≥95%']],
  ['组织召回（主动完成率=100%；被动完成率≥50%）', '组织召回', ['主动完成率=100%', '被动完成率≥50%']],
  ['处理投诉（零投诉）（答复时间≤2小时）', '处理投诉', ['零投诉', '答复时间≤2小时']],
  ['整理台账（含电子台账）', '整理台账（含电子台账）', []],
  ['（准确率≥95%）', '（准确率≥95%）', []],
])('measures of %s', (duty, text, measures) => {
  expect(splitMeasures(duty)).toEqual({ text, measures });
});

test('measures on a line of their own', () => {
  expect(separate('目标：准确率≥95%；及时率≥98%')).toEqual(['准确率≥95%', '及时率≥98%']);
});

test('counts, dates, months and shares', () => {
  expect(['2人', '两名', '3', '共5人', '若干', '2人以上', ''].map(readCount)).toEqual([
    2,
    2,
    3,
    5,
    null,
    null,
    null,
  ]);
  expect(['2026年1月31日', '2026.1.31', '2026/01/31', '2026-13-01', '长期'].map(readDate)).toEqual([
    '2026-01-31',
    '2026-01-31',
    '2026-01-31',
    null,
    null,
  ]);
  expect(['3个月', '三年', '1-3个月', '无'].map(readMonths)).toEqual([3, 36, 1, null]);
  expect(['30%', '工资的80%', '120%', '无'].map(readPercent)).toEqual([30, 80, null, null]);
});

describe('facts', () => {
  const facts = (...requirements: string[]): unknown[] =>
    Object.values(factsOf(jobFromSketch({ requirements })));

  test.each([
    [['大专及以上学历', '3-5年经验'], '大专', 3, 5],
    [['本科以上学历，三年以上工作经验'], '本科', 3, null],
    [['高中或中专以上'], '中专', null, null],
    [['高中及以上学历'], '高中', null, null],
    [['硕士，优秀本科生可放宽至本科'], '本科', null, null],
    [['学历不限', '应届毕业生亦可'], '不限', 0, null],
    [['2年以上Java经验，5年以上工作经验'], null, 5, null],
    [['有2年以上销售经验优先'], null, null, null],
    [['3年以上开发经验，有高并发经验者优先'], null, 3, null],
    [['无需经验，初中以上文化'], '初中', 0, null],
    [['熟悉高中数学教学'], null, null, null],
  ] as const)('%j', (requirements, education, min, max) => {
    expect(facts(...requirements)).toEqual([education, min, max]);
  });
});
