import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate/node';
import { LinkChecker } from 'linkinator';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { ROOT } from '../support/serve-site.ts';

const site = inject('site');

/** One page of every kind. */
const PAGES = [
  '/',
  '/roles/',
  '/roles/after-sales/',
  '/roles/after-sales/manager/',
  '/industries/automotive/',
  '/collections/after-sales-manager/',
  '/guides/write-a-duty/',
  '/rules/',
  '/rules/age-limit/',
  '/sources/',
  '/sources/labour-law/',
  '/indicators/',
  '/indicators/warranty-pp100/',
  '/score/',
  '/form/',
  '/search/',
  '/builder/',
  '/builder/?role=after-sales/manager',
  '/nowhere/',
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

describe.each([
  { width: 1440, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const)('at $width px, $colorScheme', ({ width, colorScheme }) => {
  test.each(PAGES)('%s can be used by everybody and fits the screen', async (path) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const answer = await page.goto(site + path, { waitUntil: 'networkidle' });
    expect(answer?.status()).toBe(path === '/nowhere/' ? 404 : 200);
    expect(await page.title()).toMatch(/岗书/);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await page.addScriptTag({ content: axe.source });
    const { violations } = (await page.evaluate('axe.run()')) as { violations: Violation[] };
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await page.close();
  });
});

test('no page but the builder carries a framework', () => {
  const pages = globSync('**/*.html', { cwd: join(ROOT, 'dist') });
  expect(pages.length).toBeGreaterThan(40);
  const islands = pages.filter((path) =>
    readFileSync(join(ROOT, 'dist', path), 'utf8').includes('<astro-island'),
  );
  expect(islands).toEqual(['builder/index.html']);
});

test('every link, anchor and download of the site leads somewhere', async () => {
  const { links } = await new LinkChecker().check({
    path: site,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    linksToSkip: async (link) => !link.startsWith(site),
  });
  const broken = links.filter(({ state }) => state === 'BROKEN');
  expect(broken.map(({ url, parent }) => `${parent} → ${url}`)).toEqual([]);
  expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(100);
});

test('the pages are valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      // Astro and the minifier write these on purpose; browsers read them alike.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'attr-quotes': 'off',
      'no-inline-style': 'off',
      'no-raw-characters': 'off',
      'long-title': 'off',
    },
  });
  const problems: string[] = [];
  for (const path of globSync('**/*.html', { cwd: join(ROOT, 'dist') })) {
    const { results } = await validator.validateFile(join(ROOT, 'dist', path));
    for (const { messages } of results) {
      for (const { ruleId, message, line } of messages)
        problems.push(`${path}:${line} ${ruleId}: ${message}`);
    }
  }
  expect(problems).toEqual([]);
});
