import { describe, expect, test } from 'vitest';
import { readEntry, readYaml } from '#library/yaml.ts';

const FILE = 'content/roles/after-sales/clerk.mdx';

describe('an MDX file', () => {
  test('is fields and a body; dates stay text', () => {
    expect(readEntry(FILE, '---\ntitle: 专员\nupdated: 2026-13-45\n---\n\n正文。\n---\n')).toEqual({
      data: { title: '专员', updated: '2026-13-45' },
      body: '\n正文。\n---\n',
    });
  });

  test('may have the line ends of Windows and no body', () => {
    expect(readEntry(FILE, '---\r\ntitle: 专员\r\n---')).toEqual({ data: { title: '专员' }, body: '' });
  });

  test.each([
    ['no fields', '正文。', '开头没有字段，请写在文件最前面，上下各用一行---围起来'],
    ['nothing', '', '开头没有字段，请写在文件最前面，上下各用一行---围起来'],
    ['words for fields', '---\n专员\n---\n', '两行---之间要写字段，每行一个，例如title: 售后管理经理'],
    ['a tab', '---\nduties:\n\t- area: 投诉\n---\n', '第3行「- area: 投诉」读不懂，请把缩进的Tab换成空格'],
    [
      'a field twice',
      '---\ntitle: 一\ntitle: 二\n---\n',
      '第3行「title: 二」读不懂，这个字段前面已经写过，请删去一个',
    ],
    ['an open quote', '---\ntitle: "专员\n---\n', /第\d行.*读不懂，请检查这一行或前面的引号、括号有没有配对/],
    ['points out of line', '---\na:\n   - x\n  - y\n---\n', /第4行「- y」读不懂，请让同一级的行缩进一样多/],
    ['a colon', '---\nsummary: 适合: 家电\n---\n', /第2行「summary: 适合: 家电」读不懂，.*整段加上引号/],
    ['a sign', '---\ntitle: @专员\n---\n', /第2行「title: @专员」读不懂，.*整段加上单引号/],
  ])('with %s: one sentence with file, line and remedy', (_, text, sentence) => {
    expect(() => readEntry(FILE, text)).toThrow(sentence);
    expect(() => readEntry(FILE, text)).toThrow(new RegExp(`^${FILE}：.*。$`));
  });
});

test('a list of entries counts lines from its beginning', () => {
  expect(() => readYaml('content/indicators.yaml', 'a: 1\na: 2\n')).toThrow(
    'content/indicators.yaml：第2行「a: 2」读不懂',
  );
});
