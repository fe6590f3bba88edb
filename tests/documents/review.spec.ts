import { beforeAll, describe, expect, test } from 'vitest';
import { applyEdits } from '#check/apply.ts';
import type { Edit } from '#check/finding.ts';
import { writeDocx } from '#export/docx.ts';
import { textFields } from '#model/path.ts';
import { specification } from '#templates/specification.ts';
import { ordinary } from '../export/samples.ts';
import { descendants, type Element, elements, parseXml, textContent } from '../export/xml.ts';
import { convertedByLibreOffice } from './programs.ts';
import { wordFaults } from './word.ts';

const fields = textFields(ordinary);

/** Puts other words in the place of a field's, or of some of them. */
function put(path: string, text: string, words?: string): Edit {
  const own = fields.find((field) => field.path === path)?.text ?? '';
  const start = words === undefined ? 0 : own.indexOf(words);
  return { kind: 'replace', path, span: [start, start + (words ?? own).length], text };
}

/** Words changed, a row and a point taken out, the last paragraph of a cell, a section. */
const edits: readonly Edit[] = [
  put('duties/d2/text', '跟踪到客户确认后关闭', '跟踪到关闭'),
  put('duties/d2/children/1/text', ''),
  put('duties/d1/measures/1/text', ''),
  { kind: 'remove', path: 'duties/d3' },
  put('requirements/1/text', ''),
  ...ordinary.authority.map(({ id }) => put(`authority/${id}/text`, '')),
];
const mended = specification.build(applyEdits(ordinary, edits));

let review: Uint8Array;

beforeAll(async () => {
  review = await writeDocx(specification.build(ordinary), undefined, {
    review: {
      author: '岗书',
      date: new Date('2026-03-02T08:00:00Z'),
      remarks: edits.map((edit) => {
        const { path, text } = fields.find((field) => field.path.startsWith(edit.path)) ?? {
          path: '',
          text: '',
        };
        return edit.kind === 'replace'
          ? { path, span: edit.span, comment: ['改写'], replacement: edit.text }
          : { path, span: [0, text.length], comment: ['与上一条重复'], replacement: null };
      }),
      mended,
    },
  });
});
describe('a review copy', () => {
  test('is a Word file without faults', async () => {
    expect(await wordFaults(review)).toEqual([]);
  });

  test('shows its comments and changes in LibreOffice', async () => {
    const files = await convertedByLibreOffice(new Map([['review', review]]), 'fodt');
    const file = parseXml(new TextDecoder().decode(files.get('review')));
    const comments = descendants(file, 'office:annotation');
    expect(comments.map((each) => elements(each, 'text:p').map(textContent).join(''))).toEqual(
      expect.arrayContaining(['改写', '与上一条重复']),
    );
    expect(comments).toHaveLength(edits.length);
    expect(new Set(comments.map((each) => textContent(descendants(each, 'dc:creator')[0] ?? each)))).toEqual(
      new Set(['岗书']),
    );
    const removed = deletedWords(file);
    for (const words of [
      '停机故障当日到场，一般故障48小时内到场',
      '衡量标准：预算偏差不超过5%',
      '岗位权限',
    ]) {
      expect(removed).toContain(words);
    }
    expect(descendants(file, 'text:insertion').length).toBeGreaterThan(0);
  });
});

/** The words inside of deletions, where LibreOffice leaves them in the text, or keeps them beside it. */
function deletedWords(file: Element): string {
  const regions = descendants(file, 'text:changed-region').filter(
    (region) => elements(region, 'text:deletion').length > 0,
  );
  const ids = new Set(regions.map(({ attributes }) => attributes['text:id']));
  let open = 0;
  const visit = (element: Element): string =>
    element.children
      .map((child) => {
        if (typeof child === 'string') return open > 0 ? child : '';
        const isDeletion = ids.has(child.attributes['text:change-id']);
        if (child.name === 'text:change-start' && isDeletion) open++;
        if (child.name === 'text:change-end' && isDeletion) open--;
        return child.name === 'office:annotation' || child.name === 'text:tracked-changes'
          ? ''
          : visit(child);
      })
      .join('');
  return regions.map(textContent).join('') + visit(file);
}
