import type { ChartPlan, ChartSeries } from '../../tables';
import { numberReference, textReference } from './chartCache';
import type { ChartCell } from './chartCells';
import { labelsXml } from './chartLabels';
import { NO_LINE, solidFill } from './chartText';
import { ordered } from './order';
import { absoluteRange } from './reference';
import { element, group, valued, writableText } from './xml';

/** A series with the cells it shows. */
export interface ShownSeries {
  readonly series: ChartSeries;
  readonly values: readonly ChartCell[];
  readonly categories: readonly ChartCell[];
}

/** 2¼ points. */
const LINE_WIDTH = 28_575;
const MARKER_POINTS = 6;

const barShape = (color: string): string => group('c:spPr', solidFill(color), NO_LINE);

const lineShape = (color: string): string =>
  group('c:spPr', element('a:ln', { w: LINE_WIDTH, cap: 'rnd' }, solidFill(color) + element('a:round')));

const markerXml = (color: string): string =>
  group('c:marker', valued('c:symbol', 'circle'), valued('c:size', MARKER_POINTS), barShape(color));

const pointXml = (index: string, color: string, line: boolean): string =>
  ordered('c:dPt', {
    'c:idx': valued('c:idx', index),
    'c:invertIfNegative': line ? '' : valued('c:invertIfNegative', false),
    'c:marker': line ? markerXml(color) : '',
    'c:bubble3D': valued('c:bubble3D', false),
    'c:spPr': line ? '' : barShape(color),
  });

function categoriesXml({ sheet, range }: ChartPlan['categories'], cells: readonly ChartCell[]): string {
  const reference = cells.some(({ value }) => typeof value === 'string') ? textReference : numberReference;
  return group('c:cat', reference(absoluteRange(sheet, range), cells));
}

/** Fills are explicit: without them LibreOffice draws nothing. */
export function seriesXml(
  { series, values, categories }: ShownSeries,
  index: number,
  chart: ChartPlan,
): string {
  const line = chart.kind === 'line';
  const points = Object.entries(series.pointColors ?? {}).map(([point, color]) =>
    pointXml(point, color, line),
  );
  const source = absoluteRange(series.values.sheet, series.values.range);
  return ordered('c:ser', {
    'c:idx': valued('c:idx', index),
    'c:order': valued('c:order', index),
    'c:tx': group('c:tx', group('c:v', writableText(series.name))),
    'c:spPr': line ? lineShape(series.color) : barShape(series.color),
    'c:invertIfNegative': line ? '' : valued('c:invertIfNegative', false),
    'c:marker': line ? markerXml(series.color) : '',
    'c:dPt': points.join(''),
    'c:dLbls': labelsXml(series, chart),
    'c:cat': categoriesXml(chart.categories, categories),
    'c:val': group('c:val', numberReference(source, values)),
    'c:smooth': line ? valued('c:smooth', false) : '',
  });
}
