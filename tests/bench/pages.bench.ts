import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { buildSite, ROOT, serveSite } from '../support/serve-site.ts';
import { type Bench, median } from './harness.ts';

const ROLE = '/roles/after-sales/manager/';
const OURS = 'node_modules/.cache/gangshu-bench-site';
const THEIRS = join(ROOT, 'node_modules/.cache/gangshu-bench-starlight');

/** A role page beside a Starlight page of the same words: what is fetched, and on a slow phone's processor what shows when. */
export const bench: Bench = async ({ rounds }) => {
  buildSite(OURS);
  const ours = await serveSite(OURS);
  const browser = await launchChromium();
  try {
    buildStarlight(await markdownOf(browser, ours.site + ROLE));
    const theirs = await serveSite(join(THEIRS, 'dist'));
    try {
      const pages = [
        { name: 'role page', address: ours.site + ROLE },
        { name: 'Starlight', address: `${theirs.site}/role/` },
      ];
      const sizes = [];
      for (const page of pages) sizes.push({ name: page.name, ...(await sizeOf(browser, page.address)) });
      console.log('pages: one role, gzipped bytes');
      console.table(sizes);
      await printTimes(browser, pages, rounds);
    } finally {
      theirs.stop();
    }
  } finally {
    await browser.close();
    ours.stop();
  }
};

/** The words of a page's article as Markdown, headings and lists kept. */
async function markdownOf(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(address);
  const { title, lines } = await page.evaluate(() => {
    const parts = 'h2, h3, h4, p, li, dt, dd, td, th';
    const marks: Readonly<Record<string, string>> = { H2: '## ', H3: '### ', H4: '#### ', LI: '- ' };
    const all = [
      ...document.querySelectorAll<HTMLElement>('main article :is(h2, h3, h4, p, li, dt, dd, td, th)'),
    ];
    return {
      title: document.querySelector('h1')?.textContent ?? '',
      lines: all
        .filter((each) => each.querySelector(parts) === null)
        .map((each) => {
          const mark = marks[each.tagName] ?? (each.parentElement?.tagName === 'LI' ? '- ' : '');
          return mark + (each.textContent ?? '').replace(/\s+/g, ' ').trim();
        }),
    };
  });
  await page.close();
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${lines.join('\n\n')}\n`;
}

/** Builds the Starlight site; the first time it is installed. */
function buildStarlight(markdown: string): void {
  mkdirSync(join(THEIRS, 'src/content/docs'), { recursive: true });
  cpSync(join(import.meta.dirname, 'starlight'), THEIRS, { recursive: true });
  writeFileSync(join(THEIRS, 'src/content/docs/role.md'), markdown);
  if (!existsSync(join(THEIRS, 'node_modules/@astrojs/starlight'))) {
    console.log('installing Starlight, once');
    run('npm', ['install', '--no-audit', '--no-fund']);
  }
  run(process.execPath, [join(THEIRS, 'node_modules/astro/bin/astro.mjs'), 'build']);
}

function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: THEIRS, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}

/**
 * What a page fetches until its load event, and until the network is quiet: a search may be fetched ahead in
 * between. Scripts inside the page are counted apart as well.
 */
async function sizeOf(browser: Browser, address: string): Promise<Record<string, number>> {
  const page = await browser.newPage();
  const bodies: Promise<{ readonly type: string; readonly bytes: number; readonly isAhead: boolean }>[] = [];
  let isLoaded = false;
  page.once('load', () => {
    isLoaded = true;
  });
  page.on('response', (response) => {
    const isAhead = isLoaded;
    const size = async () => ({
      isAhead,
      type: response.request().resourceType(),
      bytes: gzipped(await response.body()),
    });
    if (!response.url().startsWith('data:')) bodies.push(size());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const all = await Promise.all(bodies);
  const inline = await page.evaluate(() =>
    [...document.querySelectorAll('script:not([src]):not([type="application/ld+json"])')]
      .map(({ textContent }) => textContent)
      .join('\n'),
  );
  await page.close();
  const sum = (parts: readonly { readonly bytes: number }[]) =>
    parts.reduce((total, { bytes }) => total + bytes, 0);
  const atLoad = all.filter(({ isAhead }) => !isAhead);
  return {
    'requests to load': atLoad.length,
    'bytes to load': sum(atLoad),
    'script files to load': sum(atLoad.filter(({ type }) => type === 'script')),
    requests: all.length,
    bytes: sum(all),
    'script files': sum(all.filter(({ type }) => type === 'script')),
    'inline scripts': gzipped(Buffer.from(inline)),
  };
}

function gzipped(body: Buffer): number {
  return body.length === 0 ? 0 : gzipSync(body, { level: 9 }).length;
}

/** Largest contentful paint and blocking time in turns, with the processor four times as slow; medians and ratios. */
async function printTimes(
  browser: Browser,
  pages: readonly { readonly name: string; readonly address: string }[],
  rounds: number,
): Promise<void> {
  const times = pages.map(({ name, address }) => ({
    name,
    address,
    paints: [] as number[],
    blocks: [] as number[],
  }));
  for (let round = 0; round < rounds; round++) {
    for (const { address, paints, blocks } of times) {
      const { paint, block } = await paintOf(browser, address);
      paints.push(paint);
      blocks.push(block);
    }
  }
  const rows = times.map(({ name, paints, blocks }) => ({
    name,
    paint: median(paints),
    block: median(blocks),
  }));
  const [first] = rows;
  console.table(
    rows.map(({ name, paint, block }) => ({
      name,
      'LCP ms': paint.toFixed(0),
      ratio: (paint / (first?.paint ?? Number.NaN)).toFixed(2),
      'blocking ms': block.toFixed(0),
    })),
  );
}

async function paintOf(browser: Browser, address: string): Promise<{ paint: number; block: number }> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await slowDown(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  const found = await page.evaluate(
    () =>
      new Promise<{ paint: number; block: number }>((resolve) => {
        let block = 0;
        // What lasts longer than 50 ms keeps a visitor's finger waiting for the rest.
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) block += Math.max(0, duration - 50);
        }).observe({ type: 'longtask', buffered: true });
        new PerformanceObserver((list) => {
          resolve({ paint: list.getEntries().at(-1)?.startTime ?? Number.NaN, block });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await context.close();
  return found;
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
