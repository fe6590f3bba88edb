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
    ['a list that is not closed', ['{{#职责}}', '{{职责}}'], 'unclosed', '职责'],
    ['a list that is not opened', ['{{职责}}', '{{/职责}}'], 'unopened', '职责'],
    ['braces that are not closed', ['岗位：{{岗位名称'], 'unclosed', '岗位名称'],
  ])('refuses %s by name', async (_, texts, kind, name) => {
    const { bytes, problems } = await fillForm(await formOf(...texts), formFields(ordinary));
    expect(bytes).toBeNull();
    expect(problems).toContainEqual({ kind, name, place: '正文' });
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
