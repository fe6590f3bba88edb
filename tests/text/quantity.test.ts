import { describe, expect, test } from 'vitest';
import { overlap, readExperience, readMoney, readNumber, readPeople, readYears } from '#text/quantity.ts';

const bounds = (found: readonly { min: number | null; max: number | null }[]) =>
  found.map(({ min, max }) => [min, max]);

test.each([
  ['3', 3],
  ['3.5', 3.5],
  ['三', 3],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['两百', 200],
  ['一百零五', 105],
  ['几', null],
  ['', null],
])('%s is %s', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

describe('years', () => {
  test.each<[string, [number | null, number | null][]]>([
    ['3年以上售后经验', [[3, null]]],
    ['三年及以上工作经验', [[3, null]]],
    ['3-5年', [[3, 5]]],
    ['一至两年相关经验', [[1, 2]]],
    ['1~3 年', [[1, 3]]],
    ['两年半', [[2.5, 2.5]]],
    ['半年以上仓库经验', [[0.5, null]]],
    ['至少5年管理经验', [[5, null]]],
    ['不少于十年', [[10, null]]],
    ['1年以内', [[null, 1]]],
    ['5 年(含)以上', [[5, null]]],
    [
      '8年以上制造业经验，其中3年以上管理经验',
      [
        [8, null],
        [3, null],
      ],
    ],
    ['2024年毕业', []],
    ['入职第三年晋升', []],
    ['近3年无重大事故', []],
    ['2019-2020年', []],
    ['18年9月', []],
    ['每年一次', []],
  ])('%s', (text, expected) => {
    expect(bounds(readYears(text))).toEqual(expected);
  });

  test('the span covers number, unit and bound', () => {
    const [found] = readYears('需要3 年以上经验');
    expect(found?.span).toEqual([2, 7]);
  });
});

test.each<[string, [number | null, number | null][]]>([
  ['3年以上工作经验', [[3, null]]],
  ['从事售后工作两年以上', [[2, null]]],
  ['公司成立20年，积累了丰富经验', []],
  ['签订3年劳动合同', []],
  ['满一年享受5天年假', []],
])('experience in %s', (text, expected) => {
  expect(bounds(readExperience(text))).toEqual(expected);
});

test.each<[string, [number | null, number | null][]]>([
  ['管理10人以上团队', [[10, null]]],
  ['带领3-5名售后工程师', [[3, 5]]],
  ['招聘2人', [[2, 2]]],
  ['团队二十人', [[20, 20]]],
  ['每月培训30人次', []],
  ['3人民币', []],
])('people in %s', (text, expected) => {
  expect(bounds(readPeople(text))).toEqual(expected);
});

test.each<[string, [number | null, number | null][]]>([
  ['单笔5000元以内', [[null, 5000]]],
  ['5万元以下', [[null, 50000]]],
  ['4-6k', [[4000, 6000]]],
  ['底薪八千元', [[8000, 8000]]],
  ['5000元-1万元', [[5000, 10000]]],
  ['1.5万以上', [[15000, null]]],
  ['3家供应商', []],
])('money in %s', (text, expected) => {
  expect(bounds(readMoney(text))).toEqual(expected);
});

test('open ends overlap whatever lies on their side', () => {
  const span = [0, 0] as const;
  expect(overlap({ min: 3, max: null, span }, { min: 1, max: 3, span })).toBe(true);
  expect(overlap({ min: 5, max: null, span }, { min: 1, max: 3, span })).toBe(false);
  expect(overlap({ min: null, max: 2, span }, { min: 3, max: 4, span })).toBe(false);
});
