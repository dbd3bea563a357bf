import type { Method } from './method';

/**
 * 进度: `(A−B)/(T−B)`, the part of the way from the baseline to the target; a blank baseline is 0, and said so.
 *
 * | error | when |
 * |---|---|
 * | `target-is-baseline` | T = B: there is no way to go |
 * @source SPEC 3
 */
export const progress: Method = {
  code: 'progress',
  third: 'baseline',
  needsTarget: true,
  allowsZeroTarget: true,
  prorates: 'gain',
  proratesByDefault: false,
  opinion: false,
  formula: (n) => (actual, target, baseline) =>
    n.divide(n.subtract(actual, baseline), n.subtract(target, baseline)),
  // A short way between large numbers: the differences keep few of their digits.
  strain: (actual, target, baseline) =>
    1 + (Math.abs(actual) + Math.abs(target) + 2 * Math.abs(baseline)) / Math.abs(target - baseline),
};
