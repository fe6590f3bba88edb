import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Document } from '#document/block.ts';
import { rowsFromHeading } from '#document/printed.ts';
import { together } from '#document/together.ts';
import { type BundleRequest, bundle, type Missing, uniqueNames } from '#export/bundle.ts';
import { requestBundle, serveBundles } from '#export/bundle-worker.ts';
import { readEmbedded } from '#export/embedded.ts';
import { loadFonts } from '#fonts/node.ts';
import { readEditedTogether, readSource } from '#import/edited/read-edited.ts';
import { jobFromSketch } from '#model/sketch.ts';
import { posting } from '#templates/posting.ts';
import { specification } from '#templates/specification.ts';
import { docxParagraphs, readPdf } from './read.ts';
import { ordinary } from './samples.ts';

const driver = (number: number): Document =>
  posting.build(
    jobFromSketch({
      identity: { title: `司机${number}` },
      duties: ['按派车单接送客户。', '每日填写行车记录。'],
    }),
  );
const zipOf = (documents: readonly Document[], format: BundleRequest['format'] = 'docx'): BundleRequest => ({
  documents,
  format,
  title: null,
});

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(Buffer.concat(all));
}

describe('a zip', () => {
  test.each(['docx', 'pdf'] as const)(
    'holds a .%s of each document under a name of its own',
    async (format) => {
      const documents = [driver(1), driver(2), driver(1)];
      const files = unzipSync(await whole(bundle(zipOf(documents, format), loadFonts)));
      expect(Object.keys(files)).toEqual(
        ['司机1-招聘启事', '司机2-招聘启事', '司机1-招聘启事（2）'].map((name) => `${name}.${format}`),
      );
      const [, second = new Uint8Array()] = Object.values(files);
      const words = format === 'docx' ? docxParagraphs(second) : (await readPdf(second)).lines;
      expect(words[0]).toBe('招聘：司机2');
    },
  );

  test('tells after each document how far it is', async () => {
    const told: string[] = [];
    const onProgress = (done: number, total: number) => told.push(`${done}/${total}`);
    await whole(bundle(zipOf([driver(1), driver(2)]), loadFonts, { onProgress }));
    expect(told).toEqual(['0/2', '1/2', '2/2']);
  });

  test('of 200 documents holds one at a time: nothing is written before the pieces at hand are taken', async () => {
    let written = 0;
    let [taken, most] = [0, 0];
    const onProgress = (done: number) => {
      written = done;
    };
    const documents = Array.from({ length: 200 }, (_, index) => driver(index));
    const sizes: number[] = [];
    for await (const piece of bundle(zipOf(documents), loadFonts, { onProgress })) {
      // Progress is told when a document's pieces have been taken, so an untaken one shows as a lead of `written`.
      if (piece.byteLength > 4000 && written < documents.length) taken++;
      most = Math.max(most, taken - written);
      sizes.push(piece.byteLength);
    }
    expect(taken).toBe(200);
    expect(most).toBe(1);
    expect(Math.max(...sizes)).toBeLessThan(30_000);
  });

  test('stops at once when cancelled, and writes no further document', async () => {
    const cancel = new AbortController();
    const told: number[] = [];
    const onProgress = (done: number) => {
      told.push(done);
      if (done === 3) cancel.abort(new Error('cancelled'));
    };
    const documents = Array.from({ length: 50 }, (_, index) => driver(index));
    const pieces = bundle(zipOf(documents), loadFonts, { onProgress, signal: cancel.signal });
    await expect(whole(pieces)).rejects.toThrow('cancelled');
    expect(told.at(-1)).toBe(3);
  });
});

test('names that differ only in case are told apart', () => {
  expect(uniqueNames(['HR专员', 'hr专员', 'HR专员', '司机'])).toEqual([
    'HR专员',
    'hr专员（2）',
    'HR专员（3）',
    '司机',
  ]);
});

