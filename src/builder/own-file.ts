import { printedRows, rowsFromHeading } from '#document/printed.ts';
import { together } from '#document/together.ts';
import { readEmbedded } from '#export/embedded.ts';
import type { Change } from '#import/edited/change.ts';
import { readEdited, readEditedTogether, readSource } from '#import/edited/read-edited.ts';
import type { JobDescription } from '#model/job-description.ts';
import { layouts } from './layouts.ts';

/** A document with what was changed in its file since it was made. */
export interface EditedFile {
  readonly name: string;
  /** Which of the documents in the file; empty where it holds but one. */
  readonly title: string;
  readonly job: JobDescription;
  readonly changes: readonly Change[];
  /** What was changed and no document can take over, as sentences. */
  readonly notes: readonly string[];
}

/** A file of ours: the documents in it, and something to say about it; or those that were edited, and the others. */
export type OwnFile =
  | {
      readonly kind: 'opened';
      readonly jobs: readonly JobDescription[];
      readonly note: string;
      readonly isOther: boolean;
    }
  | {
      readonly kind: 'edited';
      readonly edited: readonly EditedFile[];
      readonly others: readonly JobDescription[];
    }
  /** It carries something that cannot be read, and why. */
  | { readonly kind: 'unread'; readonly problem: string };

/** What a .docx, .pdf or .html of ours carries and says, or null for every other file. */
export async function readOwn(name: string, bytes: Uint8Array): Promise<OwnFile | null> {
  const source = readEmbedded(bytes);
  if (source === null) return null;
  const carried = readSource(source);
  if ('problem' in carried) return { kind: 'unread', problem: carried.problem };
  const { jobs } = carried;
  const [job] = jobs;
  if (!job) return null;
  const opened = (note: string, isOther = false): OwnFile => ({ kind: 'opened', jobs, note, isOther });
  if (jobs.length > 1) {
    const written = ALL.map(({ build }) => jobs.map((each) => rowsFromHeading(together('', [build(each)]))));
    const read = await readEditedTogether(jobs, bytes, written);
    if (read === 'apart')
      return opened('文件里各份的标题改过，分不出哪里属于哪一份，已按里面的原稿打开。', true);
    const parts = jobs.map((each, index) => ({ job: each, edited: read?.[index] ?? null }));
    const isLost = parts.some(({ edited }) => edited?.kind === 'rewritten' || edited?.kind === 'empty');
    if (isLost) return opened('文件里有几份的文字和原稿差得太多，分不出改了哪里，已按里面的原稿打开。', true);
    const changed = parts.flatMap(({ job: each, edited }) =>
      edited?.kind === 'edited' ? [editedFile(name, each.identity.title.trim(), each, edited)] : [],
    );
    if (changed.length === 0) return opened('已按里面的原稿打开。');
    const others = parts.filter(({ edited }) => edited?.kind !== 'edited').map(({ job: each }) => each);
    return { kind: 'edited', edited: changed, others };
  }
  const written = ALL.map(({ build }) => printedRows(build(job)));
  const edited = await readEdited(job, bytes, written);
  switch (edited?.kind) {
    case 'edited':
      return { kind: 'edited', edited: [editedFile(name, '', job, edited)], others: [] };
    case 'rewritten':
      return opened('文件里的文字和原稿差得太多，分不出改了哪里，已按里面的原稿打开。', true);
    case 'empty':
      return opened('文件里的文字都删了，已按里面的原稿打开。');
    default:
      return opened('已按里面的原稿打开，存成一份新草稿。');
  }
}

const ALL = Object.values(layouts).flatMap(({ full, short }) => [full, short]);

function editedFile(
  name: string,
  title: string,
  job: JobDescription,
  { changes, notes }: Pick<EditedFile, 'changes' | 'notes'>,
): EditedFile {
  return { name, title, job, changes, notes };
}
