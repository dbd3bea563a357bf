import { rangeA1, type ChartRange, type PlannedCell, type SheetPlan } from '../../tables';
import { refuse } from './refuse';

export interface ChartCell {
  readonly value: string | number | boolean | null;
  readonly format: string;
}

/** Looks a chart's cells up in the plan, so that the file shows its charts before anything is recalculated. */
export type ChartCells = (range: ChartRange, place: string) => readonly ChartCell[];

function chartCell(cell: PlannedCell | undefined): ChartCell {
  const value = cell?.value ?? null;
  return {
    value: value !== null && typeof value === 'object' ? (value.cached ?? null) : value,
    format: cell?.style?.numberFormat ?? 'General',
  };
}

export function chartCellsOf(sheets: readonly SheetPlan[]): ChartCells {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet: name, range }, place) => {
    const sheet = byName.get(name) ?? refuse(place, `its chart shows '${name}', not in the plan`);
    if (range.top !== range.bottom && range.left !== range.right) {
      refuse(place, `its chart shows ${rangeA1(range)}, neither one row nor one column`);
    }
    const rows = Array.from(
      { length: range.bottom - range.top + 1 },
      (_, offset) => sheet.rows[range.top + offset],
    );
    return rows.flatMap((row) =>
      Array.from({ length: range.right - range.left + 1 }, (_, offset) =>
        chartCell(row?.cells.find((cell) => cell.column === range.left + offset)),
      ),
    );
  };
}
