import { ExcelError } from '../protocol/excelError';
import { EventKind, WORKBOOK_TARGET } from '../events/events';
import { checkSheetName, freeName, sameText } from './names';
import { checkStructure } from './protection';
import { resolveTyped } from './typedFormulas';
import type { EventKind as Kind } from '../events/events';
import type { SheetVisibility } from '../engine';
import type { SheetState } from './sheetState';
import type { Workbook } from './workbook';

const sheetNames = (workbook: Workbook): readonly string[] =>
  workbook.engine.sheets().map(({ name }) => name);

const visibilityOf = (sheet: SheetState): SheetVisibility =>
  sheet.workbook.engine.sheets().find(({ id }) => id === sheet.id)?.visibility ?? 'visible';

/** Adds a sheet after the last one. */
export function addSheet(workbook: Workbook, name?: string): SheetState {
  checkStructure(workbook);
  const names = sheetNames(workbook);
  const wanted = name ?? freeName('Sheet', names);
  checkSheetName(wanted, names);
  workbook.cells.settle();
  const sheet = workbook.sheet(workbook.engine.addSheet(wanted, names.length));
  tell(sheet, EventKind.sheetAdded, {});
  return sheet;
}

export function deleteSheet(sheet: SheetState): void {
  const { workbook } = sheet;
  checkStructure(workbook);
  if (visibilityOf(sheet) === 'veryHidden')
    throw new ExcelError('InvalidOperation', 'The sheet is very hidden.');
  checkAnotherIsVisible(sheet);
  workbook.cells.settle();
  workbook.engine.deleteSheet(sheet.id);
  tell(sheet, EventKind.sheetDeleted, {});
  workbook.forget(sheet);
  resolveTyped(workbook);
}

export function renameSheet(sheet: SheetState, name: string): void {
  const { workbook } = sheet;
  checkStructure(workbook);
  const before = workbook.nameOf(sheet);
  if (before === name) return;
  checkSheetName(
    name,
    sheetNames(workbook).filter((other) => !sameText(other, before)),
  );
  workbook.cells.settle();
  workbook.engine.renameSheet(sheet.id, name);
  tell(sheet, EventKind.nameChanged, { nameBefore: before, nameAfter: name });
  resolveTyped(workbook);
}

export function moveSheet(sheet: SheetState, position: number): void {
  const { workbook } = sheet;
  checkStructure(workbook);
  const before = workbook.sheets.indexOf(sheet);
  if (position < 0 || position >= workbook.sheets.length)
    throw new ExcelError('InvalidArgument', 'No such position.');
  workbook.cells.settle();
  workbook.engine.moveSheet(sheet.id, position);
  tell(sheet, EventKind.moved, { positionBefore: before, positionAfter: position });
}

export function showSheet(sheet: SheetState, visibility: SheetVisibility): void {
  const { workbook } = sheet;
  checkStructure(workbook);
  const before = visibilityOf(sheet);
  if (visibility !== 'visible') checkAnotherIsVisible(sheet);
  workbook.engine.showSheet(sheet.id, visibility);
  tell(sheet, EventKind.visibilityChanged, { visibilityBefore: before, visibilityAfter: visibility });
}

export function activateSheet(sheet: SheetState): void {
  const { workbook } = sheet;
  if (visibilityOf(sheet) !== 'visible') throw new ExcelError('InvalidOperation', 'The sheet is hidden.');
  const before = workbook.sheet(workbook.engine.activeSheet());
  if (before === sheet) return;
  workbook.cells.settle();
  workbook.engine.activate(sheet.id);
  tellActivated(before, sheet);
}

export function tellActivated(before: SheetState | null, after: SheetState): void {
  if (before !== null && !before.isDeleted) tell(before, EventKind.deactivated, {});
  tell(after, EventKind.activated, {});
}

export function tell(sheet: SheetState, kind: Kind, facts: Readonly<Record<string, unknown>>): void {
  sheet.workbook.events.emit(kind, [sheet.guid, WORKBOOK_TARGET], {
    worksheetId: sheet.guid,
    source: sheet.workbook.author === 'co-author' ? 'Remote' : 'Local',
    ...facts,
  });
}

function checkAnotherIsVisible(sheet: SheetState): void {
  const others = sheet.workbook.engine.sheets().filter(({ id }) => id !== sheet.id);
  if (!others.some(({ visibility }) => visibility === 'visible')) {
    throw new ExcelError('InvalidOperation', 'A workbook has at least one visible sheet.');
  }
}
