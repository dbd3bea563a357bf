import type { Block } from '../block';
import { cellAt } from '../sheetView';
import { hasNumericWeight, saysTotal, type FilledRow, type Region } from './regions';

/**
 * Whether rows below a blank row are another table: they open with a header of their own words, or none of them has a
 * metric beside anything that belongs to it.
 */
export function isForeign(block: Block, { afterGap, rows }: Region): boolean {
  const [first] = rows;
  if (!afterGap || first === undefined || rows.some(({ row, columns }) => saysTotal(block, row, columns)))
    return false;
  const weighed = rows.some((row) => hasNumericWeight(block, row));
  if (opensLikeHeader(block, first) && (first.known.has('weight') || !weighed)) return true;
  return !weighed && !rows.some(isAboutMetric);
}

const BESIDE_METRIC = ['employeeId', 'name', 'weight', 'target', 'actual'] as const;

const isAboutMetric = ({ known }: FilledRow): boolean =>
  known.has('metric') && BESIDE_METRIC.some((field) => known.has(field));

/** Two texts or more, and not a digit among them. */
const opensLikeHeader = ({ view }: Block, { row, columns }: FilledRow): boolean =>
  columns.length > 1 &&
  columns.every((column) => {
    const value = cellAt(view, row, column)?.value;
    return typeof value === 'string' && !/\d/.test(value);
  });