describe('one file', () => {
  const documents = [ordinary, { ...ordinary, identity: { ...ordinary.identity, title: '售后主管' } }].map(
    specification.build,
  );
  const request = (format: BundleRequest['format']): BundleRequest => ({
    documents,
    format,
    title: '岗位说明书汇编',
  });

  test('in Word has a table of contents, and numbers the headings of each document from one', async () => {
    const words = docxParagraphs(await whole(bundle(request('docx'), loadFonts)));
    expect(words.slice(0, 4)).toEqual([
      '岗位说明书汇编',
      '目录',
      '售后管理经理岗位说明书',
      '售后主管岗位说明书',
    ]);
    expect(words.filter((text) => text === '一、岗位标识')).toHaveLength(2);
    expect(words.filter((text) => text.endsWith('签署确认'))).toEqual(['十一、签署确认', '十一、签署确认']);
  });

  test('in PDF starts each document on a page, with its headings below it in the outline', async () => {
    const { outline, pages } = await readPdf(await whole(bundle(request('pdf'), loadFonts)));
    expect(outline?.map(({ title }) => title)).toEqual(['售后管理经理岗位说明书', '售后主管岗位说明书']);
    expect(outline?.[1]?.items[0]?.title).toBe('一、岗位标识');
    const starts = pages.filter((page) => page.join('').startsWith('售后主管岗位说明书'));
    expect(starts).toHaveLength(1);
    expect(pages.filter((page) => page.join('').includes('签署人')).length).toBe(2);
  });

  test('in PDF tells after each document how far it is, and stops when cancelled', async () => {
    const told: string[] = [];
    const onProgress = (done: number, total: number) => told.push(`${done}/${total}`);
    await whole(bundle(request('pdf'), loadFonts, { onProgress }));
    expect(told).toEqual(['0/2', '1/2', '2/2', '2/2']);
    const cancel = new AbortController();
    const until: number[] = [];
    const stop = (done: number) => {
      until.push(done);
      if (done === 1) cancel.abort(new Error('cancelled'));
    };
    const pieces = bundle(request('pdf'), loadFonts, { onProgress: stop, signal: cancel.signal });
    await expect(whole(pieces)).rejects.toThrow('cancelled');
    expect(until).toEqual([0, 1]);
  });

  test('says of company, author and head of pages only what all documents do', () => {
    const [first, second] = documents as [Document, Document];
    const other = { ...second, company: '另一公司' };
    expect(together('汇编', [first, second])).toMatchObject({
      company: first.company,
      header: first.header,
    });
    expect(together('汇编', [first, other])).toMatchObject({ company: '', author: first.author });
  });
});

describe('sources', () => {
  const jobs = [ordinary, jobFromSketch({ identity: { title: '司机' }, duties: ['接送客户。'] })];
  const sources = jobs.map((job) => JSON.stringify(job));
  const documents = jobs.map(specification.build);

  test.each(['docx', 'pdf'] as const)('go into each .%s of a zip', async (format) => {
    const files = unzipSync(await whole(bundle({ documents, format, title: null, sources }, loadFonts)));
    expect(Object.values(files).map(readEmbedded)).toEqual(sources);
  });

  test.each(['docx', 'pdf'] as const)('go together into one .%s', async (format) => {
    const bytes = await whole(bundle({ documents, format, title: '汇编', sources }, loadFonts));
    expect(readSource(readEmbedded(bytes) ?? '')).toEqual({ jobs });
    const written = documents.map((document) => rowsFromHeading(together('', [document])));
    const same = { kind: 'same', changes: [], notes: [], kept: 1 };
    const read = await readEditedTogether(jobs, bytes, [written]);
    expect(read).toEqual(format === 'pdf' ? null : [same, same]);
  });

  test('stay at home unless they are given', async () => {
    const bytes = await whole(bundle({ documents, format: 'docx', title: '汇编' }, loadFonts));
    expect(readEmbedded(bytes)).toBeNull();
  });
});

test.each([null, '汇编'])('characters that no font has are told by document (title: %s)', async (title) => {
  const rare = posting.build(jobFromSketch({ identity: { title: '司机' }, duties: ['驾驶\u{3134f}号车。'] }));
  const told: Missing[] = [];
  const onMissing = (missing: Missing) => told.push(missing);
  const request: BundleRequest = { documents: [driver(1), rare], format: 'pdf', title };
  await whole(bundle(request, loadFonts, { onMissing }));
  expect(told).toEqual([{ title: '司机招聘启事', characters: ['\u{3134f}'] }]);
});

describe('over a line to a worker', () => {
  const connected = () => {
    const { port1, port2 } = new MessageChannel();
    serveBundles(port2, loadFonts);
    return port1;
  };

  test('comes as a blob of its type, with progress', async () => {
    const line = connected();
    const told: number[] = [];
    const blob = await requestBundle(line, zipOf([driver(1), driver(2)]), {
      onProgress: (done) => told.push(done),
    });
    line.close();
    expect(blob.type).toBe('application/zip');
    expect(told).toEqual([0, 1, 2]);
    expect(Object.keys(unzipSync(new Uint8Array(await blob.arrayBuffer())))).toHaveLength(2);
  });

  test('is cancelled from the page and ready for the next order', async () => {
    const line = connected();
    const cancel = new AbortController();
    const many = zipOf(Array.from({ length: 30 }, (_, index) => driver(index)));
    const onProgress = (done: number) => {
      if (done === 2) cancel.abort(new Error('cancelled'));
    };
    await expect(requestBundle(line, many, { onProgress, signal: cancel.signal })).rejects.toThrow(
      'cancelled',
    );
    const blob = await requestBundle(line, zipOf([driver(7)]));
    line.close();
    expect(Object.keys(unzipSync(new Uint8Array(await blob.arrayBuffer())))).toEqual(['司机7-招聘启事.docx']);
  });

  test('hands on what went wrong', async () => {
    const { port1, port2 } = new MessageChannel();
    serveBundles(port2, () => Promise.reject(new Error('no fonts')));
    await expect(requestBundle(port1, zipOf([driver(1)], 'pdf'))).rejects.toThrow('no fonts');
    port1.close();
  });
});
