import type { Words } from '#document/block.ts';
import { item, joined, list, prose, section, taken } from '#document/build.ts';
import type { Template } from '#document/template.ts';
import type { Duty, JobDescription } from '#model/job-description.ts';
import { application, benefits, offer, postingFile, title } from './posting.ts';
import { lines, writtenDuties } from './words.ts';

/** How much of a post fits the form of a job board and the patience of its readers. */
export const SHORT_LIMITS = { duties: 6, requirements: 7 } as const;

/** 招聘启事 for job boards: main duties and musts only, no second-level points; the elements the law asks for stay. */
export const shortPosting: Template<JobDescription> = {
  id: 'short-posting',
  name: '招聘启事（短版）',
  build: (job) => ({
    ...postingFile(job),
    blocks: [
      { kind: 'title', words: title(job.identity.title) },
      ...offer(job),
      ...section(
        '你将负责',
        list(mainDuties(job).map(({ id, text }) => item(taken(`duties/${id}/text`, text)))),
      ),
      ...section('任职要求', list(musts(job).map((words) => item(words)))),
      ...section('薪酬福利', prose(joined(benefits(job), '；'))),
      ...section('关于我们', prose(taken('company/intro', job.company.intro))),
      ...section('如何应聘', application(job)),
    ],
  }),
};

/** The duties of the greatest weight, in the order in which they stand. */
function mainDuties(job: JobDescription): readonly Duty[] {
  const duties = writtenDuties(job).filter(({ text }) => text.trim() !== '');
  const chosen = new Set(
    duties.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0)).slice(0, SHORT_LIMITS.duties),
  );
  return duties.filter((duty) => chosen.has(duty));
}

function musts({ requirements }: JobDescription): Words[] {
  return lines(
    'requirements',
    requirements.filter(({ necessity }) => necessity === 'must'),
  ).slice(0, SHORT_LIMITS.requirements);
}
