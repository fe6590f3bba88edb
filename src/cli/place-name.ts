import type { JobDescription } from '#model/job-description.ts';
import { getAt, type Path } from '#model/path.ts';

const PART_NAMES: Readonly<Record<string, string>> = {
  identity: '岗位标识',
  reporting: '汇报关系',
  purpose: '岗位目的',
  duties: '岗位职责',
  requirements: '任职要求',
  indicators: '考核指标',
  appraisal: '考核办法',
  authority: '岗位权限',
  relations: '工作关系',
  conditions: '工作条件',
  pay: '薪酬',
  benefits: '福利',
  company: '用人单位',
  posting: '应聘办法',
  control: '文件控制',
  leftover: '未归类的内容',
};

/** Where a path leads, for people: 岗位职责第2条. */
export function placeName(job: JobDescription, path: Path): string {
  const [part = '', id] = path.split('/');
  const list = getAt(job, part);
  const index = Array.isArray(list) ? list.findIndex((entry: { id: string }) => entry.id === id) : -1;
  return `${PART_NAMES[part] ?? part}${index >= 0 ? `第${index + 1}条` : ''}`;
}
