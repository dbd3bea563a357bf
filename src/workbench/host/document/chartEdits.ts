import { EventKind } from '../events/events';
import { boxAt, liveRange } from './liveRange';
import { freeName } from './names';
import { checkAllowed } from './protection';
import { columnCount, rowCount } from './rangeAddress';
import { shownValue } from './values';
import type { CellRange } from '../../../tables';
import type { ChartAxis, ChartDataLabels, ChartFont, ChartLook, ChartSeries, ChartState } from './chartState';
import type { LiveRange } from './liveRange';
import type { SheetState } from './sheetState';

const font = (size: number): ChartFont => ({
  bold: false,
  color: '595959',
  italic: false,
  name: 'Calibri',
  size,
});

const look = (): ChartLook => ({ fill: null, line: null });

const axis = (): ChartAxis => ({
  ...look(),
  minimum: '',
  maximum: '',
  majorUnit: '',
  minorUnit: '',
  visible: true,
  reversePlotOrder: false,
  numberFormat: 'General',
  tickLabelPosition: 'NextToAxis',
  majorGridlines: false,
  minorGridlines: false,
  title: { text: '', visible: false },
  font: font(9),
});

const dataLabels = (): ChartDataLabels => ({
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  position: 'OutsideEnd',
  numberFormat: 'General',
  font: font(9),
});

export function addChart(sheet: SheetState, type: string, source: LiveRange, seriesBy: string): ChartState {
  checkAllowed(sheet, 'allowEditObjects');
  const { workbook } = sheet;
  const chart: ChartState = {
    sheet,
    id: `{CHART${workbook.nextId()}}`,
    name: freeName(
      'Chart ',
      sheet.charts.map(({ name }) => name),
    ),
    type,
    left: 150,
    top: 75,
    width: 360,
    height: 216,
    title: { text: 'Chart Title', visible: true, overlay: false, font: font(14) },
    legend: { visible: true, position: 'Bottom', overlay: false, font: font(9) },
    series: [],
    categoryAxis: axis(),
    valueAxis: { ...axis(), majorGridlines: true },
    font: font(10),
    dataLabels: dataLabels(),
    isDeleted: false,
  };
  setChartData(chart, source, seriesBy);
  sheet.charts.push(chart);
  workbook.touch(sheet);
  workbook.events.emit(EventKind.chartAdded, [sheet.guid], {
    chartId: chart.id,
    worksheetId: sheet.guid,
    source: 'Local',
  });
  return chart;
}

export function deleteChart(chart: ChartState): void {
  const { sheet, id } = chart;
  checkAllowed(sheet, 'allowEditObjects');
  chart.isDeleted = true;
  sheet.charts = sheet.charts.filter((other) => other !== chart);
  sheet.workbook.touch(sheet);
  sheet.workbook.events.emit(EventKind.chartDeleted, [sheet.guid], {
    chartId: id,
    worksheetId: sheet.guid,
    source: 'Local',
  });
}

export function newSeries(chart: ChartState, name: string): ChartSeries {
  return {
    ...look(),
    chart,
    name,
    type: chart.type,
    values: null,
    categories: null,
    gapWidth: 150,
    overlap: 0,
    smooth: false,
    hasDataLabels: false,
    dataLabels: dataLabels(),
    points: new Map(),
  };
}

/**
 * Series from a block of cells: a first row and a first column of text are names and categories; more rows than columns
 * make a series of each column.
 */
export function setChartData(chart: ChartState, source: LiveRange, seriesBy: string): void {
  const { sheet } = source;
  const box = boxAt(source);
  const cells = sheet.workbook.cells.read({ sheet: sheet.id, ...box });
  const isText = (row: number, column: number) => typeof cells[row]?.[column]?.value !== 'number';
  const headings =
    rowCount(box) > 1 &&
    cells[0]?.some((_, c) => c > 0 && isText(0, c)) !== false &&
    isText(0, columnCount(box) - 1)
      ? 1
      : 0;
  const labels = columnCount(box) > 1 && isText(rowCount(box) - 1, 0) ? 1 : 0;
  const body: CellRange = { ...box, top: box.top + headings, left: box.left + labels };
  const byColumns = seriesBy === 'Auto' ? rowCount(body) >= columnCount(body) : seriesBy === 'Columns';
  const count = byColumns ? columnCount(body) : rowCount(body);
  const at = (index: number): CellRange =>
    byColumns
      ? { ...body, left: body.left + index, right: body.left + index }
      : { ...body, top: body.top + index, bottom: body.top + index };
  const named = byColumns ? headings : labels;
  const categorised = byColumns ? labels : headings;
  const categories: CellRange = byColumns
    ? { ...body, left: box.left, right: box.left }
    : { ...body, top: box.top, bottom: box.top };
  chart.series = Array.from({ length: count }, (_, index) => {
    const heading = byColumns ? cells[0]?.[labels + index] : cells[headings + index]?.[0];
    const name = named === 1 ? String(shownValue(heading?.value ?? null)) : `Series${index + 1}`;
    return {
      ...newSeries(chart, name),
      values: liveRange(sheet, at(index)),
      categories: categorised === 1 ? liveRange(sheet, categories) : null,
    };
  });
  chart.sheet.workbook.touch(chart.sheet);
}
