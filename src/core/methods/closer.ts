import type { Method } from './method';

/**
 * 越接近越好: `1 − |A−T|/|T|`.
 *
 * | error | when |
 * |---|---|
 * | `target-zero` | T = 0 |
 * @source SPEC 3
 */
export const closer: Method = {
  code: 'closer',
  third: null,
  needsTarget: true,
  allowsZeroTarget: false,
  prorates: 'target',
  proratesByDefault: false,
  opinion: false,
  formula: (n) => {
    const one = n.of(1);
    return (actual, target) =>
      n.subtract(one, n.divide(n.magnitude(n.subtract(actual, target)), n.magnitude(target)));
  },
  strain: null,
};
