import { modelClass, modelObject } from '../protocol/modelClass';
import { ExcelError } from '../protocol/excelError';
import { addChart, deleteChart, setChartData } from '../document/chartEdits';
import { boxAt, liveRange } from '../document/liveRange';
import { axesModel } from './chartAxes';
import { dataLabelsModel, fontModel, lookClass } from './chartLooks';
import { seriesCollectionModel } from './chartSeries';
import { given, integer, isGiven, number, oneOf, readOnly, stored, text, truth } from './args';
import { registrations } from './registrations';
import { rangeObject, rangeOrAddress } from './rangeAt';
import { linePoints } from './rangeSizes';
import { worksheetModel } from './worksheet';
import type { ModelObject, Property } from '../protocol/modelClass';
import type { ChartLegend, ChartState, ChartTitle } from '../document/chartState';
import type { SheetState } from '../document/sheetState';

const TYPES = [
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'Doughnut',
  'Line',
  'LineMarkers',
  'Pie',
  'XYScatter',
] as const;

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

const CHARTS = modelClass<SheetState>({
  name: 'ChartCollection',
  properties: { Count: readOnly(({ charts }) => charts.length) },
  items: ({ charts }) => charts.map(chartModel),
  item: find,
  methods: {
    Add: (sheet, type, source, seriesBy) =>
      chartModel(
        addChart(sheet, oneOf(TYPES)(type), rangeObject(source), given(seriesBy, oneOf(SERIES_BY), 'Auto')),
      ),
    GetCount: ({ charts }) => charts.length,
    GetItem: (sheet, name) => existing(find(sheet, name)),
    GetItemAt: ({ charts }, index) => {
      const chart = charts[integer(index)];
      return existing(chart ? chartModel(chart) : null);
    },
    GetItemOrNullObject: find,
    ...registrations<SheetState>(
      { AddedEvent: 'chartAdded', DeletedEvent: 'chartDeleted' },
      ({ workbook, guid }) => ({ events: workbook.events, target: guid }),
    ),
  },
});

/** Something drawn: the sheet is shown anew when it changes. */
function drawn(key: 'left' | 'top' | 'width' | 'height'): Property<ChartState> {
  return {
    get: (chart) => chart[key],
    set: (chart, value) => {
      chart[key] = number(value);
      chart.sheet.workbook.touch(chart.sheet);
    },
  };
}

const CHART = modelClass<ChartState>({
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    ChartType: {
      get: ({ type }) => type,
      set: (chart, value) => {
        chart.type = oneOf(TYPES)(value);
        chart.sheet.workbook.touch(chart.sheet);
      },
    },
    Height: drawn('height'),
    Id: readOnly(({ id }) => id),
    Left: drawn('left'),
    Name: stored('name', text),
    Top: drawn('top'),
    Width: drawn('width'),
  },
  objects: {
    Axes: (chart) => axesModel(existingChart(chart)),
    DataLabels: ({ dataLabels }) => dataLabelsModel(dataLabels),
    Format: (chart) => modelObject(AREA_FORMAT, chart),
    Legend: (chart) => modelObject(LEGEND, chart),
    Series: (chart) => seriesCollectionModel(existingChart(chart)),
    Title: (chart) => modelObject(TITLE, chart),
    Worksheet: ({ sheet }) => worksheetModel(sheet),
  },
  methods: {
    Delete: (chart) => deleteChart(existingChart(chart)),
    SetData: (chart, source, seriesBy) =>
      setChartData(existingChart(chart), rangeObject(source), given(seriesBy, oneOf(SERIES_BY), 'Auto')),
    SetPosition: (chart, start, end) => setPosition(existingChart(chart), start, end),
  },
});

const AREA_FORMAT = modelClass<ChartState>({
  name: 'ChartAreaFormat',
  objects: { Font: ({ font }) => fontModel(font) },
});

/** A part of a chart, with the sheet shown anew when it changes. */
function part<P extends object, K extends keyof P>(
  of: (chart: ChartState) => P,
  key: K,
  read: (value: unknown) => P[K],
): Property<ChartState> {
  const property = stored<P, K>(key, read);
  return {
    get: (chart) => property.get(of(chart)),
    set: (chart, value) => {
      property.set?.(of(chart), value);
      chart.sheet.workbook.touch(chart.sheet);
    },
  };
}

const titleFormat = lookClass('ChartTitleFormat', ['Font']);
const legendFormat = lookClass('ChartLegendFormat', ['Font']);

const title = ({ title }: ChartState): ChartTitle => title;
const legend = ({ legend }: ChartState): ChartLegend => legend;

const TITLE = modelClass<ChartState>({
  name: 'ChartTitle',
  properties: {
    Overlay: part(title, 'overlay', truth),
    Text: part(title, 'text', text),
    Visible: part(title, 'visible', truth),
  },
  objects: { Format: ({ title: { font } }) => titleFormat({ font }) },
});

const LEGEND = modelClass<ChartState>({
  name: 'ChartLegend',
  properties: {
    Overlay: part(legend, 'overlay', truth),
    Position: part(legend, 'position', oneOf(['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'])),
    Visible: part(legend, 'visible', truth),
  },
  objects: { Format: ({ legend: { font } }) => legendFormat({ font }) },
});

export const chartsModel = (sheet: SheetState): ModelObject => modelObject(CHARTS, sheet);
const chartModel = (chart: ChartState): ModelObject => modelObject(CHART, chart);

function find({ charts }: SheetState, key: unknown): ModelObject | null {
  const chart = charts.find(({ name, id }) => name.toLowerCase() === String(key).toLowerCase() || id === key);
  return chart ? chartModel(chart) : null;
}

function existing(chart: ModelObject | null): ModelObject {
  if (chart === null) throw new ExcelError('ItemNotFound');
  return chart;
}

function existingChart(chart: ChartState): ChartState {
  if (chart.isDeleted) throw new ExcelError('ItemNotFound', 'The chart is gone.');
  return chart;
}

/** From the first cell's top left corner to the last cell's bottom right one. */
function setPosition(chart: ChartState, start: unknown, end: unknown): void {
  const first = boxAt(rangeOrAddress(chart.sheet, start));
  const last = isGiven(end) ? boxAt(rangeOrAddress(chart.sheet, end)) : first;
  const whole = liveRange(chart.sheet, first);
  const points = (dimension: 'row' | 'column', from: number, to: number): number =>
    Array.from({ length: to - from }, (_, index) => linePoints(whole, dimension, from + index)).reduce(
      (a, b) => a + b,
      0,
    );
  chart.left = points('column', 0, first.left);
  chart.top = points('row', 0, first.top);
  chart.width = points('column', first.left, last.right + 1);
  chart.height = points('row', first.top, last.bottom + 1);
  chart.sheet.workbook.touch(chart.sheet);
}
