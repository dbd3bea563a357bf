import type { CellAddress, ChartPlan } from '../../tables';
import { CHART, DRAWING, RELATIONSHIPS, SHEET_DRAWING } from './namespaces';
import { CONTENT, relationshipId, type Part } from './part';
import { element, group, partBytes } from './xml';

const corner = (name: string, { row, column }: CellAddress): string =>
  group(
    name,
    group('xdr:col', String(column)),
    group('xdr:colOff', '0'),
    group('xdr:row', String(row)),
    group('xdr:rowOff', '0'),
  );

function graphicXml(position: number): string {
  const chart = element('c:chart', { 'xmlns:c': CHART, 'r:id': relationshipId(position) });
  return group('a:graphic', element('a:graphicData', { uri: CHART }, chart));
}

/** Sheets count their shapes from 1, and 1 is the drawing itself. */
function namesXml({ altText }: ChartPlan, position: number): string {
  const names = { id: position + 2, name: `Chart ${position + 1}`, descr: altText };
  return group('xdr:nvGraphicFramePr', element('xdr:cNvPr', names), element('xdr:cNvGraphicFramePr'));
}

/** The schema wants a size, Excel takes it from the anchor. */
const NO_SIZE = group('xdr:xfrm', element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 }));

function anchorXml(chart: ChartPlan, position: number): string {
  const frame = namesXml(chart, position) + NO_SIZE + graphicXml(position);
  return group(
    'xdr:twoCellAnchor',
    corner('xdr:from', chart.anchor.from),
    corner('xdr:to', chart.anchor.to),
    element('xdr:graphicFrame', { macro: '' }, frame),
    element('xdr:clientData'),
  );
}

/** A sheet's charts in their places. */
export function drawingPart(charts: readonly ChartPlan[], parts: readonly Part[], id: number): Part {
  const names = { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONSHIPS };
  return {
    path: `xl/drawings/drawing${id}.xml`,
    contentType: CONTENT.drawing,
    bytes: partBytes(element('xdr:wsDr', names, charts.map(anchorXml).join(''))),
    related: parts.map((part) => ({ type: 'chart', part })),
  };
}
