import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { inject } from 'vitest';
import { listen } from '../../src/workbench/server/listen';
import type { Page } from 'playwright-core';
import type { Language } from '../../src/i18n';

const { browser: reached } = inject('bench');

export interface OpenedPage {
  readonly page: Page;
  readonly address: string;
  /** Everything that was asked for. */
  readonly requests: readonly string[];
  /** What went wrong meanwhile: words on the console, errors that nobody caught. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

export interface PageOpening {
  readonly language?: Language;
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** The page that does without Excel, from a host that hands out files over plain http and knows nothing else. */
export async function openPage({
  language = 'zh-CN',
  width = 1200,
  colorScheme = 'light',
}: PageOpening = {}): Promise<OpenedPage> {
  if ('missing' in reached) throw new Error(reached.missing);
  const files = sirv(resolve(__dirname, '../../dist/page'), { dev: true });
  const host = await listen(
    () =>
      createServer((request, response) => files(request, response, () => void response.writeHead(404).end())),
    0,
  );
  const browser = await chromium.connect(reached.endpoint);
  const context = await browser.newContext({
    locale: language === 'en' ? 'en-US' : language,
    viewport: { width, height: 760 },
    reducedMotion: 'reduce',
    colorScheme,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const troubles: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.stack ?? error.message));
  const address = `http://127.0.0.1:${host.port}/`;
  await page.goto(address);
  const close = async () => {
    await context.close();
    await browser.close();
    await host.close();
  };
  return { page, address, requests, troubles, close };
}

/** Drops files on the page, as a person does from the desktop. */
export async function drop(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const carried = Object.entries(files).map(([name, bytes]) => ({
    name,
    base64: Buffer.from(bytes).toString('base64'),
  }));
  const dataTransfer = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, carried);
  await page.dispatchEvent('body', 'dragover', { dataTransfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}
