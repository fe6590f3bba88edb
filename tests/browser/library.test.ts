import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';

const site = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function open(address: string): Promise<Page> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(site + address);
  return page;
}

test.each([
  ['shglzy', '售后管理专员'],
  ['zhuanyuan', '售后信息管理专员'],
  ['客诉', '售后管理专员'],
  ['备件', '售后配件管理专员'],
  ['年龄', '设了年龄门槛'],
  ['PP100', '保修期PP100'],
])('%s finds %s', async (term, title) => {
  const page = await open('/search/');
  await page.getByRole('searchbox').fill(term);
  const results = page.locator('[data-found] ol a b');
  await results.first().waitFor();
  expect(await results.allTextContents()).toContain(title);
  await page.context().close();
});

test('a result shows the line with what people say for the term', async () => {
  const page = await open('/search/?q=客诉');
  const own = page.locator('[data-found] li', { hasText: '售后管理专员' });
  await own.locator('mark').first().waitFor();
  expect(await own.locator('mark').allTextContents()).toContain('投诉');
  await page.context().close();
});

test('Enter waits for the answer to the last letter', async () => {
  const page = await open('/search/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('shglzg');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/roles/after-sales/supervisor/');
  await page.context().close();
});

test('search by keyboard alone, with the matching line; nothing is loaded before', async () => {
  const page = await open('/rules/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.keyboard.press('/');
  await page.waitForURL('**/search/');
  await page.getByRole('searchbox').focus();
  expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
  await page.keyboard.type('旧件');
  await page.locator('[data-found] ol mark').first().waitFor();
  expect(await page.locator('[data-found] ol li').first().textContent()).toContain('旧件');
  await page.keyboard.press('ArrowDown');
  const target = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${target}`);
  await page.context().close();
});

test('the look-up narrows without a reload, and the address says how', async () => {
  const page = await open('/roles/');
  const shown = () => page.locator('[data-role]:visible').count();
  const all = await shown();
  await page.getByLabel('级别').selectOption('manager');
  expect(new URL(page.url()).search).toBe('?level=manager');
  const managers = await shown();
  expect(managers).toBeGreaterThan(0);
  expect(managers).toBeLessThan(all);
  await page.reload();
  expect(await shown()).toBe(managers);
  await page.getByRole('button', { name: '清除' }).click();
  expect(await shown()).toBe(all);
  await page.goBack();
  await expect.poll(shown).toBe(managers);
  await page.context().close();
});

test('a role is copied as plain and rich text at once, one section or all', async () => {
  const page = await open('/roles/after-sales/manager/');
  await page.getByRole('button', { name: '复制职责' }).click();
  await page.getByRole('button', { name: '已复制' }).waitFor();
  const read = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const part = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return { plain: await part('text/plain'), html: await part('text/html') };
    });
  const duties = await read();
  expect(duties.plain).toMatch(/^岗位职责\n1\. /);
  expect(duties.plain).not.toContain('任职要求');
  expect(duties.html).toContain('<ol><li>');
  expect(duties.html).not.toContain('<button');
  await page.getByRole('button', { name: '复制全文' }).click();
  await expect.poll(async () => (await read()).plain).toContain('任职要求');
  await page.context().close();
});

test('a collection is copied with the number and title of every piece', async () => {
  const page = await open('/collections/after-sales-manager/');
  await page.getByRole('button', { name: '复制合集' }).click();
  await page.getByRole('button', { name: '已复制' }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.split('\n');
  expect(lines[0]).toBe('【第1篇】售后管理经理');
  expect(lines.filter((line) => /^【第\d篇】/.test(line)).length).toBe(8);
  expect(lines.filter((line) => line === '任职要求').length).toBe(8);
  await page.context().close();
});

test('what is kept stays on this device and can be forgotten', async () => {
  const page = await open('/roles/after-sales/manager/');
  await page.getByRole('button', { name: '收藏' }).click();
  await page.getByRole('button', { name: '已收藏', pressed: true }).waitFor();
  await page.goto(`${site}/`);
  const shelf = page.locator('[data-shelf-lists]');
  expect(await shelf.getByRole('link', { name: '售后管理经理' }).count()).toBe(2);
  await shelf.getByRole('button', { name: '全部忘掉' }).click();
  expect(await shelf.isHidden()).toBe(true);
  await page.context().close();
});

test('without scripts one can browse, read and download', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site);
  await page.getByRole('link', { name: '从模板开始' }).click();
  await page.locator('[data-role]').getByRole('link', { name: '售后管理主管' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('售后管理主管岗位职责');
  expect(await page.getByRole('button').count()).toBe(0);
  for (const kind of ['Word', 'PDF']) {
    const href = await page.getByRole('link', { name: kind, exact: true }).getAttribute('href');
    const answer = await fetch(new URL(href ?? '', page.url()));
    expect(answer.status).toBe(200);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(5000);
  }
  await context.close();
});
