import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '#document/block.ts';
import { heading, item, list, paragraph, plain, table } from '#document/build.ts';
import { writePdf } from '#export/pdf.ts';
import { fontNeeds } from '#export/pdf-fonts.ts';
import { writeMarks } from '#export/pdf-marks.ts';
import { eightBits, numberIn, tagBlocks } from '#export/pdf-tags.ts';
import { CLASSIC, MODERN } from '#export/theme.ts';
import { loadFonts } from '#fonts/node.ts';
import { collection } from '#templates/collection.ts';
import { specification } from '#templates/specification.ts';
import { bare } from './read.ts';
import { said } from './said.ts';
import { collectionOf, ordinary } from './samples.ts';

/** An element as a screen reader meets it: its role, and its words or what is in it. */
interface Read {
  readonly role: string;
  readonly words: string;
  readonly kids: readonly Read[];
}

/** The elements of every page, and the words of a page that belong to none. */
async function readAloud(bytes: Uint8Array): Promise<{ pages: Read[][]; unread: string[] }> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await loading.promise;
  expect((await pdf.getMarkInfo()) as unknown).toEqual(
    new Map([
      ['Marked', true],
      ['UserProperties', false],
      ['Suspects', false],
    ]),
  );
  const pages: Read[][] = [];
  const unread: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const words = new Map<string, string>();
    let open: string | null = null;
    let loose = '';
    for (const each of items) {
      if ('str' in each) {
        if (open === null) loose += each.str;
        else words.set(open, (words.get(open) ?? '') + each.str);
      } else if (each.type === 'beginMarkedContentProps') open = each.id || null;
      else if (each.type === 'endMarkedContent') open = null;
    }
    type Node = { role?: string; children?: readonly Node[]; id?: string };
    const visit = ({ role = '', children = [] }: Node): Read => ({
      role,
      words: children
        .map(({ id }) => (id === undefined ? '' : (words.get(id) ?? '')))
        .join('')
        .trim(),
      kids: children.filter((child) => child.role !== undefined).map(visit),
    });
    const tree = (await page.getStructTree()) as Node | null;
    pages.push((tree?.children ?? []).map(visit));
    unread.push(loose);
  }
  await loading.destroy();
  return { pages, unread };
}

const all = (elements: readonly Read[]): Read[] => elements.flatMap((each) => [each, ...all(each.kids)]);
const spoken = (elements: readonly Read[]): string =>
  elements.map(({ words, kids }) => words + spoken(kids)).join('');

async function write(document: Document, style = CLASSIC): Promise<Uint8Array> {
  return writePdf(document, await loadFonts(fontNeeds(document, style)), style);
}

describe('a PDF is tagged', () => {
  const document = specification.build(ordinary);
  let pages: Read[][];
  let unread: string[];
  beforeAll(async () => {
    ({ pages, unread } = await readAloud(await write(document, MODERN)));
  });

  test('with all its words in order, and heads and feet of pages left out', () => {
    expect(bare(pages.map(spoken).join(''))).toBe(said(document));
    expect(unread.map(bare)).toEqual(
      pages.map((_, at) =>
        expect.stringMatching(new RegExp(`${bare(document.header)}第${at + 1}页共${pages.length}页$`)),
      ),
    );
  });

  test('with headings of their levels', () => {
    const elements = all(pages.flat());
    expect(elements.filter(({ role }) => role === 'H1').map(({ words }) => words)).toEqual(['岗位说明书']);
    expect(
      elements
        .filter(({ role }) => role === 'H2')
        .map(({ words }) => words)
        .slice(0, 3),
    ).toEqual(['一、岗位标识', '二、组织位置', '三、岗位目的']);
  });

  test('with tables of rows of head cells and cells', () => {
    const [facts] = all(pages.flat()).filter(({ role }) => role === 'Table');
    expect(facts?.kids[0]?.kids.map(({ role, words }) => `${role} ${words}`)).toEqual([
      'TH 岗位名称',
      'TD 售后管理经理',
      'TH 岗位编号',
      'TD SH-02-001',
    ]);
  });

  test('with lists of points, each with its label, and those below it', async () => {
    const blocks = [
      heading('职责'),
      ...list([item(plain('甲'), [plain('子'), plain('丑')]), item(plain('乙'))]),
      paragraph({ text: '完' }),
    ];
    const { pages: read } = await readAloud(await write({ ...document, header: '', blocks }));
    const shape = (elements: readonly Read[]): string =>
      elements.map(({ role, words, kids }) => `${role}(${words}${shape(kids)})`).join('');
    expect(shape(read[0]?.[0]?.kids ?? read.flat())).toContain(
      'L(LI(Lbl(1.)LBody(甲)L(LI(Lbl(（1）)LBody(子))LI(Lbl(（2）)LBody(丑))))LI(Lbl(2.)LBody(乙)))P(完)',
    );
  });

  test('with the head of a table that goes over pages read once', async () => {
    const rows = Array.from({ length: 80 }, (_, at) => [`第${at + 1}行`]);
    const blocks = table([{ title: '项目', share: 1, align: 'start' }], rows);
    const { pages: read, unread: loose } = await readAloud(await write({ ...document, header: '', blocks }));
    expect(read.length).toBeGreaterThan(1);
    expect(all(read.flat()).filter(({ role, words }) => role === 'TH' && words !== '')).toHaveLength(1);
    expect(loose.slice(1).every((words) => words.includes('项目'))).toBe(true);
  });

  test('as a collection too, table of contents and examples among it', async () => {
    const whole = collection.build(collectionOf([ordinary, ordinary]));
    const { pages: read } = await readAloud(await write(whole));
    const roles = new Set(all(read.flat()).map(({ role }) => role));
    for (const role of ['TOC', 'TOCI', 'Sect', 'L', 'Table', 'H3']) expect(roles).toContain(role);
    expect(bare(read.map(spoken).join(''))).toContain('目录一售后管理经理');
  });
});

describe('the number of an element', () => {
  const colours = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);

  test('is told by digits of a colour that leave it the same to the eye', () => {
    fc.assert(
      fc.property(colours, fc.integer({ min: 1, max: 2000 }), (colour, count) => {
        const blocks = Array.from({ length: count }, () => paragraph({ text: '字' }));
        const written = blocks.map(() => ({ text: '字', color: [] as number[] }));
        tagBlocks(blocks, written as never, () => colour);
        const told = (written.at(-1)?.color ?? []).map((channel) => channel / 255);
        expect(numberIn(told)).toBe(count);
        const seen = told.map((channel) => Math.round(eightBits(channel) * 255));
        expect(`#${seen.map((each) => each.toString(16).padStart(2, '0')).join('')}`).toBe(colour);
      }),
      { numRuns: 30 },
    );
  });

  test('is not in what is drawn', () => {
    const mark = {
      kind: 'text',
      colour: [0.0005, 0, 0.000123],
      place: { x: 0, y: 0 },
      font: '/F1',
      size: 10,
      spacing: 0,
      glyphs: [1],
      width: 10,
    } as const;
    expect(writeMarks([mark], () => 7)).toBe('BT\n/P<</MCID 7>>BDC\n0 0 Td\n/F1 10 Tf\n(\0\x01) Tj\nEMC\nET');
  });
});
