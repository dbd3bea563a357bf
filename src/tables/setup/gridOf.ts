import type { GridCell, SheetGrid } from '../grid';
import type { PlannedCell, SheetPlan } from '../plan';

/** A sheet of ours as it will be read once it is written. */
export const gridOf = ({ name, stamp, rows, merges, tables }: SheetPlan): SheetGrid => ({
  ...{ name, stamp, merges },
  visible: true,
  rows: rows.map(({ cells }) => {
    const row: (GridCell | undefined)[] = [];
    for (const cell of cells) row[cell.column] = gridCell(cell);
    return row;
  }),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: tables.map((table) => ({
    ...{ name: table.name, range: table.range },
    headerRow: true,
    totalsRow: false,
  })),
});

function gridCell({ value, style }: PlannedCell): GridCell | undefined {
  const format = style?.numberFormat ?? '';
  if (value === null || value === '') return undefined;
  if (typeof value !== 'object') return { value, format };
  const { formula, cached } = value;
  return cached === undefined
    ? { value: '', format, formula, uncomputed: true }
    : { value: cached, format, formula };
}
