import { describe, expect, test } from 'vitest';
import type { Document } from '#document/block.ts';
import { writeDocx } from '#export/docx.ts';
import { writeHtml } from '#export/html.ts';
import { writeMarkdown } from '#export/markdown.ts';
import { writePdf } from '#export/pdf.ts';
import { fontNeeds, missingCharacters } from '#export/pdf-fonts.ts';
import { writeText } from '#export/text.ts';
import { CLASSIC, type HouseStyle, MODERN } from '#export/theme.ts';
import { loadFonts } from '#fonts/node.ts';
import { emptyJob, type JobDescription } from '#model/job-description.ts';
import { jobFromSketch } from '#model/sketch.ts';
import { compact } from '#templates/compact.ts';
import { templates, variants } from '#templates/index.ts';
import { SHORT_LIMITS, shortPosting } from '#templates/short-posting.ts';
import { bare, docxParagraphs, htmlText, readPdf } from './read.ts';
import { markdownText, said } from './said.ts';
import { ordinary } from './samples.ts';

const layouts = [...templates, ...variants];

const pdfOf = async (document: Document, style: HouseStyle = CLASSIC) =>
  readPdf(await writePdf(document, await loadFonts(fontNeeds(document, style)), style));

/** Six whole documents, each hard in its own way. */
const jobs: Readonly<Record<string, JobDescription>> = {
  short: jobFromSketch({ identity: { title: '司机' }, duties: ['按派车单接送客户，每日填写行车记录。'] }),
  long: {
    ...ordinary,
    duties: Array.from({ length: 40 }, (_, index) => ({
      ...(ordinary.duties[index % ordinary.duties.length] as (typeof ordinary.duties)[number]),
      id: `d${index}`,
    })),
  },
  'all fields': ordinary,
  nested: jobFromSketch({
    identity: { title: '仓库主管' },
    duties: [{ text: '组织盘点：', children: ['每月末盘点一次', '差异3日内查明', '超过1%的报经理'] }],
  }),
  'rare characters': jobFromSketch({
    identity: { title: '龘㙓𠮷工程师', department: '研发部（淼鑫）' },
    duties: ['校核𠮷田机型图纸，记录①②③项差异。'],
  }),
  mixed: jobFromSketch({
    identity: { title: 'Senior C++/Rust工程师🎉' },
    duties: [
      '用TypeScript<strict>写"前端" & API，覆盖率>=80%；*不是*_强调_|列|。',
      '# 不是标题',
      '1. 不是序号',
    ],
    requirements: [
      {
        kind: 'skill',
        necessity: 'prefer',
        text: 'https://example.org/very/long/address?with=many&parts=of-it#and-a-fragment-that-does-not-break',
      },
    ],
  }),
};

describe.each(Object.entries(jobs))('a job that is %s', (name, job) => {
  test.each(layouts)('says the same in every format as $name', async (layout) => {
    const document = layout.build(job);
    const expected = said(document);
    expect(bare(writeText(document)), 'text').toBe(expected);
    expect(bare(markdownText(writeMarkdown(document))), 'Markdown').toBe(expected);
    expect(bare(htmlText(writeHtml(document))), 'HTML').toBe(expected);
    expect(bare(docxParagraphs(await writeDocx(document)).join('')), 'Word').toBe(expected);

    const fonts = await loadFonts(fontNeeds(document, CLASSIC));
    const missing = new Set(missingCharacters(document, CLASSIC, fonts));
    const { pages } = await readPdf(await writePdf(document, fonts));
    const printed = bare(pages.flat().join(''));
    // Long tables repeat their heads and every page has its foot, so each line of words is sought by itself.
    const lines = writeText(document).split(/[\n\t]/);
    const words = lines.map((line) =>
      bare([...line].filter((character) => !missing.has(character)).join('')),
    );
    expect(
      words.filter((line) => !printed.includes(line)),
      'PDF',
    ).toEqual([]);
    expect(pages.length).toBeLessThanOrEqual(name === 'long' ? 9 : 3);
  });
});

describe('layouts', () => {
  test.each([CLASSIC, MODERN])('the compact specification is two pages', async (style) => {
    const { pages } = await pdfOf(compact.build(ordinary), style);
    expect(pages).toHaveLength(2);
  });

  test('a posting tells nothing internal', () => {
    const secret = { ...ordinary, identity: { ...ordinary.identity, holder: '某某' } };
    for (const layout of [templates[1], shortPosting]) {
      const text = writeText(layout.build(secret)) + JSON.stringify({ ...layout.build(secret), blocks: [] });
      for (const word of ['某某', '9级', 'M3', '单笔5000元', 'QH-HR-JD', '客户服务中心总监\n', '签署']) {
        expect(text, layout.id).not.toContain(word);
      }
    }
  });

  test('a short posting keeps the duties that weigh most, in their order', () => {
    const { blocks } = shortPosting.build(ordinary);
    const [duties, requirements] = blocks.filter((block) => block.kind === 'list');
    expect(duties?.items).toHaveLength(SHORT_LIMITS.duties);
    expect(requirements?.items.length).toBeLessThanOrEqual(SHORT_LIMITS.requirements);
    expect(writeText(shortPosting.build(ordinary))).not.toContain('完成直接上级交办');
  });

  test.each(layouts)('$name of an empty job is a document with a title', (layout) => {
    const document = layout.build(emptyJob());
    expect(document.blocks[0]?.kind).toBe('title');
    expect(document.fileName).not.toBe('');
    expect(writeText(document).trim()).not.toBe('');
  });
});
