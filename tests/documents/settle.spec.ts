import { beforeAll, describe, expect, test } from 'vitest';
import { applyEdits } from '#check/apply.ts';
import type { Edit } from '#check/finding.ts';
import { reviewOf } from '#cli/review.ts';
import { writeDocx } from '#export/docx.ts';
import type { Review } from '#export/review.ts';
import type { JobDescription } from '#model/job-description.ts';
import { textFields } from '#model/path.ts';
import { compact } from '#templates/compact.ts';
import { posting } from '#templates/posting.ts';
import { specification } from '#templates/specification.ts';
import { descendants, type Element, parseXml } from '../export/xml.ts';
import { roles } from '../support/content.ts';
import { settledByLibreOffice } from './programs.ts';
import { samples } from './samples.ts';

type Replacement = Extract<Edit, { kind: 'replace' }>;

const layouts = { specification, compact, posting };

/** Faults of many kinds: words against the law, empty ones, one duty twice, a requirement that goes as a whole. */
function withFaults(job: JobDescription): JobDescription {
  const [first, ...others] = job.duties;
  if (!first) throw new Error('a role without duties');
  return {
    ...job,
    purpose: `${job.purpose}努力提升客户体验，进行深入的分析工作。`,
    duties: [
      { ...first, text: `负责负责${first.text}。` },
      ...others,
      { ...first, id: 'again' },
      { ...first, id: 'vague', text: '完成领导交办的其他工作', children: [], measures: [] },
    ],
    requirements: [
      ...job.requirements,
      ...['限男性，35岁以下', '身体健康，无传染病', '吃苦耐劳，有较强的责任心', '统招本科及以上学历'].map(
        (text, index) => ({ id: `bad${index}`, kind: 'other', necessity: 'must', text }) as const,
      ),
    ],
  };
}

/** A document with every field, of which whole sections, rows, points, facts and words of the page's head change. */
const nasty = ((): { job: JobDescription; review: Review } => {
  const job = samples.everyField;
  const fields = textFields(job);
  const emptied = [
    /^appraisal\/by$/,
    /^conditions\/(?:hours|travel|hazards)$/,
    /^identity\/(?:code|grade|payGrade)$/,
    /^control\/secrecy$/,
    /^authority\//,
    /^duties\/d1\/measures\/1/,
    /^duties\/d2\/children\/1/,
    /^duties\/d3\//,
  ];
  const changed = fields.flatMap(({ path, text }): Replacement[] =>
    text !== '' && emptied.some((pattern) => pattern.test(path))
      ? [{ kind: 'replace', path, span: [0, text.length], text: '' }]
      : path === 'control/edition' || path === 'duties/d4/text'
        ? [{ kind: 'replace', path, span: [0, 1], text: '改😀' }]
        : [],
  );
  return {
    job,
    review: {
      author: '审阅人',
      date: new Date('2026-03-02T08:00:00Z'),
      mended: specification.build(applyEdits(job, changed)),
      remarks: changed.map(({ path, span, text }) => ({ path, span, comment: ['改写'], replacement: text })),
    },
  };
})();

const copies = [
  ...roles().flatMap(({ id, job }) =>
    Object.entries(layouts).map(([name, layout]) => {
      const faulty = withFaults(job);
      const use = name === 'posting' ? 'posting' : 'specification';
      return {
        name: `${id.replaceAll('/', '-')}-${name}`,
        original: layout.build(faulty),
        review: reviewOf(faulty, layout, { use, today: '2026-03-02', pack: undefined }),
      };
    }),
  ),
  { name: 'nasty', original: specification.build(nasty.job), review: nasty.review },
];

const read: Record<'accepted' | 'rejected' | 'mended' | 'original', ReadonlyMap<string, string>> = {
  accepted: new Map(),
  rejected: new Map(),
  mended: new Map(),
  original: new Map(),
};

beforeAll(async () => {
  const written = async (way: (copy: (typeof copies)[number]) => Promise<Uint8Array>) => {
    const files = new Map<string, Uint8Array>();
    for (const copy of copies) files.set(copy.name, await way(copy));
    return files;
  };
  const reviews = await written(({ original, review }) => writeDocx(original, undefined, { review }));
  const mended = await written(({ original, review }) => writeDocx(review.mended ?? original));
  const originals = await written(({ original }) => writeDocx(original));
  read.accepted = await settledByLibreOffice(reviews, 'Accept');
  read.rejected = await settledByLibreOffice(reviews, 'Reject');
  read.mended = await settledByLibreOffice(mended, 'Accept');
  read.original = await settledByLibreOffice(originals, 'Reject');
});

describe.each(copies)('the review copy $name', ({ name, review }) => {
  test('proposes changes', () => {
    expect(review.remarks.filter(({ replacement }) => replacement !== null).length).toBeGreaterThan(0);
  });

  test('is the mended document once LibreOffice has accepted all', () => {
    expect(wordsOf(read.accepted.get(name))).toEqual(wordsOf(read.mended.get(name)));
  });

  test('is the original once LibreOffice has rejected all', () => {
    expect(wordsOf(read.rejected.get(name))).toEqual(wordsOf(read.original.get(name)));
  });
});

/**
 * The paragraphs of a text of LibreOffice's with words, heads of pages first. Without words stay an empty row in which
 * a comment stood, and an empty heading before a table that went: LibreOffice takes neither away.
 */
function wordsOf(fodt: string | undefined): string[] {
  const file = parseXml(fodt ?? '<missing/>');
  return [
    ...descendants(file, 'style:header').flatMap(paragraphs),
    ...descendants(file, 'office:text').flatMap(paragraphs),
  ].filter((text) => text.trim() !== '');
}

function paragraphs(element: Element): string[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === 'text:p' || child.name === 'text:h' ? [plainText(child)] : paragraphs(child);
  });
}

function plainText(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return child.name === 'office:annotation' ? '' : plainText(child);
    })
    .join('');
}
