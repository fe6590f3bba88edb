import { describe, expect, test } from 'vitest';
import { readText } from '#import/read-text.ts';
import type { JobDescription } from '#model/job-description.ts';
import { flaws } from './whole.ts';

/** Reads a text of which nothing may be lost. */
function read(text: string): JobDescription {
  const result = readText(text);
  expect(flaws(result)).toEqual([]);
  return result.job;
}

const texts = (lines: readonly { readonly text: string }[]): string[] => lines.map(({ text }) => text);

describe('the first lines of a job board', () => {
  const list = '职位描述\n岗位职责：\n1、安排派工；\n任职要求：\n1、大专以上学历；';

  test.each([
    '售后主管\n9-13K·14薪\n苏州·吴中区·木渎  3-5年  大专',
    '售后主管 9-13K·14薪\n苏州·吴中区·木渎 | 3-5年 | 大专',
    '售后主管\n薪资：9-13K·14薪 | 苏州·吴中区·木渎 | 3-5年 | 大专',
  ])('%j', (head) => {
    const job = read(`${head}\n${list}`);
    expect(job.identity.title).toBe('售后主管');
    expect(job.pay).toMatchObject({ min: 9000, max: 13000, months: 14, note: '' });
    expect(texts(job.identity.locations)).toEqual(['苏州·吴中区·木渎']);
    // The list asks for an education itself, in words of its own; years it does not name.
    expect(job.requirements.map(({ text, kind }) => [kind, text])).toEqual([
      ['experience', '3-5年'],
      ['education', '大专以上学历'],
    ]);
    expect(texts(job.leftover)).toEqual(['大专']);
  });

  test('the form of employment', () => {
    const job = read(`上海 | 5-10年 | 全职\n${list}`);
    expect(job.identity.employment).toBe('full-time');
    expect(texts(job.identity.locations)).toEqual(['上海']);
  });

  test.each(['熟悉Java | Python | Go', '机械类 | 汽修类 | 物流类', '本科'])(
    '%s tells no such facts',
    (line) => {
      const job = read(line);
      expect([...texts(job.leftover), ...texts(job.requirements)].join('')).toBe(line);
    },
  );
});

describe('the name of the post', () => {
  test.each([
    ['【高薪诚聘】售后主管（汽车配件方向）', '【高薪诚聘】售后主管（汽车配件方向）', null],
    ['After-sales Manager 售后经理', 'After-sales Manager 售后经理', null],
    ['招聘：客服专员3名', '客服专员', 3],
    ['招聘岗位：维修工（两名）', '维修工', 2],
    ['岗位名称：一级维修工', '一级维修工', null],
  ])('%s', (line, title, openings) => {
    const { identity } = read(`${line}\n岗位职责：\n1、受理报修`);
    expect(identity).toMatchObject({ title, openings });
  });
});

test('an ad on one line', () => {
  const job = read(
    '招聘：客服专员3名 要求：普通话标准，打字50字/分钟以上 工作内容：1、接待客户咨询；2、处理退换货；3、登记售后问题 待遇：底薪4000+提成，包吃住 地址：义乌市北苑街道',
  );
  expect(job.identity).toMatchObject({ title: '客服专员', openings: 3 });
  expect(texts(job.requirements)).toEqual(['普通话标准，打字50字/分钟以上']);
  expect(texts(job.duties)).toEqual(['接待客户咨询', '处理退换货', '登记售后问题']);
  expect(job.pay.note).toBe('底薪4000+提成，包吃住');
  expect(job.company.address).toBe('义乌市北苑街道');
});

test('labels side by side', () => {
  const job = read(
    '岗位职责：\n1、管理备件\n任职条件：\n学历：中专以上      专业：汽修、物流优先\n编制：甲某 审核：乙某 批准：丙某',
  );
  expect(job.requirements.map(({ text, kind, necessity }) => [kind, necessity, text])).toEqual([
    ['education', 'must', '学历：中专以上'],
    ['major', 'prefer', '专业：汽修、物流优先'],
  ]);
  expect(job.control.signatures.map(({ role, name }) => [role, name])).toEqual([
    ['drafter', '甲某'],
    ['manager', '乙某'],
    ['approver', '丙某'],
    ['hr', ''],
    ['holder', ''],
  ]);
});

test('what has no place keeps its label', () => {
  const job = read('招聘人数：若干\n联系人：招聘专员\n微信：gs-2024\n岗位职责：\n1、受理报修');
  expect(texts(job.leftover)).toEqual(['招聘人数：若干']);
  expect(job.posting.contact).toBe('招聘专员\n微信：gs-2024');
});

test('sides of relations, and indicators in a row', () => {
  const job = read(
    '岗位职责：\n1、管理网点\n工作关系：\n对内：财务部、质量部\n对外：服务网点、保险公司\n绩效指标：到货及时率>=95%；盘点差异率<=0.3%',
  );
  expect(job.relations.internal.map(({ party }) => party)).toEqual(['财务部', '质量部']);
  expect(job.relations.external.map(({ party }) => party)).toEqual(['服务网点', '保险公司']);
  expect(job.indicators.map(({ name, target }) => [name, target])).toEqual([
    ['到货及时率', '>=95%'],
    ['盘点差异率', '<=0.3%'],
  ]);
});
