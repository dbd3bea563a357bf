/// <reference types="office-js" />
import type { CellAddress, CellEdit, CellRange, EditPlan } from '../../tables';
import { isSupported } from '../excelRun';
import { askBox, boxOf, cellOn, rangeOn } from '../ranges';

/** What an edit needs to know of its sheet, asked for with the next sync. */
export interface BeforeEdit {
  /** Cells that hold something else by now, or are in the way. */
  readonly changed: () => readonly CellAddress[];
  /** Whether the sheet is protected and the plan would touch what is locked. */
  readonly isLocked: () => boolean;
  /** Columns that are narrower than the plan wants them, in points. */
  readonly widths: () => readonly { readonly column: number; readonly points: number }[];
}

export function askBeforeEdit(
  sheet: Excel.Worksheet,
  plan: EditPlan,
  pointsOf: (characters: number) => number,
): BeforeEdit {
  const cells = plan.cells.map((edit) => askCell(sheet, edit));
  const rooms = plan.room.map((room) => ({ room, range: rangeOn(sheet, room).load('values,formulas') }));
  const columns = (plan.widths ?? []).map(({ column, characters }) => {
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
    format.load('columnWidth');
    return { column, points: pointsOf(characters), format };
  });
  const { protection } = sheet;
  protection.load('protected');
  return {
    changed: () => {
      const spills = cells.flatMap(({ spill }) => (spill && !spill.isNullObject ? [boxOf(spill)] : []));
      const isOurs = (cell: CellAddress): boolean =>
        plan.cells.some((edit) => sameCell(edit.cell, cell)) || spills.some((spill) => holds(spill, cell));
      return [
        ...cells.filter(hasChanged).map(({ edit }) => edit.cell),
        ...rooms.flatMap((one) => filledCells(one).filter((cell) => !isOurs(cell))),
      ];
    },
    isLocked: () => {
      const touchesMore = plan.styles.length > 0 || columns.length > 0;
      return protection.protected && (touchesMore || cells.some(({ range }) => isLockedCell(range)));
    },
    widths: () => columns.filter(({ format, points }) => format.columnWidth < points),
  };
}

function askCell(sheet: Excel.Worksheet, edit: CellEdit) {
  const range = cellOn(sheet, edit.cell);
  range.load('values,formulas');
  range.format.protection.load('locked');
  const isFormula = typeof edit.before === 'object' && edit.before !== null;
  const spill = isFormula && isSupported('1.12') ? range.getSpillingToRangeOrNullObject() : null;
  if (spill) askBox(spill);
  return { edit, range, spill };
}

type AskedCell = ReturnType<typeof askCell>;

const isLockedCell = ({ format }: Excel.Range): boolean => format.protection.locked;

function hasChanged({ edit: { before }, range }: AskedCell): boolean {
  const value: unknown = range.values[0]?.[0];
  const formula: unknown = range.formulas[0]?.[0];
  if (before === null) return value !== '' || formula !== '';
  if (typeof before === 'object') return formula !== `=${before.formula}`;
  return value !== before || (formula !== value && typeof formula === 'string' && formula.startsWith('='));
}

function filledCells({
  room,
  range,
}: {
  readonly room: CellRange;
  readonly range: Excel.Range;
}): readonly CellAddress[] {
  const values = range.values as readonly (readonly unknown[])[];
  const formulas = range.formulas as readonly (readonly unknown[])[];
  return values.flatMap((row, r) =>
    row.flatMap((value, c) =>
      value === '' && formulas[r]?.[c] === '' ? [] : [{ row: room.top + r, column: room.left + c }],
    ),
  );
}

const sameCell = (a: CellAddress, b: CellAddress): boolean => a.row === b.row && a.column === b.column;

const holds = ({ top, left, bottom, right }: CellRange, { row, column }: CellAddress): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;
