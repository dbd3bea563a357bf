import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBrowser, openWorkbench } from './openWorkbench';
import type { OpenedWorkbench } from './openWorkbench';

const shipped = (file: string): string => readFileSync(resolve('dist', file), 'utf8');

/** In the order of the page. */
const BUNDLES = ['functions.js', 'ribbon.js', 'telling.js', 'taskpane.js'];

interface AddinWindow {
  readonly CustomFunctions: {
    readonly _association: { readonly mappings: Readonly<Record<string, unknown>> };
  };
}

inBrowser('a first visit', () => {
  let opened: OpenedWorkbench;

  beforeAll(async () => {
    opened = await openWorkbench();
  });
  afterAll(() => opened.close());

  test('shows the sample month', async () => {
    const { page } = opened;
    expect(await page.getByTestId('file-name').textContent()).toBe('scorecard-2025-06.xlsx');
    expect(await page.title()).toContain('scorecard-2025-06.xlsx');
    await page.getByTestId('sheet').locator('canvas').first().waitFor();
  });

  test('runs the very bundles that ship, under Microsoft’s library', async () => {
    const { page, pane } = opened;
    const scripts = await pane().evaluate(() =>
      [...document.scripts].map(({ src }) => new URL(src).pathname),
    );
    expect(scripts[0]).toBe('/office/office.js');
    expect(scripts.filter((path) => path.startsWith('/addin/')).slice(0, BUNDLES.length)).toEqual(
      BUNDLES.map((file) => `/addin/${file}`),
    );
    for (const file of BUNDLES) {
      const served = await page.evaluate(async (path) => (await fetch(path)).text(), `/addin/${file}`);
      expect(served === shipped(file), file).toBe(true);
    }
  });

  test('has every function of functions.json registered', async () => {
    const registered = await opened
      .pane()
      .evaluate(() => Object.keys((window as unknown as AddinWindow).CustomFunctions._association.mappings));
    const { functions } = JSON.parse(shipped('functions.json')) as {
      readonly functions: readonly { readonly id: string }[];
    };
    expect(registered.toSorted()).toEqual(functions.map(({ id }) => id).toSorted());
  });

  test('shows the pane with the month in it', async () => {
    await opened.pane().getByText('2025-06').first().waitFor();
  });

  test('opens the wire, and shows what went over it', async () => {
    const { page } = opened;
    await page.getByTestId('wire-toggle').click();
    await page.getByTestId('wire-drawer').locator('details').first().waitFor();
    await page.getByTestId('wire-toggle').click();
    await page.getByTestId('wire-drawer').waitFor({ state: 'detached' });
  });

  test('says nothing on the console and asks nobody but localhost', () => {
    expect(opened.troubles).toEqual([]);
  });
});
