import { describe, expect, test } from 'vitest';
import { plainHtml } from '#import/html.ts';
import { docxHtml } from '#import/read-docx.ts';
import { documentXml, p, rawDocx } from './docx-forms.ts';

/** The lines of a document with this body. */
async function lines(body: string): Promise<string[]> {
  const reading = await docxHtml(rawDocx({ 'word/document.xml': documentXml(body) }));
  if ('problem' in reading) throw new Error(reading.problem);
  return plainHtml(reading.html)
    .source.original.split('\n')
    .filter((line) => line !== '');
}

const run = (content: string): string => `<w:r>${content}</w:r>`;
const drawn = (content: string): string =>
  `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const older = (content: string, shape = 'v:shape'): string =>
  `<w:pict><v:shapetype/><${shape}><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></${shape}></w:pict>`;
const twice = (first: string, second: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${first}</mc:Choice><mc:Fallback>${second}</mc:Fallback></mc:AlternateContent>`;

describe('text boxes', () => {
  const title = p('配件主管岗位说明书');
  test.each([
    ['of both kinds, the same words', twice(drawn(title), older(title))],
    ['drawn, and a picture for older programs', twice(drawn(title), '<w:pict/>')],
    ['drawn alone', drawn(title)],
    ['of the older kind alone', older(title)],
    ['in a shape the converter does not know', older(title, 'v:oval')],
    ['inside another', drawn(`<w:p>${run(twice(drawn(title), older(title)))}</w:p>`)],
  ])('%s: once', async (_, box) => {
    expect(await lines(`<w:p>${run(box)}</w:p>${p('岗位职责')}`)).toEqual(['配件主管岗位说明书', '岗位职责']);
  });

  test('several in one drawing, and one in a cell', async () => {
    const group = twice(drawn(p('甲')) + drawn(p('乙')), older(p('甲')) + older(p('乙')));
    const cell = `<w:tbl><w:tr><w:tc><w:p>${run(`<w:t>岗位</w:t>${drawn(p('丙'))}`)}</w:p></w:tc><w:tc>${p('丁')}</w:tc></w:tr></w:tbl>`;
    expect(await lines(`<w:p>${run(group)}</w:p>${cell}`)).toEqual(['甲', '乙', '岗位', '丙\t丁']);
  });

  test('left open', async () => {
    const reading = await docxHtml(
      rawDocx({ 'word/document.xml': documentXml(`${p('岗位')}<w:pict><w:txbxContent>`) }),
    );
    expect(reading).toEqual({ problem: expect.stringMatching(/。$/) });
  });
});

describe('fields and controls', () => {
  const field = (data: string, kind: string): string =>
    `${run(`<w:fldChar w:fldCharType="begin"><w:ffData><w:enabled/>${data}</w:ffData></w:fldChar>`)}${run(`<w:instrText> ${kind} </w:instrText>`)}${run('<w:fldChar w:fldCharType="end"/>')}`;
  const control = (properties: string, content: string): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const words = (text: string, properties = ''): string =>
    run(`${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t>`);
  const list = (data: string): string =>
    field(
      `<w:ddList>${data}<w:listEntry w:val="大专"/><w:listEntry w:val="本科"/></w:ddList>`,
      'FORMDROPDOWN',
    );

  test.each([
    ['a drop-down list', list('<w:result w:val="1"/>'), '本科'],
    ['a drop-down list at its default', list('<w:default w:val="1"/>'), '本科'],
    ['a drop-down list at its first entry', list(''), '大专'],
    ['a drop-down list that asks', list('').replace('大专', '请选择'), ''],
    [
      'check boxes of forms',
      `${field('<w:checkBox><w:default w:val="0"/></w:checkBox>', 'FORMCHECKBOX')}${words('大专')}${field('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', 'FORMCHECKBOX')}${words('本科')}`,
      '□大专☑本科',
    ],
    [
      'check boxes of controls',
      `${control('<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>', words('☐'))}${words('大专')}${control('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', words('☒'))}${words('本科')}`,
      '□大专☑本科',
    ],
    [
      'check boxes of a font of signs',
      `${run('<w:sym w:font="Wingdings 2" w:char="00A3"/>')}${words('大专')}${words('R', '<w:rFonts w:ascii="Wingdings 2"/>')}${words('本科')}${run('<w:sym w:font="Wingdings" w:char="F0FE"/>')}${words('硕士')}${words('\uf0a8', '<w:rFonts w:ascii="Wingdings"/>')}${words('博士')}`,
      '□大专☑本科☑硕士□博士',
    ],
    [
      'the entry chosen in a control',
      control(
        '<w:dropDownList><w:listItem w:value="本科"/><w:listItem w:value="大专"/></w:dropDownList>',
        words('大专'),
      ),
      '大专',
    ],
    ['a control nobody filled in', control('<w:showingPlcHdr/><w:text/>', words('单击此处输入文字。')), ''],
    ['a control filled in', control('<w:showingPlcHdr w:val="0"/><w:text/>', words('大专')), '大专'],
    ['a simple field', `<w:fldSimple w:instr="DOCPROPERTY 学历">${words('大专')}</w:fldSimple>`, '大专'],
    [
      'a tab at a margin',
      `${words('大专')}${run('<w:ptab w:relativeTo="margin"/>')}${words('本科')}`,
      '大专 本科',
    ],
    ['a line end of the older kind', `${words('大专')}${run('<w:cr/>')}${words('本科')}`, '大专\n本科'],
  ])('%s', async (_, content, said) => {
    const expected = said.split('\n');
    expect(await lines(`<w:p>${words('学历：')}${content}</w:p>`)).toEqual([
      `学历：${expected[0]}`,
      ...expected.slice(1),
    ]);
  });

  test('a cell that asks keeps its place', async () => {
    const asking = `<w:tbl><w:tr><w:tc>${p('学历')}</w:tc>${control('<w:showingPlcHdr/>', `<w:tc>${p('请填写')}</w:tc>`)}<w:tc>${p('大专')}</w:tc></w:tr></w:tbl>`;
    expect(await lines(asking)).toEqual(['学历\t\t大专']);
  });
});
