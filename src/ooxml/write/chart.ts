import type { ChartPlan, WorkbookPlan } from '../../tables';
import { CATEGORY_AXIS, VALUE_AXIS, categoryAxisXml, valueAxisXml } from './chartAxes';
import type { ChartCells } from './chartCells';
import { seriesXml } from './chartSeries';
import { richText, textProperties } from './chartText';
import { CHART, DRAWING } from './namespaces';
import { ordered } from './order';
import { CONTENT, type Part } from './part';
import { element, xmlPart } from './xml';

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

const value = (name: string, val: string | number | boolean): string => element(name, { val });
const axisIds = value('c:axId', CATEGORY_AXIS) + value('c:axId', VALUE_AXIS);
const transparent = element('c:spPr', {}, element('a:noFill') + element('a:ln', {}, element('a:noFill')));

function plotXml(chart: ChartPlan, series: string): Parameters<typeof ordered<'c:plotArea'>>[2] {
  const { kind, gapWidth } = chart;
  if (kind === 'line') {
    return {
      'c:lineChart': ordered(
        'c:lineChart',
        {},
        {
          'c:grouping': value('c:grouping', 'standard'),
          'c:varyColors': value('c:varyColors', false),
          'c:ser': series,
          'c:marker': value('c:marker', true),
          'c:axId': axisIds,
        },
      ),
    };
  }
  const stacked = kind === 'stacked-bar' || kind === 'stacked-column';
  return {
    'c:barChart': ordered(
      'c:barChart',
      {},
      {
        'c:barDir': value('c:barDir', kind === 'bar' || kind === 'stacked-bar' ? 'bar' : 'col'),
        'c:grouping': value('c:grouping', stacked ? 'stacked' : 'clustered'),
        'c:varyColors': value('c:varyColors', false),
        'c:ser': series,
        'c:gapWidth': value('c:gapWidth', gapWidth),
        'c:overlap': stacked ? value('c:overlap', FULL_OVERLAP) : '',
        'c:axId': axisIds,
      },
    ),
  };
}

function titleXml({ title, font }: ChartPlan, language: string): string {
  if (title === null) return '';
  const lettering = { font, color: INK, bold: true, scale: TITLE_SCALE };
  return element('c:title', {}, richText(title, lettering, language) + value('c:overlay', false));
}

function legendXml({ legend, font }: ChartPlan): string {
  if (legend === 'none') return '';
  const place = value('c:legendPos', legend === 'top' ? 't' : 'b');
  return element('c:legend', {}, place + value('c:overlay', false) + textProperties({ font, color: MUTED }));
}

function chartXml(chart: ChartPlan, { cellsOf, language, place }: ChartInk): string {
  const categories = cellsOf(chart.categories, place);
  const series = chart.series.map((one, index) =>
    seriesXml({ series: one, values: cellsOf(one.values, place), categories }, index, chart),
  );
  return ordered(
    'c:chartSpace',
    { 'xmlns:c': CHART, 'xmlns:a': DRAWING },
    {
      'c:date1904': value('c:date1904', false),
      'c:lang': value('c:lang', language === 'en' ? 'en-US' : language),
      'c:roundedCorners': value('c:roundedCorners', false),
      'c:chart': ordered(
        'c:chart',
        {},
        {
          'c:title': titleXml(chart, language === 'en' ? 'en-US' : language),
          'c:autoTitleDeleted': value('c:autoTitleDeleted', chart.title === null),
          'c:plotArea': ordered(
            'c:plotArea',
            {},
            {
              'c:layout': element('c:layout'),
              ...plotXml(chart, series.join('')),
              'c:catAx': categoryAxisXml(chart),
              'c:valAx': valueAxisXml(chart),
              'c:spPr': transparent,
            },
          ),
          'c:legend': legendXml(chart),
          'c:plotVisOnly': value('c:plotVisOnly', false),
          'c:dispBlanksAs': value('c:dispBlanksAs', 'gap'),
        },
      ),
      'c:spPr': transparent,
      'c:txPr': textProperties({ font: chart.font, color: INK }),
    },
  );
}

/** @param id Unique in the workbook, from 1. */
export const chartPart = (chart: ChartPlan, id: number, ink: ChartInk): Part => ({
  path: `xl/charts/chart${id}.xml`,
  contentType: CONTENT.chart,
  xml: xmlPart(chartXml(chart, ink)),
  related: [],
});
