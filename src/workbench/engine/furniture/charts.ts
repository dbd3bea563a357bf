import { anchorOf, extentOf } from './anchors';
import { rangeText } from './zones';
import type { FurnitureChart, SheetFurniture, SheetId } from '../../host/engine';
import type { Session } from '../session';

export function drawCharts(session: Session, sheetId: SheetId, { charts }: SheetFurniture): void {
  const { getters, attempt } = session;
  for (const { id: figureId, tag } of getters.getFigures(sheetId))
    if (tag === 'chart') attempt('DELETE_FIGURE', { sheetId, figureId });
  for (const chart of charts) {
    const id = `${sheetId}-${chart.id}`;
    attempt('CREATE_CHART', {
      sheetId,
      figureId: id,
      chartId: `${id}-chart`,
      ...anchorOf(session, sheetId, chart),
      size: extentOf(chart),
      definition: definitionOf(session, chart),
    });
  }
}

function definitionOf(session: Session, chart: FurnitureChart): object {
  const labelRange = chart.categories === null ? undefined : rangeText(session, chart.categories);
  return {
    ...shapeOf(chart.type),
    title: { text: chart.title ?? '' },
    legendPosition: chart.legend,
    dataSource: {
      type: 'range',
      dataSets: chart.series.map(({ values }, index) => ({
        dataSetId: String(index),
        dataRange: rangeText(session, values),
      })),
      dataSetsHaveTitle: false,
      ...(labelRange === undefined ? {} : { labelRange }),
    },
    dataSetStyles: Object.fromEntries(
      chart.series.map(({ name, color }, index) => [
        String(index),
        { label: name, ...(color === null ? {} : { backgroundColor: `#${color.replace('#', '')}` }) },
      ]),
    ),
  };
}

/** Excel's chart types by the shapes that the library draws. */
function shapeOf(type: string): object {
  const stacked = type.includes('Stacked');
  if (type.startsWith('Bar')) return { type: 'bar', stacked, horizontal: true };
  if (type.startsWith('Line')) return { type: 'line', stacked, labelsAsText: true, cumulative: false };
  if (type.startsWith('Area')) {
    return { type: 'line', stacked, labelsAsText: true, cumulative: false, fillArea: true };
  }
  if (type.startsWith('Pie')) return { type: 'pie' };
  if (type.startsWith('Doughnut')) return { type: 'pie', isDoughnut: true };
  if (type.startsWith('XY')) return { type: 'scatter', labelsAsText: false };
  if (type.startsWith('Radar')) return { type: 'radar', stacked: false, fillArea: type === 'RadarFilled' };
  return { type: 'bar', stacked, horizontal: false };
}
