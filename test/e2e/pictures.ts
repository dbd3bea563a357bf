import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../../src/workbench/server/serve';
import { freshBuild } from './setup/freshBuild';
import { launchBrowser } from './setup/launchBrowser';
import type { Page } from 'playwright-core';

/** Takes the README's pictures anew, of the built workbench in a browser: `npm run pictures`. */

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const cacheFolder = resolve(root, '.cache/e2e');
const pictures = resolve(root, 'docs/pictures');

const shot = (page: Page, name: string): Promise<unknown> =>
  page.screenshot({ path: resolve(pictures, `${name}.png`) });

const pane = (page: Page) => page.frameLocator('[data-testid="pane"]');

async function press(page: Page, control: string): Promise<void> {
  await page.getByTestId(`ribbon-${control}`).click();
  await page.locator(`[data-testid="ribbon-${control}"]:not([aria-busy])`).waitFor();
  await page.waitForTimeout(1500);
}

async function liveMonth(page: Page): Promise<void> {
  await press(page, 'Perf.Live');
  await pane(page).getByRole('tab', { name: '首页' }).click();
  await page.waitForTimeout(1000);
  await shot(page, 'workbench');
  await press(page, 'Perf.Live');
  await shot(page, 'score');
}

async function mistakes(page: Page): Promise<void> {
  const sample = resolve(root, 'assets/samples/scorecard-2025-06-with-mistakes.xlsx');
  await page
    .getByTestId('open-file')
    .setInputFiles(sample)
    .catch(async () => {
      const choosing = page.waitForEvent('filechooser');
      await page.getByTestId('open-file').click();
      await (await choosing).setFiles(sample);
    });
  await page.locator('[data-testid="status"][data-status="ready"]').waitFor();
  await press(page, 'Perf.Validate');
  await shot(page, 'track');
}

async function take(): Promise<void> {
  freshBuild(root, cacheFolder);
  mkdirSync(pictures, { recursive: true });
  const launched = await launchBrowser(cacheFolder);
  if (launched.kind === 'no-browser') throw new Error(launched.reason);
  const serving = await serve(0);
  const browser = await chromium.connect(launched.server.wsEndpoint());
  const context = await browser.newContext({
    locale: 'zh-CN',
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 860 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(serving.address);
  await page.locator('[data-testid="status"][data-status="ready"]').waitFor();
  await liveMonth(page);
  await mistakes(page);
  await launched.server.close();
  await serving.close();
}

await take();
