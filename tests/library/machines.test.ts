import { describe, expect, test } from 'vitest';
import { defineRule, phrases } from '#check/rule.ts';
import { articleName, citationOf, rulesCiting } from '#library/citation.ts';
import { viewExample } from '#library/example.ts';
import { feed } from '#library/feed.ts';
import { article, breadcrumbList, scriptText } from '#library/json-ld.ts';
import { pinyinWords } from '#library/pinyin.ts';
import { roleDataSchema, roleListSchema } from '#library/published.ts';
import { roleData, roleSummary } from '#library/role-data.ts';
import { gravest, rulesByTheme, whatItReads, whereItHolds } from '#library/rule-page.ts';
import { searchRecords } from '#library/search-records.ts';
import { sitemap, sitemapPages } from '#library/sitemap.ts';
import { articlesOf } from '#library/source-page.ts';
import { synonymsIn } from '#library/synonyms.ts';
import { sampleLibrary } from './sample.ts';

const library = sampleLibrary({
  'after-sales/clerk': { title: '售后管理专员' },
  'after-sales/b': { title: 'R&D<助理>' },
});
const rule = defineRule({
  id: 'sample-flaw',
  theme: 'compliance',
  level: { specification: 'hint', posting: 'error' },
  fields: ['duties', 'requirements'],
  title: '示例',
  why: '理由。',
  advice: '改法。',
  sources: ['labour-law#13'],
  find: phrases({ 坏: null }),
  examples: { bad: ['⟦坏⟧'], good: ['好'] },
});

describe('search', () => {
  test('a name is found by its pinyin, its initials and any tail of either', () => {
    expect(pinyinWords('售后管理专员')).toEqual(
      expect.arrayContaining(['shouhouguanlizhuanyuan', 'zhuanyuan', 'shglzy', 'glzy']),
    );
    expect(pinyinWords('SAP')).toEqual([]);
  });

  test('a text is found by other words for what it says', () => {
    expect(synonymsIn('受理客户投诉')).toEqual(expect.arrayContaining(['客诉', '顾客']));
    expect(synonymsIn('受理客户投诉')).not.toContain('投诉');
  });

  test('every role, rule and indicator has a record with its kind', () => {
    const records = searchRecords(library, [rule]);
    expect(records.map(({ url, filters }) => [url, filters['kind']])).toEqual([
      ['/roles/after-sales/clerk/', ['模板']],
      ['/roles/after-sales/b/', ['模板']],
      ['/rules/sample-flaw/', ['规则']],
      ['/indicators/revisit-rate/', ['指标']],
    ]);
    const clerk = records.find(({ url }) => url.includes('clerk'));
    expect(clerk?.content).toContain('每天完成受理');
    expect(clerk?.meta['terms']).toContain('shglzy');
  });
});

describe('rules and sources', () => {
  test('level, reach and parts of a rule in words', () => {
    expect(gravest(rule)).toBe('error');
    expect(whereItHolds(rule)).toBe('岗位说明书里是提示，招聘启事里是错误');
    expect(whereItHolds({ ...rule, level: 'hint', uses: ['posting'] })).toBe('招聘启事');
    expect(whatItReads(rule)).toBe('岗位职责、任职要求');
    expect(rulesByTheme([rule]).find(({ theme }) => theme === 'compliance')?.rules).toEqual([rule]);
  });

  test('an example shows its marks; a document shows its fields', () => {
    expect(viewExample('每月⟦坏⟧一次').fields[0]?.segments).toEqual([
      { text: '每月', isMarked: false },
      { text: '坏', isMarked: true },
      { text: '一次', isMarked: false },
    ]);
    const { job, use, fields } = viewExample({
      job: { identity: { title: '专员' }, duties: ['⟦坏⟧'] },
      use: 'posting',
    });
    expect([job?.identity.title, use, fields.map(({ path }) => path)]).toEqual([
      '专员',
      'posting',
      ['identity/title', 'duties/1/text'],
    ]);
  });

  test.each([
    ['', ''],
    ['13', '第13条'],
    ['43-1', '第43条之一'],
    ['annex-1', '附录一'],
  ])('article %j is %j', (article, name) => {
    expect(articleName(article)).toBe(name);
  });

  test('a citation says which article of what and leads there', () => {
    expect(citationOf(library, 'labour-law#13')).toMatchObject({
      name: '《劳动法》第13条',
      says: '男女平等。',
      href: '/sources/labour-law/#article-13',
    });
    expect(citationOf(library, 'labour-law')).toMatchObject({
      says: '总的规定。',
      href: '/sources/labour-law/',
    });
    expect(() => citationOf(library, 'labour-law#99')).toThrow('第99条');
    expect(() => citationOf(library, 'nothing')).toThrow('没有「nothing」');
  });

  test('a source knows its rules and puts articles in the order of the law', () => {
    expect(rulesCiting([rule], 'labour-law', '13')).toEqual([rule]);
    expect(rulesCiting([rule], 'labour-law', '9')).toEqual([]);
    expect(rulesCiting([rule], 'labour-law', null)).toEqual([rule]);
    const [source] = library.sources.values();
    expect(source && articlesOf(source).map(({ number }) => number)).toEqual(['9', '13', '13-1']);
  });
});

describe('for machines', () => {
  const site = new URL('https://example.org');

  test('what is published keeps to its schemas', () => {
    const lines = library.roles.map((entry) => roleSummary(library, entry));
    expect(roleListSchema.parse(lines)).toEqual(lines);
    for (const entry of library.roles) {
      const data = roleData(library, entry);
      expect(roleDataSchema.parse(data)).toEqual(data);
    }
  });

  test('the feed escapes names and gives absolute addresses', () => {
    const xml = feed(library, site);
    expect(xml).toContain('<title>R&amp;D&lt;助理&gt;</title>');
    expect(xml).toContain('<link>https://example.org/roles/after-sales/clerk/</link>');
  });

  test('the sitemap names every page once, dated where the date is known', () => {
    const pages = sitemapPages(library, [rule], [{ id: 'g', updated: '2026-01-02' }]);
    const hrefs = pages.map(({ href }) => href);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(hrefs).toEqual(
      expect.arrayContaining(['/', '/rules/sample-flaw/', '/guides/g/', '/sources/labour-law/']),
    );
    expect(sitemap(pages, site)).toContain(
      '<loc>https://example.org/roles/after-sales/clerk/</loc><lastmod>2026-03-01</lastmod>',
    );
  });

  test('structured data is absolute, never a vacancy, and cannot end its script', () => {
    const crumbs = [{ name: '岗书', href: '/' }];
    const page = {
      title: '</script>',
      description: '',
      href: '/a/',
      published: '',
      updated: '',
      length: 1,
      image: '/i.png',
    };
    expect(breadcrumbList(crumbs, site)).toMatchObject({
      itemListElement: [{ position: 1, item: 'https://example.org/' }],
    });
    const text = scriptText(article(page, site));
    expect(text).not.toContain('</script>');
    expect(JSON.parse(text)).toMatchObject({ '@type': 'Article', headline: '</script>' });
  });
});
