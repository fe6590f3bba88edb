import { describe, expect, test } from 'vitest';
import { readText } from '#import/read-text.ts';
import { readAll } from '#import/several.ts';
import { prepareSource } from '#import/source.ts';
import { findTables } from '#import/tables.ts';
import type { JobDescription } from '#model/job-description.ts';
import { flaws } from './whole.ts';

/** Reads a text of which nothing may be lost. */
function read(text: string): JobDescription {
  const result = readText(text);
  expect(flaws(result)).toEqual([]);
  return result.job;
}

const texts = (lines: readonly { readonly text: string }[]): string[] => lines.map(({ text }) => text);

test('a page of a job board, its buttons and notices with it', () => {
  const job = read(
    '立即沟通\n收藏\n采购专员 8-12K·13薪\n苏州·工业园区  3-5年  大专\n职位描述\n采购 供应商管理 ERP\n岗位职责：\n1、执行物料采购，跟踪交期；\n2、每月核对账单；\n任职要求：\n1、熟悉ERP操作；\n2、抗压能力强。\n竞争力分析\n加载中...\nBOSS 安全提示\n严禁用人单位做出损害求职者权益的行为\n工作地址\n星湖街100号\n点击查看地图',
  );
  expect(job.identity.title).toBe('采购专员');
  expect(texts(job.duties)).toEqual(['执行物料采购，跟踪交期', '每月核对账单']);
  expect(texts(job.requirements)).toEqual(['3-5年', '大专', '熟悉ERP操作', '抗压能力强']);
  expect(texts(job.identity.locations)).toEqual(['苏州·工业园区', '星湖街100号']);
});

test('the head of a page: navigation, the post, then its facts', () => {
  const job = read(
    '智联招聘 首页 职位 校园招聘\n财务会计\n6千-8千\n郑州-金水区 经验1-3年 学历本科 招1人\n发布于 3天前\n岗位职责\n1.编制记账凭证\n任职资格\n1.初级会计职称',
  );
  expect(job.identity).toMatchObject({ title: '财务会计', openings: 1 });
  expect(job.pay).toMatchObject({ min: 6000, max: 8000 });
  expect(texts(job.duties)).toEqual(['编制记账凭证']);
  expect(texts(job.requirements)).toContain('初级会计职称');
});

test('one paragraph that tells firm, work, wishes, pay and place', () => {
  const job = read(
    '我们是一家做跨境电商的公司，现招运营助理2名，主要工作是每天上架新品、处理客户邮件，每周汇总销售数据。希望你大专以上学历，英语四级，做事细心，有平台经验优先。工资5000-7000，双休，五险一金，地址在龙华民治。',
  );
  expect(texts(job.duties)).toEqual(['主要工作是每天上架新品、处理客户邮件，每周汇总销售数据']);
  expect(texts(job.requirements)).toEqual(['希望你大专以上学历，英语四级，做事细心，有平台经验优先']);
  expect(job.pay.note).toBe('工资5000-7000，双休，五险一金');
});

describe('lines broken by hand', () => {
  const duties = [
    '受理客户投诉并登记，24小时内给出初步答复',
    '组织生产部门分析投诉原因，3个工作日内提交报告',
  ];

  test('short ones, as a reader of pictures gives them', () => {
    const job = read(
      '岗位职责\n1、受理客户投诉并登\n记，24小时内给出初步\n答复；\n2、组织生产部门分析投\n诉原因，3个工作日内提\n交报告；\n任职要求\n1、本科，质量管理相\n关专业；\n2、熟悉8D报告。',
    );
    expect(texts(job.duties)).toEqual(duties);
    expect(texts(job.requirements)).toEqual(['本科，质量管理相关专业', '熟悉8D报告']);
  });

  test('an empty line after every line', () => {
    const job = read(
      '工作内容：\n\n1.受理客户投诉并登记，24小时内给出初步\n\n答复；\n\n2.组织生产部门分析投诉原因，3个工作日内提\n\n交报告；\n\n3.维护台账。\n\n任职要求：\n\n1.本科',
    );
    expect(texts(job.duties)).toEqual([...duties, '维护台账']);
  });
});

