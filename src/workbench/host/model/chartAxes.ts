import { modelClass, modelObject } from '../protocol/modelClass';
import { lookClass } from './chartLooks';
import { number, oneOf, stored, text, truth } from './args';
import type { ModelObject } from '../protocol/modelClass';
import type { ChartAxis, ChartState } from '../document/chartState';

/** A bound or unit of an axis; `''` leaves it to Excel. */
const bound = (value: unknown): number | '' => (value === '' ? '' : number(value));

const axisFormat = lookClass('ChartAxisFormat', ['Font', 'Fill', 'Line']);

const AXES = modelClass<ChartState>({
  name: 'ChartAxes',
  objects: {
    CategoryAxis: ({ categoryAxis }) => modelObject(AXIS, categoryAxis),
    ValueAxis: ({ valueAxis }) => modelObject(AXIS, valueAxis),
  },
});

const AXIS = modelClass<ChartAxis>({
  name: 'ChartAxis',
  properties: {
    MajorUnit: stored('majorUnit', bound),
    Maximum: stored('maximum', bound),
    Minimum: stored('minimum', bound),
    MinorUnit: stored('minorUnit', bound),
    NumberFormat: stored('numberFormat', text),
    ReversePlotOrder: stored('reversePlotOrder', truth),
    TickLabelPosition: stored('tickLabelPosition', oneOf(['NextToAxis', 'High', 'Low', 'None'])),
    Visible: stored('visible', truth),
  },
  objects: {
    Format: (axis) => axisFormat({ font: axis.font, look: axis }),
    MajorGridlines: (axis) => modelObject(MAJOR, axis),
    MinorGridlines: (axis) => modelObject(MINOR, axis),
    Title: (axis) => modelObject(TITLE, axis),
  },
});

const MAJOR = modelClass<ChartAxis>({
  name: 'ChartGridlines',
  properties: { Visible: stored('majorGridlines', truth) },
});

const MINOR = modelClass<ChartAxis>({
  name: 'ChartGridlines',
  properties: { Visible: stored('minorGridlines', truth) },
});

const TITLE = modelClass<ChartAxis>({
  name: 'ChartAxisTitle',
  properties: {
    Text: {
      get: ({ title }) => title.text,
      set: ({ title }, value) => {
        title.text = text(value);
      },
    },
    Visible: {
      get: ({ title }) => title.visible,
      set: ({ title }, value) => {
        title.visible = truth(value);
      },
    },
  },
});

export const axesModel = (chart: ChartState): ModelObject => modelObject(AXES, chart);
