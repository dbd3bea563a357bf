import { sheetName, type SheetGrid, type SheetPlan } from '../../tables';

export interface NamedSheet {
  readonly plan: SheetPlan;
  readonly wanted: string;
  /** Its place among the sheets; `null` for a new one. */
  readonly replaces: number | null;
}

/** Sheets of ours under the names they get: that of their stamp's sheet, else the nearest free one to the wanted. */
export function namedSheets(
  plans: readonly SheetPlan[],
  sheets: readonly SheetGrid[],
): readonly NamedSheet[] {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const standing = new Map(sheets.flatMap(({ stamp }, at) => (stamp === undefined ? [] : [[stamp, at]])));
  const names = new Map<string, string>();
  for (const { stamp, name: wanted } of plans) {
    const name = sheets[standing.get(stamp) ?? -1]?.name ?? sheetName(wanted, taken);
    taken.add(name.toLowerCase());
    names.set(wanted, name);
  }
  return plans.map((plan) => ({
    plan: renamed(plan, (name) => names.get(name) ?? name),
    wanted: plan.name,
    replaces: standing.get(plan.stamp) ?? null,
  }));
}

type Renaming = (name: string) => string;

/** Links and charts follow. */
function renamed(plan: SheetPlan, nameOf: Renaming): SheetPlan {
  const ranged = <Range extends { readonly sheet: string }>(range: Range): Range => ({
    ...range,
    sheet: nameOf(range.sheet),
  });
  const rows = plan.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.link ? { ...cell, link: ranged(cell.link) } : cell)),
  }));
  const charts = plan.charts.map((chart) => ({
    ...chart,
    categories: ranged(chart.categories),
    series: chart.series.map((series) => ({ ...series, values: ranged(series.values) })),
  }));
  return { ...plan, name: nameOf(plan.name), rows, charts };
}
