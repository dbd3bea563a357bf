import { faultRule } from '../faultRule';

/** A method that nobody knows. */
export const unknownMethod = faultRule('unknown-method');
