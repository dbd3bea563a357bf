import { comparisonRule } from '../comparisonRule';

/** A target of 0 or less where only a positive one makes sense. */
export const targetNotPositive = comparisonRule('target-not-positive');
