import { chromium } from 'playwright-core';
import { installedBrowser } from '../e2e/setup/installedBrowsers';
import { serve } from '../../src/workbench/server/serve';
import { medianMs, type BenchRow } from './measure';
import type { Browser } from 'playwright-core';

const AIM = 3000;
const ANY_PORT = 0;

/** Parts of the page by their addresses, the first that fits. */
const PARTS = [
  ['office.js', /\/office\//],
  ['add-in', /\/addin\//],
  ['sheet library', /o[-_]spreadsheet/],
  ['workbench', /./],
] as const;

/** From an empty cache to the sample in the sheet and the pane beside it, and what travelled until then. */
export async function workbenchBench(): Promise<readonly BenchRow[]> {
  const executablePath = installedBrowser();
  if (executablePath === null) return [];
  const { address, close } = await serve(ANY_PORT);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const ours = await medianMs(() => coldLoad(browser, address), 5, 1);
    const bytes = await coldLoad(browser, address);
    return [
      {
        what: 'workbench usable from a cold load',
        ours,
        peer: '—',
        theirs: Number.NaN,
        goal: { kind: 'none' },
        note: `aim < ${AIM} ms: ${ours < AIM ? 'reached' : 'MISSED'}; over the wire ${bytesText(bytes)}`,
      },
    ];
  } finally {
    await browser.close();
    await close();
  }
}

/** A visit of its own; the bytes of each part as they came over the wire. */
async function coldLoad(browser: Browser, address: string): Promise<ReadonlyMap<string, number>> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const bytes = new Map<string, number>();
  const sizes: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    const part = PARTS.find(([, places]) => places.test(request.url()))?.[0] ?? 'workbench';
    const counted = request.sizes().then(({ responseBodySize }) => {
      bytes.set(part, (bytes.get(part) ?? 0) + responseBodySize);
    });
    sizes.push(counted.catch(() => undefined));
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('[data-testid=status][data-status=ready]').waitFor();
  await page.frameLocator('[data-testid=pane]').getByText('2025').first().waitFor();
  await Promise.all(sizes);
  await context.close();
  return bytes;
}

const bytesText = (bytes: ReadonlyMap<string, number>): string =>
  [...bytes].map(([part, size]) => `${part} ${Math.round(size / 1024)} kB`).join(', ');
