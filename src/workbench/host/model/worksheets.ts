import { modelClass, modelObject } from '../protocol/modelClass';
import { WORKBOOK_TARGET } from '../events/events';
import { addSheet } from '../document/sheetEdits';
import { given, text, truth } from './args';
import { registrations } from './registrations';
import { worksheetModel } from './worksheet';
import type { ModelObject } from '../protocol/modelClass';
import type { SheetState } from '../document/sheetState';
import type { Workbook } from '../document/workbook';

const WORKSHEETS = modelClass<Workbook>({
  name: 'WorksheetCollection',
  items: ({ sheets }) => sheets.map(worksheetModel),
  item: (workbook, key) => find(workbook, key),
  methods: {
    Add: (workbook, name) =>
      worksheetModel(given(name, (value) => addSheet(workbook, text(value)), null) ?? addSheet(workbook)),
    GetActiveWorksheet: (workbook) => worksheetModel(workbook.sheet(workbook.engine.activeSheet())),
    GetCount: (workbook, visibleOnly) => shown(workbook, visibleOnly).length,
    GetFirst: (workbook, visibleOnly) => orNull(shown(workbook, visibleOnly).at(0)),
    GetItemOrNullObject: (workbook, key) => find(workbook, key),
    GetLast: (workbook, visibleOnly) => orNull(shown(workbook, visibleOnly).at(-1)),
    ...registrations<Workbook>(
      {
        ActivatedEvent: 'activated',
        AddedEvent: 'sheetAdded',
        CalculatedEvent: 'calculated',
        DataChangedEvent: 'changed',
        DeactivatedEvent: 'deactivated',
        DeletedEvent: 'sheetDeleted',
        EventMoved: 'moved',
        EventNameChanged: 'nameChanged',
        EventVisibilityChanged: 'visibilityChanged',
        ProtectionChangedEvent: 'protectionChanged',
        SelectionChangedEvent: 'selectionChanged',
      },
      ({ events }) => ({ events, target: WORKBOOK_TARGET }),
    ),
  },
});

export const worksheetsModel = (workbook: Workbook): ModelObject => modelObject(WORKSHEETS, workbook);

function find(workbook: Workbook, key: unknown): ModelObject | null {
  const sheet = workbook.findSheet(text(key));
  return sheet && worksheetModel(sheet);
}

const orNull = (sheet: SheetState | undefined): ModelObject | null => (sheet ? worksheetModel(sheet) : null);

function shown(workbook: Workbook, visibleOnly: unknown): readonly SheetState[] {
  if (!given(visibleOnly, truth, false)) return workbook.sheets;
  const visible = new Set(
    workbook.engine.sheets().flatMap(({ id, visibility }) => (visibility === 'visible' ? [id] : [])),
  );
  return workbook.sheets.filter(({ id }) => visible.has(id));
}
