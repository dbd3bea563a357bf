import { modelClass, modelObject } from '../protocol/modelClass';
import { boxAt, rangeAddress } from '../document/liveRange';
import { cellCount, isEntireColumn, isEntireRow } from '../document/rangeAddress';
import { CLEARABLE, clearRange } from '../document/rangeEdits';
import { given, integer, oneOf, readOnly } from './args';
import { conditionalFormatsModel } from './conditionalFormats';
import { dataValidationModel } from './dataValidation';
import { rangeFormatModel } from './rangeFormat';
import { rangeModel } from './range';
import { worksheetModel } from './worksheet';
import { ExcelError } from '../protocol/excelError';
import type { ModelObject } from '../protocol/modelClass';
import type { LiveRange } from '../document/liveRange';

type Areas = readonly LiveRange[];

const RANGE_AREAS = modelClass<Areas>({
  name: 'RangeAreas',
  tracked: true,
  properties: {
    Address: readOnly((areas) => areas.map(rangeAddress).join(',')),
    AddressLocal: readOnly((areas) => areas.map(rangeAddress).join(',')),
    AreaCount: readOnly((areas) => areas.length),
    CellCount: readOnly((areas) => areas.reduce((sum, area) => sum + cellCount(boxAt(area)), 0)),
    IsEntireColumn: readOnly((areas) => areas.every((area) => isEntireColumn(boxAt(area)))),
    IsEntireRow: readOnly((areas) => areas.every((area) => isEntireRow(boxAt(area)))),
  },
  objects: {
    Areas: (areas) => modelObject(RANGES, areas),
    ConditionalFormats: (areas) => conditionalFormatsModel(areas),
    DataValidation: (areas) => dataValidationModel(areas),
    Format: (areas) => rangeFormatModel(areas),
    Worksheet: ([first]) => (first ? worksheetModel(first.sheet) : null),
  },
  methods: {
    Clear: (areas, applyTo) => {
      const what = given(applyTo, oneOf(CLEARABLE), 'All');
      for (const area of areas) clearRange(area, what);
    },
  },
});

const RANGES = modelClass<Areas>({
  name: 'RangeCollection',
  items: (areas) => areas.map(rangeModel),
  methods: {
    GetCount: (areas) => areas.length,
    GetItemAt: (areas, index) => {
      const area = areas[integer(index)];
      if (area === undefined) throw new ExcelError('ItemNotFound');
      return rangeModel(area);
    },
  },
});

export const rangeAreasModel = (areas: Areas): ModelObject => modelObject(RANGE_AREAS, areas);
