import { modelObject } from '../protocol/modelClass';
import { color, number, oneOf, stored, storedColor, text, truth } from './args';
import type { ModelClass, ModelObject } from '../protocol/modelClass';
import type { ChartDataLabels, ChartFont, ChartLook } from '../document/chartState';

const FONT: ModelClass<ChartFont> = {
  name: 'ChartFont',
  properties: {
    Bold: stored('bold', truth),
    Color: storedColor('color'),
    Italic: stored('italic', truth),
    Name: stored('name', text),
    Size: stored('size', number),
  },
};

export const fontModel = (font: ChartFont): ModelObject => modelObject(FONT, font);

const FILL: ModelClass<ChartLook> = {
  name: 'ChartFill',
  methods: {
    Clear: (look) => {
      look.fill = null;
    },
    SetSolidColor: (look, rgb) => {
      look.fill = color(rgb);
    },
  },
};

const LINE: ModelClass<ChartLook> = {
  name: 'ChartLineFormat',
  properties: { Color: storedColor('line') },
  methods: {
    Clear: (look) => {
      look.line = null;
    },
  },
};

const BORDER: ModelClass<ChartLook> = { ...LINE, name: 'ChartBorder' };

/** `format` of a chart's part: the font, fill and line that the part has. */
interface Looks {
  readonly font?: ChartFont;
  readonly fill?: ChartLook;
  readonly line?: ChartLook;
  readonly border?: ChartLook;
}

export function lookModel(name: string, { font, fill, line, border }: Looks): ModelObject {
  const objects = {
    ...(font && { Font: () => fontModel(font) }),
    ...(fill && { Fill: () => modelObject(FILL, fill) }),
    ...(line && { Line: () => modelObject(LINE, line) }),
    ...(border && { Border: () => modelObject(BORDER, border) }),
  };
  return modelObject({ name, objects }, null);
}

const POSITIONS = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
];

const DATA_LABELS: ModelClass<ChartDataLabels> = {
  name: 'ChartDataLabels',
  properties: {
    NumberFormat: stored('numberFormat', text),
    Position: stored('position', oneOf(POSITIONS)),
    ShowCategoryName: stored('showCategoryName', truth),
    ShowSeriesName: stored('showSeriesName', truth),
    ShowValue: stored('showValue', truth),
  },
  objects: { Format: ({ font }) => lookModel('ChartDataLabelFormat', { font }) },
};

export const dataLabelsModel = (labels: ChartDataLabels): ModelObject => modelObject(DATA_LABELS, labels);
