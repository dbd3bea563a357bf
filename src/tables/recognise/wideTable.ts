import { isTotalWord, readWeight } from '../../core';
import { scorecardVocabulary } from './headers/vocabularies';
import { EVERYWHERE, entryAt, filledColumns, textAt, type SheetView } from './sheetView';

/** One row per person and one column per metric, with the weights in a row of their own. */
export interface WideTable {
  readonly sheet: string;
  /** As their columns are headed. */
  readonly metrics: readonly string[];
}

/** Rows in which the header of a wide table may stand, above the weights or below them. */
const NEAR = 4;

/**
 * Finds a table that lies across: a row that says 权重 in front of two weights or more, beside a header with a person's
 * column and a name over each of the weights.
 */
export function wideTable(views: readonly SheetView[]): WideTable | null {
  for (const view of views) {
    for (let row = 0; row < view.grid.rows.length; row += 1) {
      const weights = weighedColumns(view, row);
      const metrics = weights.length > 1 ? metricsOver(view, row, weights) : null;
      if (metrics !== null) return { sheet: view.grid.name, metrics };
    }
  }
  return null;
}

/** Columns with a weight behind the word for it; sums are none. */
function weighedColumns(view: SheetView, row: number): readonly number[] {
  const cells = view.grid.rows[row] ?? [];
  if (!cells.some((cell) => typeof cell?.value === 'string' && isWeightWord(cell.value))) return [];
  const columns = filledColumns(view, row, EVERYWHERE);
  const label = columns.findIndex((column) => isWeightWord(textAt(view, row, column)));
  return columns.slice(label + 1).filter((column) => {
    const read = readWeight(entryAt(view, row, column));
    return read.ok && read.value !== null;
  });
}

const isWeightWord = (text: string): boolean => scorecardVocabulary(text)?.field === 'weight';

function metricsOver(view: SheetView, row: number, weights: readonly number[]): readonly string[] | null {
  for (let header = Math.max(0, row - NEAR); header <= row + NEAR; header += 1) {
    if (header === row || !namesPerson(view, header)) continue;
    const texts = weights.map((column) => textAt(view, header, column));
    const metrics = texts.filter((text) => text !== '' && !isTotalWord(text) && Number.isNaN(Number(text)));
    if (metrics.length > 1) return metrics;
  }
  return null;
}

const namesPerson = (view: SheetView, row: number): boolean =>
  filledColumns(view, row, EVERYWHERE).some((column) => {
    const field = scorecardVocabulary(textAt(view, row, column))?.field;
    return field === 'employeeId' || field === 'name';
  });
