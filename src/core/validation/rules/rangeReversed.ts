import { faultRule } from '../faultRule';

/** A range from high to low. */
export const rangeReversed = faultRule('range-reversed');
