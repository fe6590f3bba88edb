import { bundle } from '#export/bundle.ts';
import { loadFonts } from '#fonts/node.ts';
import type { JobDescription } from '#model/job-description.ts';
import { specification } from '#templates/specification.ts';
import { ordinary } from '../export/samples.ts';
import { type Bench, time } from './harness.ts';

const COUNTS = [25, 50, 100, 200];

/** Zips of more and more Word files: the cost of a document stays the same, and so does what is held at a time. */
export const bench: Bench = async ({ rounds }) => {
  const rows = [];
  // The first round is for the compiler.
  await drain(COUNTS[0] ?? 1);
  for (const count of COUNTS) {
    const { pieces, largest, bytes } = await drain(count);
    const ms = await time(() => drain(count), Math.min(rounds, 2));
    rows.push({
      documents: count,
      'ms/document': (ms / count).toFixed(1),
      pieces,
      'largest piece kB': (largest / 1000).toFixed(1),
      'zip kB': Math.round(bytes / 1000),
    });
  }
  console.log('bundle: a zip of Word files');
  console.table(rows);
};

async function drain(count: number): Promise<{ pieces: number; largest: number; bytes: number }> {
  const documents = Array.from({ length: count }, (_, index) => specification.build(numbered(index)));
  let [pieces, largest, bytes] = [0, 0, 0];
  for await (const { byteLength } of bundle({ documents, format: 'docx', title: null }, loadFonts)) {
    pieces++;
    largest = Math.max(largest, byteLength);
    bytes += byteLength;
  }
  return { pieces, largest, bytes };
}

function numbered(index: number): JobDescription {
  return { ...ordinary, identity: { ...ordinary.identity, title: `售后管理经理${index}` } };
}
