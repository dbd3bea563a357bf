import { EventKind, WORKBOOK_TARGET } from '../events/events';
import { intersection } from './boxes';
import { boxText, cellCount } from './rangeAddress';
import { shownValue, valueType } from './values';
import type { CellRange } from '../../../tables';
import type { EngineValue } from '../engine';
import type { SheetState } from './sheetState';
import type { TableState } from './tableState';

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

/** The value of a single cell, where somebody will be told of its change. */
export function valueNow(sheet: SheetState, box: CellRange): EngineValue | undefined {
  const { events, cells } = sheet.workbook;
  if (cellCount(box) !== 1 || !events.isHeard(EventKind.changed, [sheet.guid, WORKBOOK_TARGET]))
    return undefined;
  return cells.read({ sheet: sheet.id, ...box })[0]?.[0]?.value;
}

/** Tells those who listen to the sheet, to all sheets, and to the tables that the cells lie in. */
export function tellChanged(
  sheet: SheetState,
  box: CellRange,
  changeType: ChangeType,
  before?: EngineValue,
): void {
  const { events, author } = sheet.workbook;
  const facts = { ...placed(sheet, box), changeType, ...details(sheet, box, before) };
  const isRemote = author === 'co-author';
  events.emit(EventKind.changed, [sheet.guid, WORKBOOK_TARGET], facts, isRemote);
  for (const table of sheet.tables) {
    const inside = intersection(table.range, box);
    if (inside === null) continue;
    const told = { ...facts, ...placed(sheet, inside), tableId: table.id };
    events.emit(EventKind.tableChanged, [table.id, sheet.guid, WORKBOOK_TARGET], told, isRemote);
  }
}

const placed = (sheet: SheetState, box: CellRange): Readonly<Record<string, unknown>> => ({
  worksheetId: sheet.guid,
  address: boxText(box),
  referenceId: `${sheet.guid}!${boxText(box)}`,
  source: sheet.workbook.author === 'co-author' ? 'Remote' : 'Local',
  triggerSource: sheet.workbook.author === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
  shiftDirection: 'None',
});

function details(sheet: SheetState, box: CellRange, before: EngineValue | undefined) {
  if (before === undefined) return {};
  const after = valueNow(sheet, box) ?? null;
  return {
    valueBefore: shownValue(before),
    valueAfter: shownValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

export function tellTable(table: TableState, kind: 'tableAdded' | 'tableDeleted'): void {
  const { sheet } = table;
  sheet.workbook.events.emit(EventKind[kind], [sheet.guid, WORKBOOK_TARGET], {
    worksheetId: sheet.guid,
    tableId: table.id,
    tableName: table.name,
    source: 'Local',
  });
}
