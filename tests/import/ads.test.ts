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

  test('in a list, which goes on after them', () => {
    const job = read('任职要求：\n大专 3年以上\n认得本地修理厂\n家里有车');
    expect(texts(job.requirements)).toEqual(['大专', '3年以上', '认得本地修理厂', '家里有车']);
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

test('pictures as bullets, headings between signs', () => {
  const job = read(
    '售后客服\n#工作内容#\n✅在线回复物流咨询，首响30秒内\n✅每周更新话术\n#我们需要你#\n🔸中专及以上\n#薪资福利#\n💰五险，月休6天',
  );
  expect(texts(job.duties)).toEqual(['在线回复物流咨询，首响30秒内', '每周更新话术']);
  expect(texts(job.requirements)).toEqual(['中专及以上']);
  expect(texts(job.benefits)).toEqual(['五险，月休6天']);
});

test('headings in brackets, their lists on the same line', () => {
  const job = read(
    '【岗位】售后技术支持\n【薪资】8k~12k*13\n【职责】1. 远程指导排查 2. 编写维修手册\n【要求】本科；2年+经验；能出差（30%）\n【福利】六险一金｜餐补｜年度体检',
  );
  expect(job.pay).toMatchObject({ min: 8000, max: 12000, months: 13, note: '' });
  expect(texts(job.duties)).toEqual(['远程指导排查', '编写维修手册']);
  expect(texts(job.requirements)).toEqual(['本科', '2年+经验', '能出差（30%）']);
  expect(texts(job.benefits)).toEqual(['六险一金', '餐补', '年度体检']);
});

test('numbers alone on their lines, points over several', () => {
  const job = read(
    '岗位职责\n1\n受理客户来电，\n登记客诉内容\n2\n按流程派单\n并在24小时内回访\n3\n每周五汇总未结工单',
  );
  expect(texts(job.duties)).toEqual([
    '受理客户来电，登记客诉内容',
    '按流程派单并在24小时内回访',
    '每周五汇总未结工单',
  ]);
});

test('a form of a state-owned company', () => {
  const job = read(
    '二、岗位工作概述\n收集、分析市场质量信息，推动质量改进。\n三、工作职责与任务\n(一)市场质量信息管理\n1.每日汇总服务站上报的质量信息\n2.对批量问题24小时内发出预警\n四、工作绩效标准\n(一)批量问题预警及时率100%\n九、知识及教育水平要求\n1.机械专业本科以上\n2.熟悉底盘结构原理',
  );
  expect(job.purpose).toBe('收集、分析市场质量信息，推动质量改进。');
  expect(job.duties.map(({ text, children }) => [text, texts(children)])).toEqual([
    ['市场质量信息管理', ['每日汇总服务站上报的质量信息', '对批量问题24小时内发出预警']],
  ]);
  expect(job.indicators.map(({ name, target }) => [name, target])).toEqual([['批量问题预警及时率', '100%']]);
  expect(texts(job.requirements)).toEqual(['机械专业本科以上', '熟悉底盘结构原理']);
});

test('an English job description', () => {
  const job = read(
    "Job Title: Service Manager\nJob Purpose\nKeep downtime of customers' machines falling.\nKey Responsibilities\n• Review KPI weekly\nQualifications\n• Bachelor's degree in engineering\n• 5+ years of after-sales experience\n• Fluent in English",
  );
  expect(job.identity.title).toBe('Service Manager');
  expect(job.purpose).toBe("Keep downtime of customers' machines falling");
  expect(job.requirements.map(({ kind }) => kind)).toEqual(['education', 'experience', 'language']);
});
