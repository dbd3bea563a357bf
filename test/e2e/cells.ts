/// <reference types="office-js" />
import type { Frame } from 'playwright-core';
import type { Values } from '../scenarios/bed';

type Property = 'values' | 'formulas' | 'text' | 'numberFormat';

/** What stands in a range of the sheet in front, read by Microsoft's library in the add-in's page. */
export const readCells = (pane: Frame, address: string, property: Property = 'values'): Promise<Values> =>
  pane.evaluate(readRange, { address, property });

export const readCell = async (pane: Frame, address: string): Promise<unknown> =>
  (await readCells(pane, address))[0]?.[0];

/** Runs in the add-in's page. */
const readRange = ({ address, property }: { readonly address: string; readonly property: Property }) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load(property);
    await context.sync();
    return range[property] as Values;
  });
