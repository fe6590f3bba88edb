import { type ChildProcess, spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { answering, buildSite, freePort, ROOT, serveSite } from '../support/serve-site.ts';

const FOLDER = 'node_modules/.cache/gangshu-feedback-site';
const ROLE = '/roles/after-sales/manager/';
const COLLECTION = '/collections/after-sales-manager/';

let port: number;
let site: string;
let stopSite: () => void;
let browser: Browser;

beforeAll(async () => {
  port = await freePort();
  buildSite(FOLDER, { PUBLIC_FEEDBACK_URL: `http://127.0.0.1:${port}` });
  const served = await serveSite(FOLDER);
  site = served.site;
  stopSite = served.stop;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  stopSite();
});

/** A visitor's page, with what went wrong on it. */
async function visit(context: BrowserContext, path: string) {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(site + path);
  return { page, errors };
}

const counts = (page: Page) => page.locator('[data-feedback]');
const useful = (page: Page) => page.locator('[data-useful]');

describe('beside the real server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangshu-feedback-'));
  let server: ChildProcess;

  beforeAll(async () => {
    const args = [join(import.meta.dirname, 'server.ts'), String(port), folder];
    server = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    await answering(`http://127.0.0.1:${port}/api/article?path=/&type=time`);
  });
  afterAll(async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  });

  test.each([ROLE, COLLECTION])(
    '%s: visits and votes of two visitors add up, a vote is taken back',
    async (path) => {
      const [first, second] = [await browser.newContext(), await browser.newContext()];
      const { page } = await visit(first, path);
      await expect.poll(() => counts(page).textContent()).toBe('0人觉得有用 · 热度1（打开次数）');
      await useful(page).click();
      await expect.poll(() => counts(page).textContent()).toBe('1人觉得有用 · 热度1（打开次数）');

      const { page: other } = await visit(second, path);
      await expect.poll(() => counts(other).textContent()).toBe('1人觉得有用 · 热度2（打开次数）');
      await useful(other).click();
      await expect.poll(() => counts(other).textContent()).toBe('2人觉得有用 · 热度2（打开次数）');

      await page.reload();
      await expect.poll(() => counts(page).textContent()).toBe('2人觉得有用 · 热度3（打开次数）');
      expect(await useful(page).getAttribute('aria-pressed')).toBe('true');
      await useful(page).click();
      await expect.poll(() => counts(page).textContent()).toBe('1人觉得有用 · 热度3（打开次数）');
      await Promise.all([first.close(), second.close()]);
    },
  );
});

describe('beside a server that is', () => {
  let double: Server | null = null;
  afterEach(async () => {
    double?.closeAllConnections();
    await new Promise((resolve) => (double ? double.close(resolve) : resolve(null)));
    double = null;
  });

  const json =
    (body: string, status = 200): RequestListener =>
    (_, response) => {
      response.writeHead(status, {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Headers': '*',
        'Content-Type': 'application/json',
      });
      response.end(body);
    };
  const wrong: readonly (readonly [string, RequestListener | null])[] = [
    ['absent', null],
    ['silent', () => {}],
    ['failing', json('{"errno":500,"errmsg":"no"}', 500)],
    ['no server of the kind', json('<html>')],
    ['telling words for counts', json('{"errno":0,"data":[{"time":"<b>9</b>","reaction0":-1}]}')],
    ['telling nothing', json('null')],
  ];

  test.each(wrong)('%s, the page is as without one', async (_, listener) => {
    if (listener) {
      double = createServer(listener);
      await new Promise<void>((resolve) => double?.listen(port, '127.0.0.1', resolve));
    }
    const context = await browser.newContext();
    const asked: string[] = [];
    context.on('request', (request) => {
      if (request.url().includes('/api/article')) asked.push(request.method());
    });
    const { page, errors } = await visit(context, ROLE);
    await expect.poll(() => asked.length).toBe(1);
    await useful(page).click();
    expect(await useful(page).getAttribute('aria-pressed')).toBe('true');
    // The vote is sent once the visit has been given up.
    await expect.poll(() => asked.filter((method) => method === 'POST').length, { timeout: 20_000 }).toBe(2);
    expect(await counts(page).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await page.reload();
    expect(await useful(page).getAttribute('aria-pressed')).toBe('true');
    expect(errors).toEqual([]);
    await context.close();
  });
});

test('a site built without the address holds nothing of it', () => {
  buildSite(FOLDER, { PUBLIC_FEEDBACK_URL: '' });
  const files = globSync('**/*.{js,html,css}', { cwd: join(ROOT, FOLDER), exclude: ['pagefind/**'] });
  expect(files.length).toBeGreaterThan(50);
  const traces = files.filter((file) =>
    /reaction0|gangshu:counted|api\/article|data-feedback/.test(
      readFileSync(join(ROOT, FOLDER, file), 'utf8'),
    ),
  );
  expect(traces).toEqual([]);
});
