import { faultRule } from '../faultRule';

/** A date that cannot be read. */
export const dateUnreadable = faultRule('date-unreadable');
