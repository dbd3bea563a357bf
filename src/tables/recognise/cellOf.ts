import type { EmployeeField, LibraryField, Place } from '../../core';
import type { SheetCell } from '../address';
import type { ListTable } from './lists/listTable';
import type { WorkbookSettings } from './settings/workbookSettings';
import type { PlacedRow, ScorecardTable } from './scorecardTable';

/** The tables that places refer to. */
export interface PlacedTables {
  readonly scorecard: ScorecardTable;
  readonly employees: ListTable<EmployeeField> | null;
  readonly library: ListTable<LibraryField> | null;
  readonly settings: WorkbookSettings;
}

type PlaceIn<Table extends Place['table']> = Extract<Place, { readonly table: Table }>;

/** The cell behind a place: where the table lacks the column, the nearest cell there is. */
export function cellOf(
  place: Place,
  { scorecard, employees, library, settings }: PlacedTables,
): SheetCell | null {
  switch (place.table) {
    case 'scorecard':
      return place.row === 'header'
        ? headerCell(scorecard, place)
        : rowCell(scorecard.rows[place.row], place);
    case 'employees':
      return employees && listCell(employees, place.row, place.field);
    case 'settings':
      return (place.row === 'header' ? undefined : settings.faults[place.row]?.cell) ?? null;
    case 'library':
      return library && listCell(library, place.row, place.field);
  }
}

function headerCell({ blocks }: ScorecardTable, { field }: PlaceIn<'scorecard'>): SheetCell | null {
  const [first] = blocks;
  const lacking = field === null ? first : blocks.find(({ block }) => !block.header.columns.has(field));
  const without = field !== null && lacking ? lacking : first;
  if (without === undefined) return null;
  const { view, header } = (lacking ?? without).block;
  const known = field === null ? undefined : header.columns.get(field);
  return { sheet: view.grid.name, row: header.top, column: known?.column ?? header.left };
}

/** A merged value is changed in the cell that holds it. */
function rowCell(placed: PlacedRow | undefined, { field }: PlaceIn<'scorecard'>): SheetCell | null {
  if (placed === undefined) return null;
  const { block, row, merged, supplied } = placed;
  const sheet = block.view.grid.name;
  const known = field === null ? undefined : block.header.columns.get(field);
  const anchor = field === null ? undefined : merged.get(field);
  if (known && anchor) return { sheet, row: anchor.top, column: anchor.left };
  if (known) return { sheet, row, column: known.column };
  const label = field === null ? undefined : supplied.get(field)?.cell;
  if (label) return { sheet, ...label };
  const metric = block.header.columns.get('metric') ?? [...block.header.columns.values()][0];
  return { sheet, row, column: field === null ? firstColumn(placed) : (metric?.column ?? block.header.left) };
}

function firstColumn({ block, row }: PlacedRow): number {
  const cells = block.view.grid.rows[row] ?? [];
  const filled = cells.findIndex((cell, column) => cell !== undefined && column >= block.reach.left);
  return filled < 0 ? block.header.left : filled;
}

function listCell<Field extends EmployeeField | LibraryField>(
  { view, header, rows }: ListTable<Field>,
  row: number | 'header',
  field: Field | null,
): SheetCell | null {
  const at = row === 'header' ? header.top : rows[row];
  const known = field === null ? undefined : header.columns.get(field);
  return at === undefined ? null : { sheet: view.grid.name, row: at, column: known?.column ?? header.left };
}
