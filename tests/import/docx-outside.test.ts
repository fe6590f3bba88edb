import { describe, expect, test } from 'vitest';
import { writeDocx } from '#export/docx.ts';
import { readFile } from '#import/read-file.ts';
import type { ImportResult } from '#import/result.ts';
import { jobFromSketch } from '#model/sketch.ts';
import { specification } from '#templates/specification.ts';
import { documentXml, withMargins as file, type Margin, p } from './docx-forms.ts';
import { flaws } from './whole.ts';

const BODY = `${p('岗位职责')}${p('1、盘点库房')}${p('任职要求')}${p('1、大专以上学历')}`;

const withMargins = (margins: readonly Margin[], body = BODY, section = '', parts = {}): Uint8Array =>
  file(margins, body, section, parts);

async function all(bytes: Uint8Array): Promise<readonly ImportResult[]> {
  const reading = await readFile('a.docx', bytes);
  if ('problem' in reading) throw new Error(reading.problem);
  for (const result of reading) expect(flaws(result)).toEqual([]);
  return reading;
}

async function one(bytes: Uint8Array): Promise<ImportResult['job']> {
  const [result, ...others] = await all(bytes);
  expect(others).toEqual([]);
  if (!result) throw new Error('nothing read');
  expect(result.job.duties.map(({ text }) => text)).toEqual(['盘点库房']);
  expect(result.job.requirements.map(({ text }) => text)).toEqual(['大专以上学历']);
  return result.job;
}

const texts = (lines: readonly { readonly text: string }[]): string[] => lines.map(({ text }) => text);
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

const CONTROL = { number: 'HR-JD-012', edition: 'A/1', effective: '2024-03-01' };
const COMPANY = '武汉某某科技有限公司';

