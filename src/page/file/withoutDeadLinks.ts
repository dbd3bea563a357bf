import type { SheetPlan } from '../../tables';

/** Sheets for a workbook of their own: links that lead out of it are plain cells there. */
export function withoutDeadLinks(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  const present = new Set(plans.map(({ name }) => name));
  return plans.map((plan) => ({
    ...plan,
    rows: plan.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        if (!cell.link || present.has(cell.link.sheet)) return cell;
        const { column, value, style } = cell;
        return style ? { column, value, style } : { column, value };
      }),
    })),
  }));
}
