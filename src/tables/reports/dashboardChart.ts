import { reportWords } from '../../i18n';
import type { ChartPlan } from '../plan';
import type { ReportContext } from './context';
import { COLORS, fontName, SIZES } from './look';

interface DashboardChart {
  readonly message: 'distribution' | 'departments' | 'sections';
  readonly rows: { readonly first: number; readonly last: number };
  readonly columns: { readonly categories: number; readonly values: number };
  readonly anchor: ChartPlan['anchor'];
}

/** One message each: figures at the bars instead of an axis, no legend. */
const LOOKS = {
  distribution: { kind: 'column', format: '0;;', gapWidth: 40, reverseCategories: false },
  departments: { kind: 'bar', format: '0.00', gapWidth: 60, reverseCategories: true },
  sections: { kind: 'bar', format: '0.0%', gapWidth: 60, reverseCategories: true },
} as const;

export function dashboardChart(
  { message, rows, columns, anchor }: DashboardChart,
  { language }: ReportContext,
): ChartPlan {
  const { dashboard } = reportWords(language);
  const { kind, format, gapWidth, reverseCategories } = LOOKS[message];
  const range = (column: number) => ({
    sheet: dashboard.sheet,
    range: { top: rows.first, left: column, bottom: rows.last, right: column },
  });
  const names = {
    distribution: dashboard.heads,
    departments: dashboard.average,
    sections: dashboard.share,
  };
  return {
    kind,
    title: null,
    categories: range(columns.categories),
    series: [
      {
        name: names[message],
        values: range(columns.values),
        color: COLORS.accent,
        labels: { format, color: COLORS.ink },
      },
    ],
    anchor,
    valueAxis: { min: 0, format, visible: false },
    reverseCategories,
    legend: 'none',
    gapWidth,
    altText: dashboard[message],
    font: { name: fontName(language), size: SIZES.note },
  };
}
