import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFile } from '#import/read-file.ts';
import { readMapped, sheetOf } from '#import/read-rows.ts';
import type { ImportResult } from '#import/result.ts';
import { jobFromSketch } from '#model/sketch.ts';
import { bold, deleted, docx, inserted, line, point, runs, table, title } from './docx-forms.ts';
import { flaws } from './whole.ts';

async function read(bytes: Uint8Array | string, name = ''): Promise<readonly ImportResult[]> {
  const reading = await readFile(name, typeof bytes === 'string' ? strToU8(bytes) : bytes);
  if ('problem' in reading) throw new Error(reading.problem);
  for (const result of reading) if (result.pieces.length > 0) expect(flaws(result)).toEqual([]);
  return reading;
}

async function one(bytes: Uint8Array | string, name = ''): Promise<ImportResult['job']> {
  const [first, ...others] = await read(bytes, name);
  expect(others).toEqual([]);
  if (!first) throw new Error('nothing read');
  return first.job;
}

const texts = (lines: readonly { readonly text: string }[]): string[] => lines.map(({ text }) => text);

describe('Word', () => {
  test('a form in a grid with merged cells', async () => {
    const job = await one(
      await docx([
        line('岗位说明书'),
        table(
          ['岗位名称', '配件主管', '岗位编号', 'SH-01'],
          ['所属部门', '售后部', '直接上级', '售后经理'],
          ['岗位目的', { text: '为了保证维修不等件，管理配件的采购与发放。', columns: 3 }],
          [{ text: '岗位职责', rows: 3 }, '序号', '职责内容', '权重'],
          ['1', '每月编制备件计划并报批', '60%'],
          ['2', '每周盘点库房', '40%'],
          [{ text: '任职资格', rows: 3 }, '学历', { text: '大专及以上', columns: 2 }],
          ['专业', { text: '物流、供应链', columns: 2 }],
          ['经验', { text: ['3年以上配件管理经验', '带过3人以上的小组'], columns: 2 }],
          ['工作时间', { text: '每周五天，8:30-17:30', columns: 3 }],
          ['编制人', '', '审核人', ''],
        ),
      ]),
      '配件主管.docx',
    );
    expect(job.identity).toMatchObject({ title: '配件主管', code: 'SH-01', department: '售后部' });
    expect(job.reporting.superior).toBe('售后经理');
    expect(job.purpose).toBe('为了保证维修不等件，管理配件的采购与发放。');
    expect(job.duties.map(({ text, weight }) => [text, weight])).toEqual([
      ['每月编制备件计划并报批', 60],
      ['每周盘点库房', 40],
    ]);
    expect(job.requirements.map(({ kind, text }) => [kind, text])).toEqual([
      ['education', '大专及以上'],
      ['major', '物流、供应链'],
      ['experience', '3年以上配件管理经验'],
      ['experience', '带过3人以上的小组'],
    ]);
    expect(job.conditions.hours).toBe('每周五天，8:30-17:30');
    expect(job.origin).toEqual({ kind: 'file', source: '配件主管.docx' });
    expect(job.leftover).toEqual([]);
  });

  test('headings over the whole width, lists in the cells below', async () => {
    const job = await one(
      await docx([
        table(
          [{ text: '售后服务工程师岗位说明书', columns: 4 }],
          [{ text: '一、基本信息', columns: 4 }],
          ['岗位名称', '售后服务工程师', '定员', '3人'],
          [{ text: '二、岗位职责', columns: 4 }],
          [{ text: ['1. 受理客户报修', '2. 上门维修并填写维修单'], columns: 4 }],
          [{ text: '三、任职要求', columns: 4 }],
          [{ text: ['1. 大专及以上学历', '2. 持有低压电工证'], columns: 4 }],
        ),
      ]),
    );
    expect(job.identity).toMatchObject({ title: '售后服务工程师', headcount: 3 });
    expect(texts(job.duties)).toEqual(['受理客户报修', '上门维修并填写维修单']);
    expect(texts(job.requirements)).toEqual(['大专及以上学历', '持有低压电工证']);
  });

  test('duties and requirements as tables with columns', async () => {
    const job = await one(
      await docx([
        title('客服主管岗位说明书'),
        title('一、岗位职责'),
        table(
          ['职责领域', '工作任务', '考核标准', '时间占比'],
          ['投诉处理', ['受理并跟踪客户投诉', '每周分析投诉原因'], '48小时内答复率≥95%', '50%'],
          ['团队管理', ['1、排班与考勤', '2、新人培训'], '培训覆盖率=100%', '50%'],
        ),
        title('二、任职资格'),
        table(
          ['项目', '必备条件', '优先条件'],
          ['学历', '大专及以上', '本科'],
          ['经验', '3年以上客服经验', '1年以上管理经验'],
        ),
      ]),
    );
    expect(job.identity.title).toBe('客服主管');
    expect(
      job.duties.map(({ id: _, ...rest }) => ({
        ...rest,
        measures: texts(rest.measures),
        children: texts(rest.children),
      })),
    ).toEqual([
      {
        text: '受理并跟踪客户投诉',
        area: '投诉处理',
        weight: 50,
        responsibility: null,
        measures: ['48小时内答复率≥95%'],
        children: ['每周分析投诉原因'],
      },
      {
        text: '团队管理',
        area: '',
        weight: 50,
        responsibility: null,
        measures: ['培训覆盖率=100%'],
        children: ['排班与考勤', '新人培训'],
      },
    ]);
    expect(job.requirements.map(({ kind, necessity, text }) => [kind, necessity, text])).toEqual([
      ['education', 'must', '大专及以上'],
      ['education', 'prefer', '本科'],
      ['experience', 'must', '3年以上客服经验'],
      ['experience', 'prefer', '1年以上管理经验'],
    ]);
  });

  test('paragraphs that Word numbers, in two levels, under bold lines', async () => {
    const job = await one(
      await docx([
        bold('岗位职责'),
        point('制定年度培训计划'),
        point('组织新员工培训'),
        point('准备教材', 1),
        point('安排讲师', 1),
        point('评估培训效果'),
        bold('任职要求'),
        point('本科及以上学历'),
        point('3年以上培训经验'),
      ]),
    );
    expect(job.duties.map(({ text, children }) => [text, texts(children)])).toEqual([
      ['制定年度培训计划', []],
      ['组织新员工培训', ['准备教材', '安排讲师']],
      ['评估培训效果', []],
    ]);
    expect(texts(job.requirements)).toEqual(['本科及以上学历', '3年以上培训经验']);
  });

  test('several job descriptions in one file become several results', async () => {
    const results = await read(
      await docx([
        title('招聘专员岗位说明书'),
        line('岗位职责'),
        point('发布招聘信息'),
        line('任职要求'),
        line('1. 本科及以上学历'),
        title('薪酬专员岗位说明书'),
        line('岗位职责'),
        line('1、核算工资'),
        line('任职要求'),
        line('1、大专及以上学历'),
      ]),
    );
    expect(
      results.map(({ job }) => [job.identity.title, texts(job.duties), texts(job.requirements)]),
    ).toEqual([
      ['招聘专员', ['发布招聘信息'], ['本科及以上学历']],
      ['薪酬专员', ['核算工资'], ['大专及以上学历']],
    ]);
  });

  test('tracked changes are read as if accepted', async () => {
    const job = await one(
      await docx([
        line('岗位职责'),
        runs(deleted('1、每月'), inserted('1、每周盘点库房')),
        line('2、登记出入库'),
        line('任职要求'),
        line('1、高中及以上学历'),
      ]),
    );
    expect(texts(job.duties)).toEqual(['每周盘点库房', '登记出入库']);
  });
});

