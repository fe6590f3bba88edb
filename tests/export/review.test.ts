import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '#export/docx.ts';
import type { Remark } from '#export/review.ts';
import type { JobDescription } from '#model/job-description.ts';
import { textAt, updateAt } from '#model/path.ts';
import { posting } from '#templates/posting.ts';
import { specification } from '#templates/specification.ts';
import { docxParagraphs, openDocx, part } from './read.ts';
import { ordinary } from './samples.ts';
import { descendants, type Element, elements, textContent } from './xml.ts';

const AUTHOR = '岗书';
const DATE = new Date('2026-03-02T08:00:00Z');

/** A remark about the words found in a field. */
function about(
  path: string,
  words: string,
  replacement: string | null = null,
  comment = `关于${words}`,
): Remark {
  const start = textAt(ordinary, path).indexOf(words);
  if (start < 0) throw new Error(`no ${words} in ${path}`);
  return { path, span: [start, start + words.length], comment: [comment], replacement };
}

const remarks: readonly Remark[] = [
  about('duties/d2/text', '跟踪到关闭', '跟踪到客户确认后关闭'),
  about('duties/d5/text', '低于80分的客户'),
  about('duties/d5/text', '80分', '85分'),
  about('requirements/1/text', '及以上', ''),
  about('purpose', '持续下降', '每年下降5%'),
  {
    path: 'indicators',
    span: [0, 0],
    comment: ['缺少考核周期。', '补上每个指标的周期。'],
    replacement: null,
  },
];

/** The text of a Word file's paragraphs after all tracked changes are accepted or refused. */
function settled(bytes: Uint8Array, way: 'accept' | 'refuse'): string[] {
  const gone = way === 'accept' ? 'w:del' : 'w:ins';
  const visit = (element: Element): string =>
    element.children
      .map((child) => {
        if (typeof child === 'string' || child.name === gone) return '';
        return child.name === 'w:t' || child.name === 'w:delText' ? textContent(child) : visit(child);
      })
      .join('');
  return descendants(part(openDocx(bytes), 'word/document.xml'), 'w:p').map(visit);
}

const plainText = (bytes: Uint8Array): string[] => settled(bytes, 'accept');

