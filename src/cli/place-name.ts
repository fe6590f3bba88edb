import { PART_NAMES } from '#check/part-names.ts';
import type { Part } from '#check/prepare.ts';
import type { JobDescription } from '#model/job-description.ts';
import { getAt, type Path } from '#model/path.ts';

/** Where a path leads, for people: 岗位职责第2条. */
export function placeName(job: JobDescription, path: Path): string {
  const [part = '', id] = path.split('/');
  const list = getAt(job, part);
  const index = Array.isArray(list) ? list.findIndex((entry: { id: string }) => entry.id === id) : -1;
  const name = path === 'identity/title' ? PART_NAMES.title : (PART_NAMES[part as Part] ?? part);
  return `${name}${index >= 0 ? `第${index + 1}条` : ''}`;
}
