import { comparisonRule } from '../comparisonRule';

/** A method, and a target written for another one. */
export const methodContradicted = comparisonRule('method-contradicted');
