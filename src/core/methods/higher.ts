import type { Method } from './method';

/**
 * 越高越好: `A/T`; below zero, where a loss is planned, `1 + (A−T)/|T|`.
 *
 * | error | when |
 * |---|---|
 * | `target-zero` | T = 0: nothing is in proportion to nothing |
 * @source SPEC 3
 */
export const higher: Method = {
  code: 'higher',
  third: null,
  needsTarget: true,
  allowsZeroTarget: false,
  prorates: 'target',
  proratesByDefault: true,
  opinion: false,
  formula: (n) => {
    const one = n.of(1);
    return (actual, target) =>
      n.sign(target) > 0
        ? n.divide(actual, target)
        : n.add(one, n.divide(n.subtract(actual, target), n.magnitude(target)));
  },
  strain: null,
};
