import { formatPeriod, reportWords } from '../../i18n';
import type { CellAddress } from '../address';
import type { ChartPlan, SheetPlan } from '../plan';
import { beside, gap, heightOf, line, stack, type Block } from './block';
import type { ReportContext, ReportPerson } from './context';
import { dashboardChart } from './dashboardChart';
import { dashboardFigures, type DashboardFigures, type MetricAverage } from './dashboardFigures';
import {
  departmentsPanel,
  distributionPanel,
  headline,
  metricsPanel,
  panelHeading,
  sectionsPanel,
  type Panel,
} from './dashboardPanels';
import { fitted } from './fitted';
import { fontName, SIZES, STYLES } from './look';
import { onePage } from './page';
import { rowHeight } from './textSize';

/** The team at a glance on one landscape A4: two columns of tables, and charts that point at them. */
export function dashboardPlan(people: readonly ReportPerson[], context: ReportContext): SheetPlan {
  const { language, period, tierLabels } = context;
  const { dashboard } = reportWords(language);
  const figures = dashboardFigures(people, tierLabels.length);
  const { page, widths } = fitted(dashboardColumns(tierLabels.length), 'landscape', (candidate) =>
    dashboardPage(figures, candidate, context),
  );
  return {
    name: dashboard.sheet,
    stamp: ['dashboard', period?.id ?? ''].join(':'),
    columnWidths: widths,
    rows: page.block.rows,
    merges: page.block.merges,
    tables: [],
    charts: page.charts,
    conditionalFormats: [],
    validations: [],
    protection: null,
    freeze: null,
    gridlines: false,
    print: onePage(page.block, widths.length, 'landscape', context),
    tabColor: null,
    font: { name: fontName(language), size: SIZES.body },
  };
}

/** Left: a label, two numbers, room for charts. Right, after a gutter: departments with a column per tier. */
const CHART = 2;
const GUTTER = 5;
const RIGHT = 6;
/** Rows that the first band has at least, so that its charts can be read. */
const LEAST_ROWS = 9;
const ROW = 19;
/** Metrics named at either end. */
const NAMED = 3;

function dashboardColumns(tiers: number) {
  const fixed = (width: number) => ({ width, stretch: 0 });
  return [
    { width: 16, stretch: 2 },
    fixed(9),
    ...Array.from({ length: GUTTER - CHART }, () => ({ width: 9, stretch: 1 })),
    fixed(3),
    { width: 14, stretch: 2 },
    fixed(7),
    fixed(10),
    ...Array.from({ length: tiers }, () => fixed(8)),
    fixed(9),
    fixed(9),
  ];
}

interface DashboardPage {
  readonly block: Block;
  readonly height: number;
  readonly charts: readonly ChartPlan[];
}

function dashboardPage(
  figures: DashboardFigures,
  widths: readonly number[],
  context: ReportContext,
): DashboardPage {
  const { dashboard } = reportWords(context.language);
  const distribution = distributionPanel(figures.distribution, widths, 0, context);
  const sections = sectionsPanel(figures.sections, widths, 0, context);
  const departments = departmentsPanel(figures, widths, RIGHT, context);
  const { best, worst } = extremes(figures.metrics);
  const top = stack([title(widths, context), headline(figures, widths, context)]);
  const first = withRows(
    beside(distribution.block, panelHeading(dashboard.departments, RIGHT, widths.length - 1)),
    LEAST_ROWS,
  );
  const second = beside(sections.block, departments.block);
  const third = beside(
    metricsPanel({ heading: dashboard.best, metrics: best }, widths, 0, context).block,
    metricsPanel({ heading: dashboard.worst, metrics: worst }, widths, RIGHT, context).block,
  );
  const block = stack([top, first, second, third]);
  const tops = { first: top.rows.length, second: top.rows.length + first.rows.length };
  const end = { first: tops.second, second: tops.second + second.rows.length };
  const charts =
    figures.scored === 0
      ? []
      : [
          dashboardChart(
            {
              message: 'distribution',
              rows: bodyOf(distribution, tops.first),
              columns: { categories: 0, values: 1 },
              anchor: anchor({ row: tops.first + 1, column: CHART }, { row: end.first, column: GUTTER }),
            },
            context,
          ),
          dashboardChart(
            {
              message: 'departments',
              rows: bodyOf(departments, tops.second),
              columns: { categories: RIGHT, values: RIGHT + 2 },
              anchor: anchor(
                { row: tops.first + 1, column: RIGHT },
                { row: end.first, column: widths.length },
              ),
            },
            context,
          ),
          dashboardChart(
            {
              message: 'sections',
              rows: bodyOf(sections, tops.second),
              columns: { categories: 0, values: 1 },
              anchor: anchor({ row: tops.second + 1, column: CHART }, { row: end.second, column: GUTTER }),
            },
            context,
          ),
        ];
  return {
    block,
    height: heightOf(block),
    charts: charts.filter(({ categories: { range } }) => range.bottom >= range.top),
  };
}

const anchor = (from: CellAddress, to: CellAddress): ChartPlan['anchor'] => ({ from, to });

const bodyOf = ({ above, body }: Panel, top: number) => ({
  first: top + above,
  last: top + above + body - 1,
});

/** Metrics that stand out at either end; none is in both. */
function extremes(metrics: readonly MetricAverage[]) {
  const count = Math.min(NAMED, Math.floor(metrics.length / 2));
  return { best: metrics.slice(0, count), worst: metrics.slice(metrics.length - count).reverse() };
}

function title(widths: readonly number[], { language, period }: ReportContext): Block {
  const { dashboard } = reportWords(language);
  const text = dashboard.title(period === null ? '' : formatPeriod(period, language));
  const height = rowHeight(1, SIZES.title, 6);
  return stack([
    line(height, [{ from: 0, to: widths.length - 1, value: text, style: STYLES.title }]),
    gap(6),
  ]);
}

/** Filled up with rows, so that a chart beside a short table can be read. */
const withRows = (block: Block, least: number): Block =>
  stack([block, ...Array.from({ length: Math.max(0, least - block.rows.length) }, () => gap(ROW))]);
