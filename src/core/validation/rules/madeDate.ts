import { faultRule } from '../faultRule';

/** Excel made a date of what was typed: `4/5`, `10-20`. */
export const madeDate = faultRule('made-date');
