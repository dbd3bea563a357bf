import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickCell } from './grid';
import { inBrowser, isReady, openWorkbench } from './openWorkbench';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { OpenedWorkbench } from './openWorkbench';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Findings that keep people out, as `rule: element`; the sheet itself is its library's own. */
async function findings(frame: Frame, outside: readonly string[] = []): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  const results = await frame.evaluate(
    (exclude) =>
      (window as unknown as { axe: { run: (...given: unknown[]) => Promise<AxeResults> } }).axe.run(
        { exclude },
        { resultTypes: ['violations'] },
      ),
    [...outside],
  );
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
}

inBrowser('accessibility', () => {
  let opened: OpenedWorkbench;

  beforeAll(async () => {
    opened = await openWorkbench();
  });
  afterAll(() => opened.close());

  describe.each(['light', 'dark', 'contrast'])('%s', (theme) => {
    beforeAll(async () => {
      const { page } = opened;
      await page.getByTestId('theme').selectOption(theme);
      await isReady(page);
    });

    test('nothing serious in the workbench around the sheet', async () => {
      expect(await findings(opened.page.mainFrame(), ['[data-testid="sheet"]', 'iframe'])).toEqual([]);
    });

    test('nothing serious in the wire drawer', async () => {
      const { page } = opened;
      await page.getByTestId('wire-toggle').click();
      expect(await findings(page.mainFrame(), ['[data-testid="sheet"]', 'iframe'])).toEqual([]);
      await page.getByTestId('wire-toggle').click();
    });

    test('nothing serious in the pane', async () => {
      expect(await findings(opened.pane())).toEqual([]);
    });
  });

  test('every control of the window is reached by Tab, in the order it is read', async () => {
    const { page } = opened;
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      document.body.tabIndex = -1;
      document.body.focus();
    });
    const reached: string[] = [];
    for (let step = 0; step < 14; step++) {
      await page.keyboard.press('Tab');
      const testId = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['testid']);
      if (testId !== undefined) reached.push(testId);
    }
    expect(reached.slice(0, WINDOW_CONTROLS.length)).toEqual(WINDOW_CONTROLS);
  });

  test('F6 goes round the window, out of the sheet and out of the pane, and Shift+F6 back', async () => {
    const { page } = opened;
    const region = () =>
      page.evaluate(
        (regions) => regions.find((name) => document.activeElement?.closest(name) !== null),
        ['.title-bar', '.ribbon', '.sheet', '.pane', '.status-bar'],
      );
    await clickCell(page, 'A1');
    const round: unknown[] = [];
    for (let step = 0; step < 5; step++) {
      await page.keyboard.press('F6');
      round.push(await region());
    }
    expect(round).toEqual(['.pane', '.status-bar', '.title-bar', '.ribbon', '.sheet']);
    await page.keyboard.press('Shift+F6');
    expect(await region()).toBe('.ribbon');
  });

  test('every place of the pane is reached by keyboard', async () => {
    const { page, pane } = opened;
    await clickCell(page, 'A1');
    await page.keyboard.press('F6');
    await page.keyboard.press('Tab');
    const tab = () => pane().evaluate(() => (document.activeElement as HTMLElement).innerText);
    await expect.poll(tab).toBe('首页');
    for (const place of ['计划', '过程', '评分', '结果']) {
      await page.keyboard.press('ArrowRight');
      await expect.poll(tab).toBe(place);
    }
  });
});

const WINDOW_CONTROLS = [
  'personality',
  'theme',
  'language',
  'open-file',
  'sample',
  'new-workbook',
  'download',
  'ribbon-Perf.Open',
  'ribbon-Perf.Validate',
  'ribbon-Perf.Live',
  'ribbon-Perf.Reports',
];
