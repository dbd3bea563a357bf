import { REQUIRED_FIELDS, type ScorecardField } from '../../core';
import { readHeader } from './headers/readHeader';
import { scorecardVocabulary } from './headers/vocabularies';
import { isReportHeader } from './isReportHeader';
import { EVERYWHERE, filledColumns, type SheetView } from './sheetView';

/** The sheet whose header comes closest to a scorecard's, and the columns it still lacks. */
export function nearestSheet(
  views: readonly SheetView[],
): { readonly sheet: string; readonly missing: readonly ScorecardField[] } | null {
  let nearest: { sheet: string; missing: readonly ScorecardField[] } | null = null;
  for (const view of views) {
    for (let row = 0; row < view.grid.rows.length; row += 1) {
      const missing = missingIn(view, row);
      if (missing !== null && missing.length < (nearest?.missing.length ?? REQUIRED_FIELDS.length)) {
        nearest = { sheet: view.grid.name, missing };
      }
    }
  }
  return nearest;
}

/** `null` for a row without any text that heads a column of a scorecard, and for a report of ours. */
function missingIn(view: SheetView, row: number): readonly ScorecardField[] | null {
  const cells = view.grid.rows[row] ?? [];
  if (!cells.some((cell) => typeof cell?.value === 'string' && scorecardVocabulary(cell.value) !== null))
    return null;
  const columns = filledColumns(view, row, EVERYWHERE);
  const place = { top: row, bottom: row, left: columns[0] ?? 0, right: columns.at(-1) ?? 0, table: null };
  const header = readHeader(view, place, scorecardVocabulary);
  if (isReportHeader(header)) return null;
  return REQUIRED_FIELDS.filter((field) => !header.columns.has(field));
}
