import type { Method } from './method';

/**
 * 达成: 1 when the actual is what the target says, else 0; a target of 否 wants it not to happen (无事故).
 *
 * Yes is 1 and no is 0 on both sides.
 *
 * | error | when |
 * |---|---|
 * | `not-yes-or-no` | either side is neither |
 * @source SPEC 3
 */
export const yesno: Method = {
  code: 'yesno',
  third: null,
  needsTarget: true,
  allowsZeroTarget: true,
  prorates: null,
  proratesByDefault: false,
  opinion: false,
  formula: (n) => {
    const [zero, one] = [n.of(0), n.of(1)];
    return (actual, target) => (n.sign(n.subtract(actual, target)) === 0 ? one : zero);
  },
  strain: null,
};
