import { modelClass, modelObject } from '../protocol/modelClass';
import { ExcelError } from '../protocol/excelError';
import { color, facts, oneOf, readOnly, text, truth } from './args';
import type { EngineStyle } from '../engine';
import type { ModelClass, ModelObject, Property } from '../protocol/modelClass';
import type { ConditionalFormat } from '../document/sheetState';

type Rules = Readonly<Record<string, (format: ConditionalFormat) => ModelObject | null>>;

/** What a conditional format looks at, by its type: `format.custom`, `format.cellValueOrNullObject` … */
export const CONDITIONAL_RULES: Rules = {
  ...ruleOf('CellValue', 'CellValue', () => CELL_VALUE),
  ...ruleOf('ColorScale', 'ColorScale', () => COLOR_SCALE),
  ...ruleOf('Custom', 'Custom', () => CUSTOM),
  ...ruleOf('DataBar', 'DataBar', () => DATA_BAR),
  ...ruleOf('TextComparison', 'ContainsText', () => TEXT),
};

function ruleOf(property: string, type: string, cls: () => ModelClass<ConditionalFormat>): Rules {
  const rule = (format: ConditionalFormat): ModelObject | null =>
    format.type === type ? modelObject(cls(), format) : null;
  return { [property]: (format) => required(rule(format)), [`${property}OrNullObject`]: rule };
}

function required(rule: ModelObject | null): ModelObject {
  if (rule === null) throw new ExcelError('InvalidOperation', 'The conditional format is of another type.');
  return rule;
}

const whole: Property<ConditionalFormat> = {
  get: ({ rule }) => rule,
  set: (format, value) => {
    format.rule = facts(value);
    touch(format);
  },
};

const CELL_VALUE = modelClass<ConditionalFormat>({
  name: 'CellValueConditionalFormat',
  properties: { Rule: whole },
  objects: { Format: (format) => modelObject(FORMAT, format) },
});

const TEXT = modelClass<ConditionalFormat>({
  name: 'TextConditionalFormat',
  properties: { Rule: whole },
  objects: { Format: (format) => modelObject(FORMAT, format) },
});

const CUSTOM = modelClass<ConditionalFormat>({
  name: 'CustomConditionalFormat',
  objects: {
    Format: (format) => modelObject(FORMAT, format),
    Rule: (format) => modelObject(RULE, format),
  },
});

const RULE = modelClass<ConditionalFormat>({
  name: 'ConditionalFormatRule',
  properties: {
    Formula: {
      get: ({ rule }) => rule['formula'] ?? '',
      set: (format, value) => {
        format.rule = { formula: text(value) };
        touch(format);
      },
    },
  },
});

const COLOR_SCALE = modelClass<ConditionalFormat>({
  name: 'ColorScaleConditionalFormat',
  properties: { Criteria: whole, ThreeColorScale: readOnly(({ rule }) => 'midpoint' in rule) },
});

const DATA_BAR = modelClass<ConditionalFormat>({
  name: 'DataBarConditionalFormat',
  properties: {
    BarDirection: ruled('barDirection', oneOf(['Context', 'LeftToRight', 'RightToLeft']), 'Context'),
    LowerBoundRule: ruled('lowerBoundRule', facts, { type: 'Automatic' }),
    ShowDataBarOnly: {
      get: ({ bar }) => bar.showBarOnly,
      set: ({ bar }, value) => {
        bar.showBarOnly = truth(value);
      },
    },
    UpperBoundRule: ruled('upperBoundRule', facts, { type: 'Automatic' }),
  },
  objects: { PositiveFormat: (format) => modelObject(POSITIVE_BAR, format) },
});

const POSITIVE_BAR = modelClass<ConditionalFormat>({
  name: 'ConditionalDataBarPositiveFormat',
  properties: {
    BorderColor: ruled('borderColor', text, ''),
    FillColor: {
      get: ({ bar }) => `#${bar.color}`,
      set: (format, value) => {
        format.bar.color = color(value);
        touch(format);
      },
    },
    GradientFill: ruled('gradientFill', truth, true),
  },
});

/** What a bar's rule says besides its colour. */
function ruled(key: string, read: (value: unknown) => unknown, plain: unknown): Property<ConditionalFormat> {
  return {
    get: ({ rule }) => rule[key] ?? plain,
    set: (format, value) => {
      format.rule = { ...format.rule, [key]: read(value) };
    },
  };
}

function styled<K extends keyof EngineStyle>(
  key: K,
  shown: (value: EngineStyle[K]) => unknown,
  read: (value: unknown) => EngineStyle[K],
): Property<ConditionalFormat> {
  return {
    get: ({ style }) => shown(style[key]),
    set: (format, value) => {
      format.style = { ...format.style, [key]: read(value) };
      touch(format);
    },
  };
}

const hashed = (rgb: string | null | undefined): string => (rgb == null ? '' : `#${rgb}`);
const isOn = (value: boolean | null | undefined): boolean => value ?? false;

const FORMAT = modelClass<ConditionalFormat>({
  name: 'ConditionalRangeFormat',
  properties: { NumberFormat: styled('numberFormat', (code) => code ?? '', text) },
  objects: { Fill: (format) => modelObject(FILL, format), Font: (format) => modelObject(FONT, format) },
});

const FILL = modelClass<ConditionalFormat>({
  name: 'ConditionalRangeFill',
  properties: { Color: styled('fill', hashed, color) },
});

const FONT = modelClass<ConditionalFormat>({
  name: 'ConditionalRangeFont',
  properties: {
    Bold: styled('bold', isOn, truth),
    Color: styled('color', hashed, color),
    Italic: styled('italic', isOn, truth),
    Strikethrough: styled('strikethrough', isOn, truth),
    Underline: styled('underline', isOn, truth),
  },
});

const touch = ({ sheet }: ConditionalFormat): void => sheet.workbook.touch(sheet);
