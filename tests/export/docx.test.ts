import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '#document/block.ts';
import { table } from '#document/build.ts';
import { writeDocx } from '#export/docx.ts';
import { CLASSIC, MODERN } from '#export/theme.ts';
import { collection } from '#templates/collection.ts';
import { specification } from '#templates/specification.ts';
import { openDocx, part } from './read.ts';
import { collectionOf, ordinary } from './samples.ts';
import { descendants, type Element, elements, textContent } from './xml.ts';

const document = specification.build(ordinary);
let docx: ReadonlyMap<string, string>;
let body: Element;
let styles: Element;

beforeAll(async () => {
  docx = openDocx(await writeDocx(document));
  body = part(docx, 'word/document.xml');
  styles = part(docx, 'word/styles.xml');
});

const value = (element: Element | undefined): string | undefined => element?.attributes['w:val'];
const first = (element: Element, name: string): Element | undefined => descendants(element, name)[0];
const styleOf = (paragraph: Element): string | undefined => value(first(paragraph, 'w:pStyle'));
const paragraphsOf = (style: string): Element[] =>
  descendants(body, 'w:p').filter((paragraph) => styleOf(paragraph) === style);

describe('styles', () => {
  test('every paragraph with words has a named style that exists', () => {
    const ids = elements(styles, 'w:style').map((style) => style.attributes['w:styleId']);
    const used = descendants(body, 'w:p')
      .filter((paragraph) => textContent(paragraph) !== '')
      .map(styleOf);
    expect(used).not.toContain(undefined);
    expect(ids).toEqual(expect.arrayContaining([...new Set(used)]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('words carry no formatting of their own but emphasis, so that restyling reaches all of them', () => {
    const own = descendants(body, 'w:rPr').flatMap((properties) =>
      elements(properties).map(({ name }) => name),
    );
    expect([...new Set(own)].toSorted()).toEqual(['w:b', 'w:bCs']);
  });

  test('fonts are given for both scripts, the language is Chinese', () => {
    const defaults = first(styles, 'w:rPrDefault');
    expect(defaults && first(defaults, 'w:rFonts')?.attributes).toMatchObject({
      'w:ascii': 'Times New Roman',
      'w:eastAsia': '宋体',
    });
    expect(defaults && first(defaults, 'w:lang')?.attributes['w:eastAsia']).toBe('zh-CN');
  });

  test('headings have outline levels for the navigation pane and stay with what follows', () => {
    const heading = elements(styles, 'w:style').find((style) => style.attributes['w:styleId'] === 'Heading1');
    expect(heading && value(first(heading, 'w:outlineLvl'))).toBe('0');
    expect(heading && first(heading, 'w:keepNext')).toBeDefined();
    expect(paragraphsOf('Heading1').map(textContent)).toEqual([
      '岗位标识',
      '组织位置',
      '岗位目的',
      '岗位职责',
      '任职资格',
      '考核指标',
      '岗位权限',
      '工作关系',
      '工作条件',
      '修订记录',
      '签署确认',
    ]);
  });

  test('a house style changes them', async () => {
    const modern = part(
      openDocx(await writeDocx(document, { ...MODERN, bodySize: '小四' })),
      'word/styles.xml',
    );
    const defaults = first(modern, 'w:rPrDefault');
    expect(defaults && first(defaults, 'w:rFonts')?.attributes['w:eastAsia']).toBe('微软雅黑');
    expect(defaults && value(first(defaults, 'w:sz'))).toBe('24');
  });
});

describe('numbering', () => {
  test('headings count 一、二、三、 by themselves', () => {
    const ids = paragraphsOf('Heading1').map((paragraph) => value(first(paragraph, 'w:numId')));
    expect(new Set(ids).size).toBe(1);
    const numbering = part(docx, 'word/numbering.xml');
    const formats = descendants(numbering, 'w:lvl').map((level) => [
      value(first(level, 'w:numFmt')),
      value(first(level, 'w:lvlText')),
    ]);
    expect(formats).toEqual(
      expect.arrayContaining([
        ['chineseCountingThousand', '%1、'],
        ['decimal', '%1.'],
        ['decimal', '（%2）'],
      ]),
    );
  });

  test('each list starts at 1 with a numbering of its own', async () => {
    const two = collection.build(collectionOf([ordinary, ordinary]));
    const file = part(openDocx(await writeDocx(two)), 'word/document.xml');
    const lists = descendants(file, 'w:p')
      .filter((paragraph) => styleOf(paragraph) === 'ListParagraph')
      .map((paragraph) => value(first(paragraph, 'w:numId')));
    // Of each role: duties, requirements, and three lists of advice.
    expect(new Set(lists).size).toBe(2 * 5);
  });
});

describe('tables', () => {
  const width = Math.round(((210 - CLASSIC.margins.left - CLASSIC.margins.right) / 25.4) * 1440);

  test('are as wide as the text, in twips, with a grid that adds up', () => {
    const tables = descendants(body, 'w:tbl');
    expect(tables.length).toBeGreaterThan(7);
    for (const table of tables) {
      const isChart = descendants(table, 'w:p').every((paragraph) => styleOf(paragraph) === 'ChartPost');
      const whole = isChart ? Number(first(table, 'w:tblW')?.attributes['w:w']) : width;
      expect(whole).toBeLessThanOrEqual(width);
      expect(first(table, 'w:tblW')?.attributes).toMatchObject({ 'w:type': 'dxa', 'w:w': String(whole) });
      const grid = descendants(table, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
      expect(grid.reduce((a, b) => a + b, 0)).toBe(whole);
      for (const row of elements(table, 'w:tr')) {
        const cells = elements(row, 'w:tc').map((cell) => Number(first(cell, 'w:tcW')?.attributes['w:w']));
        expect(cells.reduce((a, b) => a + b, 0)).toBe(whole);
      }
    }
  });

  test('rows never split; data tables repeat their head', () => {
    const rows = descendants(body, 'w:tr');
    expect(rows.filter((row) => !first(row, 'w:cantSplit'))).toEqual([]);
    const repeated = rows.filter((row) => first(row, 'w:tblHeader')).map(textContent);
    expect(repeated).toContain('序号领域职责与标准责任权重');
    expect(repeated).toHaveLength(6);
  });

  const kept = (part: Element | undefined) => part !== undefined && first(part, 'w:keepNext') !== undefined;

  test('the signatures stay together and with the short table before them, whatever stands between', () => {
    const tables = descendants(body, 'w:tbl');
    const rowsOf = (table: Element | undefined) => elements(table ?? body, 'w:tr').map(kept);
    expect(rowsOf(tables.at(-1))).toEqual([true, true, true, true, true, false]);
    expect(rowsOf(tables.at(-2))).toEqual([true, true, true]);
    expect(new Set(rowsOf(tables.at(-3)))).toEqual(new Set([false]));
    const children = elements(elements(body, 'w:body')[0] ?? body);
    const gap = children[children.indexOf(tables.at(-2) ?? body) + 1];
    expect(kept(gap)).toBe(true);
  });

  test('the signatures stay with the last row only of a long table', async () => {
    const rows = Array.from({ length: 9 }, (_, at) => [`第${at + 1}行`]);
    const lines = [{ role: '编制人', name: [], date: [] }];
    const blocks: Document['blocks'] = [
      ...table([{ title: '项目', share: 1, align: 'start' }], rows),
      { kind: 'signatures', titles: ['签署人', '签字', '日期'], lines },
    ];
    const file = openDocx(await writeDocx({ ...specification.build(ordinary), blocks }));
    const [long] = descendants(part(file, 'word/document.xml'), 'w:tbl');
    expect(elements(long ?? body, 'w:tr').map(kept)).toEqual([...rows.map(() => false), true]);
  });

  test('are never next to each other, where Word would make one of them', () => {
    const names = elements(elements(body, 'w:body')[0] ?? body).map(({ name }) => name);
    expect(names.join(' ')).not.toContain('w:tbl w:tbl');
    expect(names.at(-2)).toBe('w:p');
  });
});

describe('the file', () => {
  test('lists its headings without asking anything at opening', async () => {
    const file = openDocx(await writeDocx(collection.build(collectionOf([ordinary, ordinary]))));
    const fields = descendants(part(file, 'word/document.xml'), 'w:fldChar');
    expect(fields.filter(({ attributes }) => attributes['w:dirty'] === 'true')).toEqual([]);
    expect(file.get('word/settings.xml')).not.toContain('updateFields');
    const listed = descendants(part(file, 'word/document.xml'), 'w:p').filter(
      (paragraph) => styleOf(paragraph) === 'TOC1',
    );
    expect(listed.map(textContent)).toHaveLength(2);
  });

  test('says what it is, who answers for it and which company', () => {
    const core = part(docx, 'docProps/core.xml');
    const property = (name: string) => textContent(first(core, name) ?? core);
    expect(property('dc:title')).toBe('售后管理经理岗位说明书');
    expect(property('dc:subject')).toBe('岗位说明书');
    expect(property('dc:creator')).toBe('启衡装备有限公司');
    expect(property('cp:keywords')).toBe('售后管理经理, 客户服务中心, 岗位说明书');
    expect(textContent(first(part(docx, 'docProps/app.xml'), 'Company') ?? core)).toBe('启衡装备有限公司');
  });

  test('has small print at the head and page x of y at the foot', () => {
    const text = (name: RegExp) =>
      [...docx]
        .filter(([path]) => name.test(path))
        .map(([, xml]) => xml)
        .join('');
    expect(text(/word\/header\d+\.xml/)).toContain('QH-HR-JD-2026-018');
    const foot = text(/word\/footer\d+\.xml/);
    expect(foot).toContain('PAGE');
    expect(foot).toContain('NUMPAGES');
  });

  test('is a package whose parts and relations all exist and are well-formed', () => {
    const types = part(docx, '[Content_Types].xml');
    const overrides = elements(types, 'Override').map((each) => each.attributes['PartName']?.slice(1));
    const defaults = new Set(elements(types, 'Default').map((each) => each.attributes['Extension']));
    for (const path of overrides) expect(docx.has(path ?? ''), path).toBe(true);
    for (const [path, xml] of docx) {
      const extension = path.split('.').at(-1) ?? '';
      expect(overrides.includes(path) || defaults.has(extension), path).toBe(true);
      if (extension === 'xml' || extension === 'rels') expect(() => part(docx, path), path).not.toThrow();
      if (!path.endsWith('.rels')) continue;
      const folder = path.replace(/_rels\/[^/]*$/, '');
      for (const { attributes } of elements(part(docx, path), 'Relationship')) {
        if (attributes['TargetMode'] === 'External') continue;
        const target = attributes['Target'] ?? '';
        expect(docx.has(target.startsWith('/') ? target.slice(1) : `${folder}${target}`), target).toBe(true);
      }
      expect(xml).not.toContain('undefined');
    }
  });

  test('is small', async () => {
    expect((await writeDocx(document)).byteLength).toBeLessThan(25_000);
  });
});
