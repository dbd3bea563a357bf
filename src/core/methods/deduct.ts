import type { Method } from './method';

/**
 * 扣分: `1 − A×T/w`: T points are lost per occurrence, w being the stated weight on the 100 scale.
 *
 * | error | when |
 * |---|---|
 * | `target-not-positive` | T < 0: nobody gains by an occurrence |
 * | `actual-negative` | A < 0 |
 * @source SPEC 3
 */
export const deduct: Method = {
  code: 'deduct',
  third: 'weight',
  needsTarget: true,
  allowsZeroTarget: true,
  prorates: null,
  proratesByDefault: false,
  opinion: false,
  formula: (n) => {
    const one = n.of(1);
    return (actual, perOccurrence, weight) =>
      n.subtract(one, n.divide(n.multiply(actual, perOccurrence), weight));
  },
  strain: null,
};
