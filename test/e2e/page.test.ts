import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/ooxml';
import { drop, openPage, type OpenedPage } from './openPage';
import { inBrowser } from './openWorkbench';
import type { AxeResults } from 'axe-core';
import type { Download, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const MISTAKEN = readFileSync('assets/samples/scorecard-2025-06-with-mistakes.xlsx');

async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return new Uint8Array(Buffer.concat(parts));
}

const place = (page: Page, name: string) => page.getByRole('tab', { name }).click();

inBrowser('a month without Excel, over plain http', () => {
  let opened: OpenedPage;
  let page: Page;

  beforeAll(async () => {
    opened = await openPage();
    ({ page } = opened);
  });
  afterAll(() => opened.close());

  test('says that the file stays here, and nothing keeps people out', async () => {
    await page.getByText('文件只在这台电脑上读取，不会上传，也不会被改动。').waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test('a picture is refused by what it is', async () => {
    await drop(page, { '合影.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) });
    await page.getByText('没有打开 合影.png：这是图片，不是工作簿。').waitFor();
  });

  test('a dropped month is read, and a link shows its cell', async () => {
    await drop(page, { '2025-06.xlsx': MISTAKEN });
    await place(page, '过程');
    await page.getByText('评分表!I60').click();
    await expect.poll(() => page.locator('.aimed').innerText()).toBe('很好');
    expect(await page.getByTestId('peek').innerText()).toContain('实际值');
    expect(await findings(page)).toEqual([]);
  });

  test('a fix is checked again at once, and listed to be carried over', async () => {
    await page.getByRole('button', { name: '改为 E018' }).click();
    await page.getByText('已改 1 处').first().waitFor();
    expect(await page.getByText('员工表里没有工号「E099」').count()).toBe(0);
    await page.getByTestId('changes').click();
    expect(await page.getByTestId('change-list').innerText()).toBe('评分表!A104：E099 → E018');
    expect(await findings(page)).toEqual([]);
    await page.getByTestId('changes').click();
  });

  test('live formulas are not offered where nothing computes', async () => {
    await place(page, '首页');
    await page.getByRole('heading', { name: '平均分' }).waitFor();
    expect(await page.getByText('实时得分').count()).toBe(0);
  });

  describe('reports', () => {
    let workbook: Uint8Array;

    test('come as one workbook with results, dashboard and a slip each', async () => {
      await place(page, '结果');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /^生成 \d+ 份报告$/ }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('2025-06-绩效结果.xlsx');
      workbook = await bytesOf(download);
      const { sheets } = readWorkbook(workbook, '');
      expect(sheets.slice(0, 2).map(({ name }) => name)).toEqual(['结果', '看板']);
      expect(sheets.filter(({ stamp }) => stamp?.startsWith('slip:2025-06:')).length).toBe(sheets.length - 2);
    });

    test('come one by one, each with one person’s slip alone', async () => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('zip').click()]);
      const files = unzipSync(await bytesOf(download));
      const slips = readWorkbook(workbook, '').sheets.length - 2;
      expect(Object.keys(files)).toHaveLength(slips);
      const names = Object.entries(files).map(([name, bytes]) => {
        expect(name).toMatch(/^2025-06-E\d{3}-.+\.xlsx$/);
        return readWorkbook(bytes, name).sheets.map((sheet) => sheet.name);
      });
      expect(names.every((sheets) => sheets.length === 1)).toBe(true);
    });
  });

  test('another language keeps the file and its changes', async () => {
    await page.getByTestId('language').selectOption('en');
    await page.getByRole('tab', { name: 'Results' }).waitFor();
    expect(await page.getByTestId('changes').innerText()).toBe('1 change');
    expect(await findings(page)).toEqual([]);
  });

  test('leaving asks while changes are listed', async () => {
    const asked = new Promise<string>((resolve) => {
      page.once('dialog', (dialog) => {
        resolve(dialog.type());
        void dialog.dismiss();
      });
    });
    await page.close({ runBeforeUnload: true });
    expect(await asked).toBe('beforeunload');
  });

  test('nobody was asked for anything but the page’s own files, and nothing went wrong', () => {
    // Browsers without a window do not ask for the icon.
    const asked = new Set(opened.requests.filter((url) => !/^blob:|perf-32\.png$/.test(url)));
    const own = ['', 'page.css', 'page.js', 'worker.js'].map((file) => opened.address + file);
    expect([...asked].sort()).toEqual(own.sort());
    expect(opened.troubles).toEqual([]);
  });
});

inBrowser('the page on a phone’s width, in the dark', () => {
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await openPage({ width: 320, colorScheme: 'dark', language: 'en' });
  });
  afterAll(() => opened.close());

  test('the sample month opens, offline too, and nothing is cut off', async () => {
    const { page } = opened;
    await page.context().setOffline(true);
    // No worker can be fetched any more: it is read on the page itself.
    await page.getByTestId('sample').click();
    for (const name of ['Plan', 'Track', 'Score', 'Results', 'Home']) {
      await place(page, name);
      await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(320);
    }
    expect(await findings(page)).toEqual([]);
  });
});
