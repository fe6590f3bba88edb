import { fileName, heading, item, list, paragraph, plain, section } from '#document/build.ts';
import type { Template } from '#document/template.ts';
import type { JobDescription } from '#model/job-description.ts';
import { texts, writtenDuties } from './words.ts';

/** Several roles under one question. */
export interface CollectionSource {
  readonly title: string;
  readonly summary: string;
  readonly jobs: readonly JobDescription[];
}

/** 范文合集: the roles one after another, each with its purpose, duties and requirements. */
export const collection: Template<CollectionSource> = {
  id: 'collection',
  name: '范文合集',
  build: ({ title, summary, jobs }) => ({
    title,
    subject: '范文合集',
    author: '岗书',
    company: '',
    keywords: jobs.map(({ identity }) => identity.title),
    fileName: fileName(title),
    header: '',
    blocks: [
      { kind: 'title', text: title },
      paragraph({ text: summary }),
      ...jobs.flatMap((job, index) => [
        heading(`【第${index + 1}篇】${job.identity.title}`, { breakBefore: index > 0 }),
        paragraph({ text: job.purpose }),
        ...second(
          '岗位职责',
          list(writtenDuties(job).map((duty) => item(plain(duty.text.trim()), texts(duty.children)))),
        ),
        ...second(
          '任职要求',
          list(
            job.requirements
              .filter(({ text }) => text.trim() !== '')
              .map(({ text, necessity }) => item(plain(necessity === 'prefer' ? `${text}（优先）` : text))),
          ),
        ),
      ]),
    ],
  }),
};

function second(title: string, blocks: ReturnType<typeof list>) {
  return section(title, blocks).map((block) =>
    block.kind === 'heading' ? { ...block, level: 2 as const } : block,
  );
}
