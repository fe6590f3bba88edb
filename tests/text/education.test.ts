import { describe, expect, test } from 'vitest';
import { readEducation, requiredEducation } from '#text/education.ts';

describe('what a text asks for at least', () => {
  test.each([
    ['大专及以上学历', 'college', '大专及以上学历'],
    ['本科以上学历，机械类专业', 'bachelor', '本科以上学历'],
    ['高中/中专以上学历', 'senior-high', '高中'],
    ['大专或本科学历', 'college', '大专'],
    ['大专以上学历，本科优先', 'college', '大专以上学历'],
    ['本科及以上学历，优秀者可放宽至大专', 'bachelor', '本科及以上学历'],
    ['全日制硕士研究生', 'master', '硕士'],
    ['博士学位', 'doctor', '博士学位'],
    ['初中文化', 'junior-high', '初中文化'],
  ])('%s', (text, level, words) => {
    const found = requiredEducation(text);
    expect(found?.level).toBe(level);
    expect(text.slice(...(found?.span ?? [0, 0]))).toBe(words);
  });

  test.each(['学历不限', '不限学历，能吃苦', '学历要求不限'])('%s: any', (text) => {
    expect(requiredEducation(text)).toMatchObject({ level: null, strength: 'must' });
  });

  test.each([
    '本科学历优先',
    '硕士优先考虑',
    '具有良好的沟通能力',
    '负责高中数学教学',
    '为初中学生授课',
    '提高中层干部的执行力',
    '熟悉三大专业软件',
    '与本科室同事配合',
    '日本科技展会',
    '眼科专科医院',
  ])('%s: nothing', (text) => {
    expect(requiredEducation(text)).toBeNull();
  });
});

test('strengths are told apart', () => {
  expect(
    readEducation('本科以上学历，硕士优先，经验丰富者可放宽至大专').map(({ level, strength }) => [
      level,
      strength,
    ]),
  ).toEqual([
    ['bachelor', 'must'],
    ['master', 'prefer'],
    ['college', 'relax'],
  ]);
});
