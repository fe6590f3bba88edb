import { describe, expect, it } from 'vitest';
import { placeName } from '#builder/place-name.ts';
import { type Block, countOf, isFilled, type Section } from '#builder/section.ts';
import { sectionOf, sections } from '#builder/sections.ts';
import { USES } from '#check/finding.ts';
import { rules } from '#check/index.ts';
import { emptyJob } from '#model/job-description.ts';
import { getAt, textFields } from '#model/path.ts';
import { type Slot, VISIBILITY } from '#templates/visibility.ts';
import { filled } from './documents.ts';

/** Paths without ids that a block lets one edit; lists by their own path. */
function editable(block: Block, { id }: Section): readonly string[] {
  if (block.kind === 'facts') return block.fields.map(({ path }) => path);
  if (block.kind === 'prose') return [block.path];
  return ['list' in block ? block.list : id];
}

/** Every value of an empty document with its path. */
function leaves(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, path === '' ? key : `${path}/${key}`));
}

describe('the sections', () => {
  const paths = sections.flatMap((section) => section.blocks.flatMap((block) => editable(block, section)));

  it('let every field of a document be edited, each once', () => {
    const own = ['version', 'ignored', 'origin/kind', 'origin/source', 'identity/title'];
    expect(paths.toSorted()).toEqual(
      leaves(emptyJob(), '')
        .filter((path) => !own.includes(path))
        .toSorted(),
    );
  });

  it('say of a field in which layouts it is printed, as the layouts do', () => {
    for (const { blocks, uses } of sections) {
      for (const field of blocks.flatMap((block) => (block.kind === 'facts' ? block.fields : []))) {
        const slot = field.kind === 'lines' ? `${field.path}/text` : field.path;
        const { specification, posting } = VISIBILITY[slot as Slot];
        // Printed nowhere, and asked for where the checker reads it.
        if (!specification && !posting) continue;
        const printed = { specification, posting };
        const said = USES.filter((use) => uses.includes(use) && (field.uses?.includes(use) ?? true));
        expect([slot, ...said]).toEqual([slot, ...USES.filter((use) => uses.includes(use) && printed[use])]);
      }
    }
  });

  it('leave room for the column that names given rows', () => {
    for (const block of sections.flatMap((section) => section.blocks)) {
      if (block.kind !== 'table') continue;
      const share = block.columns.reduce((sum, column) => sum + column.share, 0);
      expect([block.list, share]).toEqual([
        block.list,
        block.rows ? expect.toSatisfy((own: number) => own < 80) : 100,
      ]);
    }
  });

  it('hold the texts that belong to them', () => {
    for (const { path } of textFields(filled.job)) {
      if (path !== 'identity/title')
        expect(sectionOf(path)?.paths.some((own) => path.startsWith(own))).toBe(true);
    }
  });

  it('are found for the parts that rules point at', () => {
    const parts = rules
      .flatMap(({ fields }) => (fields === 'all' ? [] : fields))
      .filter((part) => part !== 'title');
    for (const part of new Set(parts)) expect(sectionOf(part)?.paths).toContain(part);
  });

  it('count entries, or filled fields where there are none', () => {
    const counts = Object.fromEntries(sections.map((section) => [section.id, countOf(filled.job, section)]));
    expect(counts).toMatchObject({
      identity: 1,
      reporting: 2,
      purpose: 1,
      duties: 3,
      requirements: 2,
      control: 0,
    });
  });
});

describe('what is filled', () => {
  it.each([
    ['control', false],
    ['control/signatures', false],
    ['purpose', false],
    ['identity', false],
  ])('an empty document has nothing in %s', (path, is) => {
    expect(isFilled(emptyJob(), path)).toBe(is);
  });

  it('a signature with a name is something', () => {
    const job = emptyJob();
    const signed = job.control.signatures.map((line, index) =>
      index === 0 ? { ...line, name: '甲' } : line,
    );
    expect(isFilled({ ...job, control: { ...job.control, signatures: signed } }, 'control')).toBe(true);
  });
});

describe('what a place is called', () => {
  it.each([
    ['identity/title', '岗位名称'],
    ['identity/locations/1/text', '工作地点'],
    ['reporting/superior', '直接上级'],
    ['reporting/subordinates/1/count', '直接下级1的人数'],
    ['purpose', '岗位目的'],
    ['duties', '岗位职责'],
    ['duties/3/text', '职责3'],
    ['duties/1/measures/1/text', '职责1的衡量标准'],
    ['duties/2/children/2/text', '职责2的细分'],
    ['duties/2/weight', '职责2的权重'],
    ['requirements/2/text', '要求2'],
    ['indicators/1/target', '考核指标1的目标值'],
    ['relations/internal/1/frequency', '内部关系1的频率'],
    ['authority/1/text', '权限1'],
    ['benefits/1/text', '福利1'],
    ['leftover/1/text', '未归类的内容1'],
    ['posting', '应聘办法'],
    ['elsewhere', '文档'],
  ])('%s is %s', (path, name) => {
    expect(placeName(filled.job, path)).toBe(name);
  });

  it('names a place that is gone by its list', () => {
    expect(getAt(filled.job, 'duties/9')).toBeUndefined();
    expect(placeName(filled.job, 'duties/9/text')).toBe('职责');
  });
});
