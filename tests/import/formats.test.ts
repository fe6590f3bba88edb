import { describe, expect, test } from 'vitest';
import { readText } from '#import/read-text.ts';
import { flaws } from './whole.ts';

/** The duties and requirements of a text, second levels after a tab; what is only welcome ends in （优先）. */
function read(text: string): { readonly duties: string[]; readonly requirements: string[] } {
  const result = readText(text);
  expect(flaws(result)).toEqual([]);
  return {
    duties: result.job.duties.flatMap(({ text: said, children }) => [
      said,
      ...children.map((child) => `\t${child.text}`),
    ]),
    requirements: result.job.requirements.map(({ text: said, necessity }) =>
      necessity === 'prefer' ? `${said}（优先）` : said,
    ),
  };
}

const DUTIES = ['每月编制备件计划并报批', '盘点库房，账实不符当日上报', '完成上级交办的其他工作'];
const REQUIREMENTS = ['大专及以上学历，物流相关专业', '3年以上配件管理经验', '熟练使用Excel'];

/** Each numbers three points in its own way. */
const NUMBERINGS: Readonly<Record<string, (point: string, index: number) => string>> = {
  '1.': (point, index) => `${index + 1}.${point}`,
  '1. ': (point, index) => `${index + 1}. ${point}`,
  '1、': (point, index) => `${index + 1}、${point}；`,
  '１．': (point, index) => `${'１２３'[index]}．${point}。`,
  '1)': (point, index) => `${index + 1})${point}`,
  '1）': (point, index) => `${index + 1}）${point}`,
  '(1)': (point, index) => `(${index + 1}) ${point}`,
  '（1）': (point, index) => `（${index + 1}）${point}`,
  '①': (point, index) => `${'①②③'[index]}${point}`,
  '⒈': (point, index) => `${'⒈⒉⒊'[index]}${point}`,
  '一、': (point, index) => `${'一二三'[index]}、${point}`,
  '（一）': (point, index) => `（${'一二三'[index]}）${point}`,
  第一: (point, index) => `第${'一二三'[index]}、${point}`,
  'A.': (point, index) => `${'ABC'[index]}. ${point}`,
  Ⅰ: (point, index) => `${'ⅠⅡⅢ'[index]}、${point}`,
  '•': (point) => `• ${point}`,
  '-': (point) => `- ${point}`,
  '*': (point) => `* ${point}`,
  '★': (point) => `★${point}`,
  '◆': (point) => `◆ ${point}`,
  'Word bullet': (point) => `\uf0b7\t${point}`,
  'digit alone': (point, index) => `${index + 1}${point}`,
  none: (point) => point,
};

describe('numberings, a line each', () => {
  test.each(Object.entries(NUMBERINGS))('%s', (_, number) => {
    const text = `岗位职责：\n${DUTIES.map(number).join('\n')}\n任职要求：\n${REQUIREMENTS.map(number).join('\n')}`;
    if (_ === 'digit alone') return expect(read(text).duties).toEqual(DUTIES);
    expect(read(text)).toEqual({ duties: DUTIES, requirements: REQUIREMENTS });
  });
});

describe('numberings, all in one line', () => {
  const inline = ['1、', '1.', '1)', '（1）', '①', '•', '★', '◆'] as const;
  test.each(inline)('%s', (name) => {
    const number = NUMBERINGS[name] as (point: string, index: number) => string;
    const run = (points: readonly string[]): string =>
      points.map((point, index) => number(point, index).replace(/；?$/, '；')).join('');
    expect(read(`岗位职责：${run(DUTIES)}任职要求：${run(REQUIREMENTS)}`)).toEqual({
      duties: DUTIES,
      requirements: REQUIREMENTS,
    });
  });
});

