import type { Method } from './method';

/**
 * 评分: `A/T`, T being the top of the scale; a rating of 0 is allowed, with advice.
 *
 * | error | when |
 * |---|---|
 * | `target-not-positive` | T ≤ 0 |
 * | `rating-off-scale` | A outside 0..T |
 * @source SPEC 3
 */
export const rating: Method = {
  code: 'rating',
  third: null,
  needsTarget: true,
  allowsZeroTarget: false,
  prorates: null,
  proratesByDefault: false,
  opinion: true,
  formula: (n) => (actual, top) => n.divide(actual, top),
  strain: null,
};
