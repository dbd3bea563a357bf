import { reportWords } from '../../i18n';
import type { ChartPlan } from '../plan';
import { barGap } from './barGap';
import type { ReportContext } from './context';
import { COLORS, fontName, SIZES } from './look';

interface DashboardChart {
  readonly message: 'distribution' | 'departments' | 'sections';
  readonly rows: { readonly first: number; readonly last: number };
  readonly columns: { readonly categories: number; readonly values: number };
  readonly anchor: ChartPlan['anchor'];
  /** Points that the chart is high. */
  readonly height: number;
}

const COLUMN_GAP = 40;

/** One message each: figures at the bars instead of an axis, no legend. */
const LOOKS = {
  distribution: { kind: 'column', format: '0;;', reverseCategories: false, fontSize: 8 },
  departments: { kind: 'bar', format: '0.00', reverseCategories: true, fontSize: SIZES.note },
  sections: { kind: 'bar', format: '0.0%', reverseCategories: true, fontSize: SIZES.note },
} as const;

export function dashboardChart(
  { message, rows, columns, anchor, height }: DashboardChart,
  { language }: ReportContext,
): ChartPlan {
  const { dashboard } = reportWords(language);
  const { kind, format, reverseCategories, fontSize } = LOOKS[message];
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
    gapWidth: kind === 'column' ? COLUMN_GAP : barGap(height, rows.last - rows.first + 1),
    altText: dashboard[message],
    font: { name: fontName(language), size: fontSize },
  };
}
