import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { writeBackup } from '#builder/backup.ts';
import { emptyJob } from '#model/job-description.ts';
import { p, withMargins } from '../import/docx-forms.ts';
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

test('a Word file with a header, a text box and ticks', async () => {
  const page = await start();
  await page.getByLabel('选择旧文件').setInputFiles({
    name: '表单.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(
      withMargins(
        [['header', 'default', p('文件编号：HR-JD-012 版本：A/1 第1页 共3页')]],
        `<w:p><w:r><w:pict><w:txbxContent>${p('配件主管岗位说明书')}</w:txbxContent></w:pict></w:r></w:p>${p('岗位职责')}${p('1、盘点库房')}${p('任职要求')}<w:p><w:r><w:t>学历：</w:t></w:r><w:r><w:sym w:font="Wingdings 2" w:char="00A3"/></w:r><w:r><w:t>大专</w:t></w:r><w:r><w:rPr><w:rFonts w:ascii="Wingdings 2"/></w:rPr><w:t>R</w:t></w:r><w:r><w:t>本科</w:t></w:r></w:p>`,
      ),
    ),
  });
  await page.getByRole('button', { name: '就这样，开始写' }).click();
  await expect.poll(() => value(page, '岗位名称')).toBe('配件主管');
  expect(await value(page, '职责1')).toBe('盘点库房');
  expect(await value(page, '要求1')).toBe('学历：本科');
  expect(await value(page, '文件编号')).toBe('HR-JD-012');
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

test('a Word file of ours that was changed in Word shows each change; by keyboard one is left, the other taken', async () => {
  const page = await start();
  await page.goto(`${site}/builder/?role=after-sales/manager`);
  const [first = '', second = ''] = await Promise.all([value(page, '职责1'), value(page, '职责2')]);
  const [sent] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /下载\s*Word/ }).click(),
  ]);
  const parts = unzipSync(readFileSync(await sent.path()));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const changed = xml.replace(first, `${first}（年中复核）`).replace(second, '每周抽查十张工单。');
  await page.goto(`${site}/builder/?start=paste`);
  await page.getByLabel('选择旧文件').setInputFiles({
    name: '改过的.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(changed) })),
  });
  const dialog = page.getByRole('dialog', { name: /^这份文件在Word里改过：/ });
  await dialog.waitFor();
  const place = dialog.getByRole('group', { name: /职责1$/ });
  expect(await place.getByRole('radio', { name: /用文件里的/ }).isChecked()).toBe(true);
  await place.getByRole('radio', { name: /用文件里的/ }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await place.getByRole('radio', { name: /留原稿的/ }).isChecked()).toBe(true);
  await dialog.getByRole('button', { name: /^打开/ }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => value(page, '职责1')).toBe(first);
  const duties = page.getByRole('textbox', { name: /^职责\d+$/ });
  const texts = await duties.evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));
  expect(texts).toContain('每周抽查十张工单。');
  expect(texts).not.toContain(second);
});

test('several drafts in one Word file come back with what was changed in each, one after another', async () => {
  const page = await start();
  for (const role of ['after-sales/manager', 'after-sales/parts', 'after-sales/specialist']) {
    await page.goto(`${site}/builder/?role=${role}`);
    await page.getByRole('textbox', { name: '职责1', exact: true }).fill(`每天核对${role}的台账。`);
    await page.getByText('已保存').first().waitFor();
  }
  await page.goto(`${site}/builder/`);
  await page.getByRole('button', { name: /多份/ }).click();
  const panel = page.getByRole('dialog', { name: '多份一起下载' });
  await panel.getByRole('radio', { name: '合成一个Word' }).check();
  const [sent] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: /^下载3份/ }).click(),
  ]);
  const parts = unzipSync(readFileSync(await sent.path()));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const changed = xml
    .replace('每天核对after-sales/manager的台账。', '每周核对甲台账。')
    .replace('每天核对after-sales/parts的台账。', '每周核对乙台账。');
  await page.goto(`${site}/builder/?start=paste`);
  await page.getByLabel('选择旧文件').setInputFiles({
    name: '合编.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(changed) })),
  });
  // The drafts written last come first.
  for (const words of [/乙台账/, /甲台账/]) {
    const dialog = page.getByRole('dialog', { name: /^「.+」在Word里改过：1处/ }).filter({ hasText: words });
    await dialog.getByRole('button', { name: /^打开/ }).click();
    await dialog.waitFor({ state: 'detached' });
  }
  await page.getByText('另外2份存成了草稿').waitFor();
  // Unchanged ones come first.
  expect(await value(page, '职责1')).toBe('每天核对after-sales/specialist的台账。');
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