describe('headers and footers', () => {
  test.each([
    [
      'a row of cells with labels and colons',
      table(row(COMPANY, '文件编号：HR-JD-012', '版本：A/1', '生效日期：2024-03-01', '第1页 共3页')),
    ],
    [
      'a row of cells without colons',
      table(row(COMPANY, '文件编号 HR-JD-012', '版本 A/1', '生效日期 2024-03-01', '第 1 页 共 3 页')),
    ],
    [
      'labels and values in cells of their own',
      table(
        row(COMPANY, '文件编号', 'HR-JD-012'),
        row('岗位说明书', '版 本', 'A/1'),
        row('', '生效日期', '2024年3月1日'),
        row('', '页 码', '1/3'),
      ),
    ],
    ['one line', p(`${COMPANY} 文件编号：HR-JD-012 版本号：A/1 生效日期：2024.3.1 第1页，共3页`)],
    ['one line without blanks', p(`${COMPANY}，文件编号：HR-JD-012版本：A/1生效日期：2024-03-01`)],
    [
      'the form’s own name in cells',
      table(
        row(COMPANY, '文件名称', '岗位说明书', '文件编号', 'HR-JD-012'),
        row('实施日期', '2024-03-01', '版本/状态', 'A/1', '页次', '1/3'),
      ),
    ],
    [
      'lines',
      p(`${COMPANY}岗位说明书`) +
        p('编 号：HR-JD-012') +
        p('版 次：A/1') +
        p('生 效 日 期：2024 年 3 月 1 日'),
    ],
    [
      'a number and an edition that say what they are',
      p(`${COMPANY}　HR-JD-012　版本A/1`) + p('实施日期：2024-03-01'),
    ],
  ])('%s', async (_, header) => {
    const job = await one(withMargins([['header', 'default', header]]));
    expect(job.control).toMatchObject(CONTROL);
    expect(job.company.name).toBe(COMPANY);
    expect(texts(job.leftover)).toEqual([]);
  });

  test('a footer with page numbers in fields, who drafted and what is secret', async () => {
    const page = (name: string): string =>
      `<w:fldSimple w:instr="${name}"><w:r><w:t>3</w:t></w:r></w:fldSimple>`;
    const footer = `<w:p><w:r><w:t>第 </w:t></w:r>${page('PAGE')}<w:r><w:t> 页 / 共 </w:t></w:r>${page('NUMPAGES')}<w:r><w:t> 页</w:t></w:r></w:p>`;
    const job = await one(
      withMargins([
        ['header', 'default', p('密级：内部')],
        [
          'footer',
          'default',
          `${p('编制：张三 审核：李四 批准：')}${footer}${p('Page 1 of 3')}${p('- 1 -')}`,
        ],
      ]),
    );
    expect(job.control.secrecy).toBe('内部');
    expect(
      job.control.signatures.filter(({ name }) => name !== '').map(({ role, name }) => [role, name]),
    ).toEqual([
      ['drafter', '张三'],
      ['manager', '李四'],
    ]);
    expect(texts(job.leftover)).toEqual([]);
  });

  test('other words are left over, once, with the label they had', async () => {
    const header =
      p('人力资源管理体系文件') +
      p('发布日期：2024-02-01') +
      p('归口部门：人力资源部') +
      table(row('文件类别', '三级文件'));
    const job = await one(
      withMargins(
        [
          ['header', 'default', header],
          ['header', 'first', header + p('内部资料 请勿外传')],
          ['header', 'even', p('人力资源管理体系文件')],
        ],
        BODY,
        '<w:titlePg/>',
        { 'word/settings.xml': '<w:settings><w:evenAndOddHeaders/></w:settings>' },
      ),
    );
    expect(texts(job.leftover).toSorted()).toEqual(
      [
        '人力资源管理体系文件',
        '文件类别：三级文件',
        '发布日期：2024-02-01',
        '归口部门：人力资源部',
        '请勿外传',
      ].toSorted(),
    );
  });

  test('headers no page shows are not read', async () => {
    const hidden = [
      ['header', 'default', p('版本：A/1')],
      ['header', 'first', p('旧模板')],
      ['header', 'even', p('旧模板偶数页')],
    ] as const;
    const off = '<w:titlePg w:val="0"/>';
    const job = await one(withMargins(hidden, BODY, off, { 'word/header9.xml': '<w:hdr/>' }));
    expect(job.control.edition).toBe('A/1');
    expect(texts(job.leftover)).toEqual([]);
  });

  test('the post’s name in a header alone is the title; said again it is dropped', async () => {
    const header = [['header', 'default', p(`《配件主管岗位说明书》`)]] as const;
    expect((await one(withMargins(header))).identity.title).toBe('配件主管');
    for (const first of ['岗位名称：配件主管', '配件主管岗位说明书']) {
      const job = await one(withMargins(header, p(first) + BODY));
      expect([job.identity.title, ...texts(job.leftover)]).toEqual(['配件主管']);
    }
  });

  test('what the body says counts; a header that says otherwise is left over', async () => {
    const body = p('文件编号：HR-JD-012') + p('版本：A/1') + BODY;
    const job = await one(withMargins([['header', 'default', p('文件编号：HR-JD-012 版本：B/0')]], body));
    expect(job.control).toMatchObject({ number: 'HR-JD-012', edition: 'A/1' });
    expect(texts(job.leftover)).toEqual(['版本：B/0']);
  });

  test('a date of which no day is told keeps its label', async () => {
    const job = await one(withMargins([['header', 'default', p('生效日期：2024年3月')]]));
    expect(texts(job.leftover)).toEqual(['生效日期：2024年3月']);
  });

  test('a text box, a drop-down list and a picture in a header', async () => {
    const box = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('文件编号：HR-JD-012')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const picture =
      '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const job = await one(withMargins([['header', 'default', picture + box]]));
    expect(job.control.number).toBe('HR-JD-012');
  });

  test('several posts in a file: all have the company, none another’s number', async () => {
    const post = (name: string): string => p(`${name}岗位说明书`) + p(`岗位名称：${name}`) + BODY;
    const results = await all(
      withMargins(
        [
          ['header', 'default', p(`${COMPANY} 文件编号：HR-1 受控文件`)],
          ['header', 'default', p(`${COMPANY} 文件编号：HR-2 受控文件`)],
        ],
        post('配件主管') + post('客服专员'),
      ),
    );
    expect(results.map(({ job }) => [job.company.name, job.control.number, texts(job.leftover)])).toEqual([
      [COMPANY, '', ['文件编号：HR-1 受控文件', '文件编号：HR-2 受控文件']],
      [COMPANY, '', []],
    ]);
  });
});

