import type { ChartPlan, ChartSeries } from '../../tables';
import { NO_LINE, textProperties } from './chartText';
import { ordered } from './order';
import { element, group, valued } from './xml';

/** Excel refuses `outEnd` on stacked bars. */
const PLACE: Readonly<Record<ChartPlan['kind'], string>> = {
  bar: 'outEnd',
  column: 'outEnd',
  'stacked-bar': 'ctr',
  'stacked-column': 'ctr',
  line: 't',
};

/** The values written at the points of a series. */
export function labelsXml({ labels }: ChartSeries, { kind, font }: ChartPlan): string {
  if (!labels) return '';
  return ordered('c:dLbls', {
    'c:numFmt': element('c:numFmt', { formatCode: labels.format, sourceLinked: false }),
    'c:spPr': group('c:spPr', element('a:noFill'), NO_LINE),
    'c:txPr': textProperties({ font, color: labels.color }),
    'c:dLblPos': valued('c:dLblPos', PLACE[kind]),
    'c:showLegendKey': valued('c:showLegendKey', false),
    'c:showVal': valued('c:showVal', true),
    'c:showCatName': valued('c:showCatName', false),
    'c:showSerName': valued('c:showSerName', false),
    'c:showPercent': valued('c:showPercent', false),
    'c:showBubbleSize': valued('c:showBubbleSize', false),
  });
}
