import { modelClass, modelObject } from '../protocol/modelClass';
import { ExcelError } from '../protocol/excelError';
import { newSeries } from '../document/chartEdits';
import { boxAt } from '../document/liveRange';
import { cellCount } from '../document/rangeAddress';
import { dataLabelsModel, lookClass } from './chartLooks';
import { given, integer, number, readOnly, stored, text, truth } from './args';
import { rangeObject } from './rangeAt';
import type { ModelObject } from '../protocol/modelClass';
import type { ChartLook, ChartSeries, ChartState } from '../document/chartState';

const SERIES_COLLECTION = modelClass<ChartState>({
  name: 'ChartSeriesCollection',
  properties: { Count: readOnly(({ series }) => series.length) },
  items: ({ series }) => series.map(seriesModel),
  methods: {
    Add: (chart, name, index) => {
      const one = newSeries(chart, given(name, text, `Series${chart.series.length + 1}`));
      chart.series.splice(given(index, integer, chart.series.length), 0, one);
      return seriesModel(one);
    },
    GetCount: ({ series }) => series.length,
    GetItemAt: ({ series }, index) => {
      const one = series[integer(index)];
      if (one === undefined) throw new ExcelError('ItemNotFound');
      return seriesModel(one);
    },
  },
});

const seriesFormat = lookClass('ChartSeriesFormat', ['Fill', 'Line']);
const pointFormat = lookClass('ChartPointFormat', ['Fill', 'Border']);

const SERIES = modelClass<ChartSeries>({
  name: 'ChartSeries',
  properties: {
    ChartType: stored('type', text),
    GapWidth: stored('gapWidth', number),
    HasDataLabels: stored('hasDataLabels', truth),
    Name: stored('name', text),
    Overlap: stored('overlap', number),
    Smooth: stored('smooth', truth),
  },
  objects: {
    DataLabels: ({ dataLabels }) => dataLabelsModel(dataLabels),
    Format: (series) => seriesFormat({ look: touching(series) }),
    Points: (series) => modelObject(POINTS, series),
  },
  methods: {
    Delete: (series) => {
      series.chart.series = series.chart.series.filter((other) => other !== series);
      touch(series);
    },
    SetValues: (series, range) => {
      series.values = rangeObject(range);
      touch(series);
    },
    SetXAxisValues: (series, range) => {
      series.categories = rangeObject(range);
      touch(series);
    },
  },
});

const pointCount = ({ values }: ChartSeries): number => (values === null ? 0 : cellCount(boxAt(values)));

const POINTS = modelClass<ChartSeries>({
  name: 'ChartPointsCollection',
  properties: { Count: readOnly(pointCount) },
  items: (series) => Array.from({ length: pointCount(series) }, (_, index) => pointModel(series, index)),
  methods: {
    GetCount: pointCount,
    GetItemAt: (series, index) => {
      if (integer(index) < 0 || integer(index) >= pointCount(series)) throw new ExcelError('ItemNotFound');
      return pointModel(series, integer(index));
    },
  },
});

const POINT = modelClass<ChartLook>({
  name: 'ChartPoint',
  objects: { Format: (look) => pointFormat({ look }) },
});

export const seriesCollectionModel = (chart: ChartState): ModelObject =>
  modelObject(SERIES_COLLECTION, chart);
const seriesModel = (series: ChartSeries): ModelObject => modelObject(SERIES, series);

function pointModel(series: ChartSeries, index: number): ModelObject {
  const look = series.points.get(index) ?? { fill: null, line: null };
  series.points.set(index, look);
  return modelObject(POINT, look);
}

const touch = ({ chart: { sheet } }: ChartSeries): void => sheet.workbook.touch(sheet);

/** The series as a look, with its sheet marked to be shown anew. */
function touching(series: ChartSeries): ChartLook {
  touch(series);
  return series;
}
