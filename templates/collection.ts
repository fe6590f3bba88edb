import type { Block } from '#document/block.ts';
import {
  contents,
  fileName,
  heading,
  item,
  list,
  numbered,
  plain,
  prose,
  section,
  taken,
} from '#document/build.ts';
import type { Template } from '#document/template.ts';
import type { JobDescription } from '#model/job-description.ts';
import { dutyList } from './words.ts';

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
  build: ({ title, summary, jobs }) => {
    const roles = numbered(jobs.flatMap(roleBlocks));
    return {
      title,
      subject: '范文合集',
      author: '岗书',
      company: '',
      keywords: jobs.map(({ identity }) => identity.title),
      fileName: fileName(title),
      header: '',
      blocks: [
        { kind: 'title', words: [{ text: title }] },
        ...prose([{ text: summary }]),
        ...contents('目录', roles),
        ...roles,
      ],
    };
  },
};

/** A role on a page of its own. */
function roleBlocks(job: JobDescription): Block[] {
  return [
    heading(taken('identity/title', job.identity.title), { breakBefore: true }),
    ...prose(plain(`约${wordCount(job)}字`)),
    ...prose(taken('purpose', job.purpose)),
    ...section('岗位职责', dutyList(job), 2),
    ...section('任职要求', requirementList(job), 2),
  ];
}

/** Characters of duties and requirements, in tens, as one asks how long a sample is. */
function wordCount({ duties, requirements }: JobDescription): number {
  const texts = [
    ...duties.flatMap(({ text, children }) => [text, ...children.map((child) => child.text)]),
    ...requirements.map(({ text }) => text),
  ];
  return Math.max(10, Math.round(texts.join('').replace(/\s/g, '').length / 10) * 10);
}

function requirementList({ requirements }: JobDescription) {
  return list(
    requirements
      .filter(({ text }) => text.trim() !== '')
      .map(({ id, text, necessity }) => {
        const words = taken(`requirements/${id}/text`, text);
        return item(necessity === 'prefer' ? [...words, { text: '（优先）' }] : words);
      }),
  );
}
