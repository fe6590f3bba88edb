import { describe, expect, test } from 'vitest';
import { adviceOf } from '#library/advice.ts';
import { badGoods, collections, prose, roles } from '../support/content.ts';

describe('advice as data', () => {
  test('has sections of paragraphs, lists and examples', () => {
    const body = `
开头的话。

## 书写经验

**先定对象。** 见[写法](/guides/write-a-duty/)，
再动笔。

<BadGood
  rule="vague-goal"
  bad="提升满意度"
  good="每月回访50户"
/>

## 书写注意事项

- 动词配错宾语
- 数字要有来源

- 缩写写全
`;
    expect(adviceOf(body)).toEqual([
      { title: '', blocks: [{ kind: 'paragraph', words: [{ text: '开头的话。' }] }] },
      {
        title: '书写经验',
        blocks: [
          {
            kind: 'paragraph',
            words: [
              { text: '先定对象。', strong: true },
              { text: '见' },
              { text: '写法', link: '/guides/write-a-duty/' },
              { text: '，再动笔。' },
            ],
          },
          { kind: 'example', rule: 'vague-goal', bad: '提升满意度', good: '每月回访50户' },
        ],
      },
      {
        title: '书写注意事项',
        blocks: [
          {
            kind: 'list',
            ordered: false,
            items: [[{ text: '动词配错宾语' }], [{ text: '数字要有来源' }], [{ text: '缩写写全' }]],
          },
        ],
      },
    ]);
  });

  test.each([
    '<Unknown />',
    '| 表 | 格 |',
    '> 引文',
    '### 小标题',
    '- 一\n  - 二',
    '用`代码`',
    '写{变量}',
    '*斜体*',
    '一行<br />两行',
    '<BadGood rule="vague-goal" bad="提升满意度" />',
  ])('refuses %s', (markup) => {
    expect(() => adviceOf(`正文。\n\n${markup}`)).toThrow(`「${markup.split('\n').at(-1)?.trim()}」`);
  });

  test.each([
    ...roles().map(({ id, body }) => ({ id, body })),
    ...collections().map(({ id, body }) => ({ id, body })),
  ])('leaves out no word of $id', ({ body }) => {
    const blocks = adviceOf(body).flatMap((section) => [section.title, ...section.blocks]);
    const said = blocks.flatMap((block) => {
      if (typeof block === 'string') return block;
      if (block.kind === 'example') return [];
      const lines = block.kind === 'list' ? block.items : [block.words];
      return lines.map((line) => line.map(({ text }) => text).join(''));
    });
    const tight = (line: string) => line.replace(/\s/g, '');
    expect(said.filter((line) => line !== '').map(tight)).toEqual(prose(body).map(tight));
    const examples = blocks.filter((block) => typeof block !== 'string' && block.kind === 'example');
    expect(examples).toEqual(badGoods(body).map((each) => ({ kind: 'example', ...each })));
  });
});
