import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCell, readCells } from './cells';
import { pointAtCell, typeInCell } from './grid';
import { inBrowser, isReady, openWorkbench } from './openWorkbench';
import type { OpenedWorkbench } from './openWorkbench';

inBrowser('worksheet functions in the sheet', () => {
  let opened: OpenedWorkbench;
  const becomes = (address: string, expected: unknown) =>
    expect.poll(() => readCell(opened.pane(), address), { timeout: 10_000, interval: 50 }).toEqual(expected);

  beforeAll(async () => {
    opened = await openWorkbench();
    await opened.page.getByTestId('new-workbook').click();
    await isReady(opened.page);
  });
  afterAll(() => opened.close());

  test('a typed formula is computed by the add-in', async () => {
    await typeInCell(opened.page, 'A1', '=PERF.POINTS(30,"3.6%","3%")');
    await becomes('A1', 36);
  });

  test('a cell that it stands on is followed', async () => {
    await typeInCell(opened.page, 'B1', '120');
    await typeInCell(opened.page, 'C1', '=PERF.ATTAINMENT(B1,100)');
    await becomes('C1', 1.2);
    await typeInCell(opened.page, 'B1', '90');
    await becomes('C1', 0.9);
  });

  test('a table spills, and a value in its way makes #SPILL!', async () => {
    await typeInCell(opened.page, 'A3', '=PERF.LINES({30;10},{200;0.8},{100;1},,1.2)');
    await becomes('C4', 8);
    expect(await readCells(opened.pane(), 'A3:C4')).toEqual([
      [2, 1.2, 36],
      [0.8, 0.8, 8],
    ]);
    await typeInCell(opened.page, 'B4', 'x');
    await becomes('A3', '#SPILL!');
    await typeInCell(opened.page, 'B4', '');
    await becomes('C4', 8);
  });

  test('an error tells its sentence at the cell', async () => {
    await typeInCell(opened.page, 'A7', '=PERF.ATTAINMENT("约3万",100)');
    await becomes('A7', '#VALUE!');
    await pointAtCell(opened.page, 'A7');
    await opened.page.getByText('实际值「约3万」读不出来').waitFor();
  });

  test('a blank cell is missing to current Excel, and 0 to older builds', async () => {
    const { page } = opened;
    await typeInCell(page, 'E1', '=PERF.ATTAINMENT(F1,100)');
    await becomes('E1', '#N/A');
    await page.getByTestId('personality').selectOption('zero');
    await isReady(page);
    await becomes('E1', 0);
    await page.getByTestId('personality').selectOption('null');
    await isReady(page);
    await becomes('E1', '#N/A');
  });

  test('says nothing on the console and asks nobody but localhost', () => {
    expect(opened.troubles).toEqual([]);
  });
});
