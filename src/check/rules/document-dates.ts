import type { DocumentHit } from '../rule.ts';
import { conflict, defineRule } from '../rule.ts';

/** Pairs of dates of which the first cannot be later than the second. */
const ORDER = [
  ['control', 'drafted', 'effective', '编制日期', '生效日期'],
  ['control', 'drafted', 'revised', '编制日期', '修订日期'],
  ['control', 'effective', 'nextReview', '生效日期', '下次复审日期'],
  ['posting', 'publishedOn', 'validThrough', '发布日期', '有效期'],
] as const;

/** After so many years a document no longer tells what is done. */
const REVIEW_YEARS = 3;

const ISO = /^\d{4}-\d{2}-\d{2}$/;

export const documentDates = defineRule({
  id: 'document-dates',
  theme: 'consistency',
  level: 'hint',
  fields: ['control', 'posting'],
  title: '日期或签批对不上',
  why: '生效早于编制、编制审核批准同一人，这份文件在审计和争议时站不住。',
  advice: '核对日期先后和版本号；编制、审核、批准至少由两个人签。',
  sources: [],
  find: conflict(
    function* ({ job }): Iterable<DocumentHit> {
      for (const [part, before, after, beforeName, afterName] of ORDER) {
        const dates: Readonly<Record<string, unknown>> = job[part];
        const [first, second] = [String(dates[before]), String(dates[after])];
        if (ISO.test(first) && ISO.test(second) && first > second) {
          const detail = `${afterName}${second}早于${beforeName}${first}。`;
          yield { path: `${part}/${after}`, span: [0, second.length], detail };
        }
      }
      const { effective, nextReview } = job.control;
      const latest = `${Number(effective.slice(0, 4)) + REVIEW_YEARS}${effective.slice(4)}`;
      if (ISO.test(effective) && ISO.test(nextReview) && nextReview > latest) {
        const detail = `下次复审${nextReview}离生效超过${REVIEW_YEARS}年。`;
        yield { path: 'control/nextReview', span: [0, nextReview.length], detail };
      }
      const { revisions, edition, signatures } = job.control;
      const newest = revisions.at(-1);
      const versions = revisions.map(({ version }) => version);
      if (newest && edition !== '' && newest.version !== '' && !versions.includes(edition)) {
        const detail = `版本号是「${edition}」，修订记录里最新的是「${newest.version}」。`;
        yield { path: 'control/edition', span: [0, edition.length], detail };
      }
      const [written, agreed] = ['drafter', 'approver'].map((role) =>
        signatures.find((signature) => signature.role === role),
      );
      if (
        written &&
        agreed &&
        ISO.test(written.date) &&
        ISO.test(agreed.date) &&
        written.date > agreed.date
      ) {
        const detail = `批准日期${agreed.date}早于编制签字的${written.date}。`;
        yield { path: `control/signatures/${agreed.id}/date`, span: [0, agreed.date.length], detail };
      }
      const names = ['drafter', 'manager', 'approver'].map(
        (role) => signatures.find((signature) => signature.role === role)?.name ?? '',
      );
      const [drafter] = names;
      if (drafter && names.every((name) => name === drafter)) {
        const id = signatures.find(({ role }) => role === 'approver')?.id ?? 'approver';
        const path = `control/signatures/${id}/name`;
        yield { path, span: [0, drafter.length], detail: `编制、审核、批准都是「${drafter}」。` };
      }
    },
    undefined,
    ({ control, posting }) =>
      control.drafted !== '' ||
      control.effective !== '' ||
      control.revisions.length > 0 ||
      control.signatures.some(({ name }) => name !== '') ||
      posting.publishedOn !== '',
  ),
  examples: {
    bad: [
      { job: { control: { drafted: '2026-03-01', effective: '⟦2026-02-01⟧' } } },
      { job: { control: { effective: '2025-02-01', nextReview: '⟦2032-02-01⟧' } } },
      { job: { control: { edition: '⟦B/0⟧', revisions: [{ version: 'A/1', date: '2026-01-05' }] } } },
      {
        job: {
          control: {
            signatures: [
              { role: 'drafter', name: '王一', date: '2026-03-05' },
              { role: 'approver', name: '李二', date: '⟦2026-03-01⟧' },
            ],
          },
        },
      },
      { job: { posting: { publishedOn: '2026-05-01', validThrough: '⟦2026-04-01⟧' } } },
      {
        job: {
          control: {
            signatures: [
              { role: 'drafter', name: '王一' },
              { role: 'manager', name: '王一' },
              { role: 'approver', name: '⟦王一⟧' },
            ],
          },
        },
      },
    ],
    good: [
      { job: { control: { drafted: '2026-03-01', effective: '2026-04-01', nextReview: '2029-04-01' } } },
      { job: { control: { edition: 'A/1', revisions: [{ version: 'A/0' }, { version: 'A/1' }] } } },
      { job: { control: { drafted: '2026-03-01' } } },
      {
        job: {
          control: {
            signatures: [
              { role: 'drafter', name: '王一' },
              { role: 'approver', name: '李二' },
            ],
          },
        },
      },
    ],
  },
});
