import { faultRule } from '../faultRule';

/** Numbers that fall between two bands. */
export const bandsGap = faultRule('bands-gap');
