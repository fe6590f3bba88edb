import { type PrintedRow, printedRows, rowsFromHeading } from '#document/printed.ts';
import { together } from '#document/together.ts';
import { type Change, withChanges } from '#import/edited/change.ts';
import { type Edited, readEdited, readEditedTogether, readSource } from '#import/edited/read-edited.ts';
import type { JobDescription } from '#model/job-description.ts';
import { collectionOf } from '#templates/collection.ts';
import { templates, variants } from '#templates/index.ts';
import { placeName } from './place-name.ts';
import { Problem } from './problem.ts';

interface Own {
  readonly job: JobDescription;
  readonly notes: readonly string[];
}

/** The documents of a file of ours, with what was changed in it since; throws a `Problem` where it cannot be read. */
export async function readOwn(file: string, bytes: Uint8Array, source: string): Promise<readonly Own[]> {
  const carried = readSource(source);
  if ('problem' in carried) throw new Problem(`「${file}」：${carried.problem}`);
  const { jobs } = carried;
  const [job, ...others] = jobs;
  if (!job) return [];
  if (others.length === 0) {
    const layouts = ALONE.map(({ build }) => printedRows(build(job)));
    return [own(job, await readEdited(job, bytes, layouts), '')];
  }
  const layouts = TOGETHER.map((rowsOf) => jobs.map(rowsOf));
  const edited = await readEditedTogether(jobs, bytes, layouts);
  if (edited === 'apart') {
    const notes = ['文件里各份的标题改过，分不出哪里属于哪一份，按里面的原稿读取。'];
    return jobs.map((each, index) => ({ job: each, notes: index === 0 ? notes : [] }));
  }
  return jobs.map((each, index) => own(each, edited?.[index] ?? null, each.identity.title.trim()));
}

const ALONE = [...templates, ...variants];

/** The rows of a document where several are one file, its heading first, in each layout. */
const TOGETHER: readonly ((job: JobDescription) => PrintedRow[])[] = [
  ...ALONE.map(
    ({ build }) =>
      (job: JobDescription) =>
        rowsFromHeading(together('', [build(job)])),
  ),
  (job) => rowsFromHeading(collectionOf('', [job])),
];

/** A document with what was changed in its file, each change as a sentence; `title` where the file has others. */
function own(job: JobDescription, edited: Edited | null, title: string): Own {
  const note = (text: string): string => (title === '' ? text : `「${title}」：${text}`);
  switch (edited?.kind) {
    case 'edited':
      return {
        job: withChanges(job, edited.changes),
        notes: [...edited.changes.map((change) => changeNote(job, change)), ...edited.notes].map(note),
      };
    case 'rewritten':
      return { job, notes: [note('文件里的文字和原稿差得太多，没有采用，按里面的原稿读取。')] };
    case 'empty':
      return { job, notes: [note('文件里的文字都删了，按里面的原稿读取。')] };
    default:
      return { job, notes: [] };
  }
}

/** 文件里改过：岗位职责第2条，「…」改成了「…」。 */
function changeNote(job: JobDescription, { kind, path, before, after }: Change): string {
  const place = placeName(job, path);
  switch (kind) {
    case 'changed':
      return `文件里改过：${place}，「${before}」改成了${after === '' ? '空白' : `「${after}」`}。`;
    case 'added':
      return `文件里加了：${place}，「${after}」。`;
    case 'removed':
      return `文件里删了：${place}，「${before}」。`;
    case 'moved':
      return `文件里换了次序：${place}。`;
  }
}
