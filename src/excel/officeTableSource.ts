/// <reference types="office-js" />
import type { GridCell, SheetGrid, TableSource, WorkbookGrid } from '../tables';
import { codeOf, excelRun } from './excelRun';
import { rangeOn } from './ranges';
import { gridCell, type CellBlock } from './reading/gridCell';
import { hiddenLines, type HiddenLines } from './reading/hiddenLines';
import { cellCount, halves, pages, type Chunk } from './reading/pages';
import { survey, type SurveyedSheet } from './reading/survey';

/** No company keeps more; one stray cell in the last corner of a sheet would otherwise take minutes. */
const MOST_CELLS = 10_000_000;

/** The open workbook has too much in use to be read. */
class SheetTooLarge extends Error {
  override readonly name = 'SheetTooLarge';
  constructor(
    readonly sheet: string,
    readonly cells: number,
  ) {
    super(`${sheet}: ${cells} cells`);
  }
}

/**
 * The open workbook's tables. Three syncs for any number of sheets and people, one more for every 40 000 cells beyond
 * the first; hosts tell no date system, so dates are taken to count from 1900.
 */
export const officeTableSource = (): TableSource => ({
  workbook: () =>
    excelRun(async (context): Promise<WorkbookGrid> => {
      const { fileName, sheets } = await survey(context);
      for (const { name, used } of sheets)
        if (used !== null && cellCount(used) > MOST_CELLS) throw new SheetTooLarge(name, cellCount(used));
      const [first = [], ...others] = pages(sheets);
      const hidden = hiddenLines(sheets);
      const filled = new Map<SurveyedSheet, (readonly (GridCell | undefined)[])[]>();
      await fill(filled, first, context);
      for (const page of others) await fill(filled, page, context);
      return {
        fileName,
        date1904: false,
        sheets: sheets.map((one) => gridOf(one, filled.get(one) ?? [], hidden(one))),
      };
    }),
});

type Rows = (readonly (GridCell | undefined)[])[];

async function fill(
  filled: Map<SurveyedSheet, Rows>,
  request: readonly Chunk[],
  context: Excel.RequestContext,
): Promise<void> {
  const asked = request.map(({ surveyed, range }) => {
    const cells = rangeOn(surveyed.sheet, range).load('values,formulas,numberFormat');
    return { surveyed, range, cells };
  });
  try {
    await context.sync();
  } catch (error) {
    const smaller = codeOf(error) === 'ResponsePayloadSizeLimitExceeded' ? halves(request) : null;
    if (smaller === null) throw error;
    for (const half of smaller) await fill(filled, half, context);
    return;
  }
  for (const { surveyed, range, cells } of asked) {
    const rows = filled.get(surveyed) ?? [];
    filled.set(surveyed, rows);
    place(rows, { values: cells.values, formulas: cells.formulas, formats: cells.numberFormat }, range);
  }
}

/** Puts a block's cells where they stand; rows without any stay holes. */
function place(rows: Rows, block: CellBlock, { top, left }: Chunk['range']): void {
  block.values.forEach((values, r) => {
    const cells = [...(rows[top + r] ?? [])];
    values.forEach((_, c) => {
      const cell = gridCell(block, r, c);
      if (cell !== undefined) cells[left + c] = cell;
    });
    if (cells.length > 0) rows[top + r] = cells;
  });
}

const gridOf = (
  { name, visible, merges, tables, stamp }: SurveyedSheet,
  rows: SheetGrid['rows'],
  { hiddenRows, hiddenColumns }: HiddenLines,
): SheetGrid => ({
  name,
  visible,
  rows,
  merges,
  hiddenRows,
  hiddenColumns,
  tables,
  ...(stamp !== null && { stamp }),
});
