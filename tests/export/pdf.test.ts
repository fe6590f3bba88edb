import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '#document/block.ts';
import { heading, paragraph, plain, table } from '#document/build.ts';
import { writePdf } from '#export/pdf.ts';
import { fontNeeds, missingCharacters, type PdfFonts } from '#export/pdf-fonts.ts';
import { CLASSIC, MODERN } from '#export/theme.ts';
import { readCharacters } from '#fonts/character-map.ts';
import { loadFonts } from '#fonts/node.ts';
import { sliceOf } from '#fonts/slices.ts';
import { specification } from '#templates/specification.ts';
import { pdfObjects, readPdf } from './read.ts';
import { ordinary } from './samples.ts';

const document = specification.build(ordinary);

function withBlocks(...blocks: Document['blocks']): Document {
  return { ...document, header: '', blocks };
}

/** The names of the fonts in a PDF, and how many of them are embedded. */
function fontObjects(bytes: Uint8Array): { names: string[]; embedded: number } {
  const source = pdfObjects(bytes);
  return {
    names: [
      ...new Set([...source.matchAll(/\/BaseFont \/([\w+-]+)/g)].map(([, name = '']) => name)),
    ].toSorted(),
    embedded: [...source.matchAll(/\/FontFile2 /g)].length,
  };
}

describe('a PDF', () => {
  let fonts: PdfFonts;
  let bytes: Uint8Array;
  beforeAll(async () => {
    fonts = await loadFonts(fontNeeds(document, CLASSIC));
    bytes = await writePdf(document, fonts);
  });

  test('embeds subsets of the regular and the bold face', () => {
    const { names, embedded } = fontObjects(bytes);
    expect(names).toEqual([
      expect.stringMatching(/^[A-Z]{6}\+NotoSerifSC-Bold$/),
      expect.stringMatching(/^[A-Z]{6}\+NotoSerifSC-Regular$/),
    ]);
    expect(embedded).toBe(2);
  });

  test('says its title, subject, author and language, and has an outline', async () => {
    const { info, outline } = await readPdf(bytes);
    expect(info).toMatchObject({
      Title: '售后管理经理岗位说明书',
      Subject: '岗位说明书',
      Author: '启衡装备有限公司',
      Language: 'zh-CN',
    });
    expect(outline?.map(({ title }) => title).slice(0, 3)).toEqual([
      '一、岗位标识',
      '二、组织位置',
      '三、岗位目的',
    ]);
    expect(pdfObjects(bytes)).toContain('/DisplayDocTitle true');
  });

  test('has the page and the number of pages at every foot', async () => {
    const { pages } = await readPdf(bytes);
    expect(pages.map((page) => page.join('').includes(`共${pages.length}页`))).toEqual(pages.map(() => true));
    expect(pages.length).toBeLessThanOrEqual(3);
  });

  test('takes the sans family in a modern house style', async () => {
    const modern = await loadFonts(fontNeeds(document, MODERN));
    const { names } = fontObjects(await writePdf(document, modern, MODERN));
    expect(names.map((name) => name.split('+')[1])).toEqual(['NotoSansSC-Bold', 'NotoSansSC-Regular']);
  });
});

describe('characters', () => {
  test('a common document needs the common slices alone', async () => {
    const { slices } = await loadFonts(fontNeeds(document, CLASSIC));
    expect(slices.map(({ face, name }) => `${face} ${name}`)).toEqual([
      'serif-regular common',
      'serif-bold common',
    ]);
  });

  test('rare ones bring their own slices and are printed', async () => {
    const rare = withBlocks(paragraph({ text: '负责龘㙓设备与淼鑫客户' }));
    const fonts = await loadFonts(fontNeeds(rare, CLASSIC));
    expect(missingCharacters(rare, CLASSIC, fonts)).toEqual([]);
    expect(new Set(fonts.slices.map(({ name }) => name))).toEqual(
      new Set(['common', sliceOf(0x6dfc), sliceOf(0x9f98), sliceOf(0x3653)]),
    );
    const { pages } = await readPdf(await writePdf(rare, fonts));
    expect(pages[0]?.join('')).toContain('负责龘㙓设备与淼鑫客户');
  });

  test('that no font has are named once each and printed as 〓', async () => {
    const odd = withBlocks(paragraph({ text: '𠮷田 👩‍🔧 加油🎉🎉，换行\u200b' }));
    const fonts = await loadFonts(fontNeeds(odd, CLASSIC));
    expect(missingCharacters(odd, CLASSIC, fonts)).toEqual(['𠮷', '👩‍🔧', '🎉']);
    const { pages } = await readPdf(await writePdf(odd, fonts));
    expect(pages[0]?.join('')).toContain('〓田 〓 加油〓〓，换行');
  });

  test('a font tells what it has', () => {
    const path = 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
    const characters = readCharacters(readFileSync(path));
    expect([...'岗龘㙓'].every((character) => characters.has(character.codePointAt(0) ?? 0))).toBe(true);
    expect(characters.has(0x20bb7)).toBe(false);
  });
});

