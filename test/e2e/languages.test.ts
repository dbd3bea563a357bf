import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCell, readCells } from './cells';
import { typeInCell } from './grid';
import { inBrowser, isReady, openWorkbench } from './openWorkbench';
import type { OpenedWorkbench } from './openWorkbench';

const HAN = /\p{Script=Han}/u;

inBrowser('languages', () => {
  let opened: OpenedWorkbench;
  const lang = () => opened.page.evaluate(() => document.documentElement.lang);
  const headings = () => readCells(opened.pane(), 'A2:C2');
  const ribbon = () => opened.page.getByTestId('ribbon-Perf.Live').innerText();

  afterAll(() => opened.close());

  describe('English, as the browser asks for it', () => {
    beforeAll(async () => {
      opened = await openWorkbench({ language: 'en' });
    });

    test('the workbench, the ribbon and the pane speak it', async () => {
      const { page, pane } = opened;
      expect(await lang()).toBe('en');
      expect(await ribbon()).toBe('Live scores');
      const own = page.locator('header, .ribbon, footer');
      const words = (await own.allInnerTexts()).join('\n').replace('中文', '');
      expect(words).not.toMatch(HAN);
      await pane().locator('html[lang="en"]').waitFor();
    });

    test('functions answer in it', async () => {
      const { page } = opened;
      await page.getByTestId('new-workbook').click();
      await isReady(page);
      await typeInCell(page, 'A2', '=PERF.LINES({30;70},{1;1},{1;1},,,,TRUE)');
      await expect.poll(headings).toEqual([['Attainment', 'Counted attainment', 'Points']]);
    });
  });

  describe('Chinese, chosen in the title bar', () => {
    beforeAll(async () => {
      await opened.page.getByTestId('language').selectOption('zh-CN');
      await isReady(opened.page);
    });

    test('the workbench, the ribbon and the pane speak it', async () => {
      expect(await lang()).toBe('zh-CN');
      expect(await ribbon()).toBe('实时得分');
      await opened.pane().locator('html[lang="zh-CN"]').waitFor();
    });

    test('functions answer in it, in cells that stood there before', async () => {
      await expect.poll(headings).toEqual([['达成率', '计分达成率', '得分']]);
      expect(await readCell(opened.pane(), 'C3')).toBe(30);
    });

    test('says nothing on the console and asks nobody but localhost', () => {
      expect(opened.troubles).toEqual([]);
    });
  });
});
