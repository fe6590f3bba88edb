import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '#export/docx.ts';
import { specification } from '#templates/specification.ts';
import { ordinary } from '../export/samples.ts';
import { wordFaults } from './word.ts';

/** The check of Word files must be able to fail: a sound file with one thing spoilt, and what is said of it. */
const spoilt: readonly {
  readonly what: string;
  readonly path?: string;
  readonly from: RegExp;
  readonly to: string;
  readonly said: RegExp;
}[] = [
  {
    what: 'properties of a paragraph in the wrong order',
    from: /<w:pPr><w:pStyle w:val="Heading1"\/>/,
    to: '<w:pPr><w:jc w:val="left"/><w:pStyle w:val="Heading1"/>',
    said: /unexpected child element '.*:pStyle'/,
  },
  {
    what: 'an element that does not exist',
    from: /<w:cantSplit\/>/,
    to: '<w:cantsplit/>',
    said: /cantsplit/,
  },
  {
    what: 'a value that does not exist',
    from: /<w:vAlign w:val="center"\/>/,
    to: '<w:vAlign w:val="middle"/>',
    said: /invalid value 'middle'/,
  },
  {
    what: 'words outside of paragraphs',
    from: /<w:body>/,
    to: '<w:body><w:r><w:t>字</w:t></w:r>',
    said: /:r'/,
  },
  {
    what: 'a change nobody made',
    from: /(<w:ins\b[^>]*?) w:author="[^"]*"/,
    to: '$1',
    said: /required attribute 'author'/,
  },
  {
    what: 'a comment that is not there',
    from: /<w:commentReference w:id="0"\/>/,
    to: '<w:commentReference w:id="99"/>',
    said: /comment.*99/i,
  },
  {
    what: 'a comment without its range',
    from: /<w:commentRangeEnd w:id="0"\/>/,
    to: '',
    said: /comment 0 is not anchored/,
  },
  { what: 'two changes of one id', from: /(<w:ins\b[^>]*?w:id=")\d+/, to: '$11', said: /the id 1 twice/ },
  {
    what: 'a style that is not there',
    from: /<w:pStyle w:val="Title"\/>/,
    to: '<w:pStyle w:val="Titel"/>',
    said: /no style Titel/,
  },
  {
    what: 'a numbering that is not there',
    from: /<w:numId w:val="\d+"\/>/,
    to: '<w:numId w:val="77"/>',
    said: /no numbering 77/,
  },
  {
    what: 'a level that is not there',
    from: /<w:ilvl w:val="0"\/>/,
    to: '<w:ilvl w:val="5"/>',
    said: /has no level 5/,
  },
  {
    what: 'a cell without a paragraph',
    from: /(<\/w:tcPr>)<w:p>.*?<\/w:p>/,
    to: '$1',
    said: /end with a paragraph/,
  },
  { what: 'a table with a column too few', from: /<w:gridCol [^>]*>/, to: '', said: /fills 4 of 3 columns/ },
  {
    what: 'a field that does not end',
    path: 'word/footer1.xml',
    from: /<w:fldChar w:fldCharType="end"\/>/,
    to: '',
    said: /1 fields are not closed/,
  },
  {
    what: 'a relation to nothing',
    path: 'word/_rels/document.xml.rels',
    from: /Target="footer1.xml"/,
    to: 'Target="footer9.xml"',
    said: /cannot be opened/,
  },
  {
    what: 'a part of unknown type',
    path: '[Content_Types].xml',
    from: /<Override[^>]*footer1[^>]*>/,
    to: '',
    said: /cannot be opened/,
  },
  {
    what: 'a style defined in the wrong order',
    path: 'word/styles.xml',
    from: /(<w:style [^>]*>)(<w:name [^>]*>)(<w:basedOn [^>]*>)/,
    to: '$1$3$2',
    said: /\/word\/styles\.xml.*:name'/,
  },
];

let sound: Uint8Array;

beforeAll(async () => {
  const [comment, replacement] = [['写明时限'], '接收'];
  sound = await writeDocx(specification.build(ordinary), undefined, {
    review: {
      author: '岗书',
      date: new Date('2026-03-02T08:00:00Z'),
      remarks: [{ path: 'duties/d2/text', span: [0, 2], comment, replacement }],
    },
  });
});

describe('the check of Word files', () => {
  test('finds nothing in a sound one', async () => {
    expect(await wordFaults(sound)).toEqual([]);
  });

  test.each(spoilt)('finds $what', async ({ path = 'word/document.xml', from, to, said }) => {
    const parts = unzipSync(sound);
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    const broken = xml.replace(from, to);
    expect(broken).not.toBe(xml);
    const faults = await wordFaults(zipSync({ ...parts, [path]: strToU8(broken) }));
    expect(faults.join('\n')).toMatch(said);
  });
});
