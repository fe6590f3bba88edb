import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function start(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${site}/builder/?start=paste`);
  return page;
}

const value = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true }).inputValue();

test('pasted text is shown beside what it was taken for; a decision is changed and taken back', async () => {
  const page = await start();
  await page
    .getByRole('textbox', { name: /贴在这里/ })
    .fill(
      '售后客服专员\n岗位职责：\n1、每天回访客户\n2、有三年客服经验\n任职要求：\n1、大专及以上学历，35岁以下',
    );
  await page.getByRole('button', { name: '整理成文' }).click();
  const line = page.getByRole('group', { name: /有三年客服经验/ });
  await line.getByRole('button', { name: '要求', exact: true }).click();
  expect(await line.getByRole('button', { name: '要求', exact: true }).getAttribute('aria-pressed')).toBe(
    'true',
  );
  await page.getByRole('button', { name: '撤销' }).click();
  await line.getByRole('button', { name: '不要' }).click();
  await page.getByRole('button', { name: '就这样，开始写' }).click();
  await expect.poll(() => value(page, '岗位名称')).toBe('售后客服专员');
  expect(await value(page, '职责1')).toBe('每天回访客户');
  expect(await value(page, '要求1')).toContain('35岁以下');
  expect(await page.getByText('有三年客服经验').count()).toBe(0);
  await page.getByRole('article', { name: /年龄/ }).waitFor();
});

test('a sheet is one document a row, and what a column holds can be changed', async () => {
  const page = await start();
  await page.getByLabel('选择旧文件').setInputFiles({
    name: '岗位.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('岗位名称,岗位职责,备注\n客服专员,每天回访客户,有耐心\n仓管员,每月盘点,细心\n'),
  });
  await page.getByText('里面有2份').waitFor();
  await page.getByText('表格的3列各是什么').click();
  await page.getByRole('combobox', { name: '备注' }).selectOption({ label: '要求' });
  await page.getByRole('button', { name: '就这样，开始写' }).click();
  await expect.poll(() => value(page, '岗位名称')).toBe('客服专员');
  expect(await value(page, '要求1')).toBe('有耐心');
  await page.getByText('另外1份存成了草稿').waitFor();
});

test('a file that cannot be read is answered by one sentence, and nothing is lost', async () => {
  const page = await start();
  const box = page.getByRole('textbox', { name: /贴在这里/ });
  await box.fill('写到一半的文字');
  await page.getByLabel('选择旧文件').setInputFiles({
    name: '旧.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2, 3]),
  });
  await page.getByText(/文件(?:不完整|已损坏|损坏).*。/).waitFor();
  expect(await box.inputValue()).toBe('写到一半的文字');
});
