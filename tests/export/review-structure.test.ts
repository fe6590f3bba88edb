import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '#check/apply.ts';
import type { Edit } from '#check/finding.ts';
import type { Document } from '#document/block.ts';
import type { Template } from '#document/template.ts';
import { writeDocx } from '#export/docx.ts';
import type { Review } from '#export/review.ts';
import type { JobDescription } from '#model/job-description.ts';
import { textFields } from '#model/path.ts';
import { templates, variants } from '#templates/index.ts';
import { specification } from '#templates/specification.ts';
import { ordinary } from './samples.ts';
import { type SettledParagraph, settled } from './settled.ts';

/** A review that proposes edits, each with a comment on the words it is about. */
function reviewOf(template: Template<JobDescription>, edits: readonly Edit[]): Review {
  const fields = textFields(ordinary);
  return {
    author: '岗书',
    date: new Date('2026-03-02T08:00:00Z'),
    remarks: edits.map((edit) => {
      if (edit.kind === 'replace') {
        return { path: edit.path, span: edit.span, comment: ['改写'], replacement: edit.text };
      }
      const { path, text } = fields.find((each) => each.path.startsWith(`${edit.path}/`)) ?? {
        path: '',
        text: '',
      };
      return { path, span: [0, text.length] as const, comment: ['删去'], replacement: null };
    }),
    mended: template.build(applyEdits(ordinary, edits)),
  };
}

const reviewed = (template: Template<JobDescription>, edits: readonly Edit[]) =>
  writeDocx(template.build(ordinary), undefined, { review: reviewOf(template, edits) });

const plain = async (document: Document) => settled(await writeDocx(document), 'accept');

/** What is read: paragraphs with words. Word tracks no columns, so cells of one that goes are left empty. */
const said = (paragraphs: readonly SettledParagraph[]) =>
  paragraphs.map(({ text }) => text).filter((text) => text !== '');

const whole = (path: string): Edit => {
  const text = textFields(ordinary).find((field) => field.path === path)?.text ?? '';
  return { kind: 'replace', path, span: [0, text.length], text: '' };
};

describe('accepting all of a review copy', () => {
  test.each<[string, readonly Edit[]]>([
    ['a row of duties', [{ kind: 'remove', path: 'duties/d3' }]],
    ['the words of a duty, which leave a row without words', [whole('duties/d7/text')]],
    ['a point of a duty', [whole('duties/d2/children/1/text')]],
    ['the only measure of a duty, at the end of its cell', [whole('duties/d1/measures/1/text')]],
    ['one of two measures', [whole('duties/d2/measures/1/text')]],
    ['a requirement alone in its row', [whole('requirements/1/text')]],
    ['a whole section with its heading', ordinary.authority.map(({ id }) => whole(`authority/${id}/text`))],
    ['one of two facts in a row', [whole('appraisal/by')]],
    ['the facts of a row', [whole('conditions/hours'), whole('conditions/travel')]],
    ['a paragraph between headings', [whole('purpose')]],
  ])('takes away %s', async (_, edits) => {
    const bytes = await reviewed(specification, edits);
    const mended = await plain(specification.build(applyEdits(ordinary, edits)));
    expect(settled(bytes, 'accept')).toEqual(mended);
    expect(settled(bytes, 'refuse')).toEqual(await plain(specification.build(ordinary)));
  });

  test('empties the cells of a column that the mended table lacks', async () => {
    const edits = ['4', '7', '8'].map((id) => whole(`requirements/${id}/text`));
    const bytes = await reviewed(specification, edits);
    const mended = await plain(specification.build(applyEdits(ordinary, edits)));
    expect(said(settled(bytes, 'accept'))).toEqual(said(mended));
    expect(settled(bytes, 'refuse')).toEqual(await plain(specification.build(ordinary)));
  });

  /** Any words of any field taken out or put in other words, or an entry of a list taken out. */
  const anyEdits = fc.uniqueArray(
    fc.oneof(
      fc
        .tuple(
          fc.constantFrom(
            ...textFields(ordinary).filter(({ path, text }) => path !== 'identity/title' && text !== ''),
          ),
          fc.boolean(),
          fc.nat(),
          fc.nat(),
          fc.constantFrom('', '', '每周'),
        )
        .map(([{ path, text }, isWhole, a, b, other]): Edit => {
          const [start = 0, end = 0] = [a % text.length, b % text.length].toSorted((x, y) => x - y);
          return { kind: 'replace', path, span: isWhole ? [0, text.length] : [start, end + 1], text: other };
        }),
      fc
        .constantFrom(...ordinary.duties, ...ordinary.duties.slice(0, 3))
        .map(({ id }): Edit => ({ kind: 'remove', path: `duties/${id}` })),
    ),
    { minLength: 1, maxLength: 25, selector: ({ path }) => path.split('/').slice(0, 2).join('/') },
  );

  test.each([...templates, ...variants])(
    'gives the mended $name, refusing all the first one',
    async (template) => {
      await fc.assert(
        fc.asyncProperty(anyEdits, async (edits) => {
          const bytes = await reviewed(template, edits);
          const mended = await plain(template.build(applyEdits(ordinary, edits)));
          expect(said(settled(bytes, 'accept'))).toEqual(said(mended));
          expect(said(settled(bytes, 'refuse'))).toEqual(said(await plain(template.build(ordinary))));
        }),
        { numRuns: 40 },
      );
    },
  );
});
