import { modelClass, modelObject } from '../protocol/modelClass';
import { ExcelError } from '../protocol/excelError';
import { overlaps, without } from '../document/boxes';
import { boxAt, liveRange } from '../document/liveRange';
import { checkAllowed } from '../document/protection';
import { CONDITIONAL_RULES } from './conditionalRules';
import { integer, oneOf, readOnly, stored, text, truth } from './args';
import { rangeModel } from './range';
import { rangeAreasModel } from './rangeAreas';
import type { ModelObject } from '../protocol/modelClass';
import type { ConditionalFormat } from '../document/sheetState';
import type { Areas } from './rangeStyle';

const TYPES = ['Custom', 'CellValue', 'ContainsText', 'DataBar', 'ColorScale'] as const;

const CONDITIONAL_FORMATS = modelClass<Areas>({
  name: 'ConditionalFormatCollection',
  items: (areas) => found(areas).map(conditionalFormatModel),
  item: (areas, id) => find(areas, id),
  methods: {
    Add: (areas, type) => conditionalFormatModel(add(areas, typeOf(type))),
    ClearAll: (areas) => {
      for (const area of areas) {
        checkAllowed(area.sheet, 'allowFormatCells');
        for (const format of area.sheet.conditionalFormats) {
          format.ranges = format.ranges.flatMap((range) => without(range, boxAt(area)));
        }
        area.sheet.conditionalFormats = area.sheet.conditionalFormats.filter(
          ({ ranges }) => ranges.length > 0,
        );
        area.sheet.workbook.touch(area.sheet);
      }
    },
    GetCount: (areas) => found(areas).length,
    GetItemAt: (areas, index) => {
      const format = found(areas)[integer(index)];
      if (format === undefined) throw new ExcelError('ItemNotFound');
      return conditionalFormatModel(format);
    },
    GetItemOrNullObject: (areas, id) => find(areas, id),
  },
});

const CONDITIONAL_FORMAT = modelClass<ConditionalFormat>({
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ id }) => id),
    Priority: {
      get: (format) => format.sheet.conditionalFormats.indexOf(format),
      set: (format, value) => {
        const others = format.sheet.conditionalFormats.filter((other) => other !== format);
        others.splice(integer(value), 0, format);
        format.sheet.conditionalFormats = others;
        format.sheet.workbook.touch(format.sheet);
      },
    },
    StopIfTrue: stored('stopIfTrue', truth),
    Type: readOnly(({ type }) => type),
  },
  objects: CONDITIONAL_RULES,
  methods: {
    Delete: (format) => {
      format.sheet.conditionalFormats = format.sheet.conditionalFormats.filter((other) => other !== format);
      format.sheet.workbook.touch(format.sheet);
    },
    GetRange: (format) => {
      const [range] = format.ranges;
      if (range === undefined || format.ranges.length > 1)
        throw new ExcelError('InvalidOperation', 'Several ranges.');
      return rangeModel(liveRange(format.sheet, range));
    },
    GetRangeOrNullObject: ({ sheet, ranges: [range, ...others] }) =>
      range === undefined || others.length > 0 ? null : rangeModel(liveRange(sheet, range)),
    GetRanges: ({ sheet, ranges }) => rangeAreasModel(ranges.map((range) => liveRange(sheet, range))),
  },
});

export const conditionalFormatsModel = (areas: Areas): ModelObject => modelObject(CONDITIONAL_FORMATS, areas);
const conditionalFormatModel = (format: ConditionalFormat): ModelObject =>
  modelObject(CONDITIONAL_FORMAT, format);

/** Icon sets, presets and top and bottom rules exist in Excel and are not modelled. */
function typeOf(type: unknown): string {
  if (['IconSet', 'TopBottom', 'PresetCriteria'].includes(text(type))) {
    throw new ExcelError('ApiNotFound', `Conditional formats of type ${text(type)} are not modelled.`);
  }
  return oneOf(TYPES)(type);
}

const found = (areas: Areas): readonly ConditionalFormat[] =>
  (areas[0]?.sheet.conditionalFormats ?? []).filter(({ ranges }) =>
    areas.some((area) => ranges.some((range) => overlaps(range, boxAt(area)))),
  );

function find(areas: Areas, id: unknown): ModelObject | null {
  const format = found(areas).find((one) => one.id === text(id));
  return format ? conditionalFormatModel(format) : null;
}

/** A new one comes before the others. */
function add(areas: Areas, type: string): ConditionalFormat {
  const [first] = areas;
  if (first === undefined) throw new ExcelError('InvalidArgument', 'No cells.');
  const { sheet } = first;
  checkAllowed(sheet, 'allowFormatCells');
  const format: ConditionalFormat = {
    sheet,
    id: `{CF${sheet.workbook.nextId()}}`,
    type,
    ranges: areas.map(boxAt),
    stopIfTrue: false,
    rule: {},
    style: {},
    bar: { color: '638EC6', showBarOnly: false },
  };
  sheet.conditionalFormats.unshift(format);
  sheet.workbook.touch(sheet);
  return format;
}
