import { compare, ONE, rational, toNumber } from '../arithmetic';
import { failed, ok, type Outcome } from '../terms/outcome';
import { carriesWeight } from './carriesWeight';
import type { Line } from './line';
import { weightSum } from './weightSum';

/** What the weights of a segment sum to, where that is neither 100 nor 1. */
export interface WrongSum {
  readonly code: 'weight-sum';
  readonly sum: number;
}

const HUNDRED = rational(100);

/**
 * Whether the weights of a segment are stated out of 100 or out of 1; any other sum is refused.
 *
 * The sum is exact: 33.33 three times is no 100, and 0.3 + 0.25 + 0.15 + 0.2 + 0.1 is 1. Rows that are not applicable
 * count, `points` rows do not, and weights that cannot be read are passed over.
 * @param lines of one segment
 * @source SPEC 3, Weights
 */
export function weightScale(lines: readonly Line[]): Outcome<1 | 100, WrongSum> {
  const sum = weightSum(lines.filter(carriesWeight));
  if (compare(sum, HUNDRED) === 0) return ok(100);
  if (compare(sum, ONE) === 0) return ok(1);
  return failed({ code: 'weight-sum', sum: toNumber(sum) });
}
