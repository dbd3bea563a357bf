import { modelClass, modelObject } from '../protocol/modelClass';
import { ExcelError } from '../protocol/excelError';
import { boxAt, liveRange } from '../document/liveRange';
import { SHEET_COLUMNS, SHEET_ROWS } from '../document/rangeAddress';
import { given, integer } from './args';
import { rangeModel } from './range';
import { rangeOrAddress } from './rangeAt';
import type { CellRange } from '../../../tables';
import type { ModelObject } from '../protocol/modelClass';
import type { SheetState } from '../document/sheetState';

const FREEZE_PANES = modelClass<SheetState>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: (sheet, range) => {
      const { bottom, right } = boxAt(rangeOrAddress(sheet, range));
      freeze(sheet, { rows: bottom + 1, columns: right + 1 });
    },
    FreezeColumns: (sheet, count) => freeze(sheet, { rows: 0, columns: given(count, integer, 1) }),
    FreezeRows: (sheet, count) => freeze(sheet, { rows: given(count, integer, 1), columns: 0 }),
    GetLocation: (sheet) => {
      const range = location(sheet);
      if (range === null) throw new ExcelError('ItemNotFound');
      return range;
    },
    GetLocationOrNullObject: location,
    Unfreeze: (sheet) => freeze(sheet, { rows: 0, columns: 0 }),
  },
});

export const freezePanesModel = (sheet: SheetState): ModelObject => modelObject(FREEZE_PANES, sheet);

function freeze(sheet: SheetState, frozen: SheetState['frozen']): void {
  if (frozen.rows < 0 || frozen.columns < 0)
    throw new ExcelError('InvalidArgument', 'The count cannot be negative.');
  sheet.frozen = frozen;
  sheet.workbook.touch(sheet);
}

function location(sheet: SheetState): ModelObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const box: CellRange = {
    top: 0,
    left: 0,
    bottom: (rows === 0 ? SHEET_ROWS : rows) - 1,
    right: (columns === 0 ? SHEET_COLUMNS : columns) - 1,
  };
  return rangeModel(liveRange(sheet, box));
}
