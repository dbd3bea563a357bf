import type { ChartPlan, WorkbookPlan } from '../../tables';
import { CATEGORY_AXIS, VALUE_AXIS, categoryAxisXml, valueAxisXml } from './chartAxes';
import type { ChartCells } from './chartCells';
import { seriesXml } from './chartSeries';
import { NO_LINE, richText, textProperties } from './chartText';
import { CHART, DRAWING } from './namespaces';
import { ordered, type Children } from './order';
import { CONTENT, type Part } from './part';
import { element, group, valued, partBytes } from './xml';

/** What a chart is written with. */
export interface ChartInk {
  readonly cellsOf: ChartCells;
  readonly language: WorkbookPlan['language'];
  /** For refusals: the sheet it stands on. */
  readonly place: string;
}

const INK = '1F2937';
const MUTED = '6B7280';
const TITLE_SCALE = 1.2;
const FULL_OVERLAP = 100;
const CULTURE = { 'zh-CN': 'zh-CN', en: 'en-US' } as const;

const axisIds = valued('c:axId', CATEGORY_AXIS) + valued('c:axId', VALUE_AXIS);
const transparent = group('c:spPr', element('a:noFill'), NO_LINE);

const linesXml = (series: string): string =>
  ordered('c:lineChart', {
    'c:grouping': valued('c:grouping', 'standard'),
    'c:varyColors': valued('c:varyColors', false),
    'c:ser': series,
    'c:marker': valued('c:marker', true),
    'c:axId': axisIds,
  });

function barsXml({ kind, gapWidth }: ChartPlan, series: string): string {
  const stacked = kind === 'stacked-bar' || kind === 'stacked-column';
  return ordered('c:barChart', {
    'c:barDir': valued('c:barDir', kind === 'bar' || kind === 'stacked-bar' ? 'bar' : 'col'),
    'c:grouping': valued('c:grouping', stacked ? 'stacked' : 'clustered'),
    'c:varyColors': valued('c:varyColors', false),
    'c:ser': series,
    'c:gapWidth': valued('c:gapWidth', gapWidth),
    'c:overlap': stacked ? valued('c:overlap', FULL_OVERLAP) : '',
    'c:axId': axisIds,
  });
}

function titleXml({ title, font }: ChartPlan, language: ChartInk['language']): string {
  if (title === null) return '';
  const lettering = { font: { ...font, size: font.size * TITLE_SCALE }, color: INK, bold: true };
  return group('c:title', richText(title, lettering, CULTURE[language]), valued('c:overlay', false));
}

function legendXml({ legend, font }: ChartPlan): string {
  if (legend === 'none') return '';
  const place = valued('c:legendPos', legend === 'top' ? 't' : 'b');
  return group('c:legend', place, valued('c:overlay', false), textProperties({ font, color: MUTED }));
}

function plotAreaXml(chart: ChartPlan, { cellsOf, place }: ChartInk): string {
  const categories = cellsOf(chart.categories, place);
  const series = chart.series
    .map((one, index) =>
      seriesXml({ series: one, values: cellsOf(one.values, place), categories }, index, chart),
    )
    .join('');
  const plot: Children<'c:plotArea'> =
    chart.kind === 'line' ? { 'c:lineChart': linesXml(series) } : { 'c:barChart': barsXml(chart, series) };
  return ordered('c:plotArea', {
    'c:layout': element('c:layout'),
    ...plot,
    'c:catAx': categoryAxisXml(chart),
    'c:valAx': valueAxisXml(chart),
    'c:spPr': transparent,
  });
}

function chartXml(chart: ChartPlan, ink: ChartInk): string {
  const content = ordered('c:chart', {
    'c:title': titleXml(chart, ink.language),
    'c:autoTitleDeleted': valued('c:autoTitleDeleted', chart.title === null),
    'c:plotArea': plotAreaXml(chart, ink),
    'c:legend': legendXml(chart),
    'c:plotVisOnly': valued('c:plotVisOnly', false),
    'c:dispBlanksAs': valued('c:dispBlanksAs', 'gap'),
  });
  const space: Children<'c:chartSpace'> = {
    'c:date1904': valued('c:date1904', false),
    'c:lang': valued('c:lang', CULTURE[ink.language]),
    'c:roundedCorners': valued('c:roundedCorners', false),
    'c:chart': content,
    'c:spPr': transparent,
    'c:txPr': textProperties({ font: chart.font, color: INK }),
  };
  return ordered('c:chartSpace', space, { 'xmlns:c': CHART, 'xmlns:a': DRAWING });
}

/** @param id Unique in the workbook, from 1. */
export const chartPart = (chart: ChartPlan, id: number, ink: ChartInk): Part => ({
  path: `xl/charts/chart${id}.xml`,
  contentType: CONTENT.chart,
  bytes: partBytes(chartXml(chart, ink)),
  related: [],
});
