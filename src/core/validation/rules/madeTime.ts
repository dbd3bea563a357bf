import { faultRule } from '../faultRule';

/** Excel made a time of day of what was typed: `2:30`. */
export const madeTime = faultRule('made-time');
