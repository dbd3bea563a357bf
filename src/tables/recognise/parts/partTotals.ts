import { compare, rational, rationals, readQuantity, toNumber, ZERO, type Rational } from '../../../core';
import type { Block } from '../block';
import { hasNumericWeight, saysTotal, type FilledRow } from '../rows/regions';
import { entryAt, textAt } from '../sheetView';
import { partHeadedBy } from './part';

/**
 * Rows that head a part of a form and carry its share in the weight column: `日常工作 70`, above metrics whose weights
 * sum to 70, to 100 or to 1. Where they do not, the row is a metric of that name.
 * @returns the shares by row
 */
export function partTotals(block: Block, rows: readonly FilledRow[]): ReadonlyMap<number, number> {
  const { columns } = block.header;
  const shares = new Map<number, number>();
  if (columns.has('employeeId') || columns.has('name')) return shares;
  const heads = rows.flatMap((filled, index) => (isHead(block, filled) ? [index] : []));
  for (const [at, index] of heads.entries()) {
    const head = rows[index];
    if (head === undefined) continue;
    const under = rows
      .slice(index + 1, heads[at + 1])
      .filter((row) => !saysTotal(block, row.row, row.columns));
    const weights = under.flatMap((row) => weightIn(block, row) ?? []);
    const share = weightIn(block, head);
    if (share !== null && weights.length > 0 && isWhole(weights, share)) shares.set(head.row, points(share));
  }
  return shares;
}

function isHead(block: Block, filled: FilledRow): boolean {
  const { known } = filled;
  const metric = block.header.columns.get('metric');
  if (metric === undefined || !known.has('metric') || known.has('target') || known.has('actual'))
    return false;
  return (
    hasNumericWeight(block, filled) &&
    (partHeadedBy(textAt(block.view, filled.row, metric.column))?.isSection ?? false)
  );
}

function weightIn({ view, header }: Block, { row }: FilledRow): number | null {
  const weight = header.columns.get('weight');
  const read = weight === undefined ? null : readQuantity(entryAt(view, row, weight.column));
  return read?.ok ? (read.value?.value ?? null) : null;
}

const isWhole = (weights: readonly number[], share: number): boolean =>
  [share, 100, 1].some((whole) => compare(exactSum(weights), rational(whole)) === 0);

/** As decimals add up. */
export const exactSum = (numbers: readonly number[]): Rational =>
  numbers.reduce((sum, number) => rationals.add(sum, rational(number)), ZERO);

/** 0.7, shown as 70 %, is 70 points. */
const points = (share: number): number =>
  share <= 1 ? toNumber(rationals.multiply(rational(share), rational(100))) : share;
