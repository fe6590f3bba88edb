import { expect, it } from 'vitest';
import { postingOnly, readViewLink, viewLink } from '#builder/view-link.ts';
import { writeText } from '#export/text.ts';
import { readJob } from '#model/migrate.ts';
import { posting } from '#templates/posting.ts';
import { hiddenInPosting } from '#templates/visibility.ts';
import { filled } from './documents.ts';

const { job } = filled;
const PAGE = 'https://gangshu.example/builder/';

function fragmentOf(link: string | null): string {
  return new URL(link ?? '').hash;
}

it('carries a posting whole', async () => {
  const shown = await readViewLink(fragmentOf(await viewLink(job, PAGE)));
  expect(shown).toEqual(postingOnly(job));
  expect(shown && writeText(posting.build(shown))).toBe(writeText(posting.build(job)));
});

it('carries nothing that a posting hides', () => {
  const hidden = hiddenInPosting(job);
  expect(hidden.length).toBeGreaterThan(5);
  expect(hiddenInPosting(postingOnly(job))).toEqual([]);
  expect(readJob(postingOnly(job))).toHaveProperty('job');
});

it('keeps no reasons and no hidden words of what is ignored', () => {
  const ignored = [
    { id: 'a', rule: 'r', path: 'purpose', quote: '别处的话', reason: '内部原因' },
    { id: 'b', rule: 'r', path: null, quote: null, reason: '内部原因' },
  ];
  expect(postingOnly({ ...job, ignored }).ignored).toEqual([{ ...ignored[1], reason: '' }]);
});

it('is none where chats would cut it', async () => {
  const noise = Array.from({ length: 9000 }, (_, index) =>
    String.fromCodePoint(0x4e00 + ((index * 7919 * (index + 13)) % 20000)),
  ).join('');
  expect(await viewLink({ ...job, purpose: noise }, PAGE)).toBeNull();
});

it.each(['', '#view=', '#view=%%%', '#view=AAAA', '#other'])('reads nothing from %j', async (fragment) => {
  expect(await readViewLink(fragment)).toBeNull();
});

it('refuses what would fill the memory', async () => {
  const zeros = new Blob([new Uint8Array(20_000_000)]).stream();
  const packed = zeros.pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = Buffer.from(await new Response(packed).arrayBuffer());
  expect(await readViewLink(`#view=${bytes.toString('base64url')}`)).toBeNull();
});
