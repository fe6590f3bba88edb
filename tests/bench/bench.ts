/*
 * npm run bench -- [<name> …] [--corpus <file or folder>] [--rounds <n>] [--sizes <n,n,…>]
 * Runs every *.bench.ts beside this file, or the named ones, one after the other.
 */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Bench } from './harness.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '100' },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('--rounds wants a whole number from 1');
  process.exit(2);
}
const sizes = values.sizes.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error('--sizes wants whole numbers from 1, with commas between');
  process.exit(2);
}
const here = new URL('./', import.meta.url);
const names = readdirSync(here)
  .filter((name) => name.endsWith('.bench.ts'))
  .map((name) => name.slice(0, -'.bench.ts'.length))
  .toSorted();
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}; there are ${names.join(', ')}`);
  process.exit(2);
}
for (const name of positionals.length > 0 ? positionals : names) {
  const { bench } = (await import(new URL(`${name}.bench.ts`, here).href)) as { bench: Bench };
  await bench({ corpus: values.corpus ?? null, rounds, sizes });
  console.log('');
}
