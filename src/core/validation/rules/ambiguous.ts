import { faultRule } from '../faultRule';

/** Two readings are possible, and only the person knows: `30%±5%`. */
export const ambiguous = faultRule('ambiguous');
