import type { GridCell, SheetGrid } from '../grid';
import type { SheetPlan } from '../plan';
import { gridOf } from './gridOf';

/** Whether a sheet's table still holds what a plan would write there: then replacing it loses nothing. */
export function sameContent(sheet: SheetGrid, plan: SheetPlan): boolean {
  const planned = gridOf(plan);
  const [wanted] = planned.tables;
  const standing = sheet.tables.find(({ name }) => name === wanted?.name);
  if (!wanted || !standing) return false;
  const { top, left, bottom, right } = wanted.range;
  if (standing.range.bottom !== bottom || standing.range.right !== right) return false;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (content(sheet.rows[row]?.[column]) !== content(planned.rows[row]?.[column])) return false;
    }
  }
  return true;
}

const content = (cell: GridCell | undefined): unknown =>
  cell === undefined || typeof cell.value === 'object' ? '' : cell.value;