describe('a review copy', () => {
  test('puts words in where a proposal takes none away, with the comment on the whole', async () => {
    const path = 'duties/d2/text';
    const end = textAt(ordinary, path).length;
    const added = await writeDocx(specification.build(ordinary), undefined, {
      review: {
        author: AUTHOR,
        date: DATE,
        remarks: [{ path, span: [end, end], comment: ['句末缺句号'], replacement: '！' }],
      },
    });
    const text = textAt(ordinary, path);
    expect(settled(added, 'accept')).toContain(`${text}！`);
    expect(settled(added, 'refuse')).toContain(text);
    const xml = openDocx(added).get('word/document.xml') ?? '';
    expect(xml.replace(/<[^>]*>/g, '')).toContain(`${text}！`);
    expect(xml).toMatch(/commentRangeStart[^!]*！<\/w:t><\/w:r><\/w:ins><w:commentRangeEnd/);
  });

  test('tracks what changes in the head of its pages, whatever else does', async () => {
    const path = 'control/edition';
    const mended = specification.build(updateAt(ordinary, path, () => 'C'));
    const changed = await writeDocx(specification.build(ordinary), undefined, {
      review: {
        author: AUTHOR,
        date: DATE,
        remarks: [{ path, span: [0, textAt(ordinary, path).length], comment: ['新版'], replacement: 'C' }],
        mended,
      },
    });
    const head = part(openDocx(changed), 'word/header1.xml');
    expect(descendants(head, 'w:del').map(textContent)).toEqual([specification.build(ordinary).header]);
    expect(descendants(head, 'w:ins').map(textContent)).toEqual([mended.header]);
  });

  let bytes: Uint8Array;
  let body: Element;
  beforeAll(async () => {
    bytes = await writeDocx(specification.build(ordinary), undefined, {
      review: { author: AUTHOR, date: DATE, remarks },
    });
    body = part(openDocx(bytes), 'word/document.xml');
  });

  /** The words between a comment's marks, in the original. */
  const anchored = (id: number): string => {
    let open = false;
    let words = '';
    const visit = (element: Element): void => {
      for (const child of elements(element)) {
        const own = child.attributes['w:id'] === String(id);
        if (child.name === 'w:commentRangeStart' && own) open = true;
        else if (child.name === 'w:commentRangeEnd' && own) open = false;
        else if (child.name === 'w:ins') continue;
        else if (open && (child.name === 'w:t' || child.name === 'w:delText')) words += textContent(child);
        else visit(child);
      }
    };
    visit(body);
    return words;
  };

  test('anchors every comment on its words, and what has no words on the title', () => {
    expect(remarks.map((_, id) => anchored(id))).toEqual([
      '跟踪到关闭',
      '低于80分的客户',
      '80分',
      '及以上',
      '持续下降',
      '岗位说明书',
    ]);
    const references = descendants(body, 'w:commentReference').map(({ attributes }) => attributes['w:id']);
    expect(references.toSorted()).toEqual(remarks.map((_, id) => String(id)));
  });

  test('holds the comments with author, date and paragraphs', () => {
    const comments = elements(part(openDocx(bytes), 'word/comments.xml'), 'w:comment');
    expect(comments.map((comment) => elements(comment, 'w:p').map(textContent))).toEqual(
      remarks.map(({ comment }) => comment),
    );
    expect(comments[0]?.attributes).toMatchObject({
      'w:author': AUTHOR,
      'w:initials': '岗书',
      'w:date': DATE.toISOString(),
    });
  });

  test('gives the mended document when all changes are accepted, the original when all are refused', async () => {
    const mended = remarks
      .filter(({ replacement }) => replacement !== null)
      .toSorted((a, b) => b.span[0] - a.span[0])
      .reduce<JobDescription>(
        (job, { path, span: [start, end], replacement }) =>
          updateAt(
            job,
            path,
            (text) => `${String(text).slice(0, start)}${replacement}${String(text).slice(end)}`,
          ),
        ordinary,
      );
    expect(settled(bytes, 'accept')).toEqual(plainText(await writeDocx(specification.build(mended))));
    expect(settled(bytes, 'refuse')).toEqual(plainText(await writeDocx(specification.build(ordinary))));
    const revisions = [...descendants(body, 'w:ins'), ...descendants(body, 'w:del')];
    expect(new Set(revisions.map(({ attributes }) => attributes['w:id'])).size).toBe(revisions.length);
  });

  test('is read by another program with its comments', async () => {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: ['comment-reference => sup'] },
    );
    expect([...value.matchAll(/<dt[^>]*>/g)]).toHaveLength(remarks.length);
    expect(value).toContain('补上每个指标的周期。');
  });

  test('proposes one of two changes that overlap and keeps both comments', async () => {
    const both = [
      about('duties/d2/text', '2小时内派单', '1小时内派单'),
      about('duties/d2/text', '内派单', '内指派'),
    ];
    const file = await writeDocx(posting.build(ordinary), undefined, {
      review: { author: AUTHOR, date: DATE, remarks: both },
    });
    expect(settled(file, 'accept').join('\n')).toContain('受理客户报修，1小时内派单，跟踪到关闭。');
    expect(elements(part(openDocx(file), 'word/comments.xml'))).toHaveLength(2);
  });

  test('does not change what the file says otherwise', async () => {
    const plain = await writeDocx(specification.build(ordinary));
    expect(openDocx(plain).has('word/comments.xml')).toBe(false);
    expect(docxParagraphs(plain).length).toBe(docxParagraphs(bytes).length);
  });
});
