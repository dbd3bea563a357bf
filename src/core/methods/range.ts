import type { Method } from './method';

/**
 * 区间: 1 from the low end to the high end; outside `1 − distance/|nearest bound|`, and 0 where that bound is 0.
 *
 * | error | when |
 * |---|---|
 * | `range-reversed` | the low end is above the high end |
 * @source SPEC 3
 */
export const range: Method = {
  code: 'range',
  third: 'high',
  needsTarget: true,
  allowsZeroTarget: true,
  prorates: 'bounds',
  proratesByDefault: false,
  opinion: false,
  formula: (n) => {
    const [zero, one] = [n.of(0), n.of(1)];
    return (actual, low, high) => {
      const below = n.sign(n.subtract(low, actual)) > 0;
      if (!below && n.sign(n.subtract(actual, high)) <= 0) return one;
      const bound = below ? low : high;
      if (n.sign(bound) === 0) return zero;
      return n.subtract(one, n.divide(n.magnitude(n.subtract(actual, bound)), n.magnitude(bound)));
    };
  },
  strain: null,
};
