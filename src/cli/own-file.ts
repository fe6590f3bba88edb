import { printedRows } from '#document/printed.ts';
import { together } from '#document/together.ts';
import { type Change, withChanges } from '#import/edited/change.ts';
import { isEdited, readEdited, readSource } from '#import/edited/read-edited.ts';
import type { JobDescription } from '#model/job-description.ts';
import { templates, variants } from '#templates/index.ts';
import { specification } from '#templates/specification.ts';
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
  const [job, ...others] = carried.jobs;
  if (!job) return [];
  if (others.length > 0) {
    const written = printedRows(together('', carried.jobs.map(specification.build)));
    const note = '文件里的文字改过；几份合在一起的文件只按里面的原稿读取。';
    const notes = (await isEdited(bytes, written)) ? [note] : [];
    return carried.jobs.map((each) => ({ job: each, notes }));
  }
  const layouts = [...templates, ...variants].map((layout) => printedRows(layout.build(job)));
  const edited = await readEdited(job, bytes, layouts);
  switch (edited?.kind) {
    case 'edited':
      return [
        {
          job: withChanges(job, edited.changes),
          notes: [...edited.changes.map((change) => changeNote(job, change)), ...edited.notes],
        },
      ];
    case 'rewritten':
      return [{ job, notes: ['文件里的文字和原稿差得太多，没有采用，按里面的原稿读取。'] }];
    case 'empty':
      return [{ job, notes: ['文件里的文字都删了，按里面的原稿读取。'] }];
    default:
      return [{ job, notes: [] }];
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
