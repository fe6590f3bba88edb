import { describe, expect, test } from 'vitest';
import { readHouseStyle } from '#export/house-style.ts';
import { CLASSIC, MODERN } from '#export/theme.ts';
import { emptyJob } from '#model/job-description.ts';
import { writeCsv } from '#templates/csv.ts';
import { jobPosting } from '#templates/job-posting.ts';
import { ordinary } from './samples.ts';

describe('a JobPosting', () => {
  test('has what search engines require and recommend', () => {
    const result = jobPosting(ordinary);
    expect(result).toMatchObject({
      data: {
        '@type': 'JobPosting',
        title: '售后管理经理',
        datePosted: '2026-03-02',
        validThrough: '2026-04-30T23:59:59+08:00',
        hiringOrganization: { name: '启衡装备有限公司' },
        jobLocation: [{ address: { addressLocality: '苏州', addressCountry: 'CN' } }],
        employmentType: 'FULL_TIME',
        baseSalary: { currency: 'CNY', value: { minValue: 18000, maxValue: 25000, unitText: 'MONTH' } },
      },
    });
  });

  test('holds nothing internal', () => {
    const text = JSON.stringify(
      jobPosting({ ...ordinary, identity: { ...ordinary.identity, holder: '某某' } }),
    );
    for (const secret of ['某某', '9级', 'M3', '单笔5000元', 'QH-HR-JD']) expect(text).not.toContain(secret);
  });

  test('is refused with the names of what is missing', () => {
    expect(jobPosting(emptyJob())).toEqual({
      missing: ['岗位名称', '岗位职责', '单位名称', '工作地点', '发布日期'],
    });
    expect(jobPosting({ ...ordinary, posting: { ...ordinary.posting, publishedOn: '' } })).toEqual({
      missing: ['发布日期'],
    });
  });

  test('escapes what a field holds', () => {
    const result = jobPosting({ ...ordinary, purpose: '<script>alert(1)</script>' });
    expect(JSON.stringify(result)).toContain('&lt;script&gt;');
  });
});

describe('CSV', () => {
  const lines = (csv: string) => csv.split('\r\n');

  test('has a head and a row each, marked as UTF-8', () => {
    const csv = writeCsv([ordinary, emptyJob()]);
    expect(csv.startsWith('\ufeff岗位名称,岗位编号,')).toBe(true);
    expect(lines(csv)).toHaveLength(4);
    expect(csv).toContain('18000–25000元/月·14薪');
    expect(csv).toContain('"1. 每年11月编制');
  });

  test('is no formula, and quotes are doubled', () => {
    const titled = (title: string) =>
      writeCsv([{ ...emptyJob(), identity: { ...emptyJob().identity, title } }]);
    expect(lines(titled('=HYPERLINK("x")'))[1]).toMatch(/^"'=HYPERLINK\(""x""\)",/);
    expect(lines(titled('经理,主管'))[1]).toMatch(/^"经理,主管",/);
  });
});

describe('a stored house style', () => {
  test.each([CLASSIC, MODERN])('is read back', (style) => {
    expect(readHouseStyle(JSON.parse(JSON.stringify(style)))).toEqual(style);
  });

  test.each([
    ['an unknown font', { ...CLASSIC, bodyFont: 'comic' }],
    ['margins off the sheet', { ...CLASSIC, margins: { ...CLASSIC.margins, left: 200 } }],
    ['a colour that is code', { ...CLASSIC, color: 'red;background:url(x)' }],
    [
      'a picture from elsewhere',
      { ...CLASSIC, logo: { data: 'https://example.org/a.png', width: 20, height: 8 } },
    ],
    ['nothing', null],
  ])('with %s is refused', (_, raw) => {
    expect(readHouseStyle(raw)).toBeNull();
  });
});