test('digits that run into the words, on one line', () => {
  const job = read(
    '岗位职责：1负责行政采购，比价后提交审批2管理固定资产，每半年盘点一次3组织公司活动任职要求：1大专以上学历2两年以上行政经验3会开车优先',
  );
  expect(texts(job.duties)).toEqual([
    '负责行政采购，比价后提交审批',
    '管理固定资产，每半年盘点一次',
    '组织公司活动',
  ]);
  expect(texts(job.requirements)).toEqual(['大专以上学历', '两年以上行政经验', '会开车优先']);
});

test('two digits inside words are no list', () => {
  expect(texts(read('岗位职责：1对1辅导学员的2轮作文').duties)).toEqual(['1对1辅导学员的2轮作文']);
});

test('a rule inside a line parts what stands around it', () => {
  const { duties } = read('岗位职责：\n受理客户报修并派单----------每月汇总投诉数据');
  expect(texts(duties)).toEqual(['受理客户报修并派单', '每月汇总投诉数据']);
});

test('a cell with its own label is no label of the next', () => {
  const source = prepareSource('岗位名称：安全员\t安环部\n部门\t安环部\n岗位职责：\n1、巡查现场');
  const [first] = readAll(source, { tables: findTables(source.text), headingLines: new Set() });
  expect(first?.job.identity).toMatchObject({ title: '安全员', department: '安环部' });
});

test('who is wanted is no title', () => {
  expect(read('诚聘英才\n应届毕业生\n岗位职责：\n1、整理台账').identity.title).toBe('');
});

test('a list whose first point lost its number', () => {
  const job = read(
    '工作职责：梳理备件需求，编制采购计划（熟悉汽配者优先）2. 核对到货数量并登记 3. 每月盘点并提交差异表\n任职资格：1. 中专以上；2. 会用表格',
  );
  expect(texts(job.duties)).toEqual([
    '梳理备件需求，编制采购计划（熟悉汽配者优先）',
    '核对到货数量并登记',
    '每月盘点并提交差异表',
  ]);
});

test('a wrapper before the requirements: its list is the work, whatever a point reads like', () => {
  const job = read(
    '岗位描述：\n1、受理报修并派工\n2、具有较强的沟通能力，推动问题解决\n任职要求：\n1、大专以上\n2、加分项：熟悉家电维修\n3、要求：能倒班',
  );
  expect(texts(job.duties)).toEqual(['受理报修并派工', '具有较强的沟通能力，推动问题解决']);
  expect(job.requirements.map(({ text, necessity }) => [necessity, text])).toEqual([
    ['must', '大专以上'],
    ['prefer', '加分项：熟悉家电维修'],
    ['must', '要求：能倒班'],
  ]);
});

test('a condition above a list, and a firm that tells of itself after one', () => {
  const job = read(
    '岗位职责：\n1、受理报修\n任职要求：\n1、大专以上\n满足以下任一条件者优先：\n1、持电工证\n2、会开车\n\n某某人力资源服务有限公司成立于2017年，是专业从事人事外包的服务商。\n公司以猎头为核心，以培训为支持，为企业创造价值。',
  );
  expect(job.requirements.map(({ text, necessity }) => [necessity, text])).toEqual([
    ['must', '大专以上'],
    ['prefer', '持电工证'],
    ['prefer', '会开车'],
  ]);
  expect(job.company.intro.split('\n')).toHaveLength(2);
});

test('amounts and heights are no numbers of points, a remark in brackets no heading', () => {
  const job = read(
    '任职资格：1、初中以上；2、会用消息队列(优先)；3、18-30岁，女性身高1、58m以上，能吃苦；4、适应倒班。有以下经验者优先考虑：1、收银；2、每天能工作7.5小时',
  );
  expect(job.requirements.map(({ text, necessity }) => [necessity, text])).toEqual([
    ['must', '初中以上'],
    ['prefer', '会用消息队列(优先)'],
    ['must', '18-30岁，女性身高1、58m以上，能吃苦'],
    ['must', '适应倒班'],
    ['prefer', '收银'],
    ['prefer', '每天能工作7.5小时'],
  ]);
});

test('keywords stay keywords', () => {
  const job = read('岗位职责：\n1、处理理赔\n关键字：\n保险\n五险一金\n双休');
  expect(job.benefits).toEqual([]);
  expect(texts(job.leftover)).toEqual(['保险', '五险一金', '双休']);
});

test('lines that say little go with those around them', () => {
  const job = read(
    '配合总部开展推广的准备工作。\n在区域经理的领导下，落实办公地点选址。\n跟随总部派遣的小组，走街串巷。\n小组离开后，继续走街串巷。\n统计、维护客户信息。\n要求：\n有毅力。',
  );
  expect(texts(job.duties)).toHaveLength(5);
  expect(texts(job.requirements)).toEqual(['有毅力']);
});

