import type { Method } from './method';

/**
 * 分段: the attainment of the first band that the actual falls in, 0 beyond the last; `reachedBand` finds it.
 *
 * | error | when |
 * |---|---|
 * | `bands-order` | bounds neither descend with ≥ nor ascend with ≤ |
 * | `bands-gap` `bands-overlap` | between intervals |
 * @source SPEC 3
 */
export const bands: Method = {
  code: 'bands',
  third: 'reached',
  needsTarget: true,
  allowsZeroTarget: true,
  prorates: 'bands',
  proratesByDefault: false,
  opinion: false,
  formula: () => (_actual, _target, reached) => reached,
  strain: null,
};
