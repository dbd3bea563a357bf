import { reportWords } from '../../i18n';
import { roundNumber, toNumber, ZERO } from '../../core';
import type { CellRange } from '../address';
import type { ChartPlan } from '../plan';
import { barGap } from './barGap';
import { heightOf } from './block';
import type { ReportPerson } from './context';
import { COLORS, fontName, SIZES } from './look';
import type { SlipColumn, SlipLine } from './slipColumns';
import type { SlipOptions } from './slipPlan';
import type { SlipScore } from './slipScore';

interface SlipChartParts {
  readonly columns: readonly SlipColumn[];
  readonly lines: readonly SlipLine[];
  /** First and last row of the metrics with a weight, both inside. */
  readonly rows: { readonly first: number; readonly last: number };
  /** The score's block leaves room for the chart; `top` is the block's first row. */
  readonly room: SlipScore & { readonly top: number };
}

/** Points per metric, earned and lost, over the slip's own table; none where there is no score. */
export function slipChart(
  { person, status }: ReportPerson,
  { columns, lines, rows, room }: SlipChartParts,
  { sheet, language }: SlipOptions,
): ChartPlan | null {
  if (status === 'none' || rows.last < rows.first) return null;
  const height = heightOf({ rows: room.block.rows.slice(room.chart.from), merges: [] });
  const { columns: titles, slip } = reportWords(language);
  const label = (color: string) => ({ format: labelFormat(lines), color });
  const range = (key: string): { readonly sheet: string; readonly range: CellRange } => {
    const column = columns.findIndex((each) => each.key === key);
    return { sheet, range: { top: rows.first, left: column, bottom: rows.last, right: column } };
  };
  return {
    kind: 'stacked-bar',
    title: null,
    categories: range('metric'),
    series: [
      {
        name: titles.points,
        values: range('points'),
        color: COLORS.accent,
        labels: label(COLORS.white),
      },
      { name: titles.lost, values: range('lost'), color: COLORS.hairline, labels: label(COLORS.muted) },
    ],
    anchor: {
      from: { row: room.top + room.chart.from, column: room.chart.column },
      to: { row: room.top + room.chart.to, column: columns.length },
    },
    valueAxis: { min: 0, format: '0', visible: false },
    reverseCategories: true,
    legend: 'none',
    gapWidth: barGap(height, rows.last - rows.first + 1),
    altText: slip.chartAlt(person.name === '' ? person.id : person.name),
    font: { name: fontName(language), size: SIZES.note },
  };
}

/** A label that is wider than its bar would cover its neighbour's; the table has the figure. */
const NARROWEST_LABELLED = 0.06;

function labelFormat(lines: readonly SlipLine[]): string {
  const bars = lines.map(({ line: { points, lost } }) => toNumber(points ?? ZERO) + toNumber(lost ?? ZERO));
  return `[>=${roundNumber(Math.max(0, ...bars) * NARROWEST_LABELLED, 2)}]0.0;;`;
}
