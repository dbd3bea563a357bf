import { boxOf, contains } from '../document/boxes';
import { boxAt, liveRange } from '../document/liveRange';
import { isEntireColumn, isEntireRow } from '../document/rangeAddress';
import { rangeModel } from './range';
import type { CellAddress, CellRange } from '../../../tables';
import type { ModelObject } from '../protocol/modelClass';
import type { LiveRange } from '../document/liveRange';
import type { SheetState } from '../document/sheetState';

/** Where the formula of the range's first cell spills to. */
export function spillingTo(range: LiveRange): ModelObject | null {
  const { top, left } = boxAt(range);
  const spill = range.sheet.workbook.cells.spill({ sheet: range.sheet.id, row: top, column: left });
  return spill && rangeModel(liveRange(range.sheet, spill));
}

/** The cell whose formula spills into the range's first cell. */
export function spillParent(range: LiveRange): ModelObject | null {
  const { top, left } = boxAt(range);
  const anchor = anchorOf(range.sheet, { row: top, column: left });
  return anchor && rangeModel(liveRange(range.sheet, boxOf(anchor)));
}

/** `null` where some cells are of a spill and some are not. */
export function hasSpill(range: LiveRange): boolean | null {
  const box = boxAt(range);
  if (isEntireColumn(box) || isEntireRow(box)) return null;
  const answers = new Set<boolean>();
  for (let row = box.top; row <= box.bottom; row++) {
    for (let column = box.left; column <= box.right; column++) {
      answers.add(anchorOf(range.sheet, { row, column }) !== null);
      if (answers.size > 1) return null;
    }
  }
  return answers.has(true);
}

/** Anchors stand above and to the left; the nearest is looked at first. */
function anchorOf(sheet: SheetState, cell: CellAddress): CellAddress | null {
  const { cells } = sheet.workbook;
  const used = cells.usedRange(sheet.id);
  if (used === null) return null;
  const before: CellRange = { top: used.top, left: used.left, bottom: cell.row, right: cell.column };
  if (before.top > before.bottom || before.left > before.right) return null;
  const rows = cells.read({ sheet: sheet.id, ...before });
  for (let r = rows.length - 1; r >= 0; r--) {
    for (let c = (rows[r]?.length ?? 0) - 1; c >= 0; c--) {
      if (rows[r]?.[c]?.formula === undefined) continue;
      const anchor = { row: before.top + r, column: before.left + c };
      const spill = cells.spill({ sheet: sheet.id, ...anchor });
      if (spill !== null && contains(spill, boxOf(cell))) return anchor;
    }
  }
  return null;
}
