import type { Block, BlockOf, Document, Words } from '#document/block.ts';
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
import { indicators } from './compact.ts';
import { dutyList } from './words.ts';

/** A part of advice: prose, points, or a flawed wording beside a sound one under what is wrong with it. */
export type AdvicePart =
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Words[] }
  | { readonly kind: 'example'; readonly flaw: string; readonly bad: string; readonly good: string };

/** Advice under a title of its own, e.g. 书写注意事项. */
export interface Advice {
  readonly title: string;
  readonly parts: readonly AdvicePart[];
}

/** A role of a collection. */
export interface CollectionRole {
  readonly job: JobDescription;
  /** What is said under its title: level, industry, 字数. */
  readonly facts: readonly string[];
  readonly advice: readonly Advice[];
}

/** Several roles under one question. */
export interface CollectionSource {
  readonly title: string;
  readonly summary: string;
  /** What is said under the title: number of roles, 字数. */
  readonly facts: readonly string[];
  /** How to choose among them and what to change. */
  readonly advice: readonly AdvicePart[];
  readonly roles: readonly CollectionRole[];
}

/** 范文合集: what it is for, a table of contents, then the roles one after another, each with its advice. */
export const collection: Template<CollectionSource> = {
  id: 'collection',
  name: '范文合集',
  build: ({ title, summary, facts, advice, roles }) => {
    const parts = numbered(roles.flatMap(roleBlocks));
    return {
      title,
      subject: '范文合集',
      author: '岗书',
      company: '',
      keywords: [...new Set(roles.map(({ job }) => job.identity.title))],
      fileName: collectionFileName(title),
      header: '',
      blocks: [
        { kind: 'title', words: plain(title) },
        ...prose(plain(facts.join(' · '))),
        ...prose(plain(summary)),
        ...advice.flatMap(adviceBlocks),
        ...contents('目录', parts),
        ...parts,
      ],
    };
  },
};

/** Job descriptions that nobody has given advice for as a collection. */
export function collectionOf(title: string, jobs: readonly JobDescription[]): Document {
  return collection.build({
    title,
    summary: '',
    facts: [`${jobs.length}个岗位`],
    advice: [],
    roles: jobs.map((job) => ({ job, facts: [], advice: [] })),
  });
}

/** The file name of a collection of this title. */
export function collectionFileName(title: string): string {
  return fileName(title);
}

/** A role on a page of its own. */
function roleBlocks({ job, facts, advice }: CollectionRole): Block[] {
  return [
    heading(taken('identity/title', job.identity.title), { breakBefore: true }),
    ...prose(plain(facts.join(' · '))),
    ...prose(taken('purpose', job.purpose)),
    ...section('岗位职责', dutyList(job), 2),
    ...section('任职要求', requirementList(job), 2),
    ...section('考核指标', indicators(job), 2),
    ...advice.flatMap(({ title, parts }) => section(title, parts.flatMap(adviceBlocks), 2)),
  ];
}

function adviceBlocks(part: AdvicePart): Block[] {
  switch (part.kind) {
    case 'paragraph':
      return prose(part.words);
    case 'list':
      return list(
        part.items.map((words) => item(words)),
        { ordered: part.ordered },
      );
    case 'example':
      return [example(part)];
  }
}

function example({ flaw, bad, good }: Extract<AdvicePart, { kind: 'example' }>): BlockOf<'callout'> {
  const side = (label: string, text: string): Words => [{ text: `${label}：`, strong: true }, { text }];
  return { kind: 'callout', title: flaw, paragraphs: [side('不好', bad), side('可以', good)] };
}

function requirementList({ requirements }: JobDescription): BlockOf<'list'>[] {
  return list(
    requirements
      .filter(({ text }) => text.trim() !== '')
      .map(({ id, text, necessity }) => {
        const words = taken(`requirements/${id}/text`, text);
        return item(necessity === 'prefer' ? [...words, { text: '（优先）' }] : words);
      }),
  );
}
