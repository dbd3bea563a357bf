import { comparisonRule } from '../comparisonRule';

/** A target of 0 where the method measures in proportion to it. */
export const targetZero = comparisonRule('target-zero');
