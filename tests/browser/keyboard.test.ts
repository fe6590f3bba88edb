import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';

const site = inject('site');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  const context = await browser.newContext({
    acceptDownloads: true,
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  await page.goto(`${site}/builder/?role=after-sales/specialist`);
  await page.getByRole('button', { name: /\d分/ }).waitFor();
});
afterAll(() => browser.close());

/** What has the focus: its name, or its words; empty where nothing has it. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return '';
    return activeElement.getAttribute('aria-label') ?? activeElement.textContent?.trim() ?? '';
  });
const card = (name: RegExp) => page.getByRole('article', { name });

test('menus, dialogs and downloads give the focus back, and a message is heard within a dialog', async () => {
  const menu = page.getByRole('button', { name: '其他下载格式' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: '填进公司表格' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('其他下载格式');

  await page.getByRole('button', { name: '给用人经理看' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '给用人经理看' });
  await dialog.getByRole('button', { name: '复制链接' }).press('Enter');
  await dialog.getByRole('status').getByText('链接已复制').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('给用人经理看');

  const download = page.getByRole('button', { name: /下载\s*Word/ });
  await download.focus();
  await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  await expect.poll(() => download.getAttribute('aria-busy')).toBe('false');
  expect(await focused()).toMatch(/^下载\s*Word$/);
});

test('findings are walked, explained, ignored with a reason, taken back and mended', async () => {
  const field = page.getByRole('textbox', { name: '要求1', exact: true });
  const before = await field.inputValue();
  await field.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('，35岁以下，男性优先');
  await card(/性别/).waitFor();
  await card(/年龄/).waitFor();

  // From the words to the mark beside them, to the explanation, and through the zones.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatch(/性别/);
  await page.keyboard.press('Shift+F6');
  expect(await focused()).toMatch(/^要求1：2个问题/);
  await page.keyboard.press('F6');
  expect(await focused()).toMatch(/性别/);

  const selected = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLTextAreaElement
        ? activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd)
        : '';
    });
  const walked: string[] = [];
  for (const key of ['F8', 'F8', 'Shift+F8']) {
    await page.keyboard.press(key);
    walked.push(await selected());
  }
  expect(walked.toSorted()).toEqual([walked[0], walked[0], walked[1]].toSorted());
  expect(new Set(walked)).toEqual(new Set(['35岁以下', '男性']));

  await card(/年龄/).getByRole('button', { expanded: true }).waitFor();
  await card(/年龄/).getByRole('button', { name: '忽略…' }).press('Enter');
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('忽略…');
  await page.keyboard.press('Enter');
  await page.keyboard.type('特殊工种，法规有上限');
  await page.keyboard.press('Enter');
  await expect.poll(() => card(/年龄/).count()).toBe(0);
  await expect.poll(focused).toMatch(/性别/);
  await page.keyboard.press('Control+z');
  await card(/年龄/).waitFor();
  expect(await page.getByText(/^已忽略/).count()).toBe(0);

  await card(/年龄/).getByRole('button', { name: '删去' }).press('Enter');
  await expect.poll(() => card(/年龄/).count()).toBe(0);
  await card(/性别/).getByRole('button', { name: '删去' }).press('Enter');
  await expect.poll(() => field.inputValue()).toBe(before);
  expect(await focused()).toBe('要求1');
});

test('what one click mends is one card; a posting without what the law asks for is not called fit to send', async () => {
  const title = page.getByRole('textbox', { name: '岗位名称', exact: true });
  await title.fill('售后管理专员（急招！8K-12K）');
  const untidy = card(/岗位名称里有杂物/);
  await untidy.waitFor();
  expect(await untidy.count()).toBe(1);
  await untidy.getByRole('button', { name: /^改为/ }).press('Enter');
  await expect.poll(() => title.inputValue()).toBe('售后管理专员');

  await page.getByRole('radio', { name: '岗位说明书' }).focus();
  await page.keyboard.press('ArrowRight');
  await card(/缺少法定要素/)
    .first()
    .waitFor();
  expect(await page.locator('.score').textContent()).not.toContain('可以发出');
  // What a posting needs lies open; what it does not print is not asked for.
  await page.getByRole('textbox', { name: '月薪下限（元）' }).waitFor();
  expect(await page.getByRole('textbox', { name: '岗位定员（人）' }).count()).toBe(0);
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('textbox', { name: '岗位定员（人）' }).waitFor();
});

test('rows of a table are moved like lines, and a title stays on one line', async () => {
  const name = (row: number) => page.getByRole('textbox', { name: `考核指标${row}的指标`, exact: true });
  const [first = '', second = ''] = [await name(1).inputValue(), await name(2).inputValue()];
  await name(1).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => name(1).inputValue()).toBe(second);
  expect(await name(2).inputValue()).toBe(first);
  expect(await focused()).toBe('考核指标2的指标');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => name(1).inputValue()).toBe(first);
  const title = page.getByRole('textbox', { name: '岗位名称', exact: true });
  await title.press('End');
  await page.keyboard.press('Enter');
  await page.evaluate(() => navigator.clipboard.writeText('\n（北方区）\n'));
  await page.keyboard.press('Control+v');
  await expect.poll(() => title.inputValue()).toBe('售后管理专员（北方区）');
  await title.fill('售后管理专员');
});

test('printing prints the document', async () => {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.keyboard.press('Control+p');
  await page.locator('.print-sheet .paper').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.print-sheet').getByText('岗位职责').first().isVisible()).toBe(true);
  expect(await page.getByRole('textbox', { name: '职责1', exact: true }).count()).toBe(0);
  expect(await page.title()).toBe('售后管理专员-岗位说明书');
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(() => page.locator('.print-sheet').count()).toBe(0);
  expect(await page.title()).toBe('售后管理专员 - 岗书编辑器');
});
