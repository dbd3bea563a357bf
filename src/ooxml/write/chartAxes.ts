import type { ChartPlan } from '../../tables';
import { solidFill, textProperties } from './chartText';
import { ordered } from './order';
import { element, group, valued } from './xml';

export const CATEGORY_AXIS = 1;
export const VALUE_AXIS = 2;
const MUTED = '6B7280';
const HAIRLINE = 'E5E7EB';
const HAIRLINE_WIDTH = 9525;

const hairline = group('c:spPr', element('a:ln', { w: HAIRLINE_WIDTH }, solidFill(HAIRLINE)));
const lineless = group('c:spPr', group('a:ln', element('a:noFill')));

const lying = ({ kind }: ChartPlan): boolean => kind === 'bar' || kind === 'stacked-bar';

/** Category names stay at the low end, out of the way of bars below zero. */
export const categoryAxisXml = (chart: ChartPlan): string =>
  ordered('c:catAx', {
    'c:axId': valued('c:axId', CATEGORY_AXIS),
    'c:scaling': ordered('c:scaling', {
      'c:orientation': valued('c:orientation', chart.reverseCategories ? 'maxMin' : 'minMax'),
    }),
    'c:delete': valued('c:delete', false),
    'c:axPos': valued('c:axPos', lying(chart) ? 'l' : 'b'),
    'c:numFmt': element('c:numFmt', { formatCode: 'General', sourceLinked: true }),
    'c:majorTickMark': valued('c:majorTickMark', 'none'),
    'c:minorTickMark': valued('c:minorTickMark', 'none'),
    'c:tickLblPos': valued('c:tickLblPos', 'low'),
    'c:spPr': hairline,
    'c:txPr': textProperties({ font: chart.font, color: MUTED }),
    'c:crossAx': valued('c:crossAx', VALUE_AXIS),
    'c:crosses': valued('c:crosses', 'autoZero'),
    'c:auto': valued('c:auto', false),
    'c:lblAlgn': valued('c:lblAlgn', 'ctr'),
    'c:lblOffset': valued('c:lblOffset', 100),
    'c:noMultiLvlLbl': valued('c:noMultiLvlLbl', false),
  });

/** With reversed categories it crosses at their far end, so that it stays below the bars. */
export function valueAxisXml(chart: ChartPlan): string {
  const { min, max, format, visible } = chart.valueAxis;
  return ordered('c:valAx', {
    'c:axId': valued('c:axId', VALUE_AXIS),
    'c:scaling': ordered('c:scaling', {
      'c:orientation': valued('c:orientation', 'minMax'),
      'c:max': max === undefined ? '' : valued('c:max', max),
      'c:min': min === undefined ? '' : valued('c:min', min),
    }),
    'c:delete': valued('c:delete', !visible),
    'c:axPos': valued('c:axPos', lying(chart) ? 'b' : 'l'),
    'c:majorGridlines': visible ? group('c:majorGridlines', hairline) : '',
    'c:numFmt': element('c:numFmt', { formatCode: format, sourceLinked: false }),
    'c:majorTickMark': valued('c:majorTickMark', 'none'),
    'c:minorTickMark': valued('c:minorTickMark', 'none'),
    'c:tickLblPos': valued('c:tickLblPos', 'nextTo'),
    'c:spPr': lineless,
    'c:txPr': textProperties({ font: chart.font, color: MUTED }),
    'c:crossAx': valued('c:crossAx', CATEGORY_AXIS),
    'c:crosses': valued('c:crosses', chart.reverseCategories ? 'max' : 'autoZero'),
    'c:crossBetween': valued('c:crossBetween', 'between'),
  });
}
