import type { CellAddress, ChartPlan } from '../../tables';
import { CHART, DRAWING, RELATIONSHIPS, SHEET_DRAWING } from './namespaces';
import { CONTENT, relationshipId, type Part } from './part';
import { element, xmlPart } from './xml';

const corner = (name: string, { row, column }: CellAddress): string =>
  element(
    name,
    {},
    element('xdr:col', {}, String(column)) +
      element('xdr:colOff', {}, '0') +
      element('xdr:row', {}, String(row)) +
      element('xdr:rowOff', {}, '0'),
  );

const chartReference = (position: number): string =>
  element(
    'a:graphic',
    {},
    element(
      'a:graphicData',
      { uri: CHART },
      element('c:chart', { 'xmlns:c': CHART, 'r:id': relationshipId(position) }),
    ),
  );

/** A chart between two cells; what screen readers read is its description. */
function frameXml({ altText }: ChartPlan, position: number): string {
  const names = { id: position + 2, name: `Chart ${position + 1}`, descr: altText };
  const properties = element(
    'xdr:nvGraphicFramePr',
    {},
    element('xdr:cNvPr', names) + element('xdr:cNvGraphicFramePr'),
  );
  const place = element(
    'xdr:xfrm',
    {},
    element('a:off', { x: 0, y: 0 }) + element('a:ext', { cx: 0, cy: 0 }),
  );
  return element('xdr:graphicFrame', { macro: '' }, properties + place + chartReference(position));
}

function anchorXml(chart: ChartPlan, position: number): string {
  const { from, to } = chart.anchor;
  const corners = corner('xdr:from', from) + corner('xdr:to', to);
  return element('xdr:twoCellAnchor', {}, corners + frameXml(chart, position) + element('xdr:clientData'));
}

/** A sheet's charts in their places. */
export function drawingPart(charts: readonly ChartPlan[], parts: readonly Part[], id: number): Part {
  const names = { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONSHIPS };
  return {
    path: `xl/drawings/drawing${id}.xml`,
    contentType: CONTENT.drawing,
    xml: xmlPart(element('xdr:wsDr', names, charts.map(anchorXml).join(''))),
    related: parts.map((part) => ({ type: 'chart', part })),
  };
}
