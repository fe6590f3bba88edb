import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyJob, JOB_VERSION } from '#model/job-description.ts';
import { readJob } from '#model/migrate.ts';
import { getAt, isUnder, textAt, textFields, updateAt } from '#model/path.ts';
import { jobSchema } from '#model/schema.ts';
import { jobFromSketch } from '#model/sketch.ts';
import { jobs, PARTS } from './arbitrary.ts';

describe('a document', () => {
  test('random ones have every part', () => {
    const [job] = fc.sample(jobs(), 1);
    expect(Object.keys(job ?? {})).toEqual(PARTS);
  });

  test('comes back whole from a file', () => {
    fc.assert(
      fc.property(jobs(), (job) => {
        expect(readJob(JSON.parse(JSON.stringify(job)))).toEqual({ job });
      }),
    );
  });

  test('is refused with a reason where anything is missing, added or of another kind', () => {
    const whole: Record<string, unknown> = { ...emptyJob() };
    for (const key of Object.keys(whole)) {
      const { [key]: _, ...rest } = whole;
      expect(readJob(rest), key).toHaveProperty('problem');
      expect(readJob({ ...whole, [key]: 7n }), key).toHaveProperty('problem');
    }
    expect(readJob({ ...whole, extra: '' })).toHaveProperty('problem');
    expect(readJob(jobFromSketch({ control: { drafted: '昨天' } }))).toMatchObject({
      problem: expect.stringContaining('control/drafted'),
    });
  });

  test('two entries of a list with one id are refused', () => {
    const job = jobFromSketch({ duties: [{ id: 'a' }, { id: 'a' }] });
    expect(jobSchema.safeParse(job).success).toBe(false);
  });

  test.each([null, 7, '岗位', [], {}, { version: '1' }, { version: 0 }, { version: 1.5 }])(
    '%j is no document, said in a sentence',
    (raw) => {
      const reading = readJob(raw);
      expect(reading).toHaveProperty('problem');
      expect('problem' in reading && reading.problem).toMatch(/[一-龥].*。$/);
    },
  );

  test('a newer version is told from a broken file', () => {
    expect(readJob({ ...emptyJob(), version: JOB_VERSION + 1 })).toMatchObject({
      problem: expect.stringContaining('更新的岗书'),
    });
  });
});

describe('paths', () => {
  test('address every text of a document, each by one path', () => {
    fc.assert(
      fc.property(jobs(), (job) => {
        const fields = textFields(job);
        expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
        for (const { path, text } of fields) expect(textAt(job, path)).toBe(text);
      }),
    );
  });

  test('a change at a path changes that text and nothing else', () => {
    fc.assert(
      fc.property(jobs(), fc.nat(), (job, pick) => {
        const fields = textFields(job);
        const field = fields[pick % Math.max(1, fields.length)];
        if (!field) return;
        const changed = updateAt(job, field.path, (text) => `${text}改`);
        expect(textFields(changed)).toEqual(
          fields.map((each) => (each.path === field.path ? { ...each, text: `${each.text}改` } : each)),
        );
        expect(updateAt(changed, field.path, () => field.text)).toEqual(job);
      }),
    );
  });

  test('lead nowhere without harm', () => {
    const job = jobFromSketch({ duties: ['受理报修'] });
    for (const path of ['', 'nothing', 'duties/9/text', 'duties/1/text/more', 'constructor', '__proto__/x']) {
      expect(getAt(job, path)).toBeUndefined();
      expect(updateAt(job, path, () => 'x')).toBe(job);
    }
  });

  test('lie under what they begin with, key by key', () => {
    expect(isUnder('duties/1/text', 'duties/1')).toBe(true);
    expect(isUnder('duties/12/text', 'duties/1')).toBe(false);
    expect(isUnder('duties', 'duties')).toBe(true);
  });
});
