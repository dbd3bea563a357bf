import type { FurnitureChart } from '../engine';
import type { ChartState } from './chartState';
import type { LiveRange } from './liveRange';

const LEGEND: Readonly<Record<string, FurnitureChart['legend']>> = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
};

export const chartFurniture = (chart: ChartState): FurnitureChart => ({
  id: chart.id,
  type: chart.type,
  title: chart.title.visible ? chart.title.text : null,
  left: chart.left,
  top: chart.top,
  width: chart.width,
  height: chart.height,
  legend: chart.legend.visible ? (LEGEND[chart.legend.position] ?? 'right') : 'none',
  categories: place(chart.series[0]?.categories ?? null),
  series: chart.series.flatMap(({ name, values, fill, line }) => {
    const range = place(values);
    return range === null ? [] : [{ name, values: range, color: fill ?? line }];
  }),
});

const place = (range: LiveRange | null) =>
  range?.box == null || range.sheet.isDeleted ? null : { sheet: range.sheet.id, ...range.box };