const HEADINGS: readonly (readonly [string, string])[] = [
  ['岗位职责', '任职要求'],
  ['职责描述：', '条件要求：'],
  ['主要职责:', '职位要求:'],
  ['【工作内容】', '【任职资格】'],
  ['「你将负责」', '「我们希望你」'],
  ['一、岗位职责', '二、任职资格'],
  ['岗 位 职 责', '任 职 要 求'],
  ['## 岗位职责', '## 任职要求'],
  ['**岗位职责：**', '**任职要求：**'],
  ['★岗位职责★', '★任职要求★'],
  ['——岗位职责——', '——任职要求——'],
  ['岗位职责（Responsibilities）', '任职要求（Requirements）'],
  ['岗位职则：', '任职要术：'],
  ['具体工作内容如下：', '基本任职要求如下：'],
  ['职位描述\n岗位职责：', '任职条件：'],
  ['1、岗位职责', '2、任职要求'],
  ['配件管理员岗位职责', '配件管理员任职要求'],
];

test.each(HEADINGS)('headings %s and %s', (duties, requirements) => {
  const text = `${duties}\n${DUTIES.map((point, index) => `（${index + 1}）${point}`).join('\n')}\n\n${requirements}\n${REQUIREMENTS.map((point, index) => `（${index + 1}）${point}`).join('\n')}\n`;
  expect(read(text)).toEqual({ duties: DUTIES, requirements: REQUIREMENTS });
});

