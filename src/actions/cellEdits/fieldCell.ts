import type { ScorecardField } from '../../core';
import type { Recognition, SheetCell } from '../../tables';

/** The cell that holds a field of a row: `null` where its table has no such column, so that nothing else is overwritten. */
export function fieldCell(recognition: Recognition, row: number, field: ScorecardField): SheetCell | null {
  const cell = recognition.cellOf({ table: 'scorecard', row, field });
  if (cell === null) return null;
  const isColumn = recognition.sources.some(
    ({ sheet, body, columns }) =>
      sheet === cell.sheet &&
      body !== null &&
      cell.row >= body.top &&
      cell.row <= body.bottom &&
      columns.get(field)?.column === cell.column,
  );
  return isColumn ? cell : null;
}
