import { ExcelError } from '../protocol/excelError';
import { modelClass, modelObject } from '../protocol/modelClass';
import { boundingBox } from '../document/boxes';
import { liveRange } from '../document/liveRange';
import { WHOLE_SHEET, isOnSheet } from '../document/rangeAddress';
import { activateSheet, deleteSheet, moveSheet, renameSheet, showSheet } from '../document/sheetEdits';
import { color, given, integer, isGiven, oneOf, readOnly, text, truth } from './args';
import { chartsModel } from './charts';
import { freezePanesModel } from './freezePanes';
import { namedItemsModel } from './namedItems';
import { pageLayoutModel } from './pageLayout';
import { rangeModel } from './range';
import { rangeAreasModel } from './rangeAreas';
import { rangeAt, rangesAt } from './rangeAt';
import { registrations } from './registrations';
import { tablesModel } from './tables';
import { worksheetPropertiesModel } from './worksheetProperties';
import { worksheetProtectionModel } from './worksheetProtection';
import type { ModelObject } from '../protocol/modelClass';
import type { EngineSheet, SheetVisibility } from '../engine';
import type { CellRange } from '../../../tables';
import type { SheetState } from '../document/sheetState';

const VISIBILITY = ['Visible', 'Hidden', 'VeryHidden'] as const;

const WORKSHEET = modelClass<SheetState>({
  name: 'Worksheet',
  identity: ({ guid }) => ({ Id: guid }),
  properties: {
    Id: readOnly(({ guid }) => guid),
    Name: {
      get: (sheet) => engineSheet(sheet).name,
      set: (sheet, value) => renameSheet(sheet, text(value)),
    },
    Position: {
      get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      set: (sheet, value) => moveSheet(sheet, integer(value)),
    },
    ShowGridlines: readOnly(({ gridlines }) => gridlines),
    ShowHeadings: readOnly(({ headings }) => headings),
    StandardHeight: readOnly(() => 15),
    StandardWidth: readOnly(() => 8.43),
    TabColor: {
      get: (sheet) => hashed(engineSheet(sheet).tabColor),
      set: (sheet, value) => sheet.workbook.engine.colorTab(sheet.id, value === '' ? null : color(value)),
    },
    Visibility: {
      get: (sheet) => VISIBILITY.find((word) => lowerFirst(word) === engineSheet(sheet).visibility),
      set: (sheet, value) => showSheet(sheet, lowerFirst(oneOf(VISIBILITY)(value)) as SheetVisibility),
    },
    /** The names under which `showGridlines` and `showHeadings` are set. */
    Gridlines: {
      get: ({ gridlines }) => gridlines,
      set: (sheet, value) => {
        sheet.gridlines = truth(value);
        sheet.workbook.touch(sheet);
      },
    },
    Headings: {
      get: ({ headings }) => headings,
      set: (sheet, value) => {
        sheet.headings = truth(value);
      },
    },
  },
  objects: {
    Charts: (sheet) => chartsModel(sheet),
    CustomProperties: (sheet) => worksheetPropertiesModel(sheet),
    FreezePanes: (sheet) => freezePanesModel(sheet),
    Names: (sheet) => namedItemsModel({ workbook: sheet.workbook, sheet }),
    PageLayout: (sheet) => pageLayoutModel(sheet),
    Protection: (sheet) => worksheetProtectionModel(sheet),
    Tables: (sheet) => tablesModel({ workbook: sheet.workbook, sheet }),
  },
  methods: {
    Activate: (sheet) => activateSheet(sheet),
    Calculate: ({ workbook }) => {
      workbook.cells.settle();
      workbook.engine.recalculate();
    },
    Delete: (sheet) => deleteSheet(sheet),
    GetCell: (sheet, row, column) =>
      boxed(sheet, { row: integer(row), column: integer(column), rows: 1, columns: 1 }),
    GetNext: (sheet, visibleOnly) => found(neighbour(sheet, 1, visibleOnly)),
    GetNextOrNullObject: (sheet, visibleOnly) => neighbour(sheet, 1, visibleOnly),
    GetPrevious: (sheet, visibleOnly) => found(neighbour(sheet, -1, visibleOnly)),
    GetPreviousOrNullObject: (sheet, visibleOnly) => neighbour(sheet, -1, visibleOnly),
    GetRange: (sheet, address) =>
      rangeModel(isGiven(address) ? rangeAt(sheet, text(address)) : liveRange(sheet, WHOLE_SHEET)),
    GetRangeByIndexes: (sheet, ...extent) => {
      const [row = 0, column = 0, rows = 1, columns = 1] = extent.map(integer);
      return boxed(sheet, { row, column, rows, columns });
    },
    GetRanges: (sheet, address) =>
      rangeAreasModel(isGiven(address) ? rangesAt(sheet, text(address)) : [liveRange(sheet, WHOLE_SHEET)]),
    GetUsedRange: (sheet) =>
      rangeModel(liveRange(sheet, usedBox(sheet) ?? { top: 0, left: 0, bottom: 0, right: 0 })),
    GetUsedRangeOrNullObject: (sheet) => {
      const used = usedBox(sheet);
      return used && rangeModel(liveRange(sheet, used));
    },
    _GetSheetById: ({ workbook }, id) => found(orNull(workbook.findSheet(text(id)))),
    ...registrations<SheetState>(
      {
        ActivatedEvent: 'activated',
        CalculatedEvent: 'calculated',
        DataChangedEvent: 'changed',
        DeactivatedEvent: 'deactivated',
        EventNameChanged: 'nameChanged',
        EventVisibilityChanged: 'visibilityChanged',
        ProtectionChangedEvent: 'protectionChanged',
        SelectionChangedEvent: 'selectionChanged',
      },
      ({ workbook, guid }) => ({ events: workbook.events, target: guid }),
    ),
  },
});

export const worksheetModel = (sheet: SheetState): ModelObject => modelObject(WORKSHEET, sheet);

function engineSheet(sheet: SheetState): EngineSheet {
  const found = sheet.workbook.engine.sheets().find(({ id }) => id === sheet.id);
  if (found === undefined) throw new ExcelError('ItemNotFound', 'The sheet is gone.');
  return found;
}

const hashed = (rgb: string | null): string => (rgb === null ? '' : `#${rgb}`);
const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
const orNull = (sheet: SheetState | null | undefined): ModelObject | null =>
  sheet ? worksheetModel(sheet) : null;

function found(object: ModelObject | null): ModelObject {
  if (object === null) throw new ExcelError('ItemNotFound');
  return object;
}

interface Extent {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function boxed(sheet: SheetState, { row, column, rows, columns }: Extent): ModelObject {
  const box: CellRange = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  if (!isOnSheet(box)) throw new ExcelError('InvalidArgument', 'Off the sheet.');
  return rangeModel(liveRange(sheet, box));
}

/** Cells with content, and tables even where they are blank. */
export function usedBox(sheet: SheetState): CellRange | null {
  const boxes = sheet.tables.map(({ range }) => range);
  const content = sheet.workbook.cells.usedRange(sheet.id);
  if (content !== null) boxes.push(content);
  return boxes.length === 0 ? null : boxes.reduce(boundingBox);
}

function neighbour(sheet: SheetState, step: 1 | -1, visibleOnly: unknown): ModelObject | null {
  const { workbook } = sheet;
  const onlyVisible = given(visibleOnly, truth, false);
  const sheets = workbook.sheets.filter(
    (other) => other === sheet || !onlyVisible || engineSheet(other).visibility === 'visible',
  );
  return orNull(sheets[sheets.indexOf(sheet) + step]);
}
