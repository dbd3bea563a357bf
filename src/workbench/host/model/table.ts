import { modelClass, modelObject } from '../protocol/modelClass';
import { ExcelError } from '../protocol/excelError';
import { enter } from '../document/cellEdits';
import { boxAt, liveRange } from '../document/liveRange';
import { dissolveTable, renameTable, resizeTable } from '../document/tableEdits';
import { dataBox, headerBox, totalsBox } from '../document/tableState';
import { toggleTotals } from '../document/tableTotals';
import { readOnly, stored, text, truth } from './args';
import { rangeModel } from './range';
import { rangeOrAddress } from './rangeAt';
import { registrations } from './registrations';
import { tableColumnsModel } from './tableColumns';
import { tableRowsModel } from './tableRows';
import { worksheetModel } from './worksheet';
import type { CellRange } from '../../../tables';
import type { ModelObject, Property } from '../protocol/modelClass';
import type { LiveRange } from '../document/liveRange';
import type { TableState } from '../document/tableState';

const TABLE = modelClass<TableState>({
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    HighlightFirstColumn: drawn('highlightFirst'),
    HighlightLastColumn: drawn('highlightLast'),
    Id: readOnly(({ id }) => id),
    LegacyId: readOnly(({ id }) => id),
    Name: { get: ({ name }) => name, set: (table, value) => renameTable(existing(table), text(value)) },
    ShowBandedColumns: drawn('bandedColumns'),
    ShowBandedRows: drawn('bandedRows'),
    ShowFilterButton: drawn('filter'),
    ShowHeaders: readOnly(({ headerRow }) => headerRow),
    ShowTotals: {
      get: ({ totalsRow }) => totalsRow,
      set: (table, value) => toggleTotals(existing(table), truth(value)),
    },
    Style: {
      get: ({ style }) => style,
      set: (table, value) => {
        stored<TableState, 'style'>('style', text).set?.(table, value);
        table.sheet.workbook.touch(table.sheet);
      },
    },
  },
  objects: {
    Columns: (table) => tableColumnsModel(existing(table)),
    Rows: (table) => tableRowsModel(existing(table)),
    Worksheet: ({ sheet }) => worksheetModel(sheet),
  },
  methods: {
    ConvertToRange: (table) => {
      const range = liveRange(table.sheet, existing(table).range);
      dissolveTable(table);
      return rangeModel(range);
    },
    Delete: (table) => {
      const { sheet, range } = existing(table);
      dissolveTable(table);
      enter(sheet, range, '');
    },
    GetDataBodyRange: (table) => part(table, dataBox(existing(table))),
    GetHeaderRowRange: (table) => part(table, headerBox(existing(table))),
    GetRange: (table) => part(table, existing(table).range),
    GetTotalRowRange: (table) => part(table, totalsBox(existing(table))),
    Resize: (table, newRange) => resizeTable(existing(table), boxAt(rangeArgument(table, newRange))),
    ...registrations<TableState>(
      { DataChangedEvent: 'tableChanged', SelectionChangedEvent: 'tableSelection' },
      ({ sheet, id }) => ({ events: sheet.workbook.events, target: id }),
    ),
  },
});

export const tableModel = (table: TableState): ModelObject => modelObject(TABLE, table);

function existing(table: TableState): TableState {
  if (table.isDeleted) throw new ExcelError('ItemNotFound', 'The table is gone.');
  return table;
}

function part({ sheet }: TableState, box: CellRange | null): ModelObject {
  if (box === null) throw new ExcelError('ItemNotFound', 'The table has no such row.');
  return rangeModel(liveRange(sheet, box));
}

function rangeArgument({ sheet }: TableState, value: unknown): LiveRange {
  const range = rangeOrAddress(sheet, value);
  if (range.sheet !== sheet) throw new ExcelError('InvalidArgument', 'A table stays on its sheet.');
  return range;
}

/** Something that changes only how the table looks. */
function drawn(
  key: 'bandedRows' | 'bandedColumns' | 'highlightFirst' | 'highlightLast' | 'filter',
): Property<TableState> {
  return {
    get: (table) => table[key],
    set: (table, value) => {
      table[key] = truth(value);
      table.sheet.workbook.touch(table.sheet);
    },
  };
}
