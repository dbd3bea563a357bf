/// <reference types="office-js" />
import { startExcel } from '../../src/workbench/node/startExcel';
import type { SheetEngine } from '../../src/workbench/engine';
import type { SheetCellRef } from '../../src/workbench/host/engine';
import type { StartOptions } from '../../src/workbench/node/startExcel';

/** An empty workbook, in a year that dates without one are typed in. */
export const excelInMemory = (options: StartOptions = {}) => startExcel({ year: 2025, ...options });

/** A person types into a cell of the engine's own sheet. */
export async function personTypes(
  { model }: SheetEngine,
  { sheet: sheetId, row, column: col }: SheetCellRef,
  content: string,
): Promise<boolean> {
  const { isSuccessful } = model.dispatch('UPDATE_CELL', { sheetId, row, col, content });
  await Promise.resolve();
  return isSuccessful;
}

/** Longer than it takes to deliver events. */
export const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));

/** The code a batch fails with. */
export const codeOf = (batch: Promise<unknown>): Promise<unknown> =>
  batch.then(
    () => 'no error',
    (error: unknown) => (error as { code?: unknown }).code ?? error,
  );