test('no headings at all', () => {
  const job = read(
    '每天检查消防设施，填写巡查表\n发现隐患当天通知责任部门并跟踪整改\n配合政府部门检查，准备台账资料\n高中以上学历，持消防设施操作员证\n两年以上物业消防工作经验\n能倒班',
  );
  expect(texts(job.duties)).toHaveLength(3);
  expect(texts(job.requirements)).toEqual([
    '高中以上学历，持消防设施操作员证',
    '两年以上物业消防工作经验',
    '能倒班',
  ]);
});

test('labels set side by side with blanks', () => {
  const job = read(
    '职务名称    电工          部    门    工程部\n直接上级    工程主管      编    制    2人\n职责范围：\n    一、巡检配电设备，每日两次；\n    二、处理电气故障。',
  );
  expect(job.identity).toMatchObject({ title: '电工', department: '工程部', headcount: 2 });
  expect(job.reporting.superior).toBe('工程主管');
  expect(texts(job.duties)).toEqual(['巡检配电设备，每日两次', '处理电气故障']);
});

test('of a line too long for a form no words are lost', () => {
  const value = `${'巡检配电设备'.repeat(40)}完`;
  const { job } = readText(
    `职务名称    电工          工作内容    ${value}\n编    制    2人        部    门    工程部`,
  );
  expect(JSON.stringify(job)).toContain(value);
});

test('headings in English before the Chinese, in Markdown, and as questions', () => {
  const mixed = read('Responsibilities 岗位职责:\n- 推动 OKR 落地\nQualifications 任职要求:\n- 本科及以上');
  expect([texts(mixed.duties), texts(mixed.requirements), texts(mixed.leftover)]).toEqual([
    ['推动 OKR 落地'],
    ['本科及以上'],
    [],
  ]);
  const marked = read(
    '# 前端工程师\n**部门**：研发中心  **地点**：杭州\n## 你会做什么\n* 开发后台页面\n## 我们给你\n* 弹性工作',
  );
  expect(marked.identity).toMatchObject({ title: '前端工程师', department: '研发中心' });
  expect(texts(marked.identity.locations)).toEqual(['杭州']);
  expect(texts(marked.benefits)).toEqual(['弹性工作']);
  const asked = read(
    '你来做什么？\n跟着师傅学修车\n我们要什么样的人？\n肯学，不怕脏\n我们能给你什么？\n包住，月休6天',
  );
  expect([texts(asked.duties), texts(asked.requirements), texts(asked.benefits)]).toEqual([
    ['跟着师傅学修车'],
    ['肯学，不怕脏'],
    ['包住，月休6天'],
  ]);
});

describe('several posts in one text', () => {
  const all = (text: string): JobDescription[] => {
    const source = prepareSource(text);
    return readAll(source, { tables: findTables(source.text), headingLines: new Set() }).map(
      ({ job }) => job,
    );
  };

  test('each with the number wanted, above its own lists', () => {
    const jobs = all(
      '招聘简章\n一、厨师长 1名\n岗位职责：\n1、制定菜单；\n任职要求：\n1、5年以上厨房管理经验；\n二、服务员 5名\n岗位职责：\n1、点单上菜；\n任职要求：\n1、能上晚班；',
    );
    expect(jobs.map(({ identity }) => [identity.title, identity.openings])).toEqual([
      ['厨师长', 1],
      ['服务员', 5],
    ]);
    expect(jobs.map(({ duties }) => texts(duties))).toEqual([['制定菜单'], ['点单上菜']]);
  });

  test('the head of a second page begins none', () => {
    const jobs = all(
      '某某有限公司\t文件编号：HR-035\n岗位说明书\t页码：第1页\n岗位名称：安全员\t部门：安环部\n工作职责：\n1 每日巡查作业现场\n某某有限公司\t文件编号：HR-035\n岗位说明书\t页码：第2页\n2 每月组织隐患排查\n任职资格：\n1 中专以上',
    );
    expect(jobs).toHaveLength(1);
    expect(jobs[0]?.identity).toMatchObject({ title: '安全员', department: '安环部' });
    expect(texts(jobs[0]?.duties ?? [])).toEqual(['每日巡查作业现场', '每月组织隐患排查']);
  });
});
