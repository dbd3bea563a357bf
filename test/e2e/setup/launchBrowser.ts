import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { installedBrowser } from './installedBrowsers';
import { canUnpack, packedBrowser } from './packedBrowser';
import type { BrowserServer } from 'playwright-core';

/** Nothing but localhost is to be asked for, by the browser itself neither. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type Launched =
  | { readonly kind: 'launched'; readonly server: BrowserServer; readonly path: string }
  /** This system has no browser, and none can be brought. */
  | { readonly kind: 'no-browser'; readonly reason: string };

/** The system's Chrome, Edge or Chromium, else the one inside our packages. */
export async function launchBrowser(cacheFolder: string): Promise<Launched> {
  const installed = installedBrowser();
  if (installed !== null) return { kind: 'launched', server: await launch(installed), path: installed };
  if (!canUnpack()) return { kind: 'no-browser', reason: NO_BROWSER };
  const { path, env } = await packedBrowser(join(cacheFolder, 'chromium'));
  const server = await launch(path).catch(() => launch(path, env));
  return { kind: 'launched', server, path };
}

const NO_BROWSER = `No Chrome, Edge or Chromium was found on this ${process.platform} (${process.arch}). Install one, or name it in PERF_BROWSER.`;

const launch = (path: string, extra: Readonly<Record<string, string>> = {}): Promise<BrowserServer> =>
  chromium.launchServer({ executablePath: path, args: QUIET, env: { ...process.env, ...extra } });
