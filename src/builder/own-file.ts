import { printedRows } from '#document/printed.ts';
import { together } from '#document/together.ts';
import { readEmbedded } from '#export/embedded.ts';
import type { Change } from '#import/edited/change.ts';
import { isEdited, readEdited, readSource } from '#import/edited/read-edited.ts';
import type { JobDescription } from '#model/job-description.ts';
import { layouts } from './layouts.ts';

/** A document with what was changed in its file since it was made. */
export interface EditedFile {
  readonly name: string;
  readonly job: JobDescription;
  readonly changes: readonly Change[];
  /** What was changed and no document can take over, as sentences. */
  readonly notes: readonly string[];
}

/** A file of ours: the documents in it, and something to say about it; or one that was edited. */
export type OwnFile =
  | {
      readonly kind: 'opened';
      readonly jobs: readonly JobDescription[];
      readonly note: string;
      readonly isOther: boolean;
    }
  | { readonly kind: 'edited'; readonly edited: EditedFile }
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
    const written = printedRows(together('', jobs.map(layouts.specification.full.build)));
    return (await isEdited(bytes, written))
      ? opened('文件里的文字后来改过，几份合在一起的文件只能按里面的原稿打开。', true)
      : opened('已按里面的原稿打开。');
  }
  const written = Object.values(layouts).flatMap(({ full, short }) =>
    [full, short].map((layout) => printedRows(layout.build(job))),
  );
  const edited = await readEdited(job, bytes, written);
  switch (edited?.kind) {
    case 'edited':
      return { kind: 'edited', edited: { name, job, changes: edited.changes, notes: edited.notes } };
    case 'rewritten':
      return opened('文件里的文字和原稿差得太多，分不出改了哪里，已按里面的原稿打开。', true);
    case 'empty':
      return opened('文件里的文字都删了，已按里面的原稿打开。');
    default:
      return opened('已按里面的原稿打开，存成一份新草稿。');
  }
}