describe('pages', () => {
  let fonts: PdfFonts;
  beforeAll(async () => {
    fonts = await loadFonts(fontNeeds(document, CLASSIC));
  });
  const filler = (count: number) =>
    Array.from({ length: count }, () => paragraph({ text: '每月分析一次。' }));
  const anyTable = table(
    [{ title: '职责', share: 1, align: 'start' }],
    [['编制计划'], ['跟踪交付'], ['组织评审']].map((row) => row),
  );
  const headOf = async (...blocks: Document['blocks']) => {
    const { pages } = await readPdf(await writePdf(withBlocks(...blocks), fonts));
    return pages.map((page) => page.join(''));
  };

  test('a heading is never the last thing on a page, whatever follows', async () => {
    for (let count = 36; count < 46; count++) {
      const pages = await headOf(...filler(count), heading('岗位职责'), ...anyTable);
      const page = pages.findIndex((words) => words.includes('岗位职责'));
      expect(pages[page], `after ${count} lines`).toContain('编制计划');
    }
  });

  const signatures: Document['blocks'] = [
    heading('签署确认'),
    {
      kind: 'signatures',
      titles: ['签署人', '签字', '日期'],
      lines: ['编制人', '批准人'].map((role) => ({ role, name: [], date: [] })),
    },
  ];

  test('the signatures are not alone on a page', async () => {
    for (let count = 30; count < 44; count++) {
      const pages = await headOf(...filler(count), ...anyTable, ...signatures);
      const page = pages.find((words) => words.includes('签署人'));
      expect(page, `after ${count} lines`).toContain('组织评审');
    }
  });

  test('a short section goes to the page of the signatures as a whole, a long one by its last row', async () => {
    const written = (count: number, ...section: Document['blocks']) =>
      headOf(...filler(count), heading('工作条件'), ...section, ...signatures);
    const goesAsWhole: boolean[] = [];
    for (let count = 24; count < 44; count++) {
      const short = (await written(count, ...anyTable)).find((words) => words.includes('签署人'));
      for (const words of ['工作条件', '编制计划', '组织评审'])
        expect(short, `after ${count} lines`).toContain(words);
      goesAsWhole.push(short?.startsWith('工作条件') ?? false);
    }
    expect(new Set(goesAsWhole).size).toBe(2);
    const rows = Array.from({ length: 30 }, (_, at) => [`第${at + 1}行。`]);
    const long = await written(3, ...table([{ title: '职责', share: 1, align: 'start' }], rows));
    expect(long[1]).toMatch(/^职责第\d+行。.*签署人/);
  });

  test('neither heading nor signatures stand alone where several documents are one', async () => {
    const start = (count: number) => heading(`第${count}份`, { breakBefore: true });
    const many = Array.from({ length: 10 }, (_, at) => [
      start(at),
      ...filler(34 + at),
      heading('岗位职责'),
      ...anyTable,
    ]);
    const signed = Array.from({ length: 10 }, (_, at) => [
      start(10 + at),
      ...filler(29 + at),
      ...anyTable,
      ...signatures,
    ]);
    const pages = await headOf(...[...many, ...signed].flat());
    const withHeading = pages.filter((words) => words.includes('岗位职责'));
    expect(withHeading).toHaveLength(10);
    expect(withHeading.filter((words) => !words.includes('编制计划'))).toEqual([]);
    const withSignatures = pages.filter((words) => words.includes('签署人'));
    expect(withSignatures).toHaveLength(10);
    expect(withSignatures.filter((words) => !words.includes('组织评审'))).toEqual([]);
    expect(pages.filter((words) => words.startsWith('第') && words.includes('份'))).toHaveLength(20);
  });

  test('the head of a page is printed whole, however long', async () => {
    const header =
      '启衡装备有限公司人力资源部岗位说明书汇编，内部资料，请勿外传，2026年第二版，自三月一日起施行，由人力资源部负责解释';
    const style = { ...CLASSIC, sheet: 'A5' as const, header };
    const { lines } = await readPdf(await writePdf(withBlocks(...filler(3)), fonts, style));
    const start = lines.indexOf('每月分析一次。');
    expect(lines.slice(start + 3, -1).join('')).toBe(header);
  });

  test('no page is blank, however little room the last words leave under them', async () => {
    const text = filler(37);
    const blocks = [...text, heading('任职资格', { breakBefore: true }), ...text];
    for (let bottom = 10; bottom <= 20; bottom++) {
      const style = { ...CLASSIC, margins: { ...CLASSIC.margins, bottom } };
      const { pages } = await readPdf(await writePdf(withBlocks(...blocks), fonts, style));
      const blank = pages.filter((page) => page.join('').startsWith('第'));
      expect(blank, `${bottom} mm below`).toEqual([]);
    }
  });

  test('no line starts with punctuation that closes, and none ends with one that opens', async () => {
    const text = '负责（含外包）的「售后」工单、备件；回访，改进。'.repeat(40);
    for (const shift of ['', '一', '一二', '一二三']) {
      const file = await writePdf(withBlocks(paragraph(...plain(shift + text))), fonts);
      const lines = await linesOf(file);
      expect(lines.length).toBeGreaterThan(15);
      expect(lines.filter((line) => /^[，。；：、！？）」》]/.test(line))).toEqual([]);
      expect(lines.filter((line) => /[（「《]$/.test(line))).toEqual([]);
    }
  });
});

/** The lines of a PDF's first page by the height they stand at, without the foot. */
async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const { lines } = await readPdf(bytes);
  return lines.slice(0, -1);
}
