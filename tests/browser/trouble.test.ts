import { zipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function open(query: string, context?: BrowserContext): Promise<Page> {
  const own = context ?? (await browser.newContext({ viewport: { width: 1440, height: 900 } }));
  const page = await own.newPage();
  await page.goto(`${site}/builder/${query}`);
  return page;
}

const title = (page: Page) => page.getByRole('textbox', { name: '岗位名称', exact: true });
const saved = (page: Page): Promise<string | null> => page.locator('.saved').textContent();
const pasteBox = (page: Page) => page.getByRole('textbox', { name: /贴在这里/ });

test('each file that cannot be brought in gets one sentence, and what was pasted stays', async () => {
  const page = await open('?start=paste');
  await pasteBox(page).fill('写到一半的文字');
  const bytes = (...all: number[]) => Buffer.from(all);
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(40_000_000) }, { level: 1 });
  const files: readonly (readonly [string, Buffer, RegExp])[] = [
    ['空的.docx', bytes(), /文件是空的/],
    ['断的.docx', bytes(0x50, 0x4b, 3, 4, 0, 0, 1, 2, 3), /不完整|损坏/],
    ['图片.docx', bytes(0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0), /认不出/],
    ['老的.wps', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /旧版Office/],
    ['炸弹.docx', Buffer.from(bomb), /解压后过大/],
    ['以后的.json', Buffer.from('{"version":99}'), /更新的岗书/],
    ['长的.txt', Buffer.from(`岗位职责：\n${'处理客户投诉并在两日内答复\n'.repeat(20_000)}`), /20000条/],
  ];
  for (const [name, buffer, sentence] of files) {
    await page.getByLabel('选择旧文件').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    const notice = page.locator('.notice.error p');
    await expect
      .poll(() => notice.allTextContents(), { timeout: 30_000 })
      .toEqual([expect.stringMatching(sentence)]);
    await page.getByRole('button', { name: '关闭消息' }).click();
  }
  expect(await pasteBox(page).inputValue()).toBe('写到一半的文字');
});

test('where the code that reads Word files cannot be had, the file is not called broken', async () => {
  const page = await open('?start=paste');
  await page.context().route(/\.js$/, async (route) => {
    const script = await route.fetch();
    if ((await script.text()).includes('extractRawText')) await route.abort();
    else await route.fulfill({ response: script });
  });
  const buffer = Buffer.from(zipSync({ 'word/document.xml': Buffer.from('<w:document/>') }));
  await page
    .getByLabel('选择旧文件')
    .setInputFiles({ name: '旧的.docx', mimeType: 'application/octet-stream', buffer });
  await page.getByText(/没有读成，可能是网络断了/).waitFor();
  expect(await page.getByText(/正在读/).count()).toBe(0);
});

test('a text that was pasted is there again after another look, and after a reload', async () => {
  const page = await open('?start=paste');
  const text = '售后客服\n岗位职责：\n1、每天回访客户';
  await pasteBox(page).fill(text);
  await page.getByRole('button', { name: '整理成文' }).click();
  await page.getByRole('button', { name: '返回' }).click();
  await expect.poll(() => pasteBox(page).inputValue()).toBe(text);
  await page.reload();
  await expect.poll(() => pasteBox(page).inputValue()).toBe(text);
  await page.getByRole('button', { name: '整理成文' }).click();
  await page.getByRole('button', { name: '就这样，开始写' }).click();
  await expect.poll(() => title(page).inputValue()).toBe('售后客服');
  await page.goto(`${site}/builder/?start=paste`);
  expect(await pasteBox(page).inputValue()).toBe('');
});

