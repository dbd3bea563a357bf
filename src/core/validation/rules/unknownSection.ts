import { faultRule } from '../faultRule';

/** A section that nobody knows; the metric scores all the same. */
export const unknownSection = faultRule('unknown-section');