describe('HTML', () => {
  test('a pasted list with nested points, script and entities', async () => {
    const job = await one(
      '<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><h2>岗位职责</h2><ol><li>编制&nbsp;备件计划<ol><li>收集需求</li><li>核对库存</li></ol></li><li>盘点<b>库房</b></li></ol><h2>任职要求</h2><ul><li>大专以上学历</li></ul><script>alert("1、x")</script></body></html>',
    );
    expect(job.duties.map(({ text, children }) => [text, texts(children)])).toEqual([
      ['编制 备件计划', ['收集需求', '核对库存']],
      ['盘点库房', []],
    ]);
    expect(texts(job.requirements)).toEqual(['大专以上学历']);
    expect(job.leftover).toEqual([]);
  });

  test('a table inside a cell is read as lines of it', async () => {
    const job = await one(
      '<table><tr><td>岗位名称</td><td>配件员</td></tr><tr><td>岗位职责</td><td><table><tr><td>1、发放配件</td></tr><tr><td>2、登记台账</td></tr></table></td></tr></table>',
    );
    expect(job.identity.title).toBe('配件员');
    expect(texts(job.duties)).toEqual(['发放配件', '登记台账']);
  });
});

describe('JSON', () => {
  const own = jobFromSketch({ identity: { title: '配件员' }, duties: ['发放配件'] });

  test('our own, alone, in a list, and as the command line writes it', async () => {
    for (const raw of [own, [own], { job: own, notes: [] }]) {
      expect((await read(JSON.stringify(raw)))[0]?.job).toEqual(own);
    }
  });

  test('a version we do not know says so', async () => {
    expect(await readFile('a.json', strToU8(JSON.stringify({ ...own, version: 99 })))).toEqual({
      problem: expect.stringContaining('更新的岗书'),
    });
  });

  test('a JobPosting', async () => {
    const job = await one(
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'JobPosting',
        title: '配件主管',
        description:
          '<p>岗位职责</p><ol><li>编制备件计划</li><li>盘点库房</li></ol><p>任职要求</p><ol><li>大专以上学历</li></ol>',
        hiringOrganization: { '@type': 'Organization', name: '某某公司' },
        jobLocation: { address: { addressRegion: '湖北', addressLocality: '武汉' } },
        baseSalary: { currency: 'CNY', value: { minValue: 6000, maxValue: 9000, unitText: 'MONTH' } },
        employmentType: 'FULL_TIME',
        experienceRequirements: { monthsOfExperience: 36 },
        totalJobOpenings: 2,
        validThrough: '2026-03-31T00:00',
      }),
    );
    expect(job.identity).toMatchObject({ title: '配件主管', openings: 2, employment: 'full-time' });
    expect(texts(job.identity.locations)).toEqual(['湖北武汉']);
    expect(job.pay).toMatchObject({ min: 6000, max: 9000 });
    expect(job.company.name).toBe('某某公司');
    expect(job.posting.validThrough).toBe('2026-03-31');
    expect(texts(job.duties)).toEqual(['编制备件计划', '盘点库房']);
    expect(texts(job.requirements)).toEqual(['3年以上工作经验', '大专以上学历']);
  });
});

