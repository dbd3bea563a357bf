import {
  BLANK,
  SCORECARD_FIELDS,
  textEntry,
  type Entry,
  type ScorecardField,
  type ScorecardRow,
} from '../../../core';
import type { CellAddress, CellRange } from '../../address';
import type { Block } from '../block';
import { decimalText, shownId } from '../format/shownNumber';
import { cellAt, entryAt, type SheetView } from '../sheetView';
import { measuredEntries } from './measuredEntries';
import type { Supplied } from './supplied';

/** Where a row takes its entries from, besides its own cells. */
export interface RowSurroundings {
  readonly merged: ReadonlyMap<ScorecardField, CellRange>;
  readonly supplied: Supplied;
}

/** One row of a table as a person sees it. */
export function rowEntries(block: Block, row: number, { merged, supplied }: RowSurroundings): ScorecardRow {
  const measured = measuredEntries(block, row);
  const entryIn = (field: ScorecardField): Entry => {
    const known = block.header.columns.get(field);
    if (known === undefined && field !== 'unit') return supplied.get(field)?.entry ?? BLANK;
    if (field === 'target' || field === 'actual' || field === 'baseline') return measured[field];
    const own =
      field === 'unit' ? measured.unit : columnEntry(block.view, { row, column: known?.column ?? 0 }, field);
    const anchor = merged.get(field);
    return own.kind === 'blank' && anchor
      ? columnEntry(block.view, { row: anchor.top, column: anchor.left }, field)
      : own;
  };
  return Object.fromEntries(SCORECARD_FIELDS.map((field) => [field, entryIn(field)])) as Record<
    ScorecardField,
    Entry
  >;
}

/** Blank rows keep a place of their own for the remark that stands there. */
export const BLANK_ROW = Object.fromEntries(SCORECARD_FIELDS.map((field) => [field, BLANK])) as ScorecardRow;

const columnEntry = (view: SheetView, { row, column }: CellAddress, field: ScorecardField): Entry =>
  field === 'employeeId' || field === 'goalId' ? idEntry(view, row, column) : entryAt(view, row, column);

/** An id as it is seen: 1 under the format `000` is `001`. */
export function idEntry(view: SheetView, row: number, column: number): Entry {
  const entry = entryAt(view, row, column);
  const cell = cellAt(view, row, column);
  if (entry.kind !== 'number' || cell === undefined) return entry;
  const shown = shownId(entry.number, cell.format);
  return shown === decimalText(entry.number) ? entry : textEntry(shown);
}
