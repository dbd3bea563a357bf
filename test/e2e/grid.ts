import { cellAddress } from '../scenarios/cellAddress';
import type { Page } from 'playwright-core';

/** Types into a cell of the sheet in front as a person does: a click, the keys, Enter. */
export async function typeInCell(page: Page, address: string, typed: string): Promise<void> {
  await clickCell(page, address);
  if (typed === '') {
    await page.keyboard.press('Delete');
    return;
  }
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

/** Brings a cell into view and clicks it. */
export async function clickCell(page: Page, address: string): Promise<void> {
  const { x, y } = await page.evaluate(cellPlace, cellAddress(address));
  await page.mouse.click(x, y);
}

/** Moves the mouse from elsewhere to a cell. */
export async function pointAtCell(page: Page, address: string): Promise<void> {
  const { x, y } = await page.evaluate(cellPlace, cellAddress(address));
  await page.mouse.move(x + 300, y);
  await page.mouse.move(x, y, { steps: 3 });
}

/** The middle of a cell on the screen; runs in the workbench's page. */
async function cellPlace({ column, row }: { readonly column: number; readonly row: number }) {
  const { engine } = window.workbench;
  if (engine === undefined) throw new Error('No sheet is open.');
  const { model } = engine;
  model.dispatch('SCROLL_TO_CELL', { col: column, row });
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const rect = model.getters.getVisibleRect({ left: column, right: column, top: row, bottom: row });
  const canvas = document.querySelector('.o-grid canvas')?.getBoundingClientRect();
  if (canvas === undefined) throw new Error('The grid is not there.');
  return { x: canvas.left + rect.x + rect.width / 2, y: canvas.top + rect.y + rect.height / 2 };
}
