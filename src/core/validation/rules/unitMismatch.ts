import { comparisonRule } from '../comparisonRule';

/** Target and actual in units that cannot be compared. */
export const unitMismatch = comparisonRule('unit-mismatch');
