import type { Method } from './method';

/**
 * 越低越好(比值): `T/A`; an actual of 0, the best there is, attains the cap.
 *
 * | error | when |
 * |---|---|
 * | `target-not-positive` | T ≤ 0 |
 * | `actual-negative` | A < 0 |
 * @source SPEC 3
 */
export const lowerRatio: Method = {
  code: 'lower-ratio',
  third: 'cap',
  needsTarget: true,
  allowsZeroTarget: false,
  prorates: 'target',
  proratesByDefault: false,
  opinion: false,
  formula: (n) => (actual, target, cap) => (n.sign(actual) === 0 ? cap : n.divide(target, actual)),
  strain: null,
};
