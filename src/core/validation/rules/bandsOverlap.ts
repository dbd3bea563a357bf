import { faultRule } from '../faultRule';

/** Two bands that both hold the same number. */
export const bandsOverlap = faultRule('bands-overlap');
