import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Document } from '#document/block.ts';
import { printedRows, rowsFromHeading } from '#document/printed.ts';
import type { Template } from '#document/template.ts';
import { together } from '#document/together.ts';
import { writeDocx } from '#export/docx.ts';
import { writeHtml, writePage } from '#export/html.ts';
import { withChanges } from '#import/edited/change.ts';
import { compare } from '#import/edited/compare.ts';
import { readEdited, readEditedTogether } from '#import/edited/read-edited.ts';
import { htmlRows, type ReadRow } from '#import/edited/rows.ts';
import type { JobDescription } from '#model/job-description.ts';
import { readJob } from '#model/migrate.ts';
import { getAt } from '#model/path.ts';
import { collectionOf } from '#templates/collection.ts';
import { compact } from '#templates/compact.ts';
import { posting } from '#templates/posting.ts';
import { shortPosting } from '#templates/short-posting.ts';
import { specification } from '#templates/specification.ts';
import { ordinary } from '../export/samples.ts';
import { jobs } from '../model/arbitrary.ts';

const LAYOUTS = [specification, compact, posting, shortPosting];
const job: JobDescription = {
  ...ordinary,
  ignored: [{ id: 'g1', rule: 'vague-goal', path: null, quote: null, reason: '客户合同里的原话' }],
};

type Edit = (xml: string) => string;

/** A Word file of a document, its text changed as if in Word. */
async function wordFile(layout: Template<JobDescription>, edit: Edit = (xml) => xml): Promise<Uint8Array> {
  const parts = unzipSync(await writeDocx(layout.build(job)));
  const before = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  parts['word/document.xml'] = strToU8(edit(before));
  return zipSync(parts);
}

async function reading(bytes: Uint8Array) {
  return readEdited(
    job,
    bytes,
    LAYOUTS.map((layout) => printedRows(layout.build(job))),
  );
}

/** What is found in an edited file, and the document with all of it taken over; that one is always valid. */
async function edited(layout: Template<JobDescription>, edit: Edit) {
  const found = await reading(await wordFile(layout, edit));
  if (found?.kind !== 'edited') throw new Error(`read as ${found?.kind ?? 'nothing'}`);
  const merged = withChanges(job, found.changes);
  expect(readJob(JSON.parse(JSON.stringify(merged)))).toEqual({ job: merged });
  return { ...found, merged, told: found.changes.map(({ kind, path }) => `${kind} ${path}`) };
}

const replace =
  (from: string, to: string): Edit =>
  (xml) => {
    if (!xml.includes(from)) throw new Error(`no ${from}`);
    return xml.replaceAll(from, to);
  };
/** The element of this name that holds these words: a paragraph or a row. */
function holding(xml: string, name: 'w:p' | 'w:tr', words: string): string {
  const at = xml.indexOf(words);
  if (at < 0) throw new Error(`no ${words}`);
  const start = Math.max(xml.lastIndexOf(`<${name}>`, at), xml.lastIndexOf(`<${name} `, at));
  return xml.slice(start, xml.indexOf(`</${name}>`, at) + name.length + 3);
}
const isTable = (layout: Template<JobDescription>) => layout === specification || layout === compact;
const unit = (layout: Template<JobDescription>) => (isTable(layout) ? 'w:tr' : 'w:p');