test('a reading that takes too long is cancelled, and the text is still there', async () => {
  const page = await start();
  // The worker never gets as far as reading: it ends only when it is told to.
  await page.route(/import-worker/, () => undefined);
  await page.evaluate(() => {
    const { terminate } = Worker.prototype;
    Worker.prototype.terminate = function () {
      document.body.dataset['ended'] = 'yes';
      terminate.call(this);
    };
  });
  const box = page.getByRole('textbox', { name: /贴在这里/ });
  await box.fill('每天回访客户');
  await page.getByRole('button', { name: '整理成文' }).click();
  await page.getByText('正在读文字').waitFor();
  expect(await page.locator('[data-ended]').count()).toBe(0);
  await page.getByRole('button', { name: '取消' }).click();
  await expect.poll(() => page.locator('[data-ended]').count()).toBe(1);
  await expect.poll(() => page.locator('.notice').count()).toBe(0);
  expect(await box.inputValue()).toBe('每天回访客户');
});

test('a line that found no place is put into one by keyboard', async () => {
  const page = await start();
  await page
    .getByRole('textbox', { name: /贴在这里/ })
    .fill('售后客服专员\n岗位职责：\n1、每天回访客户\n2、早九晚六，双休');
  await page.getByRole('button', { name: '整理成文' }).click();
  await page
    .getByRole('group', { name: /早九晚六/ })
    .getByRole('combobox')
    .selectOption('暂不归类');
  await page.getByRole('button', { name: '就这样，开始写' }).click();
  await page.getByRole('button', { name: '把未归类的内容1归到别处' }).press('Enter');
  await page.getByRole('menuitem', { name: '岗位目的' }).press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => value(page, '工作时间')).toBe('早九晚六，双休');
  expect(await page.getByText('未归类的内容').count()).toBe(0);
  const field = page.getByRole('textbox', { name: '工作时间', exact: true });
  await expect.poll(() => field.evaluate((own) => own === document.activeElement)).toBe(true);
});

test('a backup dropped on the page becomes drafts: a few are shown, all can be looked through', async () => {
  const page = await start();
  const titles = ['仓库主管', '售后主管', '客服专员', '行政专员', '人事专员', '出纳', '会计', '前台'];
  const jobs = titles.map((title) => ({ ...emptyJob(), identity: { ...emptyJob().identity, title } }));
  await page.getByRole('textbox', { name: /贴在这里/ }).waitFor();
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], '备份.json'));
    return transfer;
  }, writeBackup(jobs));
  await page.dispatchEvent('body', 'drop', { dataTransfer: files });
  await page.getByText('另外7份存成了草稿').waitFor();
  await page.getByRole('button', { name: '草稿', exact: true }).click();
  const shown = () => page.locator('.draft-open strong').allTextContents();
  await expect.poll(async () => (await shown()).length).toBe(6);
  await page.getByRole('searchbox', { name: '找草稿' }).fill('主管');
  await expect.poll(async () => (await shown()).toSorted()).toEqual(['仓库主管', '售后主管'].toSorted());
  await page.getByRole('searchbox', { name: '找草稿' }).fill('');
  await page.getByRole('button', { name: '全部8份' }).click();
  expect((await shown()).toSorted()).toEqual(titles.toSorted());
});
