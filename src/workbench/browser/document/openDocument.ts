import type { WorkbookGrid } from '../../../tables';
import type { ExcelHost } from '../../host';

/** Opens a workbook in the place of the one before, of which nothing stays. */
export function openDocument(host: ExcelHost, grid: WorkbookGrid): void {
  const { workbook, functions } = host;
  functions.forget();
  workbook.settings.clear();
  workbook.properties.clear();
  workbook.customProperties.clear();
  workbook.names.length = 0;
  workbook.structurePassword = null;
  workbook.options.fileName = grid.fileName;
  host.open(grid);
}
