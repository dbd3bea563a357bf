import { faultRule } from '../faultRule';

/** Bands out of order: a later one is never reached. */
export const bandsOrder = faultRule('bands-order');
