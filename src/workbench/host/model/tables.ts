import { modelClass, modelObject } from '../protocol/modelClass';
import { WORKBOOK_TARGET } from '../events/events';
import { contains, overlaps } from '../document/boxes';
import { boxAt } from '../document/liveRange';
import { addTable } from '../document/tableEdits';
import { ExcelError } from '../protocol/excelError';
import { integer, readOnly, truth } from './args';
import { rangeOrAddress } from './rangeAt';
import { registrations } from './registrations';
import { tableModel } from './table';
import type { ModelObject } from '../protocol/modelClass';
import type { LiveRange } from '../document/liveRange';
import type { SheetState } from '../document/sheetState';
import type { TableState } from '../document/tableState';
import type { Workbook } from '../document/workbook';

/** Tables of the workbook, or of one sheet. */
interface Tables {
  readonly workbook: Workbook;
  readonly sheet: SheetState | null;
}

const all = ({ workbook, sheet }: Tables): readonly TableState[] => sheet?.tables ?? workbook.tables;

function find(tables: readonly TableState[], key: unknown): ModelObject | null {
  const wanted = String(key);
  const table = tables.find(({ name, id }) => name.toLowerCase() === wanted.toLowerCase() || id === wanted);
  return table ? tableModel(table) : null;
}

const TABLES = modelClass<Tables>({
  name: 'TableCollection',
  properties: { Count: readOnly((tables) => all(tables).length) },
  items: (tables) => all(tables).map(tableModel),
  item: (tables, key) => find(all(tables), key),
  methods: {
    Add: (tables, address, hasHeaders) => {
      const { sheet, box } = place(tables, address);
      return tableModel(addTable(sheet, boxAt({ sheet, box }), truth(hasHeaders)));
    },
    GetCount: (tables) => all(tables).length,
    GetItemAt: (tables, index) => at(all(tables), integer(index)),
    GetItemOrNullObject: (tables, key) => find(all(tables), key),
    ...registrations<Tables>(
      { AddedEvent: 'tableAdded', DataChangedEvent: 'tableChanged', DeletedEvent: 'tableDeleted' },
      ({ workbook, sheet }) => ({ events: workbook.events, target: sheet?.guid ?? WORKBOOK_TARGET }),
    ),
  },
});

const SCOPED_TABLES = modelClass<readonly TableState[]>({
  name: 'TableScopedCollection',
  items: (tables) => tables.map(tableModel),
  item: find,
  methods: {
    GetCount: (tables) => tables.length,
    GetFirst: (tables) => at(tables, 0),
    GetItemOrNullObject: (tables, key) => find(tables, key),
  },
});

export const tablesModel = (tables: Tables): ModelObject => modelObject(TABLES, tables);

/** The tables that a range touches. */
export function scopedTablesModel(range: LiveRange, fullyContained: boolean): ModelObject {
  const box = boxAt(range);
  const isMeant = (table: TableState) =>
    fullyContained ? contains(box, table.range) : overlaps(box, table.range);
  return modelObject(SCOPED_TABLES, range.sheet.tables.filter(isMeant));
}

function at(tables: readonly TableState[], index: number): ModelObject {
  const table = tables[index];
  if (table === undefined) throw new ExcelError('ItemNotFound');
  return tableModel(table);
}

const place = ({ workbook, sheet }: Tables, address: unknown): LiveRange =>
  rangeOrAddress(sheet ?? workbook.sheet(workbook.engine.activeSheet()), address);
