import { comparisonRule } from '../comparisonRule';

/** An actual below 0 where there is no such thing. */
export const actualNegative = comparisonRule('actual-negative');
