import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { docxParagraphs, openDocx, part, pdfObjects, readPdf } from '../export/read.ts';
import { descendants } from '../export/xml.ts';
import { launchChromium } from '../support/chromium.ts';

const site = inject('site');
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium();
  context = await browser.newContext({ acceptDownloads: true, viewport: { width: 1440, height: 900 } });
});
afterAll(() => browser.close());

const errors: string[] = [];

async function open(address: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && !url.startsWith(site)) errors.push(`asked for ${url}`);
  });
  await page.goto(site + address);
  return page;
}

async function download(
  page: Page,
  start: () => Promise<void>,
): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), start()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

test('from the home page over a role to a checked file, and the draft is still there', async () => {
  const page = await open('/');
  await page.getByRole('link', { name: '售后管理经理', exact: true }).first().click();
  await page.getByRole('link', { name: '在编辑器中打开' }).first().click();

  const title = page.getByRole('textbox', { name: '岗位名称', exact: true });
  await title.fill('整车售后质量经理');
  const duty = page.getByRole('textbox', { name: '职责1', exact: true });
  await duty.fill('每周一主持质量例会，把新增问题分派给研发部，跟踪到验证合格后关闭');

  const requirement = page.getByRole('textbox', { name: '要求1', exact: true });
  const before = await requirement.inputValue();
  await requirement.fill(`${before}，35岁以下`);
  const finding = page.getByRole('article', { name: /年龄/ });
  await finding.waitFor();
  expect(await finding.textContent()).toContain('35岁以下');
  await finding.getByRole('button', { name: '删去' }).click();
  await expect.poll(() => requirement.inputValue()).toBe(before);
  await expect.poll(() => finding.count()).toBe(0);

  const word = await download(page, () => page.getByRole('button', { name: /下载\s*Word/ }).click());
  expect(word.name).toBe('整车售后质量经理-岗位说明书.docx');
  const paragraphs = docxParagraphs(word.bytes);
  expect(paragraphs).toContain('整车售后质量经理');
  expect(paragraphs).toContain('每周一主持质量例会，把新增问题分派给研发部，跟踪到验证合格后关闭');
  expect(paragraphs.some((text) => /^[一二三四五六七八九]、岗位职责/.test(text))).toBe(true);
  const docx = openDocx(word.bytes);
  const styled = descendants(part(docx, 'word/document.xml'), 'w:pStyle');
  expect(new Set(styled.map(({ attributes }) => attributes['w:val'])).size).toBeGreaterThan(3);
  expect(docx.get('word/numbering.xml')).toContain('w:abstractNum');

  await page.getByRole('button', { name: '其他下载格式' }).click();
  const pdf = await download(page, () => page.getByRole('menuitem', { name: 'PDF' }).click());
  expect(pdf.name).toBe('整车售后质量经理-岗位说明书.pdf');
  const read = await readPdf(pdf.bytes);
  expect(read.pages.flat().join('').replace(/\s/g, '')).toContain('把新增问题分派给研发部');
  expect(read.info['Title']).toBe('整车售后质量经理岗位说明书');
  const raw = pdfObjects(pdf.bytes);
  const names = new Set(Array.from(raw.matchAll(/\/BaseFont \/([\w+-]+)/g), ([, name]) => name));
  for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+/);
  expect(raw.match(/\/FontFile2 /g)?.length).toBe(names.size);
  expect(names.size).toBeGreaterThan(1);

  await expect.poll(() => page.getByRole('status').first().textContent()).toMatch(/已保存/);
  await page.reload();
  await title.waitFor();
  await expect.poll(() => title.inputValue()).toBe('整车售后质量经理');
  expect(await duty.inputValue()).toContain('每周一主持质量例会');
  expect(errors).toEqual([]);
});

test('undo and redo, by keyboard alone', async () => {
  const page = await open('/builder/?role=after-sales/supervisor');
  const duty = page.getByRole('textbox', { name: '职责1', exact: true });
  const before = await duty.inputValue();
  await duty.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('每日核对在途工单');
  const second = page.getByRole('textbox', { name: '职责2', exact: true });
  await expect.poll(() => second.inputValue()).toBe('每日核对在途工单');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => duty.inputValue()).toBe('每日核对在途工单');
  await page.keyboard.press('Control+z');
  await expect.poll(() => duty.inputValue()).toBe(before);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => duty.inputValue()).toBe('每日核对在途工单');
});

test('the site works without scripts: browse, read, follow a related role, download', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false, acceptDownloads: true });
  const page = await plain.newPage();
  await page.goto(`${site}/roles/`);
  await page.getByRole('link', { name: '售后管理主管', exact: true }).first().click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('售后管理主管');
  expect(await page.getByRole('heading', { name: '书写经验' }).count()).toBeGreaterThan(0);
  const word = await download(page, () => page.getByRole('link', { name: /Word/ }).first().click());
  expect(word.name).toBe('售后管理主管-岗位说明书.docx');
  expect(docxParagraphs(word.bytes)).toContain('售后管理主管');
  await plain.close();
});
