import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readFile } from '#import/read-file.ts';
import { readText } from '#import/read-text.ts';
import { documentXml, docx, line, p, rawDocx } from './docx-forms.ts';

const fetched = vi.fn();
beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => {
  expect(fetched).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});

async function problem(bytes: Uint8Array, name = 'a.docx'): Promise<string> {
  const start = performance.now();
  const reading = await readFile(name, bytes);
  expect(performance.now() - start).toBeLessThan(5000);
  if (!('problem' in reading)) throw new Error('was read');
  expect(reading.problem).toMatch(/^[^\n]{4,60}。$/);
  return reading.problem;
}

/** Changes the unpacked size that a zip's list of contents declares for its entries. */
function declaring(zip: Uint8Array, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

test('the smallest .docx is read', async () => {
  const reading = await readFile('a.docx', rawDocx());
  expect('problem' in reading ? reading.problem : reading[0]?.job.duties.map(({ text }) => text)).toEqual([
    '盘点库房',
  ]);
});

test('a zip bomb of three entries that declare 4 GB each', async () => {
  expect(await problem(declaring(rawDocx(), 0xfffffffe))).toContain('解压后过大');
});

test('a zip bomb that declares little and holds much is unpacked no further than it declares', async () => {
  const bomb = declaring(rawDocx({ 'word/document.xml': new Uint8Array(30_000_000).fill(32) }), 1000);
  expect(await problem(bomb)).toContain('损坏');
});

test('too many entries', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [`word/media/${index}.png`, '']),
  );
  expect(await problem(rawDocx(many))).toContain('内容太多');
});

test('a zip cut off in the middle', async () => {
  const whole = await docx([line('岗位职责'), line('1、盘点库房')]);
  expect(await problem(whole.slice(0, whole.length / 2))).toContain('不完整或已损坏');
});

test('a damaged entry', async () => {
  const bytes = rawDocx().slice();
  for (let at = 30; at < bytes.length - 400; at += 7) bytes[at] = 0xff;
  expect(await problem(bytes)).toMatch(/损坏|不是Word|解压|压缩包/);
});

test('XML entity expansion', async () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "${'哈'.repeat(100)}">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${String.fromCharCode(98 + index)} "${`&${String.fromCharCode(97 + index)};`.repeat(10)}">`).join('')}]>`;
  expect(await problem(rawDocx({ 'word/document.xml': documentXml(p('&j;'), laughs) }))).toContain('XML声明');
});

test('external relationships are not followed', async () => {
  const rels =
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://localhost:9/a.png" TargetMode="External"/><Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///etc/passwd" TargetMode="External"/></Relationships>';
  const picture =
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const reading = await readFile(
    'a.docx',
    rawDocx({
      'word/_rels/document.xml.rels': rels,
      'word/document.xml': documentXml(p('岗位职责') + picture + p('1、盘点库房')),
    }),
  );
  expect('problem' in reading ? reading.problem : reading[0]?.job.duties.map(({ text }) => text)).toEqual([
    '盘点库房',
  ]);
});

test('names that lead out of the folder', async () => {
  for (const name of ['../../etc/passwd', 'word/../../../x', '/etc/passwd', 'C:\\windows\\x']) {
    expect(await problem(rawDocx({ [name]: 'x' }))).toContain('越出目录');
  }
});

test('macros are left alone, with a note', async () => {
  const reading = await readFile('a.docm', rawDocx({ 'word/vbaProject.bin': 'Sub AutoOpen()' }));
  if ('problem' in reading) throw new Error(reading.problem);
  expect(reading[0]?.job.duties.map(({ text }) => text)).toEqual(['盘点库房']);
  expect(reading[0]?.notes).toEqual(['文件里的宏没有读取，也没有运行。']);
});

test('elements nested a hundred thousand deep', async () => {
  const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(100_000)}${'</w:tc></w:tr></w:tbl>'.repeat(100_000)}`;
  const reading = await readFile('a.docx', rawDocx({ 'word/document.xml': documentXml(deep) }));
  expect(reading).toEqual({ problem: expect.stringMatching(/。$/) });
});

/** The container of old Office files with a stream of this name. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, char] of [...stream].entries()) bytes[1024 + index * 2] = char.charCodeAt(0);
  return bytes;
}

test('old binary files, passwords, RTF, other archives and unknown bytes each get their own sentence', async () => {
  const sentences = [
    await problem(compound('WordDocument'), 'a.doc'),
    await problem(compound('Workbook'), 'a.xls'),
    await problem(compound('EncryptedPackage'), 'a.docx'),
    await problem(compound('Other'), 'a.ppt'),
    await problem(strToU8('{\\rtf1\\ansi 岗位职责}'), 'a.doc'),
    await problem(zipSync({ 'a.txt': strToU8('x') }), 'a.zip'),
    await problem(zipSync({ 'content.xml': strToU8('x') }), 'a.odt'),
    await problem(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'a.png'),
    await problem(strToU8('%PDF-1.7 broken'), 'a.pdf'),
    await problem(new Uint8Array(0), 'a.txt'),
    await problem(strToU8(' \n '), 'a.txt'),
    await problem(new Uint8Array(21 * 1024 * 1024), 'a.txt'),
  ];
  expect(new Set(sentences).size).toBe(sentences.length);
});

test('a file is told by its content, not by its name', async () => {
  const reading = await readFile('a.pdf', rawDocx());
  expect('problem' in reading ? reading.problem : reading.length).toBe(1);
});

test('100,000 rows of CSV', async () => {
  const csv = `岗位名称,岗位职责\n${'配件员,盘点库房\n'.repeat(100_000)}`;
  expect(await problem(strToU8(csv), 'a.csv')).toContain('2000行');
});

test('text of 50 MB', async () => {
  expect(await problem(strToU8('岗位职责：1、盘点库房；'.repeat(1_500_000)), 'a.txt')).toContain('20 MB');
});

/** Texts made to be slow: each repeats something that a careless pattern would read again and again. */
const SLOW: readonly string[] = [
  ' ',
  '\t',
  '\n',
  '1',
  '1、',
  '（1）',
  '。',
  '*',
  '**',
  '<',
  '&',
  '<br',
  '"',
  '\t"',
  '| ',
  '|',
  '【',
  '岗位职责',
  '岗位职责：',
  'a.',
  '-',
  '负责',
  '优先，',
  '5-',
  '□',
  '□ ☑',
  '□男☑女\t',
  '□男\n☑女\n',
  '（ ）（√）',
];

test.each(SLOW)('300,000 characters of %j take no more than in proportion', (bit) => {
  const run = (size: number): number => {
    const text = bit.repeat(size / bit.length);
    const start = performance.now();
    readText(text);
    return performance.now() - start;
  };
  run(3000);
  expect(run(300_000)).toBeLessThan(4000);
});
