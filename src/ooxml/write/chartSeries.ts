import type { ChartPlan, ChartSeries } from '../../tables';
import type { ChartCell } from './chartCells';
import { solidFill, textProperties } from './chartText';
import { ordered } from './order';
import { absoluteRange } from './reference';
import { UNWRITABLE, element, escapeText } from './xml';

/** A series with the cells it shows. */
export interface ShownSeries {
  readonly series: ChartSeries;
  readonly values: readonly ChartCell[];
  readonly categories: readonly ChartCell[];
}

const LINE_WIDTH = 28_575;

const value = (name: string, val: string | number | boolean): string => element(name, { val });

const plainText = (text: string): string => escapeText(text.replace(UNWRITABLE, ''));

const point = (index: number, text: string): string =>
  element('c:pt', { idx: index }, element('c:v', {}, text));

function numberCache(cells: readonly ChartCell[]): string {
  const points = cells.map(({ value: shown }, index) =>
    typeof shown === 'number' ? point(index, String(shown)) : '',
  );
  const format = cells.find((cell) => typeof cell.value === 'number')?.format ?? 'General';
  const content = element('c:formatCode', {}, plainText(format)) + value('c:ptCount', cells.length);
  return element('c:numCache', {}, content + points.join(''));
}

function textCache(cells: readonly ChartCell[]): string {
  const points = cells.map(({ value: shown }, index) =>
    shown === null ? '' : point(index, plainText(String(shown))),
  );
  return element('c:strCache', {}, value('c:ptCount', cells.length) + points.join(''));
}

const numberReference = (formula: string, cells: readonly ChartCell[]): string =>
  element('c:numRef', {}, element('c:f', {}, escapeText(formula)) + numberCache(cells));

const textReference = (formula: string, cells: readonly ChartCell[]): string =>
  element('c:strRef', {}, element('c:f', {}, escapeText(formula)) + textCache(cells));

const bare = element('a:ln', {}, element('a:noFill'));

const barShape = (color: string): string => element('c:spPr', {}, solidFill(color) + bare);

const lineShape = (color: string): string =>
  element(
    'c:spPr',
    {},
    element('a:ln', { w: LINE_WIDTH, cap: 'rnd' }, solidFill(color) + element('a:round')),
  );

const markerXml = (color: string): string =>
  element('c:marker', {}, value('c:symbol', 'circle') + value('c:size', 6) + barShape(color));

function pointsXml({ pointColors = {} }: ChartSeries, line: boolean): string {
  return Object.entries(pointColors)
    .map(([index, color]) =>
      ordered(
        'c:dPt',
        {},
        {
          'c:idx': value('c:idx', index),
          'c:invertIfNegative': line ? '' : value('c:invertIfNegative', false),
          'c:marker': line ? markerXml(color) : '',
          'c:bubble3D': value('c:bubble3D', false),
          'c:spPr': line ? '' : barShape(color),
        },
      ),
    )
    .join('');
}

const LABEL_PLACE: Readonly<Record<ChartPlan['kind'], string>> = {
  bar: 'outEnd',
  column: 'outEnd',
  'stacked-bar': 'ctr',
  'stacked-column': 'ctr',
  line: 't',
};

function labelsXml({ labels }: ChartSeries, { kind, font }: ChartPlan): string {
  if (!labels) return '';
  return ordered(
    'c:dLbls',
    {},
    {
      'c:numFmt': element('c:numFmt', { formatCode: labels.format, sourceLinked: false }),
      'c:spPr': element('c:spPr', {}, element('a:noFill') + bare),
      'c:txPr': textProperties({ font, color: labels.color }),
      'c:dLblPos': value('c:dLblPos', LABEL_PLACE[kind]),
      'c:showLegendKey': value('c:showLegendKey', false),
      'c:showVal': value('c:showVal', true),
      'c:showCatName': value('c:showCatName', false),
      'c:showSerName': value('c:showSerName', false),
      'c:showPercent': value('c:showPercent', false),
      'c:showBubbleSize': value('c:showBubbleSize', false),
    },
  );
}

/** Fills are explicit: without them LibreOffice draws nothing. */
export function seriesXml(
  { series, values, categories }: ShownSeries,
  index: number,
  chart: ChartPlan,
): string {
  const line = chart.kind === 'line';
  const { sheet, range } = chart.categories;
  const numeric = categories.every((cell) => typeof cell.value !== 'string');
  const reference = numeric ? numberReference : textReference;
  return ordered(
    'c:ser',
    {},
    {
      'c:idx': value('c:idx', index),
      'c:order': value('c:order', index),
      'c:tx': element('c:tx', {}, element('c:v', {}, plainText(series.name))),
      'c:spPr': line ? lineShape(series.color) : barShape(series.color),
      'c:invertIfNegative': line ? '' : value('c:invertIfNegative', false),
      'c:marker': line ? markerXml(series.color) : '',
      'c:dPt': pointsXml(series, line),
      'c:dLbls': labelsXml(series, chart),
      'c:cat': element('c:cat', {}, reference(absoluteRange(sheet, range), categories)),
      'c:val': element(
        'c:val',
        {},
        numberReference(absoluteRange(series.values.sheet, series.values.range), values),
      ),
      'c:smooth': line ? value('c:smooth', false) : '',
    },
  );
}
