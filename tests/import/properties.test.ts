import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeText } from '#export/text.ts';
import { joinToPrevious, reassign } from '#import/assemble.ts';
import { readJson } from '#import/read-json.ts';
import { readText } from '#import/read-text.ts';
import { PARTS } from '#import/result.ts';
import type { JobDescription } from '#model/job-description.ts';
import { textFields } from '#model/path.ts';
import { jobSchema } from '#model/schema.ts';
import { jobFromSketch } from '#model/sketch.ts';
import { posting } from '#templates/posting.ts';
import { specification } from '#templates/specification.ts';
import { flaws } from './whole.ts';

/** Bits of which ads are made, in any order: headings, numbers, points, tables, tags, noise. */
const bits = fc.constantFrom(
  '岗位职责：',
  '【任职要求】',
  '加分项',
  '薪资待遇：8K-12K',
  '工作地点：武汉',
  '职位描述',
  '联系人：招聘部',
  '福利：',
  '1、',
  '2、',
  '3.',
  '（1）',
  '①',
  '一、',
  '• ',
  '- ',
  'A. ',
  '负责备件的盘点',
  '大专以上学历',
  '3年以上经验优先',
  '（准确率≥95%）',
  '五险一金',
  '序号\t工作内容\t权重\n1\t盘点\t50%',
  '学历\t大专',
  '| 岗位名称 | 配件员 |\n|---|---|',
  '<br>',
  '<b>',
  '&nbsp;',
  '&ge;',
  '**',
  '；',
  '。',
  '，',
  '：',
  '\n',
  '\n\n',
  '\r\n',
  '  ',
  '\t',
  '\u3000',
  '\u200b',
  '"',
  '😀',
  'HTML5',
  '---',
  '*',
  '无',
);
const text = fc.oneof(
  fc.array(bits, { maxLength: 40 }).map((all) => all.join('')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

test('every character is in exactly one piece, and words stand in the field their piece names', () => {
  fc.assert(
    fc.property(text, (source) => {
      const result = readText(source);
      expect(flaws(result)).toEqual([]);
      expect(jobSchema.safeParse(result.job).success).toBe(true);
    }),
    { numRuns: 600 },
  );
});

test('whatever a point is changed to, nothing is lost and the document stays valid', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.constantFrom(...PARTS), (source, at, part) => {
      const result = readText(source);
      const point = result.points[at % Math.max(1, result.points.length)];
      if (!point) return;
      for (const changed of [reassign(result, point.id, part), joinToPrevious(result, point.id)]) {
        expect(flaws(changed)).toEqual([]);
        expect(jobSchema.safeParse(changed.job).success).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

/** Phrases no reader could take for anything but what they stand as. */
const dutyText = fc.constantFrom(
  '每月编制备件计划并报批',
  '每周盘点库房，账实不符当日上报',
  '跟踪供应商交货并登记台账',
  '组织季度服务网点考核',
  '汇总旧件返回数据并分析原因',
);
/** One of each kind: a text has no line ends inside a cell. */
const requirement = fc.constantFrom(
  { text: '大专及以上学历', kind: 'education' as const },
  { text: '3年以上配件管理经验', kind: 'experience' as const },
  { text: '熟练使用Excel和SAP', kind: 'skill' as const },
  { text: '具有良好的沟通能力', kind: 'quality' as const },
  { text: '持有叉车操作证', kind: 'certificate' as const },
  { text: '物流管理相关专业', kind: 'major' as const },
);
const words = (...all: readonly string[]): fc.Arbitrary<string> => fc.constantFrom('', ...all);
const some = <T>(entry: fc.Arbitrary<T>, minLength = 0): fc.Arbitrary<T[]> =>
  fc.array(entry, { minLength, maxLength: 4 });

const measure = fc.constantFrom('准确率≥95%', '及时率≥98%', '差错率≤1%');
const job: fc.Arbitrary<JobDescription> = fc
  .record({
    identity: fc.record({
      title: fc.constantFrom('配件主管', '售后服务工程师', '客服专员'),
      code: words('SH-01', 'KF-2026-3'),
      department: words('售后部', '客户服务中心'),
      grade: words('M1'),
      headcount: fc.constantFrom(null, 2, 13),
      openings: fc.constantFrom(null, 3),
      employment: fc.constantFrom(null, 'full-time' as const, 'intern' as const),
    }),
    reporting: fc.record({ superior: words('售后经理', '客服总监'), deputy: words('配件员') }),
    purpose: words('为了保证维修不等件，管理配件的采购、库存与发放。'),
    duties: some(
      fc.record({
        text: dutyText,
        area: words('计划', '库存'),
        weight: fc.constantFrom(null, 20, 40),
        measures: fc.uniqueArray(measure, { maxLength: 2 }),
      }),
      1,
    ),
    requirements: fc.uniqueArray(requirement, { minLength: 1, maxLength: 5 }),
    indicators: some(
      fc.record({
        name: fc.constantFrom('库存准确率', '一次修复率'),
        target: fc.constantFrom('≥98%', '≥90%'),
        formula: words('账实相符数÷盘点数'),
        period: words('每月'),
        weight: fc.constantFrom(null, 50),
      }),
    ),
    conditions: fc.record({ hours: words('每周五天，8:30–17:30'), travel: words('每月2天') }),
    control: fc.record({
      number: words('HR-01'),
      edition: words('A/1'),
      drafted: words('2026-01-31'),
    }),
  })
  .map(jobFromSketch);

/** What of a document a layout shows, ids and kinds aside. */
function shown(job: JobDescription): unknown {
  const { identity, reporting, purpose, duties, requirements, indicators, conditions, control } = job;
  return {
    identity: { ...identity, openings: null, family: '', industry: '' },
    superior: reporting.superior,
    deputy: reporting.deputy,
    purpose,
    duties: duties.map(({ text: said, area, weight, measures, children }) => ({
      said,
      area,
      weight,
      measures: measures.map((each) => each.text),
      children: children.map((each) => each.text),
    })),
    requirements: requirements
      .map(({ text: said, kind, necessity }) => `${said} ${kind} ${necessity}`)
      .toSorted(),
    indicators: indicators.map(({ id: _, ...rest }) => rest),
    conditions,
    control: [control.number, control.edition, control.drafted],
  };
}

test('a 岗位说明书 written as text is read back as it was', () => {
  fc.assert(
    fc.property(job, (original) => {
      const result = readText(writeText(specification.build(original)));
      expect(flaws(result)).toEqual([]);
      expect(shown(result.job)).toEqual(shown(original));
      expect(result.leftover).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a 招聘启事 written as text is read back as it was', () => {
  fc.assert(
    fc.property(job, (original) => {
      const { job: read } = readText(writeText(posting.build(original)));
      expect(read.identity.title).toBe(original.identity.title);
      expect(read.identity.openings).toBe(original.identity.openings);
      expect(read.duties.map(({ text: said }) => said)).toEqual(
        original.duties.map(({ text: said }) => said),
      );
      expect(read.requirements.map(({ text: said }) => said)).toEqual(
        original.requirements.map(({ text: said }) => said),
      );
      expect(read.leftover).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a document written as JSON is read back as it was, whatever its words', () => {
  fc.assert(
    fc.property(job, fc.string({ unit: 'binary' }), (original, any) => {
      const changed = { ...original, purpose: any };
      const reading = readJson(JSON.stringify(changed));
      expect('problem' in reading ? reading.problem : reading[0]?.job).toEqual(changed);
    }),
  );
});

test('texts of the document are the words of the source', () => {
  fc.assert(
    fc.property(text, (source) => {
      const plain = (words: string): string => words.replace(/[\s\p{Cf}]/gu, '');
      // Marks of emphasis are no words; what they stand between is.
      const decoded = plain(source.replaceAll('&ge;', '≥').replaceAll('**', ''));
      for (const { slot, text: said } of textFields(readText(source).job)) {
        if (slot !== 'leftover/text') continue;
        for (const part of said.split(/[；：]/)) {
          if (/^[\p{Script=Han}a-z\d]+$/iu.test(part)) expect(decoded).toContain(part);
        }
      }
    }),
  );
});
