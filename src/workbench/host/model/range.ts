import { modelClass, modelObject } from '../protocol/modelClass';
import { CLEARABLE, clearRange, mergeRange, unmergeRange } from '../document/rangeEdits';
import { enter } from '../document/cellEdits';
import { boxAt, rangeAddress } from '../document/liveRange';
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from '../document/rangeAddress';
import { selectRange } from '../document/selection';
import { valueType } from '../document/values';
import { given, oneOf, readOnly, truth } from './args';
import { CELL_PROPERTIES } from './cellProperties';
import { conditionalFormatsModel } from './conditionalFormats';
import { dataValidationModel } from './dataValidation';
import { rangeFormatModel } from './rangeFormat';
import { RANGE_MOVES } from './rangeMoves';
import { RANGE_LINES } from './rangeLines';
import { RANGE_SIZES } from './rangeSizes';
import { formulas, numberFormats, setNumberFormats, texts, values, valuesOf } from './rangeValues';
import { scopedTablesModel } from './tables';
import { getHyperlink, setHyperlink } from './hyperlink';
import { worksheetModel } from './worksheet';
import { hasSpill } from './spills';
import type { ModelObject } from '../protocol/modelClass';
import type { LiveRange } from '../document/liveRange';

const RANGE = modelClass<LiveRange>({
  name: 'Range',
  tracked: true,
  properties: {
    Address: readOnly(rangeAddress),
    AddressLocal: readOnly(rangeAddress),
    CellCount: readOnly((range) => cellCount(boxAt(range))),
    ColumnCount: readOnly((range) => columnCount(boxAt(range))),
    ColumnIndex: readOnly((range) => boxAt(range).left),
    Formulas: { get: formulas, set: (range, value) => enter(range.sheet, boxAt(range), value) },
    FormulasLocal: { get: formulas, set: (range, value) => enter(range.sheet, boxAt(range), value) },
    HasSpill: readOnly(hasSpill),
    Hyperlink: { get: getHyperlink, set: setHyperlink },
    IsEntireColumn: readOnly((range) => isEntireColumn(boxAt(range))),
    IsEntireRow: readOnly((range) => isEntireRow(boxAt(range))),
    NumberFormat: { get: numberFormats, set: setNumberFormats },
    NumberFormatLocal: { get: numberFormats, set: setNumberFormats },
    RowCount: readOnly((range) => rowCount(boxAt(range))),
    RowIndex: readOnly((range) => boxAt(range).top),
    Text: readOnly(texts),
    ValueTypes: readOnly((range) => valuesOf(range, ({ value }) => valueType(value))),
    Values: { get: values, set: (range, value) => enter(range.sheet, boxAt(range), value) },
    ...RANGE_SIZES,
  },
  objects: {
    ConditionalFormats: (range) => conditionalFormatsModel([range]),
    DataValidation: (range) => dataValidationModel([range]),
    Format: (range) => rangeFormatModel([range]),
    Worksheet: ({ sheet }) => worksheetModel(sheet),
  },
  methods: {
    ...RANGE_MOVES,
    ...RANGE_LINES,
    ...CELL_PROPERTIES,
    Calculate: ({ sheet: { workbook } }) => {
      workbook.cells.settle();
      workbook.engine.recalculate();
    },
    Clear: (range, applyTo) => clearRange(range, given(applyTo, oneOf(CLEARABLE), 'All')),
    GetTables: (range, fullyContained) => scopedTablesModel(range, given(fullyContained, truth, false)),
    Merge: (range, across) => mergeRange(range, given(across, truth, false)),
    Select: (range) => selectRange(range),
    SetDirty: ({ sheet: { workbook } }) => {
      workbook.cells.settle();
      workbook.engine.recalculate();
    },
    Unmerge: (range) => unmergeRange(range),
    _ValidateArraySize: (range, rows, columns) => {
      const box = boxAt(range);
      if (rows !== rowCount(box) || columns !== columnCount(box)) enter(range.sheet, box, []);
    },
  },
});

export const rangeModel = (range: LiveRange): ModelObject => modelObject(RANGE, range);
