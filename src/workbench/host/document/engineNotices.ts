import { EventKind } from '../events/events';
import { boxOf, contains, overlaps } from './boxes';
import { entryOf } from './cellEdits';
import { tellChanged } from './changes';
import { followLines } from './lineEdits';
import { mayChange, mayEdit } from './protection';
import { tellSelected } from './selection';
import { tell, tellActivated } from './sheetEdits';
import { growTable } from './tableGrowth';
import { syncHeadings } from './tableEdits';
import { headerBox } from './tableState';
import { computable, forgetTyped, readable, resolveSpills, resolveTyped } from './typedFormulas';
import { boxText } from './rangeAddress';
import { forgetNotes, setNotes } from '../functions/notes';
import type { CellRange } from '../../../tables';
import type { SheetId } from '../engine';
import type { EngineNotice } from '../engineNotice';
import type { SheetState } from './sheetState';
import type { Workbook } from './workbook';

type Notice<K extends EngineNotice['kind']> = Extract<EngineNotice, { readonly kind: K }>;

/** Lets a person's doing in the engine's sheet follow Excel's rules and be told as Excel tells it. */
export function followEngine(workbook: Workbook, onEditing: (isEditing: boolean) => void): void {
  let active: SheetState | null = null;
  workbook.engine.obey({
    computable: (typed, { sheet: id, ...cell }) => {
      const sheet = workbook.sheet(id);
      forgetTyped(sheet, boxOf(cell));
      return computable(sheet, cell, typed);
    },
    entry: (typed, { sheet: id, ...cell }) => {
      const sheet = workbook.sheet(id);
      forgetTyped(sheet, boxOf(cell));
      return entryOf(sheet, cell, typed);
    },
    readable: (formula, { sheet: id, ...cell }) => readable(workbook.sheet(id), cell, formula),
    mayEdit: ({ sheet, ...box }) => mayEdit(workbook.sheet(sheet), box),
    mayChange: (lines, change) => mayChange(workbook.sheet(lines.sheet), lines, change),
  });
  workbook.engine.listen((notice) => {
    if (notice.kind === 'editing') {
      onEditing(notice.open);
      return;
    }
    if (notice.kind === 'recalculated') {
      recalculated(workbook, notice);
      resolveSpills(workbook);
      // The engine is in the middle of its own work: what follows from it waits until that is done.
      queueMicrotask(() => workbook.cells.settle());
      return;
    }
    if (!notice.byPerson) return;
    if (notice.kind === 'activated') {
      const sheet = workbook.sheet(notice.sheet);
      tellActivated(active, sheet);
      active = sheet;
    } else {
      did(workbook, notice);
    }
    workbook.cells.settle();
  });
}

function did(
  workbook: Workbook,
  notice: Exclude<EngineNotice, Notice<'editing' | 'recalculated' | 'activated'>>,
): void {
  switch (notice.kind) {
    case 'edited': {
      edited(workbook, notice);
      return;
    }
    case 'selected': {
      const { sheet, ...box } = notice.place;
      tellSelected(workbook.sheet(sheet), box);
      return;
    }
    case 'sheet-added': {
      tell(workbook.sheet(notice.sheet), EventKind.sheetAdded, {});
      return;
    }
    case 'sheet-deleted': {
      deleted(workbook, notice.sheet);
      return;
    }
    case 'sheet-renamed': {
      renamed(workbook.sheet(notice.sheet), notice.before);
      return;
    }
    case 'sheet-moved': {
      tell(workbook.sheet(notice.sheet), EventKind.moved, {});
      return;
    }
    case 'lines-inserted': {
      followLines(workbook.sheet(notice.lines.sheet), notice.lines, 'inserted');
      return;
    }
    case 'lines-deleted': {
      followLines(workbook.sheet(notice.lines.sheet), notice.lines, 'deleted');
      return;
    }
  }
}

function edited(workbook: Workbook, { place, before }: Notice<'edited'>): void {
  const { sheet: id, ...box } = place;
  const sheet = workbook.sheet(id);
  forgetOverwritten(sheet, box);
  forgetNotes(sheet, box);
  growTable(sheet, box);
  for (const table of sheet.tables) {
    const header = headerBox(table);
    if (header !== null && overlaps(header, box)) syncHeadings(table);
  }
  tellChanged(sheet, box, 'RangeEdited', before?.value);
}

/** Typed formulas are remembered as long as a formula stands in their cell. */
function forgetOverwritten(sheet: SheetState, box: CellRange): void {
  for (const typed of [...sheet.typed]) {
    if (!contains(box, typed.box)) continue;
    const cell = sheet.workbook.engine.read({ sheet: sheet.id, ...typed.box })[0]?.[0];
    if (cell?.formula === undefined) forgetTyped(sheet, typed.box);
  }
}

function deleted(workbook: Workbook, id: SheetId): void {
  const sheet = workbook.sheet(id);
  tell(sheet, EventKind.sheetDeleted, {});
  workbook.forget(sheet);
  resolveTyped(workbook);
}

function renamed(sheet: SheetState, before: string): void {
  tell(sheet, EventKind.nameChanged, { nameBefore: before, nameAfter: sheet.workbook.nameOf(sheet) });
  resolveTyped(sheet.workbook);
}

/** Errors that went take their sentences along, and whoever speaks of a spill by `A1#` follows it. */
function recalculated(workbook: Workbook, { places }: Notice<'recalculated'>): void {
  for (const { sheet: id, ...box } of places) {
    const sheet = workbook.sheet(id);
    tell(sheet, EventKind.calculated, { address: boxText(box) });
    for (const { box: anchor } of [...sheet.notes]) {
      if (!overlaps(anchor, box)) continue;
      const cell = { row: anchor.top, column: anchor.left };
      setNotes(sheet, cell, workbook.engine.spill({ sheet: id, ...cell }) ?? anchor);
    }
  }
}
