import { rangesOf } from './zones';
import type { FurnitureTable, SheetFurniture, SheetId } from '../../host/engine';
import type { Session } from '../session';

export function drawTables(session: Session, sheetId: SheetId, { tables }: SheetFurniture): void {
  const { getters, attempt } = session;
  const target = getters.getCoreTables(sheetId).map(({ range }) => range.zone);
  if (target.length > 0) attempt('REMOVE_TABLE', { sheetId, target });
  for (const table of tables) {
    const ranges = rangesOf(session, sheetId, [table.range]);
    attempt('CREATE_TABLE', { sheetId, ranges, tableType: 'static', config: configOf(table) });
  }
}

const configOf = ({ headerRow, totalsRow, filter, bandedRows, style }: FurnitureTable): object => ({
  hasFilters: filter && headerRow,
  totalRow: totalsRow,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: headerRow ? 1 : 0,
  bandedRows,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: style ?? 'None',
});
