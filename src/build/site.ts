/*
 * node src/build/site.ts [--outDir <folder>]: builds the site, then its search index.
 * The index is made when Astro has ended and given its memory back: thousands of roles take gigabytes in each.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { writeSearchIndex } from './search-index.ts';

const ASTRO = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
const { status } = spawnSync(process.execPath, [ASTRO, 'build', '--outDir', values.outDir], {
  stdio: 'inherit',
});
if (status === 0) {
  const count = await writeSearchIndex(pathToFileURL(`${resolve(values.outDir)}/`));
  console.log(`${count} pages can be searched`);
} else process.exitCode = status ?? 1;
