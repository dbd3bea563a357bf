import { expect } from 'vitest';
import { rangeA1, type CellRange, type PlannedCell, type SheetPlan } from '../../../src/tables';

/** What holds for every report sheet, whatever is on it. */
export function expectSoundSheet(plan: SheetPlan): void {
  expect(formulas(plan), 'values, never formulas').toEqual([]);
  expect(overlaps(plan), 'merged cells do not overlap').toEqual([]);
  expect(outside(plan), 'nothing stands beyond the print area').toEqual([]);
  expect(hiddenByMerges(plan), 'no value is hidden under a merge').toEqual([]);
  expect(chartsOffTheirCells(plan), 'charts point at cells of the sheet').toEqual([]);
  expect(plan.gridlines).toBe(false);
  expect(plan.rows.every(({ height = 0 }) => height > 0 && height <= 409)).toBe(true);
  expect(repeatedColumns(plan), 'no column stands twice in a row').toEqual([]);
}

interface PlacedCell extends PlannedCell {
  readonly row: number;
}

export const cellsOf = ({ rows }: SheetPlan): readonly PlacedCell[] =>
  rows.flatMap(({ cells }, row) => cells.map((cell) => ({ ...cell, row })));

/** Texts of a sheet from the top. */
export const textsOf = (plan: SheetPlan): readonly string[] =>
  cellsOf(plan).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

const formulas = (plan: SheetPlan) =>
  cellsOf(plan).filter(({ value }) => typeof value === 'object' && value !== null);

const overlap = (a: CellRange, b: CellRange): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

function overlaps({ merges, tables }: SheetPlan): readonly string[] {
  const ranges = [...merges, ...tables.map(({ range }) => range)];
  return ranges.flatMap((range, index) =>
    ranges
      .slice(index + 1)
      .filter((other) => overlap(range, other))
      .map((other) => `${rangeA1(range)} ${rangeA1(other)}`),
  );
}

function outside(plan: SheetPlan): readonly string[] {
  const area = plan.print?.area ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const within = ({ top, left, bottom, right }: CellRange): boolean =>
    top >= area.top && left >= area.left && bottom <= area.bottom && right <= area.right;
  const ranges: readonly CellRange[] = [
    ...cellsOf(plan).map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
    ...plan.merges,
    ...plan.charts.map(({ anchor: { from, to } }) => ({
      top: from.row,
      left: from.column,
      bottom: to.row - 1,
      right: to.column - 1,
    })),
  ];
  const whole = area.bottom === plan.rows.length - 1 && area.right === plan.columnWidths.length - 1;
  return [
    ...ranges.filter((range) => !within(range)).map(rangeA1),
    ...(whole ? [] : ['area is not the sheet']),
  ];
}

const hiddenByMerges = (plan: SheetPlan): readonly string[] =>
  cellsOf(plan)
    .filter(({ value }) => value !== null && value !== '')
    .filter(({ row, column }) =>
      plan.merges.some(
        (merge) =>
          overlap(merge, { top: row, left: column, bottom: row, right: column }) &&
          (merge.top !== row || merge.left !== column),
      ),
    )
    .map(({ row, column }) => rangeA1({ top: row, left: column, bottom: row, right: column }));

function chartsOffTheirCells(plan: SheetPlan): readonly string[] {
  const filled = new Map(cellsOf(plan).map((cell) => [`${cell.row} ${cell.column}`, cell.value]));
  return plan.charts.flatMap(({ categories, series }) =>
    [categories, ...series.map(({ values }) => values)].flatMap(({ sheet, range }) => {
      if (sheet !== plan.name) return [`${sheet} is another sheet`];
      const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, index) => range.top + index);
      return rows
        .filter((row) => !filled.has(`${row} ${range.left}`))
        .map((row) => `nothing at ${row} ${range.left}`);
    }),
  );
}

const repeatedColumns = ({ rows }: SheetPlan): readonly number[] =>
  rows.flatMap(({ cells }, row) =>
    new Set(cells.map(({ column }) => column)).size === cells.length ? [] : [row],
  );
