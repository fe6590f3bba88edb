import fc from 'fast-check';
import type { Block, CellBlock, Column, Document, Item, Words } from '#document/block.ts';
import { heading, numbered } from '#document/build.ts';

const HAN = [...'售后管理经理岗位职责备件响应时限客户满意度每月分析改进方案并跟踪到关闭预算目标达成率'];
const OTHERS = [...'ABCxyz019 ，。；：！？（）《》「」、—·%≥<>&|*_#`~[]"\'\\+-=.'];

const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...HAN) },
      { weight: 1, arbitrary: fc.constantFrom(...OTHERS) },
    ),
    {
      minLength: 1,
      maxLength: 24,
    },
  )
  .map((characters) => characters.join(''));

const words: fc.Arbitrary<Words> = fc.array(
  fc.oneof(
    text.map((each) => ({ text: each })),
    text.map((each) => ({ text: each, strong: true })),
    text.map((each) => ({ text: each, link: 'https://example.org/a?b=1&c=2' })),
    text.map((each) => ({ text: each, from: { path: 'purpose', start: 0 } })),
  ),
  { minLength: 1, maxLength: 3 },
);

const list: fc.Arbitrary<CellBlock> = fc.record({
  kind: fc.constant('list' as const),
  ordered: fc.boolean(),
  items: fc.array(
    fc.record({
      words,
      children: fc.array(
        words.map((each): Item => ({ words: each, children: [] })),
        { maxLength: 2 },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

const paragraph: fc.Arbitrary<CellBlock> = words.map((each) => ({ kind: 'paragraph', words: each }));

const fact = fc.record({ label: text, value: words });

const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    kind: fc.constant('table' as const),
    numbered: fc.option(text, { nil: null }),
    columns: fc.array(
      fc.record<Column>({
        title: text,
        share: fc.integer({ min: 8, max: 20 }),
        align: fc.constantFrom('start', 'center'),
      }),
      { minLength: width, maxLength: width },
    ),
    rows: fc.array(
      fc.array(fc.array(fc.oneof(paragraph, list), { maxLength: 2 }), { minLength: width, maxLength: width }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);

/** Any block; one of each kind is as likely as one of any other. */
const block: fc.Arbitrary<Block> = fc.oneof(
  words.map((each): Block => ({ kind: 'title', words: each })),
  fc.tuple(words, fc.constantFrom<1 | 2>(1, 2)).map(([each, level]) => heading(each, { level })),
  paragraph,
  list,
  fc.record({
    kind: fc.constant('facts' as const),
    rows: fc.array(fc.array(fact, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  }),
  table,
  fc.record({
    kind: fc.constant('callout' as const),
    title: text,
    paragraphs: fc.array(words, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('chart' as const),
    tiers: fc.array(fc.array(words, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 3 }),
    own: fc.constant(1),
  }),
  fc.record({
    kind: fc.constant('signatures' as const),
    titles: fc.tuple(text, text, text),
    lines: fc.array(fc.record({ role: text, name: fc.oneof(words, fc.constant([])), date: words }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
);

/** Documents of a few blocks each, in any order. */
export const anyDocument: fc.Arbitrary<Document> = fc
  .record({ blocks: fc.array(block, { minLength: 1, maxLength: 5 }), isNumbered: fc.boolean() })
  .map(({ blocks, isNumbered }) => ({
    title: '任意文件',
    subject: '',
    author: '',
    company: '',
    keywords: [],
    fileName: '任意文件',
    header: '',
    blocks: isNumbered ? numbered(blocks) : blocks,
  }));
