/// <reference types="office-js" />
import type { CellAddress, CellRange } from '../tables';

export const rangeOn = (sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

export const cellOn = (sheet: Excel.Worksheet, { row, column }: CellAddress): Excel.Range =>
  sheet.getRangeByIndexes(row, column, 1, 1);

/** Asks where a range stands. */
export const askBox = (range: Excel.Range): Excel.Range =>
  range.load('rowIndex,columnIndex,rowCount,columnCount');

/** Where a range stands, once it was asked for. */
export const boxOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

/** What a column of so many characters measures, in the points that the API takes. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
