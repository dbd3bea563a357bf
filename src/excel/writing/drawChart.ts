/// <reference types="office-js" />
import { a1, type ChartPlan, type ChartRange, type ChartSeries } from '../../tables';
import { rangeOn } from '../ranges';

const TYPES = {
  bar: 'BarClustered',
  'stacked-bar': 'BarStacked',
  column: 'ColumnClustered',
  'stacked-column': 'ColumnStacked',
  line: 'LineMarkers',
} as const satisfies Readonly<Record<ChartPlan['kind'], string>>;

const INK = '#1F2937';
const MUTED = '#6B7280';
const HAIRLINE = '#E5E7EB';
const TITLE_SCALE = 1.2;
const FULL_OVERLAP = 100;

type SheetOf = (sheet: string) => Excel.Worksheet;

/** Draws a native chart on a sheet, over ranges of whatever sheets. */
export function drawChart(sheet: Excel.Worksheet, plan: ChartPlan, sheetOf: SheetOf): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  const cells = ({ sheet: of, range }: ChartRange): Excel.Range => rangeOn(sheetOf(of), range);
  const { top, bottom } = first.values.range;
  const chart = sheet.charts.add(TYPES[plan.kind], cells(first.values), bottom > top ? 'Columns' : 'Rows');
  chart.name = plan.altText.slice(0, 255);
  const { from, to } = plan.anchor;
  chart.setPosition(a1(from), a1({ row: to.row - 1, column: to.column - 1 }));
  chart.format.font.name = plan.font.name;
  chart.format.font.size = plan.font.size;
  drawSeries(chart.series.getItemAt(0), first, { plan, cells });
  for (const series of others) drawSeries(chart.series.add(series.name), series, { plan, cells });
  drawTitle(chart, plan);
  drawAxes(chart, plan);
}

interface Drawing {
  readonly plan: ChartPlan;
  readonly cells: (range: ChartRange) => Excel.Range;
}

function drawSeries(drawn: Excel.ChartSeries, series: ChartSeries, { plan, cells }: Drawing): void {
  const isLine = plan.kind === 'line';
  drawn.name = series.name;
  drawn.setValues(cells(series.values));
  drawn.setXAxisValues(cells(plan.categories));
  if (isLine) drawn.format.line.color = `#${series.color}`;
  else {
    drawn.format.fill.setSolidColor(`#${series.color}`);
    drawn.gapWidth = plan.gapWidth;
    if (plan.kind.startsWith('stacked')) drawn.overlap = FULL_OVERLAP;
  }
  for (const [index, color] of Object.entries(series.pointColors ?? {}))
    drawn.points.getItemAt(Number(index)).format.fill.setSolidColor(`#${color}`);
  drawn.hasDataLabels = series.labels !== null;
  if (series.labels === null) return;
  drawn.dataLabels.numberFormat = series.labels.format;
  drawn.dataLabels.format.font.color = `#${series.labels.color}`;
}

function drawTitle(chart: Excel.Chart, { title, legend, font }: ChartPlan): void {
  chart.title.visible = title !== null;
  if (title !== null) {
    chart.title.text = title;
    chart.title.format.font.bold = true;
    chart.title.format.font.color = INK;
    chart.title.format.font.size = font.size * TITLE_SCALE;
  }
  chart.legend.visible = legend !== 'none';
  if (legend !== 'none') chart.legend.position = legend === 'top' ? 'Top' : 'Bottom';
}

function drawAxes({ axes }: Excel.Chart, { valueAxis, reverseCategories }: ChartPlan): void {
  const { categoryAxis, valueAxis: values } = axes;
  categoryAxis.reversePlotOrder = reverseCategories;
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.format.font.color = MUTED;
  categoryAxis.format.line.color = HAIRLINE;
  if (valueAxis.min !== undefined) values.minimum = valueAxis.min;
  if (valueAxis.max !== undefined) values.maximum = valueAxis.max;
  values.numberFormat = valueAxis.format;
  values.majorGridlines.visible = valueAxis.visible;
  values.visible = valueAxis.visible;
}