describe('sheets', () => {
  const rows = [
    ['岗位名称', '部门', '人数', '岗位职责', '任职要求', '薪资', '面试官'],
    ['配件员', '售后部', '2', '1、发放配件\n2、登记台账', '1、高中以上\n2、会用Excel', '4000-6000', '甲'],
    ['客服专员', '客服部', '1', '接听客户来电', '大专以上学历', '5K-7K', ''],
  ];
  const csv = rows
    .map((row) => row.map((cell) => (/[\n,]/.test(cell) ? `"${cell}"` : cell)).join(','))
    .join('\r\n');

  test('CSV: a position a row', async () => {
    const results = await read(csv, '招聘需求.csv');
    expect(
      results.map(({ job }) => [
        job.identity.title,
        job.identity.department,
        job.identity.openings,
        texts(job.duties),
        texts(job.requirements),
        job.pay.min,
      ]),
    ).toEqual([
      ['配件员', '售后部', 2, ['发放配件', '登记台账'], ['高中以上', '会用Excel'], 4000],
      ['客服专员', '客服部', 1, ['接听客户来电'], ['大专以上学历'], 5000],
    ]);
    expect(results[0] && texts(results[0].leftover)).toEqual(['面试官：甲']);
  });

  test('XLSX: shared and inline strings, numbers, gaps', async () => {
    const shared = rows.flat();
    const cell = (text: string, index: number, row: number): string => {
      const reference = `${String.fromCharCode(65 + index)}${row}`;
      if (text === '') return '';
      if (/^\d+$/.test(text)) return `<c r="${reference}"><v>${text}</v></c>`;
      if (index === 1) return `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
      return `<c r="${reference}" t="s"><v>${shared.indexOf(text)}</v></c>`;
    };
    const bytes = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/sharedStrings.xml': strToU8(
        `<sst>${shared.map((text) => `<si><t xml:space="preserve">${text}</t><rPh sb="0" eb="1"><t>guide</t></rPh></si>`).join('')}</sst>`,
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `<worksheet><sheetData>${rows.map((row, at) => `<row r="${at + 1}">${row.map((text, index) => cell(text, index, at + 1)).join('')}</row>`).join('')}</sheetData></worksheet>`,
      ),
    });
    const results = await read(bytes, '招聘需求.xlsx');
    expect(
      results.map(({ job }) => [job.identity.title, job.identity.department, texts(job.duties)]),
    ).toEqual([
      ['配件员', '售后部', ['发放配件', '登记台账']],
      ['客服专员', '客服部', ['接听客户来电']],
    ]);
  });

  test('the guessed columns can be changed', () => {
    const sheet = sheetOf(rows);
    expect(sheet?.mapping).toEqual(['title', 'department', 'openings', 'duty', 'requirement', 'pay', null]);
    if (!sheet) throw new Error('no sheet');
    const [first] = readMapped(sheet, [
      null,
      'department',
      'openings',
      'requirement',
      'duty',
      'pay',
      'contact',
    ]);
    expect(first && texts(first.job.duties)).toEqual(['高中以上', '会用Excel']);
    expect(first?.job.posting.contact).toBe('甲');
    expect(first && texts(first.leftover)).toEqual(['岗位名称：配件员']);
  });
});

test('older Chinese encodings and marked UTF-16 are told by their bytes', async () => {
  // 岗位职责:1、盘点 in GB 18030.
  const gb = Uint8Array.from([
    0xb8, 0xda, 0xce, 0xbb, 0xd6, 0xb0, 0xd4, 0xf0, 0x3a, 0x31, 0xa1, 0xa2, 0xc5, 0xcc, 0xb5, 0xe3,
  ]);
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...[...'岗位职责:1、盘点'].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
  ]);
  for (const bytes of [gb, utf16]) expect(texts((await one(bytes)).duties)).toEqual(['盘点']);
});
