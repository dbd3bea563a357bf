import { formatPeriod, reportWords } from '../../i18n';
import type { ChartPlan } from '../plan';
import { beside, gap, heightOf, line, stack, type Block } from './block';
import type { ReportContext } from './context';
import { dashboardChart } from './dashboardChart';
import { dashboardHeadline } from './dashboardHeadline';
import type { DashboardFigures, MetricAverage } from './dashboardFigures';
import { departmentsPanel, distributionPanel, metricsPanel, sectionsPanel } from './dashboardPanels';
import { panelHeading, type Panel } from './panel';
import { SIZES, STYLES } from './look';
import { equalParts } from './page';
import { titled } from './tableRows';
import { rowHeight } from './textSize';

/** Left: a label, a number, room for charts. Right, after a gutter: departments with a column per tier. */
const CHART = 2;
const GUTTER = 6;
const RIGHT = 7;
/** Rows that the first band has at least, so that its charts can be read. */
const LEAST_ROWS = 9;
const ROW = 19;
/** Metrics named at either end. */
const NAMED = 3;

export function dashboardColumns({ language, tierLabels }: ReportContext) {
  const { dashboard } = reportWords(language);
  const fixed = (width: number, title = '') => ({ width, stretch: 0, title });
  return titled([
    fixed(13),
    fixed(7, dashboard.heads),
    ...Array.from({ length: GUTTER - CHART }, () => ({ width: 8, stretch: 1, title: '' })),
    fixed(3),
    fixed(12),
    fixed(7, dashboard.heads),
    fixed(8, dashboard.average),
    ...tierLabels.map((label) => fixed(8, label)),
    fixed(10, dashboard.completeness),
    fixed(11, dashboard.subjectivity),
  ]);
}

interface DashboardPage {
  readonly block: Block;
  readonly height: number;
  readonly charts: readonly ChartPlan[];
}

export function dashboardPage(
  figures: DashboardFigures,
  widths: readonly number[],
  context: ReportContext,
): DashboardPage {
  const top = stack([title(widths, context), dashboardHeadline(figures, headlineParts(widths), context)]);
  const departments = departmentsPanel(figures, widths, RIGHT, context);
  if (figures.scored === 0) {
    const block = stack([top, departments.block, note(widths, context)]);
    return { block, height: heightOf(block), charts: [] };
  }
  const distribution = distributionPanel(figures.distribution, widths, 0, context);
  const sections = sectionsPanel(figures.sections, widths, 0, context);
  const { best, worst } = extremePanels(figures.metrics, widths, context);
  // Without sections the best metrics move up into their place, and the worst follow.
  const bare = figures.sections.every(({ section }) => section === null);
  const first = withRows(
    beside(distribution.block, panelHeading(reportWords(context.language).dashboard.departments, RIGHT)),
  );
  const second = beside(bare ? best(0) : sections.block, departments.block);
  const block = stack([top, first, second, bare ? worst(0) : beside(best(0), worst(RIGHT))]);
  const bands = bandsBelow(top, [first, second]);
  const left = { from: CHART, to: GUTTER, categories: 0, values: 1 };
  const right = { from: RIGHT, to: widths.length, categories: RIGHT, values: RIGHT + 2 };
  const [upper, lower] = bands;
  const charts = [
    teamChart('distribution', { panel: distribution, data: upper, drawn: upper, ...left }, context),
    teamChart('departments', { panel: departments, data: lower, drawn: upper, ...right }, context),
    ...(bare
      ? []
      : [teamChart('sections', { panel: sections, data: lower, drawn: lower, ...left }, context)]),
  ];
  return { block, height: heightOf(block), charts };
}

/** Where a band of panels stands on the page. */
interface Band {
  readonly top: number;
  readonly rows: number;
  readonly height: number;
}

function bandsBelow(above: Block, [first, second]: readonly [Block, Block]): readonly [Band, Band] {
  // The panels' headings stay above their charts.
  const height = ({ rows }: Block) => heightOf({ rows: rows.slice(1), merges: [] });
  const top = above.rows.length;
  return [
    { top, rows: first.rows.length, height: height(first) },
    { top: top + first.rows.length, rows: second.rows.length, height: height(second) },
  ];
}

interface TeamChart {
  readonly panel: Panel;
  /** The band in which the panel stands, and that over which the chart is drawn. */
  readonly data: Band;
  readonly drawn: Band;
  readonly from: number;
  readonly to: number;
  readonly categories: number;
  readonly values: number;
}

function teamChart(
  message: 'distribution' | 'departments' | 'sections',
  { panel, data, drawn, from, to, categories, values }: TeamChart,
  context: ReportContext,
): ChartPlan {
  const first = data.top + panel.above;
  return dashboardChart(
    {
      message,
      rows: { first, last: first + panel.body - 1 },
      columns: { categories, values },
      anchor: {
        from: { row: drawn.top + 1, column: from },
        to: { row: drawn.top + drawn.rows, column: to },
      },
      height: drawn.height,
    },
    context,
  );
}

function note(widths: readonly number[], { language }: ReportContext): Block {
  const value = reportWords(language).dashboard.none;
  return stack([gap(ROW), line(ROW, [{ from: 0, to: widths.length - 1, value, style: STYLES.note }])]);
}

/** Metrics that stand out at either end, none in both; each panel goes where it is told. */
function extremePanels(metrics: readonly MetricAverage[], widths: readonly number[], context: ReportContext) {
  const { dashboard } = reportWords(context.language);
  const count = Math.min(NAMED, Math.floor(metrics.length / 2));
  const at = (heading: string, chosen: readonly MetricAverage[]) => (from: number) => {
    const to = from === 0 ? GUTTER - 1 : widths.length - 1;
    return metricsPanel({ heading, metrics: chosen, to }, widths, from, context).block;
  };
  return {
    best: at(dashboard.best, metrics.slice(0, count)),
    worst: at(dashboard.worst, metrics.slice(metrics.length - count).reverse()),
  };
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

/** Three figures over either half. */
const headlineParts = (widths: readonly number[]) => [
  ...equalParts(widths.slice(0, GUTTER), 3),
  ...equalParts(widths.slice(RIGHT), 3).map(({ from, to }) => ({ from: from + RIGHT, to: to + RIGHT })),
];

/** Filled up with rows, so that a chart beside a short table can be read. */
const withRows = (block: Block): Block =>
  stack([block, ...Array.from({ length: Math.max(0, LEAST_ROWS - block.rows.length) }, () => gap(ROW))]);
