import type { Method } from './method';

/**
 * 越低越好: `2 − A/T`; below zero `1 + (T−A)/|T|`, which for a positive target is the same. A target of 0 is all or
 * nothing: 1 when nothing happened, else 0. It has no errors.
 * @source SPEC 3
 */
export const lower: Method = {
  code: 'lower',
  third: null,
  needsTarget: true,
  allowsZeroTarget: true,
  prorates: 'target',
  proratesByDefault: false,
  opinion: false,
  formula: (n) => {
    const [zero, one] = [n.of(0), n.of(1)];
    return (actual, target) => {
      if (n.sign(target) === 0) return n.sign(actual) > 0 ? zero : one;
      return n.add(one, n.divide(n.subtract(target, actual), n.magnitude(target)));
    };
  },
  strain: null,
};
