import type { DocumentHit } from '../rule.ts';
import { defineRule } from '../rule.ts';

/** A first edition has nothing to tell of: 1.0, V1, A/0, A0, 第一版. */
const FIRST = /^\s*(?:v?(?:er)?\.?\s?[01](?:\.0)?|a(?:\/?[01])?|a版|第?[一1]版|首版|初版|新版?)\s*$/iu;

export const missingRevision = defineRule({
  id: 'missing-revision',
  theme: 'completeness',
  level: 'hint',
  fields: ['control'],
  uses: ['specification'],
  title: '没有写修订记录或复审日期',
  why: '版本升了却没有记录，谁也说不清改了哪一条、从哪天起算；没有复审日期，文件就会一直旧下去。',
  advice: '每改一次记一行：版本、日期、条款、原因；生效的文件写上下次复审日期，三年以内为宜。',
  sources: [],
  find: {
    kind: 'document',
    run: function* ({ job: { control } }): Iterable<DocumentHit> {
      const recorded = control.revisions.some(({ version, date, clause, reason }) =>
        [version, date, clause, reason].some((text) => text.trim() !== ''),
      );
      const isRevised =
        control.revised.trim() !== '' || (control.edition.trim() !== '' && !FIRST.test(control.edition));
      if (isRevised && !recorded) {
        yield { path: 'control/revisions', span: [0, 0], detail: '文件改过版，修订记录是空的。' };
      } else if (control.effective.trim() !== '' && control.nextReview.trim() === '') {
        yield { path: 'control/nextReview', span: [0, 0], detail: '文件已经生效，没有写下次复审日期。' };
      }
    },
  },
  examples: {
    bad: [
      { job: { control: { edition: 'V2.1' } } },
      { job: { control: { edition: 'A/2', revisions: [{ version: '' }] } } },
      { job: { control: { revised: '2026-03-01' } } },
      { job: { control: { edition: 'V1.0', effective: '2026-01-01' } } },
    ],
    good: [
      { job: {} },
      { job: { control: { edition: 'V1.0' } } },
      { job: { control: { edition: 'V2.0', revisions: [{ version: 'V2.0', reason: '增加回访职责' }] } } },
      { job: { control: { effective: '2026-01-01', nextReview: '2028-12-31' } } },
      { job: { control: { edition: 'V2.1' } }, use: 'posting' },
    ],
  },
});
