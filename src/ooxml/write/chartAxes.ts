import type { ChartPlan } from '../../tables';
import { solidFill, textProperties } from './chartText';
import { ordered } from './order';
import { element } from './xml';

export const CATEGORY_AXIS = 1;
export const VALUE_AXIS = 2;
const MUTED = '6B7280';
const HAIRLINE = 'E5E7EB';
const HAIRLINE_WIDTH = 9525;

const value = (name: string, val: string | number | boolean): string => element(name, { val });

const hairline = element('c:spPr', {}, element('a:ln', { w: HAIRLINE_WIDTH }, solidFill(HAIRLINE)));
const lineless = element('c:spPr', {}, element('a:ln', {}, element('a:noFill')));

const lying = ({ kind }: ChartPlan): boolean => kind === 'bar' || kind === 'stacked-bar';

/** Category names stay at the low end, out of the way of bars below zero. */
export const categoryAxisXml = (chart: ChartPlan): string =>
  ordered(
    'c:catAx',
    {},
    {
      'c:axId': value('c:axId', CATEGORY_AXIS),
      'c:scaling': ordered(
        'c:scaling',
        {},
        {
          'c:orientation': value('c:orientation', chart.reverseCategories ? 'maxMin' : 'minMax'),
        },
      ),
      'c:delete': value('c:delete', false),
      'c:axPos': value('c:axPos', lying(chart) ? 'l' : 'b'),
      'c:numFmt': element('c:numFmt', { formatCode: 'General', sourceLinked: true }),
      'c:majorTickMark': value('c:majorTickMark', 'none'),
      'c:minorTickMark': value('c:minorTickMark', 'none'),
      'c:tickLblPos': value('c:tickLblPos', 'low'),
      'c:spPr': hairline,
      'c:txPr': textProperties({ font: chart.font, color: MUTED }),
      'c:crossAx': value('c:crossAx', VALUE_AXIS),
      'c:crosses': value('c:crosses', 'autoZero'),
      'c:auto': value('c:auto', false),
      'c:lblAlgn': value('c:lblAlgn', 'ctr'),
      'c:lblOffset': value('c:lblOffset', 100),
      'c:noMultiLvlLbl': value('c:noMultiLvlLbl', false),
    },
  );

/** With reversed categories it crosses at their far end, so that it stays below the bars. */
export function valueAxisXml(chart: ChartPlan): string {
  const { min, max, format, visible } = chart.valueAxis;
  return ordered(
    'c:valAx',
    {},
    {
      'c:axId': value('c:axId', VALUE_AXIS),
      'c:scaling': ordered(
        'c:scaling',
        {},
        {
          'c:orientation': value('c:orientation', 'minMax'),
          'c:max': max === undefined ? '' : value('c:max', max),
          'c:min': min === undefined ? '' : value('c:min', min),
        },
      ),
      'c:delete': value('c:delete', !visible),
      'c:axPos': value('c:axPos', lying(chart) ? 'b' : 'l'),
      'c:majorGridlines': visible ? element('c:majorGridlines', {}, hairline) : '',
      'c:numFmt': element('c:numFmt', { formatCode: format, sourceLinked: false }),
      'c:majorTickMark': value('c:majorTickMark', 'none'),
      'c:minorTickMark': value('c:minorTickMark', 'none'),
      'c:tickLblPos': value('c:tickLblPos', 'nextTo'),
      'c:spPr': lineless,
      'c:txPr': textProperties({ font: chart.font, color: MUTED }),
      'c:crossAx': value('c:crossAx', CATEGORY_AXIS),
      'c:crosses': value('c:crosses', chart.reverseCategories ? 'max' : 'autoZero'),
      'c:crossBetween': value('c:crossBetween', 'between'),
    },
  );
}
