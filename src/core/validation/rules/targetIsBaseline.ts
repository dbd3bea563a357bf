import { comparisonRule } from '../comparisonRule';

/** Progress from a baseline to itself. */
export const targetIsBaseline = comparisonRule('target-is-baseline');
