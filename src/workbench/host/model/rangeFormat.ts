import { modelClass, modelObject } from '../protocol/modelClass';
import { autofit } from './autofit';
import { integer, number, oneOf, text, truth } from './args';
import { bordersModel } from './rangeBorders';
import { commonStyle, layStyle, styled, styledColor } from './rangeStyle';
import { STANDARD_POINTS, common, linePoints, resize } from './rangeSizes';
import type { Dimension } from '../engine';
import type { ModelObject, Property } from '../protocol/modelClass';
import type { Areas } from './rangeStyle';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'CenterAcrossSelection',
  'Fill',
  'Justify',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

/** Points of one line; `null` where the lines differ. */
const size = (dimension: Dimension): Property<Areas> => ({
  get: ([first]) => first && common(first, dimension, (index) => linePoints(first, dimension, index)),
  set: (areas, value) => {
    for (const area of areas) resize(area, dimension, number(value));
  },
});

const standard = (dimension: Dimension): Property<Areas> => ({
  get: ([first]) =>
    first &&
    common(first, dimension, (index) => linePoints(first, dimension, index) === STANDARD_POINTS[dimension]),
  set: (areas, value) => {
    if (truth(value)) for (const area of areas) resize(area, dimension, null);
  },
});

const RANGE_FORMAT = modelClass<Areas>({
  name: 'RangeFormat',
  properties: {
    ColumnWidth: size('column'),
    HorizontalAlignment: aligned('horizontal', HORIZONTAL, 'General'),
    IndentLevel: styled('indent', 0, integer),
    RowHeight: size('row'),
    UseStandardHeight: standard('row'),
    UseStandardWidth: standard('column'),
    VerticalAlignment: aligned('vertical', VERTICAL, 'Bottom'),
    WrapText: styled('wrap', false, truth),
  },
  objects: {
    Borders: (areas) => bordersModel(areas),
    Fill: (areas) => modelObject(FILL, areas),
    Font: (areas) => modelObject(FONT, areas),
    Protection: (areas) => modelObject(PROTECTION, areas),
  },
  methods: {
    AutofitColumns: (areas) => areas.forEach((area) => autofit(area, 'column')),
    AutofitRows: (areas) => areas.forEach((area) => autofit(area, 'row')),
  },
});

const FILL = modelClass<Areas>({
  name: 'RangeFill',
  properties: { Color: styledColor('fill', '#FFFFFF') },
  methods: { Clear: (areas) => layStyle(areas, { fill: null }) },
});

const FONT = modelClass<Areas>({
  name: 'RangeFont',
  properties: {
    Bold: styled('bold', false, truth),
    Color: styledColor('color', '#000000'),
    Italic: styled('italic', false, truth),
    Name: styled('fontName', 'Calibri', text),
    Size: styled('fontSize', 11, number),
    Strikethrough: styled('strikethrough', false, truth),
    Underline: {
      get: (areas) => {
        const isUnderlined = styled('underline', false, truth).get(areas);
        return isUnderlined === null ? null : isUnderlined === true ? 'Single' : 'None';
      },
      set: (areas, value) =>
        layStyle(areas, { underline: oneOf(['None', 'Single', 'Double'])(value) !== 'None' }),
    },
  },
});

const PROTECTION = modelClass<Areas>({
  name: 'FormatProtection',
  properties: { Locked: styled('locked', true, truth) },
});

export const rangeFormatModel = (areas: Areas): ModelObject => modelObject(RANGE_FORMAT, areas);

/** Alignments that the engine does not know are refused as arguments, so that none is lost in silence. */
function aligned(key: 'horizontal' | 'vertical', words: readonly string[], plain: string): Property<Areas> {
  const known = key === 'horizontal' ? ['General', 'Left', 'Center', 'Right'] : ['Top', 'Center', 'Bottom'];
  return {
    get: (areas) => capitalised(commonStyle(areas, (style) => style[key] ?? plain)),
    set: (areas, value) => {
      const word = oneOf(known)(oneOf(words)(value));
      layStyle(areas, { [key]: word === 'General' ? null : word.toLowerCase() });
    },
  };
}

const capitalised = (word: unknown): string | null =>
  typeof word === 'string' ? word.charAt(0).toUpperCase() + word.slice(1) : null;
