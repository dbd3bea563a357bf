import { EventKind, WORKBOOK_TARGET } from '../events/events';
import { intersection } from './boxes';
import { boxAt } from './liveRange';
import { boxText } from './rangeAddress';
import { activateSheet } from './sheetEdits';
import type { CellRange } from '../../../tables';
import type { LiveRange } from './liveRange';
import type { SheetState } from './sheetState';

export function selectRange(range: LiveRange): void {
  const { sheet } = range;
  const box = boxAt(range);
  activateSheet(sheet);
  sheet.workbook.engine.select({ sheet: sheet.id, ...box });
  tellSelected(sheet, box);
}

/** Tells the sheet, all sheets, the tables that the selection touches or has left, and the document. */
export function tellSelected(sheet: SheetState, box: CellRange): void {
  const { events } = sheet.workbook;
  const facts = { worksheetId: sheet.guid, address: boxText(box) };
  events.emit(EventKind.selectionChanged, [sheet.guid, WORKBOOK_TARGET], facts);
  for (const table of sheet.workbook.tables) {
    const inside = table.sheet === sheet ? intersection(table.range, box) : null;
    const address = inside === null ? '' : boxText(inside);
    events.emit(EventKind.tableSelection, [table.id], { worksheetId: table.sheet.guid, address });
  }
  events.announce(EventKind.documentSelection, '');
}