/** A text, its duties, its requirements. */
const TEXTS: Readonly<Record<string, readonly [string, readonly string[], readonly string[]]>> = {
  'numbers mixed in one list': [
    '职责描述:\n1.分析故障并指派整改\n2. 跟踪整改效果\n3.统计索赔费用\n6. 组织召回',
    ['分析故障并指派整改', '跟踪整改效果', '统计索赔费用', '组织召回'],
    [],
  ],
  'numbers doubled, missing and restarted': [
    '岗位职责：\n1、受理报修\n2、派单\n2、跟单\n5、结算费用\n1、整理台账',
    ['受理报修', '派单', '跟单', '结算费用', '整理台账'],
    [],
  ],
  'a second level': [
    '岗位职责\n1、建设服务网络：\n1)每区至少两家网点；\n2)每季度考核网点。\n2、培训服务人员\n（1）编写教材\n（2）组织考试',
    ['建设服务网络', '\t每区至少两家网点', '\t每季度考核网点', '培训服务人员', '\t编写教材', '\t组织考试'],
    [],
  ],
  'a second level inside a line': [
    '岗位职责：1、建设服务网络：①每区至少两家网点；②每季度考核网点；2、培训服务人员。',
    ['建设服务网络', '\t每区至少两家网点', '\t每季度考核网点', '培训服务人员'],
    [],
  ],
  'no headings, told by meaning': [
    '1、负责客户投诉的受理和回复；\n2、每周汇总投诉数据；\n3、大专及以上学历；\n4、两年以上客服经验；\n5、普通话标准，沟通能力强。',
    ['负责客户投诉的受理和回复', '每周汇总投诉数据'],
    ['大专及以上学历', '两年以上客服经验', '普通话标准，沟通能力强'],
  ],
  'only one heading over both kinds': [
    '岗位职责：\n1、接听客户来电并记录；\n2、跟踪维修进度；\n3、中专以上学历，声音甜美；\n4、有客服经验者优先。',
    ['接听客户来电并记录', '跟踪维修进度'],
    ['中专以上学历，声音甜美', '有客服经验者优先（优先）'],
  ],
  'headings decide where both are there': [
    '岗位职责：\n1、熟悉配件编码\n2、核对入库单\n任职要求：\n1、负责过仓库管理\n2、高中及以上',
    ['熟悉配件编码', '核对入库单'],
    ['负责过仓库管理', '高中及以上'],
  ],
  'a version number is no point': [
    '任职要求：1、熟悉AutoCAD；2、会用SAP、Rhino 3、Revit等软件；3、本科以上学历。',
    [],
    ['熟悉AutoCAD', '会用SAP、Rhino 3、Revit等软件', '本科以上学历'],
  ],
  'points that begin with an amount': [
    '任职要求：\n1.3年以上工作经验\n2.2年以上管理经验\n3.本科学历',
    [],
    ['3年以上工作经验', '2年以上管理经验', '本科学历'],
  ],
  'run together without signs': [
    '岗位职责1.受理报修2.上门维修3.填写维修单任职要求1.中专以上学历2.持电工证',
    ['受理报修', '上门维修', '填写维修单'],
    ['中专以上学历', '持电工证'],
  ],
  'entities and line-break tags': [
    '岗位职责：<br/>1、核对&ldquo;三包&rdquo;旧件&nbsp;并登记<br>2、完成率&ge;95%的月度盘点',
    ['核对“三包”旧件 并登记', '完成率≥95%的月度盘点'],
    [],
  ],
  'Markdown emphasis': [
    '## 岗位职责\n\n- **盘点**：每周一次\n- 编制`备件`计划\n',
    ['盘点：每周一次', '编制备件计划'],
    [],
  ],
  'full width and odd blanks': [
    '岗位职责：\n　１、受理　报修；\n\u00a0\u00a0２、结算\u200b费用；\n任职要求：\n　１、大专以上学历，２年以上经验；',
    ['受理 报修', '结算费用'],
    ['大专以上学历，２年以上经验'],
  ],
  'old Mac and Windows line ends': [
    '岗位职责：\r\n1、受理报修\r2、结算费用\r\n',
    ['受理报修', '结算费用'],
    [],
  ],
  'a line wrapped under its number': [
    '岗位职责：\n1、负责区域内服务网点的日常管理、业务指导和\n   季度考核\n2、结算服务费用',
    ['负责区域内服务网点的日常管理、业务指导和季度考核', '结算服务费用'],
    [],
  ],
  'hard line breaks of a PDF': [
    [
      '岗位职责',
      '1. 负责整车售后质量问题的收集、分析和分派，推动责任部门在约定',
      '期限内完成整改，并用市场数据验证改进后的效果',
      '2. 按月统计保修期内每百辆车的索赔次数，分解年度目标并对可能超',
      '出目标的零部件提出预警和应对的办法',
      '3. 组织重大售后问题的现场检查、原因分析和处理，形成报告后上报',
      '公司质量委员会',
      '任职资格',
      '1. 本科及以上学历，车辆工程、机械设计制造或其他与车辆有关的专',
      '业',
      '2. 7年以上整车质量改进或售后质量管理的工作经验，其中至少4年带',
      '过10人以上的团队',
    ].join('\n'),
    [
      '负责整车售后质量问题的收集、分析和分派，推动责任部门在约定期限内完成整改，并用市场数据验证改进后的效果',
      '按月统计保修期内每百辆车的索赔次数，分解年度目标并对可能超出目标的零部件提出预警和应对的办法',
      '组织重大售后问题的现场检查、原因分析和处理，形成报告后上报公司质量委员会',
    ],
    [
      '本科及以上学历，车辆工程、机械设计制造或其他与车辆有关的专业',
      '7年以上整车质量改进或售后质量管理的工作经验，其中至少4年带过10人以上的团队',
    ],
  ],
  'tags of a job board above a list that says the same': [
    '学历：大专\n工作经验：3年以上\n岗位职责：\n1、受理报修\n任职要求：\n1、大专以上学历\n2、会看电路图',
    ['受理报修'],
    ['工作经验：3年以上', '大专以上学历', '会看电路图'],
  ],
  'bonus points': [
    '任职要求：1、本科以上学历。加分项：1、有PMP证书2、会日语',
    [],
    ['本科以上学历', '有PMP证书（优先）', '会日语（优先）'],
  ],
  'labels instead of a list': [
    '任职资格\n1、教育程度\n大专以上\n2、工作经验\n3年以上维修经验\n3、专业技能\n会看电路图',
    [],
    ['大专以上', '3年以上维修经验', '会看电路图'],
  ],
  'a table pasted from Word or Excel': [
    '岗位职责\n序号\t工作内容\t权重\n1\t编制备件计划\t60%\n2\t盘点库房\t40%\n任职资格\n学历\t大专及以上\n经验\t3年以上',
    ['编制备件计划', '盘点库房'],
    ['大专及以上', '3年以上'],
  ],
  'a Markdown table': [
    '| 岗位名称 | 配件员 |\n|---|---|\n| 岗位职责 | 1、编制计划；2、盘点库房 |\n| 任职要求 | 1、高中以上；2、会用Excel |',
    ['编制计划', '盘点库房'],
    ['高中以上', '会用Excel'],
  ],
  'Excel cells of several lines': [
    '岗位职责\t"1、编制计划\n2、盘点库房"\n任职要求\t"1、高中以上\n2、会用Excel"',
    ['编制计划', '盘点库房'],
    ['高中以上', '会用Excel'],
  ],
};