test('footnotes and endnotes are left over, and their signs are no words', async () => {
  const reference = (kind: string): string => `<w:r><w:${kind}Reference w:id="2"/></w:r>`;
  const notes = (kind: string, text: string): string =>
    documentXml(`<w:${kind} w:id="2">${p(text)}</w:${kind}>`)
      .replace(/<\/?w:body>/g, '')
      .replaceAll('w:document', `w:${kind}s`);
  const body = `${p('岗位职责')}<w:p><w:r><w:t>1、盘点库房</w:t></w:r>${reference('footnote')}</w:p>${p('任职要求')}<w:p><w:r><w:t>1、大专以上学历</w:t></w:r>${reference('endnote')}</w:p>`;
  const job = await one(
    withMargins([['header', 'default', p('版本：A/1')]], body, '', {
      'word/footnotes.xml': notes('footnote', '指中心库与网点库。'),
      'word/endnotes.xml': notes('endnote', '同等学力亦可。'),
    }),
  );
  expect(texts(job.leftover)).toEqual(['注：指中心库与网点库。', '注：同等学力亦可。']);
  expect(job.control.edition).toBe('A/1');
});

describe('hostile headers', () => {
  test.each([
    ['huge', p('甲'.repeat(3_000_000))],
    ['cut off', '<w:p><w:r>'],
    [
      'nested a hundred thousand deep',
      `${'<w:tbl><w:tr><w:tc>'.repeat(30_000)}${'</w:tc></w:tr></w:tbl>'.repeat(30_000)}`,
    ],
  ])('%s: the body is read, with a note', async (_, header) => {
    const start = performance.now();
    const [result] = await all(withMargins([['header', 'default', header]]));
    expect(result?.job.duties.map(({ text }) => text)).toEqual(['盘点库房']);
    expect(result?.notes).toEqual([expect.stringMatching(/^页眉和页脚.*。$/)]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test.each([
    '<w:pict>',
    '<w:drawing><w:txbxContent>',
    '<w:t ',
    '<w:ddList><w:listEntry w:val="',
    '<w:sdtContent>',
    '<w:showingPlcHdr/>',
    '第',
    '页',
    '编 ',
    '编号：',
    '公司',
    'A-',
    '\t',
  ])('60,000 times %j takes no more than in proportion', async (bit) => {
    const start = performance.now();
    const many = bit.repeat(60_000);
    await readFile('a.docx', withMargins([['header', 'default', many.startsWith('<') ? many : p(many)]]));
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('entities are refused in headers too', async () => {
    const parts = { 'word/header1.xml': '<!DOCTYPE x [<!ENTITY a "哈">]><w:hdr/>' };
    const reading = await readFile('a.docx', withMargins([['header', 'default', '']], BODY, '', parts));
    expect(reading).toEqual({ problem: expect.stringContaining('XML声明') });
  });
});

test('a Word file of ours adds nothing but the company, which its header alone tells', async () => {
  const job = jobFromSketch({
    identity: { title: '配件主管' },
    company: { name: COMPANY },
    control: { number: '岗字第12号', edition: '试行', secrecy: '内部' },
    duties: ['盘点库房'],
    requirements: [{ kind: 'education', text: '大专以上学历' }],
  });
  const read = await one(await writeDocx(specification.build(job)));
  expect(read.control).toEqual(job.control);
  expect(read.company.name).toBe(COMPANY);
  expect(texts(read.leftover)).toEqual([]);
});
