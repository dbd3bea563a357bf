import { modelClass, modelObject } from '../protocol/modelClass';
import { ExcelError } from '../protocol/excelError';
import { enter } from '../document/cellEdits';
import { liveRange } from '../document/liveRange';
import { addRows, deleteRows, rowValues } from '../document/tableRows';
import { dataBox } from '../document/tableState';
import { given, integer, isGiven, readOnly } from './args';
import { rangeModel } from './range';
import type { CellRange } from '../../../tables';
import type { ModelObject } from '../protocol/modelClass';
import type { TableState } from '../document/tableState';

interface Row {
  readonly table: TableState;
  readonly index: number;
}

const count = (table: TableState): number => {
  const { top, bottom } = dataBox(table);
  return bottom - top + 1;
};

const ROWS = modelClass<TableState>({
  name: 'TableRowCollection',
  properties: { Count: readOnly(count) },
  items: (table) => Array.from({ length: count(table) }, (_, index) => rowModel({ table, index })),
  methods: {
    Add: (table, index, values) => {
      const rows = isGiven(values) ? rowsOf(table, values) : [table.columns.map(() => '')];
      return rowModel({ table, index: addRows(table, given(index, integer, null), rows) });
    },
    DeleteRowsAt: (table, index, rows) => deleteRows(table, integer(index), given(rows, integer, 1)),
    GetCount: count,
    GetItemAt: (table, index) => {
      const at = integer(index);
      if (at < 0 || at >= count(table)) throw new ExcelError('ItemNotFound');
      return rowModel({ table, index: at });
    },
  },
});

const ROW = modelClass<Row>({
  name: 'TableRow',
  properties: {
    Index: readOnly(({ index }) => index),
    Values: {
      get: ({ table, index }) => rowValues(table, index),
      set: (row, value) => enter(row.table.sheet, boxOfRow(row), value),
    },
  },
  methods: {
    Delete: ({ table, index }) => deleteRows(table, index, 1),
    GetRange: (row) => rangeModel(liveRange(row.table.sheet, boxOfRow(row))),
  },
});

export const tableRowsModel = (table: TableState): ModelObject => modelObject(ROWS, table);
const rowModel = (row: Row): ModelObject => modelObject(ROW, row);

function boxOfRow({ table, index }: Row): CellRange {
  const data = dataBox(table);
  return { ...data, top: data.top + index, bottom: data.top + index };
}

/** One row, or a list of them. */
function rowsOf({ columns }: TableState, values: unknown): readonly (readonly unknown[])[] {
  const rows = Array.isArray(values) && Array.isArray(values[0]) ? values : [values];
  if (!rows.every((row: unknown) => Array.isArray(row) && row.length === columns.length)) {
    throw new ExcelError('InvalidArgument', `A row has ${columns.length} cells.`);
  }
  return rows as readonly (readonly unknown[])[];
}
