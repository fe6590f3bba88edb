import { expect, test } from 'vitest';
import { assemble } from '#library/library.ts';
import { sampleContent, sampleLibrary } from './sample.ts';

test('categories keep the order of the file, roles go from the highest level down', () => {
  const library = sampleLibrary({
    'after-sales/a': { level: 'specialist' },
    'after-sales/b': { level: 'manager' },
    'sales/c': { function: 'sales', level: 'manager' },
  });
  expect(library.functions.map(({ key }) => key)).toEqual(['after-sales', 'sales']);
  expect(library.roles.map(({ id }) => id)).toEqual(['after-sales/b', 'after-sales/a', 'sales/c']);
});

test.each([
  [
    'function',
    { function: 'finance' },
    /content\/roles\/after-sales\/a\.mdx的function写的是「finance」：catalogue/,
  ],
  ['folder', { function: 'sales' }, /function写的是「sales」：要和所在的文件夹「after-sales」一致/],
  ['level', { level: 'chief' }, /level写的是「chief」：catalogue.yaml的levels里没有它/],
  ['industry', { industry: 'rail' }, /industry写的是「rail」/],
  ['indicator', { indicators: ['nope'] }, /indicators写的是「nope」：indicators.yaml里没有它/],
  [
    'dates',
    { published: '2026-04-01', updated: '2026-03-01' },
    /updated写的是「2026-03-01」：不能早于published/,
  ],
  ['weights', { weights: [10, 20, 30, 30] }, /weight写的是「90」：各条权重相加要等于100/],
])('a wrong %s is refused with file, field and remedy', (_, part, message) => {
  expect(() => sampleLibrary({ 'after-sales/a': part })).toThrow(message);
});

test('a collection with an unknown role is refused', () => {
  const content = sampleContent({ 'after-sales/a': {} });
  const collection = {
    title: '合集',
    summary: '两篇。',
    function: 'after-sales',
    published: '2026-01-01',
    updated: '2026-01-01',
    roles: ['after-sales/a', 'after-sales/gone'],
  };
  expect(() => assemble({ ...content, collections: { c: collection } })).toThrow(
    /content\/collections\/c\.mdx的roles写的是「after-sales\/gone」/,
  );
});