describe.each(LAYOUTS)('a Word file of the layout $id', (layout) => {
  test('untouched has no changes', async () => {
    expect(await reading(await wordFile(layout))).toMatchObject({ kind: 'same', changes: [], notes: [] });
  });

  test('with a word changed brings it into the field and keeps all else', async () => {
    const { merged, changes, told } = await edited(layout, replace('2小时内派单', '30分钟内派单'));
    expect(told).toEqual(['changed duties/d2/text']);
    expect(changes[0]).toMatchObject({
      before: '受理客户报修，2小时内派单，跟踪到关闭。',
      after: '受理客户报修，30分钟内派单，跟踪到关闭。',
    });
    expect(merged).toEqual({
      ...job,
      duties: job.duties.map((each) =>
        each.id === 'd2' ? { ...each, text: '受理客户报修，30分钟内派单，跟踪到关闭。' } : each,
      ),
    });
  });

  test('with another title has it everywhere', async () => {
    const { merged, told } = await edited(layout, replace('售后管理经理', '客服总监'));
    expect(told).toEqual(['changed identity/title']);
    expect(merged).toEqual({ ...job, identity: { ...job.identity, title: '客服总监' } });
  });

  test('without a duty loses that one, with what the file did not show of it named', async () => {
    const words = '每月组织备件需求评审';
    const { merged, told, changes } = await edited(layout, (xml) =>
      xml.replace(holding(xml, unit(layout), words), ''),
    );
    expect(told).toEqual(['removed duties/d3']);
    expect(changes[0]?.others).toEqual(['备件管理', '备件满足率≥95%', '呆滞金额占比≤3%', '15%']);
    expect(merged).toEqual({ ...job, duties: job.duties.filter(({ id }) => id !== 'd3') });
  });

  test('with a duty more has it in its place', async () => {
    const { merged, told } = await edited(layout, (xml) => {
      const row = holding(xml, unit(layout), '每月组织备件需求评审');
      const added = row
        .replace('每月组织备件需求评审，确定安全库存，控制呆滞备件。', '每年修订服务手册，发到各地网点。')
        .replace('备件满足率≥95%', '一月底前发出')
        .replace('呆滞金额占比≤3%', '网点签收率100%')
        .replace('备件管理', '手册修订');
      return xml.replace(row, row + added);
    });
    expect(told).toEqual(['added duties/w1']);
    expect(merged.duties.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3', 'w1', 'd4', 'd5', 'd6', 'd7']);
    expect(merged.duties[3]).toEqual({
      id: 'w1',
      text: '每年修订服务手册，发到各地网点。',
      children: [],
      ...(isTable(layout)
        ? {
            area: '手册修订',
            weight: 15,
            responsibility: layout === specification ? 'partial' : null,
            measures: [
              { id: 'm1', text: '一月底前发出' },
              { id: 'm2', text: '网点签收率100%' },
            ],
          }
        : { area: '', weight: null, responsibility: null, measures: [] }),
    });
    expect({ ...merged, duties: merged.duties.toSpliced(3, 1) }).toEqual(job);
  });

  test('with duties in another order has that order', async () => {
    const { merged, told } = await edited(layout, (xml) => {
      const [first, second] = ['每月组织备件需求评审', '每季度分析故障数据'].map((words) =>
        holding(xml, unit(layout), words),
      ) as [string, string];
      return xml.replace(first + second, second + first);
    });
    expect(told).toEqual(['moved duties']);
    expect(merged.duties.map(({ id }) => id)).toEqual(['d1', 'd2', 'd4', 'd3', 'd5', 'd6', 'd7']);
    expect({ ...merged, duties: job.duties }).toEqual(job);
  });

  test('with one requirement more among the musts has it as a must', async () => {
    const { merged, told } = await edited(layout, (xml) => {
      if (layout === compact) return xml.replace('C1驾驶证', 'C1驾驶证；持有电工证');
      const line = holding(xml, 'w:p', 'C1驾驶证');
      return xml.replace(line, line + line.replace('C1驾驶证', '持有电工证'));
    });
    expect(told).toEqual(['added requirements/w1']);
    expect(merged.requirements.find(({ id }) => id === 'w1')).toEqual({
      id: 'w1',
      text: '持有电工证',
      kind: 'certificate',
      necessity: 'must',
    });
  });

  test('with a place more, and the one there renamed', async () => {
    const { merged } = await edited(layout, replace('>苏州<', '>苏州工业园区、无锡<'));
    expect(merged.identity.locations.map(({ text }) => text)).toEqual(['苏州工业园区', '无锡']);
    expect({ ...merged, identity: job.identity }).toEqual(job);
  });

  test('with a paragraph of nobody knows what keeps it', async () => {
    const { merged } = await edited(layout, (xml) => {
      const heading = holding(xml, 'w:p', isTable(layout) ? '>岗位职责<' : '>你将负责<');
      return xml.replace(heading, `<w:p><w:r><w:t>本稿供三月例会讨论</w:t></w:r></w:p>${heading}`);
    });
    expect(JSON.stringify(merged)).toContain('本稿供三月例会讨论');
  });

  test('of which all words are gone is known as such', async () => {
    const bytes = await wordFile(layout, (xml) =>
      xml.replace(/<w:body>[\s\S]*<w:sectPr/, '<w:body><w:sectPr'),
    );
    expect(await reading(bytes)).toEqual({ kind: 'empty' });
  });

  test('in which something else was written is known as such', async () => {
    const other = ['食堂采购清单', '大米20袋', '食用油10桶', '每周一上午送到'];
    const body = other.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
    const bytes = await wordFile(layout, (xml) =>
      xml.replace(/<w:body>[\s\S]*<w:sectPr/, `<w:body>${body}<w:sectPr`),
    );
    expect(await reading(bytes)).toEqual({ kind: 'rewritten' });
  });

  test('as a page of HTML is compared alike', async () => {
    const css = readFileSync('src/export/paper.css', 'utf8');
    const page = writePage(layout.build(job), css);
    const bytes = (html: string) => new TextEncoder().encode(html);
    expect(await reading(bytes(page))).toMatchObject({ kind: 'same', changes: [], notes: [] });
    const found = await reading(bytes(page.replace('2小时内派单', '30分钟内派单')));
    expect(found).toMatchObject({ kind: 'edited', changes: [{ path: 'duties/d2/text' }] });
  });
});

describe('values that a layout tells in its own way', () => {
  test.each<[Template<JobDescription>, string, string, string, unknown]>([
    [specification, '>25%<', '>40%<', 'duties/d2/weight', 40],
    [compact, '>25%<', '>约40%<', 'duties/d2/weight', 40],
    [specification, '2026年3月1日', '2026年4月1日', 'control/effective', '2026-04-01'],
    [specification, '>全职<', '>劳务派遣<', 'identity/employment', 'dispatch'],
    [specification, '>12人<', '>15人<', 'reporting/indirectSubordinates', 15],
    [posting, '2026年4月30日', '2026/5/15', 'posting/validThrough', '2026-05-15'],
  ])('of %o are read back: %s as %s', async (layout, from, to, path, value) => {
    const { merged, changes } = await edited(layout, replace(from, to));
    expect(changes.map((change) => change.path)).toEqual([path]);
    expect(getAt(merged, path)).toBe(value);
  });

  test('come together where one line tells several', async () => {
    const { merged } = await edited(posting, replace('18000–25000元/月·14薪', '20000–28000元/月·13薪'));
    expect(merged.pay).toEqual({ ...job.pay, min: 20000, max: 28000, months: 13 });
    const trial = await edited(posting, replace('试用期6个月', '试用期3个月'));
    expect(trial.merged.pay).toEqual({ ...job.pay, probationMonths: 3 });
  });

  test('are kept as words where they say something else', async () => {
    const { merged, changes } = await edited(specification, replace('>25%<', '>看季节<'));
    expect(merged.duties).toEqual(job.duties);
    expect(changes).toMatchObject([{ kind: 'added', after: '看季节' }]);
    expect(merged.leftover).toMatchObject([{ text: '看季节' }]);
  });
});

test('a field printed twice and changed once is changed', async () => {
  const { told, merged } = await edited(specification, (xml) =>
    xml.replace('>客户服务中心总监<', '>服务副总裁<'),
  );
  expect(told).toEqual(['changed reporting/superior']);
  expect(merged.reporting.superior).toBe('服务副总裁');
});

test('a section that the layout did not have goes to its fields', async () => {
  const { merged, told } = await edited(posting, (xml) => {
    const heading = holding(xml, 'w:p', '>加分项<');
    const line = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    return xml.replace(heading, heading.replace('加分项', '晋升方向') + line('服务总监') + heading);
  });
  expect(told).not.toContain('removed duties/d1');
  expect(JSON.stringify(merged)).toContain('服务总监');
});

test('a duty written anew in its row keeps what else is known of it', async () => {
  const { merged, told } = await edited(
    specification,
    replace('每月组织备件需求评审，确定安全库存，控制呆滞备件。', '按周抽查工单。'),
  );
  expect(told).toEqual(['changed duties/d3/text']);
  expect(merged.duties[2]).toEqual({ ...job.duties[2], text: '按周抽查工单。' });
});

test('measures are told apart, added and taken away', async () => {
  const { merged, told } = await edited(specification, (xml) =>
    xml.replace('2小时响应率≥98%', '2小时响应率≥99%').replace('一次修复率≥90%', '返修率≤2%；工单关闭率100%'),
  );
  expect(merged.duties[1]?.measures.map(({ text }) => text)).toEqual([
    '2小时响应率≥99%',
    '返修率≤2%',
    '工单关闭率100%',
  ]);
  expect(told.every((change) => change.includes('duties/d2/measures'))).toBe(true);
});

test('a change that is not wanted is left out by itself', async () => {
  const { changes } = await edited(specification, (xml) =>
    xml.replace('2小时内派单', '30分钟内派单').replace('>25%<', '>40%<'),
  );
  const [text, weight] = changes;
  expect([text?.path, weight?.path]).toEqual(['duties/d2/text', 'duties/d2/weight']);
  const merged = withChanges(job, changes.slice(1));
  expect(merged.duties[1]).toEqual({ ...job.duties[1], weight: 40 });
});

test('words that the layout itself says are named, not taken over', async () => {
  const found = await edited(specification, replace('>岗位职责<', '>职责一览<'));
  expect(found.changes).toEqual([]);
  expect(found.notes).toEqual(['版式里的「岗位职责」改成了「职责一览」，再导出时还是原来的。']);
});

/** The rows of a document as a file would give them back. */
const rowsOf = (layout: Template<JobDescription>, one: JobDescription) =>
  htmlRows(writeHtml(layout.build(one)));

/** Texts with what layouts themselves use to part words. */
const WORDS = fc.oneof(fc.constant(''), fc.stringMatching(/^[售后管理备件；、：（）／│1%a≥<&]{1,12}$/));

test('any document reads back without a change from any layout', () => {
  fc.assert(
    fc.property(jobs(WORDS), fc.constantFrom(...LAYOUTS), (one, layout) => {
      const { changes } = compare(one, printedRows(layout.build(one)), rowsOf(layout, one));
      expect(changes).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('no words of a file are lost, whatever paragraph they were put in or after', () => {
  const han = fc.stringMatching(/^[天地玄黄宇宙洪荒日月盈昃辰宿列张]{4,20}$/);
  fc.assert(
    fc.property(fc.constantFrom(...LAYOUTS), fc.nat(), han, fc.boolean(), (layout, at, words, isAfter) => {
      const rows = rowsOf(layout, job);
      const written = printedRows(layout.build(job));
      const index = at % rows.length;
      const changed = rows.map((row, i): ReadRow => {
        if (i !== index) return row;
        const column = at % row.cells.length;
        return {
          ...row,
          cells: row.cells.map((cell, j) => {
            if (j !== column) return cell;
            const line = { text: words, depth: cell.at(-1)?.depth ?? null };
            return isAfter ? [...cell, line] : [...cell.slice(0, -1), line];
          }),
        };
      });
      const { changes, notes } = compare(job, written, changed);
      const merged = withChanges(job, changes);
      expect(readJob(JSON.parse(JSON.stringify(merged)))).toEqual({ job: merged });
      expect(JSON.stringify(merged) + notes.join('')).toContain(words);
    }),
    { numRuns: 200 },
  );
});

describe('a Word file of several documents', () => {
  const jobs = [job, { ...job, identity: { ...job.identity, title: '售后主管' } }];
  const TOGETHER: Readonly<Record<string, (of: readonly JobDescription[]) => Document>> = {
    ...Object.fromEntries(
      LAYOUTS.map(({ id, build }) => [
        id,
        (of: readonly JobDescription[]) => together('汇编', of.map(build)),
      ]),
    ),
    collection: (of) => collectionOf('汇编', of),
  };
  const readingOf = async (layout: string, edit: Edit, of: readonly JobDescription[] = jobs) => {
    const written = Object.values(TOGETHER).map((each) => of.map((one) => rowsFromHeading(each([one]))));
    const document = TOGETHER[layout]?.(of);
    if (!document) throw new Error(`no layout ${layout}`);
    const parts = unzipSync(await writeDocx(document));
    parts['word/document.xml'] = strToU8(edit(strFromU8(parts['word/document.xml'] ?? new Uint8Array())));
    return readEditedTogether(of, zipSync(parts), written);
  };
  /** Changes words where they stand last, that is in the second document. */
  const last =
    (from: string, to: string): Edit =>
    (xml) => {
      const at = xml.lastIndexOf(from);
      if (at < 0) throw new Error(`no ${from}`);
      return xml.slice(0, at) + to + xml.slice(at + from.length);
    };

  test.each(Object.keys(TOGETHER))('in the layout %s tells which of them was changed', async (layout) => {
    expect(await readingOf(layout, (xml) => xml)).toMatchObject([{ kind: 'same' }, { kind: 'same' }]);
    const [first, second] = (await readingOf(layout, last('2小时内派单', '30分钟内派单'))) ?? [];
    expect(first).toMatchObject({ kind: 'same' });
    expect(second).toMatchObject({
      kind: 'edited',
      notes: [],
      changes: [{ kind: 'changed', path: 'duties/d2/text' }],
    });
  });

  test('is parted where two have the same title', async () => {
    const edit = last('2小时内派单', '30分钟内派单');
    expect(await readingOf('specification', edit, [job, job])).toMatchObject([
      { kind: 'same' },
      { kind: 'edited', changes: [{ kind: 'changed', path: 'duties/d2/text' }] },
    ]);
  });

  test('whose headings were changed cannot be parted', async () => {
    expect(await readingOf('specification', last('售后主管岗位说明书', '主管'))).toBe('apart');
  });
});