test('where nothing may be kept, a document that is left can be opened again, and the browser asks before it goes', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    const refuse = {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    Object.defineProperty(window, 'localStorage', refuse);
    Object.defineProperty(window, 'sessionStorage', refuse);
    Object.defineProperty(window, 'indexedDB', refuse);
  });
  const page = await open('?role=after-sales/specialist', context);
  await title(page).fill('存不下的岗位');
  await page.getByText(/不允许网页存储/).waitFor();
  await page.getByRole('button', { name: '草稿', exact: true }).click();
  await page.getByText('没有存下的').waitFor();
  await page.getByRole('button', { name: '存不下的岗位' }).click();
  await expect.poll(() => title(page).inputValue()).toBe('存不下的岗位');
  await title(page).fill('还是存不下的岗位');
  const asked = page.waitForEvent('dialog');
  // A page is asked only where somebody has touched it.
  await title(page).click();
  void page.goto('about:blank').catch(() => undefined);
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  expect(await title(page).inputValue()).toBe('还是存不下的岗位');
});

test('an editor that fails says so in place of an empty page, and the words are in the drafts', async () => {
  const page = await open('?role=after-sales/specialist');
  await title(page).fill('出错前写的');
  await page.evaluate(() => {
    Document.prototype.createRange = () => {
      throw new Error('no preview');
    };
  });
  await page.getByRole('tab', { name: '预览' }).click();
  await page.getByRole('heading', { name: '编辑器出错了' }).waitFor();
  await page.getByRole('button', { name: '刷新页面' }).click();
  await expect.poll(() => title(page).inputValue()).toBe('出错前写的');
});

test('another tab is followed; what could not be written first is a choice', async () => {
  const context = await browser.newContext();
  const one = await open('?role=after-sales/specialist', context);
  await title(one).fill('甲');
  await expect.poll(() => saved(one)).toBe('已保存');
  const two = await open(new URL(one.url()).search, context);
  await title(two).fill('乙');
  await expect.poll(() => title(one).inputValue()).toBe('乙');
  expect(await saved(one)).toBe('已与另一个标签页同步');
  await one.keyboard.press('Control+z');
  await expect.poll(() => title(two).inputValue()).toBe('甲');

  await two.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await title(two).fill('乙二');
  await two.getByText(/存储空间满了/).waitFor();
  await title(one).fill('甲二');
  await two.getByRole('button', { name: '用那边的' }).click();
  await expect.poll(() => title(two).inputValue()).toBe('甲二');
  await two.keyboard.press('Control+z');
  await expect.poll(() => title(two).inputValue()).toBe('乙二');
});

test('a tab that is killed while somebody types without a rest loses nothing but the last moment', async () => {
  const context = await browser.newContext();
  const page = await open('?role=after-sales/specialist', context);
  const session = await context.newCDPSession(page);
  await title(page).fill('');
  await title(page).pressSequentially('甲'.repeat(12), { delay: 100 });
  // The page is gone before it can answer.
  void session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
  const other = await open('', context);
  const name = await other.locator('.draft-open strong').first().textContent();
  expect(name?.length).toBeGreaterThanOrEqual(6);
});

test('a manager on a phone writes beside the words, and finds the remarks again', async () => {
  const page = await open('?role=after-sales/specialist');
  await page.getByRole('button', { name: '给用人经理看' }).click();
  const link = await page.getByRole('textbox', { name: /^链接/ }).inputValue();
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const phone = await context.newPage();
  await phone.goto(link);
  const words = phone.locator('.view-phone [data-path^="duties/"]').first();
  await words.tap();
  const quote = (await words.textContent())?.trim() ?? '';
  const remark = phone.getByRole('textbox', { name: `「${quote}」` });
  await remark.waitFor();
  expect(await remark.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await words.boundingBox()).toMatchObject({ y: expect.toSatisfy((y: number) => y > 0 && y < 500) });
  await remark.fill('写得太细');
  await phone.getByRole('button', { name: '写好了' }).tap();
  // Touched by mistake and left empty: nothing stays.
  await phone.locator('.view-phone [data-path^="requirements/"]').first().tap();
  await phone.getByRole('button', { name: '写好了' }).tap();
  expect(await phone.locator('.view-remarks li').count()).toBe(2);
  await phone.reload();
  await expect.poll(() => remark.inputValue()).toBe('写得太细');
});
