import { ExcelError } from '../protocol/excelError';
import { modelClass, modelObject } from '../protocol/modelClass';
import { boxOf } from '../document/boxes';
import { liveRange } from '../document/liveRange';
import { parseBox } from '../document/rangeAddress';
import { applicationModel } from './application';
import { given, readOnly, text, truth } from './args';
import { documentPropertiesModel } from './documentProperties';
import { namedItemsModel } from './namedItems';
import { rangeModel } from './range';
import { settingsModel } from './settings';
import { tablesModel } from './tables';
import { worksheetsModel } from './worksheets';
import type { ModelObject } from '../protocol/modelClass';
import type { LiveRange } from '../document/liveRange';
import type { Workbook } from '../document/workbook';

const WORKBOOK = modelClass<Workbook>({
  name: 'Workbook',
  properties: {
    Name: readOnly(({ options }) => options.fileName),
    ReadOnly: readOnly(() => false),
    AutoSave: readOnly(() => false),
    IsDirty: { get: () => true, set: (_, value) => void truth(value) },
    PreviouslySaved: readOnly(() => true),
  },
  objects: {
    Application: (workbook) => applicationModel(workbook),
    Names: (workbook) => namedItemsModel({ workbook, sheet: null }),
    Properties: (workbook) => documentPropertiesModel(workbook),
    Protection: (workbook) => modelObject(PROTECTION, workbook),
    Settings: (workbook) => settingsModel(workbook),
    Tables: (workbook) => tablesModel({ workbook, sheet: null }),
    Worksheets: (workbook) => worksheetsModel(workbook),
    _Runtime: (workbook) => modelObject(RUNTIME, workbook),
  },
  methods: {
    /** How the client opens a new workbook in Excel on the web. */
    CreateAndOpenWorkbook: ({ opened }, base64) => void opened.push(given(base64, text, '')),
    GetActiveCell: (workbook) => rangeModel(activeCell(workbook)),
    GetSelectedRange: (workbook) => rangeModel(selectedRange(workbook)),
    Save: () => undefined,
    _GetObjectByReferenceId: ({ references }, id) => references.get(text(id)),
    _GetObjectTypeNameByReferenceId: ({ references }, id) => references.get(text(id)).className,
    _GetRangeForEventByReferenceId: (workbook, id) => {
      const range = rangeOfEvent(workbook, text(id));
      if (range === null) throw new ExcelError('ItemNotFound');
      return rangeModel(range);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, id) => {
      const range = rangeOfEvent(workbook, text(id));
      return range && rangeModel(range);
    },
    _GetReferenceCount: ({ references }) => references.count,
    _RemoveAllReferences: ({ references }) => references.clear(),
    _RemoveReference: ({ references }, id) => references.remove(text(id)),
    /** Functions reach the host by the manifest; the shared runtime says when it is ready. */
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
  },
});

const PROTECTION = modelClass<Workbook>({
  name: 'WorkbookProtection',
  properties: { Protected: readOnly(({ structurePassword }) => structurePassword !== null) },
  methods: {
    Protect: (workbook, password) => {
      if (workbook.structurePassword !== null)
        throw new ExcelError('InvalidOperation', 'It is protected already.');
      workbook.structurePassword = given(password, text, '');
    },
    Unprotect: (workbook, password) => {
      const isWrong =
        workbook.structurePassword !== null && workbook.structurePassword !== given(password, text, '');
      if (isWrong) throw new ExcelError('InvalidArgument', 'The password is wrong.');
      workbook.structurePassword = null;
    },
  },
});

const RUNTIME = modelClass<Workbook>({
  name: 'Runtime',
  properties: {
    EnableEvents: {
      get: ({ events }) => events.isEnabled,
      set: ({ events }, value) => {
        events.isEnabled = truth(value);
      },
    },
  },
});

export const workbookModel = (workbook: Workbook): ModelObject => modelObject(WORKBOOK, workbook);

function selectedRange(workbook: Workbook): LiveRange {
  const { sheet, ...box } = workbook.engine.selection();
  return liveRange(workbook.sheet(sheet), box);
}

function activeCell(workbook: Workbook): LiveRange {
  const { sheet, top, left } = workbook.engine.selection();
  return liveRange(workbook.sheet(sheet), boxOf({ row: top, column: left }));
}

/** Events say where they happened as `{sheet id}!A1:B2`. */
function rangeOfEvent(workbook: Workbook, id: string): LiveRange | null {
  const [guid = '', address = ''] = id.split('!');
  const sheet = workbook.findSheet(guid);
  const box = parseBox(address);
  return sheet && box && liveRange(sheet, box);
}
