import type { Method } from './method';

/**
 * 直接加减分: the actual is points, added unscaled to the score (协作额外积分); a blank one is no adjustment.
 *
 * It has no attainment and no weight: its formula gives the points. It has no errors.
 * @source SPEC 3
 */
export const points: Method = {
  code: 'points',
  third: null,
  needsTarget: false,
  allowsZeroTarget: true,
  prorates: null,
  proratesByDefault: false,
  opinion: false,
  formula: () => (actual) => actual,
  strain: null,
};
