import { chartFurniture } from './chartFurniture';
import { conditionalFormatFurniture } from './conditionalFormatFurniture';
import { validationFurniture } from './validationFurniture';
import type { FurnitureTable, SheetFurniture } from '../engine';
import type { SheetState } from './sheetState';
import type { TableState } from './tableState';

/** What the engine is to draw on a sheet. */
export const furniture = (sheet: SheetState): SheetFurniture => ({
  tables: sheet.tables.map(tableFurniture),
  charts: sheet.charts.map(chartFurniture),
  conditionalFormats: sheet.conditionalFormats.flatMap(conditionalFormatFurniture),
  validations: sheet.validations.flatMap(validationFurniture(sheet)),
  notes: sheet.notes.flatMap(({ content }) => content),
  frozen: sheet.frozen,
  gridlines: sheet.gridlines,
  isProtected: sheet.protection !== null,
});

const tableFurniture = (table: TableState): FurnitureTable => ({
  name: table.name,
  range: table.range,
  headerRow: table.headerRow,
  totalsRow: table.totalsRow,
  style: table.style === '' ? null : table.style,
  filter: table.filter,
  bandedRows: table.bandedRows,
});
