import { faultRule } from '../faultRule';

/** A comparison sign where a plain number belongs. */
export const signNotAllowed = faultRule('sign-not-allowed');
