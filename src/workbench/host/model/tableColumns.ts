import { modelClass, modelObject } from '../protocol/modelClass';
import { ExcelError } from '../protocol/excelError';
import { enter } from '../document/cellEdits';
import { liveRange } from '../document/liveRange';
import { dataBox, headerBox, totalsBox } from '../document/tableState';
import { addColumn } from '../document/tableColumnEdits';
import { shownValue } from '../document/values';
import { given, integer, isGiven, readOnly, text } from './args';
import { rangeModel } from './range';
import type { CellRange } from '../../../tables';
import type { ModelObject } from '../protocol/modelClass';
import type { TableState } from '../document/tableState';

interface Column {
  readonly table: TableState;
  readonly id: number;
}

const COLUMNS = modelClass<TableState>({
  name: 'TableColumnCollection',
  properties: { Count: readOnly(({ columns }) => columns.length) },
  items: (table) => table.columns.map(({ id }) => columnModel({ table, id })),
  item: find,
  methods: {
    Add: (table, index, values, name) => {
      const at = given(index, integer, table.columns.length);
      const id = addColumn(table, at < 0 ? table.columns.length : at, {
        name: given(name, text, null),
        values: isGiven(values) ? (values as readonly (readonly unknown[])[]) : null,
      });
      return columnModel({ table, id });
    },
    GetCount: ({ columns }) => columns.length,
    GetItemAt: (table, index) => {
      const column = table.columns[integer(index)];
      if (column === undefined) throw new ExcelError('ItemNotFound');
      return columnModel({ table, id: column.id });
    },
    GetItemOrNullObject: find,
  },
});

const COLUMN = modelClass<Column>({
  name: 'TableColumn',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ id }) => id),
    Index: readOnly(indexOf),
    Name: {
      get: (column) => column.table.columns[indexOf(column)]?.name,
      set: (column, value) => {
        const header = headerBox(column.table);
        if (header === null) throw new ExcelError('InvalidOperation', 'The table has no headings.');
        enter(column.table.sheet, narrowed(column, header), text(value));
      },
    },
    Values: {
      get: (column) => {
        const { sheet, range } = column.table;
        const rows = sheet.workbook.cells.read({ sheet: sheet.id, ...narrowed(column, range) });
        return rows.map((row) => row.map(({ value }) => shownValue(value)));
      },
      set: (column, value) => enter(column.table.sheet, narrowed(column, column.table.range), value),
    },
  },
  methods: {
    GetDataBodyRange: (column) => part(column, dataBox(column.table)),
    GetHeaderRowRange: (column) => part(column, headerBox(column.table)),
    GetRange: (column) => part(column, column.table.range),
    GetTotalRowRange: (column) => part(column, totalsBox(column.table)),
  },
});

export const tableColumnsModel = (table: TableState): ModelObject => modelObject(COLUMNS, table);
const columnModel = (column: Column): ModelObject => modelObject(COLUMN, column);

/** By id, or by name whatever its case. */
function find(table: TableState, key: unknown): ModelObject | null {
  const column = table.columns.find(
    ({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase(),
  );
  return column ? columnModel({ table, id: column.id }) : null;
}

function indexOf({ table, id }: Column): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0 || table.isDeleted) throw new ExcelError('ItemNotFound', 'The column is gone.');
  return index;
}

function narrowed(column: Column, box: CellRange): CellRange {
  const at = box.left + indexOf(column);
  return { ...box, left: at, right: at };
}

function part(column: Column, box: CellRange | null): ModelObject {
  if (box === null) throw new ExcelError('ItemNotFound', 'The table has no such row.');
  return rangeModel(liveRange(column.table.sheet, narrowed(column, box)));
}
