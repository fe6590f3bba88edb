import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Document } from '#document/block.ts';
import { paragraph } from '#document/build.ts';
import { writeDocx } from '#export/docx.ts';
import { fillForm } from '#export/fill-form.ts';
import { emptyJob } from '#model/job-description.ts';
import { formFields, sampleForm } from '#templates/form.ts';
import { docxParagraphs, openDocx, part } from './read.ts';
import { ordinary } from './samples.ts';
import { descendants, textContent } from './xml.ts';

/** A Word form of these paragraphs. */
const formOf = (...texts: readonly string[]): Promise<Uint8Array> => {
  const document: Document = {
    ...sampleForm(),
    header: '',
    blocks: texts.map((text) => paragraph({ text })),
  };
  return writeDocx(document);
};

const words = (bytes: Uint8Array | null): string[] =>
  bytes === null ? [] : docxParagraphs(bytes).filter((text) => text !== '');

describe('filling a company form', () => {
  test('fills the sample form: fields, a row for each duty, the head of the page', async () => {
    const { bytes, problems } = await fillForm(await writeDocx(sampleForm()), formFields(ordinary));
    expect(problems).toEqual([]);
    const docx = openDocx(bytes ?? new Uint8Array());
    const rows = descendants(part(docx, 'word/document.xml'), 'w:tr').map(textContent);
    expect(rows).toContain('岗位名称售后管理经理岗位编号SH-02-001');
    expect(rows).toContain('2受理客户报修，2小时内派单，跟踪到关闭。25%');
    expect(rows).toContain('学历大学本科及以上必备');
    expect(rows).toHaveLength(3 + 1 + ordinary.duties.length + 1 + ordinary.requirements.length);
    expect(
      [...docx]
        .filter(([path]) => /header\d/.test(path))
        .map(([, xml]) => xml)
        .join(''),
    ).toContain('启衡装备有限公司　QH-HR-JD-2026-018');
  });

  test('an empty job leaves no placeholder behind', async () => {
    const { bytes, problems } = await fillForm(await writeDocx(sampleForm()), formFields(emptyJob()));
    expect(problems).toEqual([]);
    expect(words(bytes).join('')).not.toMatch(/[{}]|undefined/);
  });

  test('names placeholders it does not know, and the list they stand in', async () => {
    const form = await formOf('{{岗位名称}}由{{审批人员}}批准', '{{#职责}}', '{{职责}}{{难度}}', '{{/职责}}');
    const { bytes, problems } = await fillForm(form, formFields(ordinary));
    expect(problems).toEqual([
      { kind: 'unknown', name: '审批人员', place: '正文' },
      { kind: 'unknown', name: '难度', place: '正文「职责」内' },
    ]);
    expect(words(bytes)[0]).toBe('售后管理经理由批准');
    expect(words(bytes)).toHaveLength(1 + ordinary.duties.length);
  });

  test.each([
    ['a list that is not closed', ['{{#职责}}', '{{职责}}'], 'endless', '职责'],
    ['a list that is not opened', ['{{职责}}', '{{/职责}}'], 'startless', '职责'],
    ['lists that cross', ['{{#职责}}{{#权限}}{{/职责}}{{/权限}}'], 'mismatched', '权限'],
    ['braces that are not closed', ['岗位：{{岗位名称'], 'unclosed', '岗位名称'],
    ['braces that are not opened', ['岗位： 岗位名称}}'], 'unopened', '岗位名称'],
    ['three braces', ['岗位：{{{岗位名称}}}'], 'unclosed', ''],
  ])('refuses %s by name', async (_, texts, kind, name) => {
    const { bytes, problems } = await fillForm(await formOf(...texts), formFields(ordinary));
    expect(bytes).toBeNull();
    expect(problems).toEqual([{ kind, name, place: '正文' }]);
  });

  test.each([
    ['a list where words are wanted', '{{职责}}', { kind: 'list', name: '职责', place: '正文' }],
    ['braces of full width', '｛｛岗位名称｝｝', { kind: 'braces', name: '｛｛岗位名称｝｝', place: '正文' }],
    ['one pair of braces', '{ 岗位名称 }', { kind: 'braces', name: '{ 岗位名称 }', place: '正文' }],
    ['raw XML', '{{@岗位名称}}', { kind: 'unknown', name: '@岗位名称', place: '正文' }],
    ['an expression', '{{岗位名称.length}}', { kind: 'unknown', name: '岗位名称.length', place: '正文' }],
  ])('fills the rest and reports %s', async (_, text, problem) => {
    const { bytes, problems } = await fillForm(await formOf('{{职级}}', text), formFields(ordinary));
    expect(words(bytes)[0]).toBe(ordinary.identity.grade);
    expect(words(bytes).join('')).not.toContain('object');
    expect(problems).toEqual([problem]);
  });

  test('takes blanks within braces for nothing', async () => {
    const form = await formOf('{{ 岗位名称 }}{{　岗位编号\u00a0}}{{# 权限 }}.{{/ 权限 }}');
    const { bytes, problems } = await fillForm(form, formFields(ordinary));
    expect(problems).toEqual([]);
    expect(words(bytes)).toEqual([`售后管理经理SH-02-001${'.'.repeat(ordinary.authority.length)}`]);
  });

  test('says that a form has no placeholders at all', async () => {
    const { problems } = await fillForm(await formOf('岗位说明书', '{见附件}'), formFields(ordinary));
    expect(problems).toEqual([{ kind: 'none', name: '', place: '' }]);
  });

  test('names the head of the page as the place of a placeholder that stands there', async () => {
    const document = { ...sampleForm(), header: '{{制度编号}}' };
    const { problems } = await fillForm(await writeDocx(document), formFields(ordinary));
    expect(problems).toEqual([{ kind: 'unknown', name: '制度编号', place: '页眉' }]);
  });

  /** A form whose body is this XML. */
  const formOfXml = async (body: string): Promise<Uint8Array> => {
    const parts = unzipSync(await formOf('正文'));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const own = xml.replace(/<w:body>.*<w:sectPr/s, `<w:body>${body}<w:sectPr`);
    return zipSync({ ...parts, 'word/document.xml': strToU8(own) });
  };
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  const line = (...texts: readonly string[]) => `<w:p>${texts.map(run).join('')}</w:p>`;
  const grid = (...cells: readonly string[]) =>
    `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`;

  test('fills placeholders that Word has cut into runs, in tables within tables and in text boxes', async () => {
    const inner = grid(line('{{', '#权限}', '}{{序号}}'), line('{{内', '容}}{{/权限}}'));
    const box = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${line('{{职', '级}}')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const form = await formOfXml(grid(line('{', '{岗位名称}}'), inner + line('')) + box);
    const { bytes, problems } = await fillForm(form, formFields(ordinary));
    expect(problems).toEqual([]);
    const all = words(bytes).join('|');
    expect(all).toContain('售后管理经理|1|');
    for (const { text } of ordinary.authority) expect(all).toContain(text);
    expect(all).toContain(ordinary.identity.grade);
  });

  test('refuses a list that begins outside of a table and ends in it', async () => {
    const form = await formOfXml(line('{{#权限}}') + grid(line('{{内容}}{{/权限}}')) + line(''));
    const { bytes, problems } = await fillForm(form, formFields(ordinary));
    expect(bytes).toBeNull();
    expect(problems).toEqual([{ kind: 'misplaced', name: '权限', place: '正文' }]);
  });

  test('tells an old Word file, or one with a password, from a broken one', async () => {
    const { problems } = await fillForm(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), {});
    expect(problems).toEqual([{ kind: 'old', name: '', place: '' }]);
  });

  test('a file that is no Word file is refused', async () => {
    const { bytes, problems } = await fillForm(new TextEncoder().encode('岗位'), {});
    expect(bytes).toBeNull();
    expect(problems).toEqual([{ kind: 'broken', name: '', place: '' }]);
  });

  test('what a field holds is text, never part of the form', async () => {
    const job = { ...ordinary, purpose: '<w:b/>{{岗位编号}}&"' };
    const { bytes } = await fillForm(await formOf('{{岗位目的}}'), formFields(job));
    expect(words(bytes)).toEqual(['<w:b/>{{岗位编号}}&"']);
  });
});
