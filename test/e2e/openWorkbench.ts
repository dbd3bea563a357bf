import { chromium } from 'playwright-core';
import { describe, inject } from 'vitest';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Language } from '../../src/i18n';

const { address, browser: reached } = inject('bench');

/** Tests that need a browser; where there is none they are reported as skipped, and why. */
export const inBrowser = 'missing' in reached ? describe.skip : describe;

export interface OpenedWorkbench {
  readonly page: Page;
  /** The add-in's page. */
  readonly pane: () => Frame;
  /** What went wrong meanwhile: words on the console, failed requests, requests to others than localhost. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Opening {
  readonly language?: Language;
  readonly width?: number;
  readonly height?: number;
}

let connected: Promise<Browser> | undefined;

/** A person's first visit: the workbench in a window of its own, ready. */
export async function openWorkbench({
  language = 'zh-CN',
  width = 1366,
  height = 768,
}: Opening = {}): Promise<OpenedWorkbench> {
  if ('missing' in reached) throw new Error(reached.missing);
  connected ??= chromium.connect(reached.endpoint);
  const context = await (
    await connected
  ).newContext({
    locale: language === 'en' ? 'en-US' : language,
    // The certificate is our own, made on this computer.
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const troubles = watch(page);
  await page.goto(address);
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate(() => window.workbench.ready);
  return { page, pane: () => paneOf(page), troubles, close: () => context.close() };
}

function paneOf(page: Page): Frame {
  const pane = page.frames().find((frame) => frame.url().includes('/addin/taskpane.html'));
  if (pane === undefined) throw new Error('The add-in’s page is not there.');
  return pane;
}

function watch(page: Page): readonly string[] {
  const troubles: string[] = [];
  const { origin } = new URL(address);
  page.on('console', (message) => {
    // Microsoft's library is not ours to quieten.
    const isOurs = !message.location().url.startsWith(`${origin}/office/`);
    if (isOurs && ['error', 'warning'].includes(message.type()))
      troubles.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => troubles.push(`thrown: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) =>
    troubles.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin)
      troubles.push(`asked elsewhere: ${url.href}`);
  });
  return troubles;
}

/** Until the add-in runs, after something that starts it anew. */
export const isReady = (page: Page): Promise<unknown> =>
  page.locator('[data-testid="status"][data-status="ready"]').waitFor();

/** Presses a button of the ribbon, and waits until its function has said that it is done. */
export async function pressed(page: Page, testId: string): Promise<void> {
  const button = page.getByTestId(testId);
  await button.click();
  await page.locator(`[data-testid="${testId}"]:not([aria-busy])`).waitFor();
}