test.each(Object.entries(TEXTS))('%s', (_, [text, duties, requirements]) => {
  expect(read(text)).toEqual({ duties: [...duties], requirements: [...requirements] });
});

test('what follows the lists goes to its own fields', () => {
  const { job } = readText(
    [
      '岗位名称：客服主管',
      '所属部门：客服部',
      '直接上级：客服经理',
      '招聘人数：2人',
      '岗位职责：1、排班；2、处理升级投诉。',
      '任职要求：1、大专以上学历；2、3-5年客服经验。',
      '薪资待遇：8K-12K·13薪',
      '福利：五险一金、带薪年假',
      '工作时间：周一至周五，9:00-18:00',
      '工作地点：武汉、上海',
      '公司简介：本公司成立于2001年，生产小型动力设备。',
      '联系人：招聘部',
      '请勿上传身份证照片',
    ].join('\n'),
  );
  expect(job.identity).toMatchObject({ title: '客服主管', department: '客服部', openings: 2 });
  expect(job.identity.locations.map(({ text }) => text)).toEqual(['武汉', '上海']);
  expect(job.reporting.superior).toBe('客服经理');
  expect(job.pay).toMatchObject({ min: 8000, max: 12000, months: 13, note: '' });
  expect(job.benefits.map(({ text }) => text)).toEqual(['五险一金、带薪年假']);
  expect(job.conditions.hours).toBe('周一至周五，9:00-18:00');
  expect(job.company.intro).toBe('本公司成立于2001年，生产小型动力设备。');
  expect(job.posting.contact).toContain('招聘部');
});

test('measures after a duty become its measures', () => {
  const { job } = readText(
    '岗位职责：\n1、收集市场质量信息并推动整改（准确率≥95%）\n2、组织质量升级和召回（主动升级完成率=100%；被动升级完成率≥50%）\n3、整理台账（含电子台账）',
  );
  expect(job.duties.map(({ text, measures }) => [text, measures.map((measure) => measure.text)])).toEqual([
    ['收集市场质量信息并推动整改', ['准确率≥95%']],
    ['组织质量升级和召回', ['主动升级完成率=100%', '被动升级完成率≥50%']],
    ['整理台账（含电子台账）', []],
  ]);
});

test('a line of measures under a duty belongs to it', () => {
  const { job } = readText(
    '岗位职责\n1、提供服务技术支持\n目标：零投诉\n2、收集市场质量信息\nKPI：准确率≥95%；及时率≥98%\n3、整理台账',
  );
  expect(job.duties.map(({ text, measures }) => [text, measures.map((measure) => measure.text)])).toEqual([
    ['提供服务技术支持', ['零投诉']],
    ['收集市场质量信息', ['准确率≥95%', '及时率≥98%']],
    ['整理台账', []],
  ]);
});

test('a first line that names the post is the title; one that shouts is not', () => {
  expect(readText('售后配件管理员\n岗位职责：1、发放配件；2、盘点。').job.identity.title).toBe(
    '售后配件管理员',
  );
  expect(readText('高薪急招，欢迎加入！\n岗位职责：1、发放配件；2、盘点。').job.identity.title).toBe('');
});
