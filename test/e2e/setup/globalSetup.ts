import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../../../src/workbench/server/serve';
import { freshBuild } from './freshBuild';
import { launchBrowser } from './launchBrowser';
import type { TestProject } from 'vitest/node';

/** What the tests in a browser stand on: the built add-in, a workbench that serves it, one browser for all. */
export interface Bench {
  readonly address: string;
  /** Where tests reach the browser, or why there is none. */
  readonly browser: { readonly endpoint: string } | { readonly missing: string };
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly bench: Bench;
  }
}

const root = resolve(fileURLToPath(import.meta.url), '../../../..');
const cacheFolder = resolve(root, '.cache/e2e');

/** Any free port. */
const FREE = 0;

export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const launched = await launchBrowser(cacheFolder);
  if (launched.kind === 'no-browser') {
    if (process.env['CI'] !== undefined) throw new Error(launched.reason);
    process.stderr.write(`\nTests in a browser are skipped. ${launched.reason}\n`);
    project.provide('bench', { address: '', browser: { missing: launched.reason } });
    return () => Promise.resolve();
  }
  freshBuild(root, cacheFolder);
  const serving = await serve(FREE);
  project.provide('bench', {
    address: serving.address,
    browser: { endpoint: launched.server.wsEndpoint() },
  });
  return async () => {
    await launched.server.close();
    await serving.close();
  };
}
