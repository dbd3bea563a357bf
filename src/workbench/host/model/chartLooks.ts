import { modelClass, modelObject } from '../protocol/modelClass';
import { color, number, oneOf, stored, storedColor, text, truth } from './args';
import type { ModelObject } from '../protocol/modelClass';
import type { ChartDataLabels, ChartFont, ChartLook } from '../document/chartState';

const FONT = modelClass<ChartFont>({
  name: 'ChartFont',
  properties: {
    Bold: stored('bold', truth),
    Color: storedColor('color'),
    Italic: stored('italic', truth),
    Name: stored('name', text),
    Size: stored('size', number),
  },
});

export const fontModel = (font: ChartFont): ModelObject => modelObject(FONT, font);

const FILL = modelClass<ChartLook>({
  name: 'ChartFill',
  methods: {
    Clear: (look) => {
      look.fill = null;
    },
    SetSolidColor: (look, rgb) => {
      look.fill = color(rgb);
    },
  },
});

const LINE = modelClass<ChartLook>({
  name: 'ChartLineFormat',
  properties: { Color: storedColor('line') },
  methods: {
    Clear: (look) => {
      look.line = null;
    },
  },
});

const BORDER = modelClass<ChartLook>({ ...LINE, name: 'ChartBorder' });

/** `format` of a chart's part: the font, fill and line that the part has. */
interface Looks {
  readonly font?: ChartFont;
  readonly look?: ChartLook;
}

const LOOKS = {
  Font: ({ font }: Looks) => (font ? fontModel(font) : null),
  Fill: ({ look }: Looks) => (look ? modelObject(FILL, look) : null),
  Line: ({ look }: Looks) => (look ? modelObject(LINE, look) : null),
  Border: ({ look }: Looks) => (look ? modelObject(BORDER, look) : null),
} as const;

/** The class of such a format, with the parts named. */
export function lookClass(
  name: string,
  parts: readonly (keyof typeof LOOKS)[],
): (looks: Looks) => ModelObject {
  const cls = modelClass<Looks>({
    name,
    objects: Object.fromEntries(parts.map((part) => [part, LOOKS[part]])),
  });
  return (looks) => modelObject(cls, looks);
}

const labelFormat = lookClass('ChartDataLabelFormat', ['Font']);

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

const DATA_LABELS = modelClass<ChartDataLabels>({
  name: 'ChartDataLabels',
  properties: {
    NumberFormat: stored('numberFormat', text),
    Position: stored('position', oneOf(POSITIONS)),
    ShowCategoryName: stored('showCategoryName', truth),
    ShowSeriesName: stored('showSeriesName', truth),
    ShowValue: stored('showValue', truth),
  },
  objects: { Format: ({ font }) => labelFormat({ font }) },
});

export const dataLabelsModel = (labels: ChartDataLabels): ModelObject => modelObject(DATA_LABELS, labels);
