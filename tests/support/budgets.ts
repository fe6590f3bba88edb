/*
 * npm run budgets: what the built pages make a browser fetch, in requests and gzipped bytes, and how large
 * the files for download are; fails where one is over its budget. Counts only, never times.
 */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { ROOT, serveSite } from './serve-site.ts';

const KB = 1000;

interface Budget {
  readonly page: string;
  readonly requests: number;
  /** Gzipped bytes in all. */
  readonly bytes: number;
  /** Gzipped bytes of scripts. */
  readonly scripts: number;
}

/** The checker's share of the builder's scripts: its own chunk, and the one of readings of text it shares with the importer. */
const CHECKER = /\/(?:checker|title-level|literal-index)[.-][^/]*\.js$/;
/** The aim is 80 kB; this is what the rules and word lists come to now, so that they grow no further unnoticed. */
const CHECKER_BYTES = 221 * KB;

const BUDGETS: readonly Budget[] = [
  ...[
    '/',
    '/roles/',
    '/roles/after-sales/',
    '/roles/after-sales/manager/',
    '/rules/',
    '/rules/age-limit/',
  ].map((page) => ({ page, requests: 6, bytes: 25 * KB, scripts: 5 * KB })),
  { page: '/builder/?role=after-sales/manager', requests: 40, bytes: 368 * KB, scripts: 130 * KB },
];

const DOWNLOADS = [
  { files: 'roles/**/*.docx', bytes: 25 * KB },
  // The full form, mostly three pages; the two-page form is held to 60 kB by its own test.
  { files: 'roles/**/*.pdf', bytes: 67 * KB },
] as const;

interface Fetched {
  readonly url: string;
  readonly type: string;
  readonly bytes: number;
}

/** Everything a page fetches until the network is quiet, its own address included; bodies gzipped. */
async function fetchedBy(browser: Browser, address: string): Promise<Fetched[]> {
  const page = await browser.newPage();
  const fetched: Promise<Fetched>[] = [];
  page.on('response', (response) => {
    const size = async (): Promise<Fetched> => ({
      url: response.url(),
      type: response.request().resourceType(),
      bytes: gzipSync(await response.body().catch(() => Buffer.alloc(0)), { level: 9 }).length,
    });
    if (!response.url().startsWith('data:')) fetched.push(size());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  // The checker comes after the first screen.
  if (address.includes('/builder/')) await page.getByRole('button', { name: /\d分/ }).waitFor();
  const all = await Promise.all(fetched);
  await page.close();
  return all;
}

const total = (all: readonly Fetched[]): number => all.reduce((sum, { bytes }) => sum + bytes, 0);

const over: string[] = [];
const limit = (what: string, found: number, most: number): void => {
  if (found > most) over.push(`${what}: ${found} of at most ${most}`);
};

const { site, stop } = await serveSite();
const browser = await launchChromium();
try {
  const rows: Record<string, string | number>[] = [];
  for (const { page, requests, bytes, scripts } of BUDGETS) {
    const all = await fetchedBy(browser, site + page);
    const checker = all.filter(({ url }) => CHECKER.test(url));
    const own = all.filter(({ type, url }) => type === 'script' && !CHECKER.test(url));
    rows.push({
      page,
      requests: all.length,
      bytes: total(all),
      scripts: total(own),
      checker: total(checker),
    });
    limit(`${page} requests`, all.length, requests);
    limit(`${page} bytes`, total(all), bytes);
    limit(`${page} scripts`, total(own), scripts);
    limit(`${page} checker`, total(checker), CHECKER_BYTES);
    const foreign = all.filter(({ url }) => !url.startsWith(site));
    if (foreign.length > 0) over.push(`${page} fetches ${foreign.map(({ url }) => url).join(', ')}`);
  }
  console.table(rows);
  for (const { files, bytes } of DOWNLOADS) {
    const found = globSync(files, { cwd: join(ROOT, 'dist') });
    if (found.length === 0) over.push(`no ${files} were built`);
    const sizes = found.map((file) => statSync(join(ROOT, 'dist', file)).size);
    console.log(`${files}: ${found.length} files, the largest ${Math.max(...sizes)} bytes`);
    for (const [index, size] of sizes.entries()) limit(found[index] ?? files, size, bytes);
  }
} finally {
  await browser.close();
  stop();
}
for (const line of over) console.error(line);
process.exitCode = over.length > 0 ? 1 : 0;
