import type { JobDescription } from '#model/job-description.ts';
import { isUnder, type Path } from '#model/path.ts';
import type { Block, Section } from './section.ts';
import { sectionOf } from './sections.ts';
import { entriesAt } from './state.ts';

/** What the visitor calls a place: 职责3, 职责3的衡量标准, 直接上级, 内部关系2的频率. */
export function placeName(job: JobDescription, path: Path): string {
  if (path === 'identity/title') return '岗位名称';
  const section = sectionOf(path);
  if (!section) return '文档';
  for (const block of section.blocks) {
    const name = nameIn(job, block, path, section);
    if (name) return name;
  }
  return section.title;
}

const SHORT: Readonly<Record<string, string>> = {
  duties: '职责',
  requirements: '要求',
  leftover: '未归类的内容',
};
const BELOW: Readonly<Record<string, string>> = {
  measures: '的衡量标准',
  children: '的细分',
  area: '的领域',
  weight: '的权重',
};

function nameIn(job: JobDescription, block: Block, path: Path, section: Section): string | null {
  if (block.kind === 'facts') return block.fields.find((field) => isUnder(path, field.path))?.label ?? null;
  if (block.kind === 'prose') return path === block.path ? block.label : null;
  const list = 'list' in block ? block.list : section.id;
  if (path === list || !isUnder(path, list)) return null;
  const label = SHORT[list] ?? ('label' in block ? block.label : section.title);
  const [id, key] = path.slice(list.length + 1).split('/');
  const index = entriesAt(job, list).findIndex((entry) => entry.id === id);
  const number = index < 0 ? '' : String(index + 1);
  if (block.kind === 'table') {
    const column = block.columns.find((each) => each.key === key);
    return `${label}${number}${column ? `的${column.label}` : ''}`;
  }
  return `${label}${number}${BELOW[key ?? ''] ?? ''}`;
}
