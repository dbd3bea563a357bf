import { cellAt, EVERYWHERE, filledColumns, widthsIn, type SheetView } from '../sheetView';
import { scorecardVocabulary } from './vocabularies';

const BRACKETED = /^\s*[(（[【].*[)）\]】]\s*$/su;

/**
 * Whether a row continues the header above it: texts only, each under a merged or blank header or a hint in brackets,
 * and at least one of them understood.
 */
export function isSecondRow(view: SheetView, row: number): boolean {
  const columns = filledColumns(view, row, EVERYWHERE);
  const groups = widthsIn(view, row - 1);
  const texts = columns.map((column) => ({ column, value: cellAt(view, row, column)?.value }));
  return (
    texts.some(
      ({ value }) =>
        typeof value === 'string' && (BRACKETED.test(value) || scorecardVocabulary(value) !== null),
    ) &&
    texts.every(
      ({ column, value }) =>
        typeof value === 'string' &&
        (BRACKETED.test(value) ||
          isBlankAbove(view, row, column) ||
          groups.some(({ left, right }) => left <= column && column <= right)),
    )
  );
}

const isBlankAbove = (view: SheetView, row: number, column: number): boolean => {
  const above = cellAt(view, row - 1, column);
  return above === undefined || (typeof above.value === 'string' && above.value.trim() === '');
};
