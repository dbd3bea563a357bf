import { comparisonRule } from '../comparisonRule';

/** A rating that its scale does not have. */
export const ratingOffScale = comparisonRule('rating-off-scale');
